/** SQS conformance, by the real SDK: what operators' commands and the stack need. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  ListQueuesCommand,
  type Message,
  PurgeQueueCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  SQSClient,
  StartMessageMoveTaskCommand,
} from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { LOCAL } from '../../local/credentials.ts';
import { bodyOf } from '../../local/json-service.ts';
import { type Listening, listen } from '../../local/listen.ts';
import { openQueue, type Queue } from '../../local/queue/queue.ts';
import { handleSqs } from '../../local/queue/sqs.ts';
import { refusalOf } from './s3-fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'rostrum-queue-'));
let nowMs = 1_000_000;
const now = () => nowMs;
let queues: readonly Queue[] = [];
let server: Listening;
let client: SQSClient;
let QueueUrl = '';
let parkedUrl = '';

function open() {
  const parked = openQueue({ name: 'parked', file: join(folder, 'parked.jsonl'), visibilityMs: 30_000, now });
  const deadLetters = { queue: parked, maxReceives: 2 };
  const work = openQueue({ name: 'work', file: join(folder, 'work.jsonl'), visibilityMs: 30_000, deadLetters, now });
  queues = [work, parked];
}

beforeAll(async () => {
  open();
  server = await listen(async (request, response) => {
    const operation = String(request.headers['x-amz-target']).replace('AmazonSQS.', '');
    await handleSqs(operation, (await bodyOf(request)) ?? Buffer.of(), queues, request, response);
  });
  client = new SQSClient({ endpoint: server.url, region: LOCAL.region, credentials: LOCAL, maxAttempts: 1 });
  QueueUrl = (await client.send(new GetQueueUrlCommand({ QueueName: 'work' }))).QueueUrl ?? '';
  parkedUrl = (await client.send(new GetQueueUrlCommand({ QueueName: 'parked' }))).QueueUrl ?? '';
});

beforeEach(() => {
  for (const queue of queues) for (const id of [...queue.messages.keys()]) queue.remove(id);
});

afterAll(async () => {
  await server.close();
  for (const queue of queues) queue.close();
  rmSync(folder, { recursive: true });
});

const send = (MessageBody: string, more = {}) =>
  client.send(new SendMessageCommand({ QueueUrl, MessageBody, ...more }));
const receive = async (more = {}): Promise<Message[]> =>
  (await client.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, ...more }))).Messages ?? [];
const attributesOf = async (url: string) =>
  (await client.send(new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['All'] }))).Attributes ?? {};

test('a message comes once, is hidden, and comes again until it is deleted', async () => {
  await send('hello');
  const [first] = await receive({ MessageSystemAttributeNames: ['All'] });
  expect(first).toMatchObject({ Body: 'hello', Attributes: { ApproximateReceiveCount: '1' } });
  expect(await receive()).toEqual([]);
  nowMs += 30_000;
  const [second] = await receive({ MessageSystemAttributeNames: ['All'] });
  expect(second).toMatchObject({ MessageId: first?.MessageId, Attributes: { ApproximateReceiveCount: '2' } });
  await client.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: first?.ReceiptHandle }));
  expect(queues[0]?.messages.size).toBe(1);
  await client.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: second?.ReceiptHandle }));
  expect(queues[0]?.messages.size).toBe(0);
});

test('what is received too often is parked, and a redrive brings it back', async () => {
  await send('poison');
  for (let i = 0; i < 2; i += 1) {
    expect(await receive()).toHaveLength(1);
    nowMs += 30_000;
  }
  expect(await receive()).toEqual([]);
  const parked = await attributesOf(parkedUrl);
  expect(parked.ApproximateNumberOfMessages).toBe('1');
  await client.send(new StartMessageMoveTaskCommand({ SourceArn: parked.QueueArn }));
  expect(await receive()).toMatchObject([{ Body: 'poison' }]);
  expect((await attributesOf(parkedUrl)).ApproximateNumberOfMessages).toBe('0');
});

test('ten at a time are sent and received', async () => {
  const Entries = Array.from({ length: 10 }, (_, i) => ({ Id: String(i), MessageBody: `m${i}` }));
  const { Successful } = await client.send(new SendMessageBatchCommand({ QueueUrl, Entries }));
  expect(Successful).toHaveLength(10);
  expect((await receive({ MaxNumberOfMessages: 4 })).length).toBe(4);
  expect((await receive()).map(({ Body }) => Body)).toEqual(['m4', 'm5', 'm6', 'm7', 'm8', 'm9']);
});

test('a long poll ends when a message comes', async () => {
  const polling = receive({ WaitTimeSeconds: 10 });
  await send('late');
  expect(await polling).toMatchObject([{ Body: 'late' }]);
});

test('visibility may be changed by the latest receipt only', async () => {
  await send('seen');
  const [message] = await receive();
  const change = (ReceiptHandle: string | undefined) =>
    client.send(new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle, VisibilityTimeout: 0 }));
  await change(message?.ReceiptHandle);
  expect(await receive()).toHaveLength(1);
  expect(await refusalOf(change(message?.ReceiptHandle))).toBe('400 ReceiptHandleIsInvalid');
});

test('a delayed message waits', async () => {
  await send('later', { DelaySeconds: 5 });
  expect(await receive()).toEqual([]);
  expect((await attributesOf(QueueUrl)).ApproximateNumberOfMessagesDelayed).toBe('1');
  nowMs += 5000;
  expect(await receive()).toHaveLength(1);
});

test('queues are listed, named and described', async () => {
  expect((await client.send(new ListQueuesCommand({}))).QueueUrls).toEqual([QueueUrl, parkedUrl]);
  expect(await attributesOf(QueueUrl)).toMatchObject({ VisibilityTimeout: '30' });
  expect(JSON.parse((await attributesOf(QueueUrl)).RedrivePolicy ?? '')).toEqual({
    deadLetterTargetArn: 'arn:aws:sqs:us-east-1:000000000000:parked',
    maxReceiveCount: 2,
  });
  expect(await refusalOf(client.send(new GetQueueUrlCommand({ QueueName: 'none' })))).toBe('400 QueueDoesNotExist');
});

test('what is not done is refused by its name', async () => {
  await expect(client.send(new PurgeQueueCommand({ QueueUrl }))).rejects.toThrow(
    'PurgeQueue is not part of the local stack.',
  );
});

test('messages survive a restart; one in hand comes back at once, since its holder is gone', async () => {
  await send('kept');
  await receive();
  for (const queue of queues) queue.close();
  open();
  expect(await receive({ MessageSystemAttributeNames: ['All'] })).toMatchObject([
    { Body: 'kept', Attributes: { ApproximateReceiveCount: '2' } },
  ]);
});
