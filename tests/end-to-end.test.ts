/** Through the real door: the AWS SDK puts, the notification, queue, function and table do their work, the API answers. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DeleteObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { GetQueueAttributesCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { uploadPlace } from '../aws/keys.ts';
import { LOCAL } from '../local/credentials.ts';
import { type Stack, startStack } from '../local/stack.ts';

const folder = mkdtempSync(join(tmpdir(), 'rostrum-e2e-'));
let stack: Stack;
let s3: S3Client;
let sqs: SQSClient;

beforeAll(async () => {
  stack = await startStack(folder);
  const config = { endpoint: stack.addresses.endpoint, region: LOCAL.region, credentials: LOCAL, maxAttempts: 1 };
  s3 = new S3Client(config);
  sqs = new SQSClient(config);
  // Bundling and the first start of both functions are not what the two seconds below are about.
  stack.functions.warm();
  await put('uploads/warm.txt', said('Warm', 'up'));
  await answered('uploads/warm.txt', 'ready', 60_000);
}, 90_000);

afterAll(async () => {
  await stack?.close();
  rmSync(folder, { recursive: true });
});

const said = (first: string, last: string) =>
  `${first} ${last}: The committee approved a budget of 412 million dollars for the bridge.\nOlga Brandt: The bridge will open in March, and the toll stays at four dollars.\n`;

const put = (Key: string, Body: string) => s3.send(new PutObjectCommand({ Bucket: stack.addresses.bucket, Key, Body }));
const remove = (Key: string) => s3.send(new DeleteObjectCommand({ Bucket: stack.addresses.bucket, Key }));
const pathOf = (key: string) =>
  `${stack.addresses.api}/webinars/${encodeURIComponent(uploadPlace(key)?.webinarId ?? '')}`;

/** What the API says of this upload's webinar: its text once `sign` stands in it, at the latest after `withinMs` (the bar of two seconds has a test of its own). */
async function answered(key: string, sign: string | RegExp, withinMs = 10_000): Promise<string> {
  const end = performance.now() + withinMs;
  let text = '';
  while (performance.now() < end) {
    const response = await fetch(pathOf(key));
    text = `${response.status} ${await response.text()}`;
    if (text.search(sign) >= 0) return text;
    await sleep(30);
  }
  throw new Error(`no ${sign} within ${withinMs} ms; the last answer was ${text.slice(0, 300)}`);
}

async function waiting(QueueUrl: string): Promise<number> {
  const { Attributes } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }));
  return Number(Attributes?.ApproximateNumberOfMessages) + Number(Attributes?.ApproximateNumberOfMessagesNotVisible);
}

async function quiet(): Promise<void> {
  while ((await waiting(stack.addresses.queueUrl)) > 0) await sleep(30);
}

test('an upload is a webinar within two seconds', async () => {
  await put('uploads/bridge.txt', said('Ada', 'Lindqvist'));
  expect(await answered('uploads/bridge.txt', 'Lindqvist', 2000)).toContain('412 million');
  const people = await (await fetch(`${pathOf('uploads/bridge.txt')}/speakers`)).text();
  expect(people).toContain('Olga Brandt');
});

test('a notification that comes again, and late, changes nothing', async () => {
  const { VersionId, ETag } = await put('uploads/twice.txt', said('Ada', 'Lindqvist'));
  await answered('uploads/twice.txt', 'Lindqvist');
  await quiet();
  const before = await fetch(pathOf('uploads/twice.txt'));
  const object = { key: 'uploads/twice.txt', size: 150, eTag: ETag?.replaceAll('"', ''), versionId: VersionId };
  const s3Part = { bucket: { name: stack.addresses.bucket }, object: { ...object, sequencer: '000000000000000001' } };
  const record = { eventSource: 'aws:s3', eventVersion: '2.1', eventName: 'ObjectCreated:Put', s3: s3Part };
  const MessageBody = JSON.stringify({ Records: [{ ...record, eventTime: new Date().toISOString() }] });
  for (let copies = 0; copies < 3; copies += 1)
    await sqs.send(new SendMessageCommand({ QueueUrl: stack.addresses.queueUrl, MessageBody }));
  await quiet();
  const after = await fetch(pathOf('uploads/twice.txt'));
  expect(after.headers.get('etag')).toBe(before.headers.get('etag'));
  expect(await after.text()).toBe(await before.text());
});

test('a new version replaces the old one', async () => {
  await put('uploads/again.txt', said('Ada', 'Lindqvist'));
  await answered('uploads/again.txt', 'Lindqvist');
  await put('uploads/again.txt', said('Berta', 'Okafor'));
  expect(await answered('uploads/again.txt', 'Okafor')).not.toContain('Lindqvist');
});

test('a deleted upload takes its webinar with it, and may come back', async () => {
  await put('uploads/gone.txt', said('Ada', 'Lindqvist'));
  await answered('uploads/gone.txt', 'Lindqvist');
  await remove('uploads/gone.txt');
  await answered('uploads/gone.txt', /^404/);
  await put('uploads/gone.txt', said('Berta', 'Okafor'));
  await answered('uploads/gone.txt', 'Okafor');
});

test('webinar.json puts a misheard name right; broken it is a problem, corrected it counts again', async () => {
  const key = 'uploads/panel/transcript.txt';
  const beside = (json: string) => put('uploads/panel/webinar.json', json);
  await put(key, said('Ada', 'Lindquist'));
  await answered(key, 'Lindquist');
  await beside(JSON.stringify({ title: 'The Bridge', corrections: { Lindquist: 'Lindqvist' } }));
  expect(await answered(key, 'The Bridge')).toContain('Ada Lindqvist');
  await beside('{ "title": "The Bri');
  expect(await answered(key, 'part-unreadable')).not.toContain('The Bridge');
  await beside(JSON.stringify({ title: 'The New Bridge' }));
  expect(await answered(key, 'The New Bridge')).not.toContain('part-unreadable');
});

test('what cannot be read is a failure that says why, and is not tried again', async () => {
  await put('uploads/noise.vtt', '\u0000\u0001\u0002'.repeat(2000));
  const text = await answered('uploads/noise.vtt', '"failed"');
  expect(JSON.parse(text.slice(4))).toMatchObject({
    failure: { code: expect.any(String), message: expect.any(String) },
  });
  await put('uploads/empty.vtt', '');
  await answered('uploads/empty.vtt', '"failed"');
  await quiet();
  expect(await waiting(stack.addresses.deadLettersUrl)).toBe(0);
});

test.each(['uploads/town hall + Q&A (1).txt', 'uploads/Übergrößen Δελφοί 🎤.txt', 'uploads/100%25.txt'])(
  'the key %j arrives as it is',
  async (key) => {
    await put(key, said('Ada', 'Lindqvist'));
    await answered(key, 'Lindqvist');
  },
);

test('a message that nobody understands is parked after five tries, not lost', async () => {
  await sqs.send(new SendMessageCommand({ QueueUrl: stack.addresses.queueUrl, MessageBody: '{"not": "ours"' }));
  const end = performance.now() + 30_000;
  while ((await waiting(stack.addresses.deadLettersUrl)) === 0 && performance.now() < end) await sleep(100);
  expect(await waiting(stack.addresses.deadLettersUrl)).toBe(1);
}, 40_000);

test('everything is there after a restart, at the same address', async () => {
  const before = stack.addresses;
  await stack.close();
  stack = await startStack(folder);
  expect(stack.addresses).toEqual(before);
  await answered('uploads/bridge.txt', 'Lindqvist', 5000);
});
