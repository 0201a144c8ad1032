/** The SQS operations that operators' commands and the SDK need. */
import { LOCAL } from '../credentials.ts';
import { arnOf, SqsFault, urlOf } from './names.ts';
import { type Message, md5Of, type Queue } from './queue.ts';
import { redrive } from './redrive.ts';

export type Input = Readonly<Record<string, unknown>>;
export type Queues = readonly Queue[];
export type Operation = (input: Input, queues: Queues, host: string) => unknown;

export const OPERATIONS: ReadonlyMap<string, Operation> = new Map<string, Operation>([
  ['ListQueues', listQueues],
  ['GetQueueUrl', getQueueUrl],
  ['GetQueueAttributes', getQueueAttributes],
  ['SendMessage', (input, queues) => sendMessage(input, queueOf(input, queues))],
  ['SendMessageBatch', sendMessageBatch],
  ['ReceiveMessage', receiveMessage],
  ['DeleteMessage', deleteMessage],
  ['ChangeMessageVisibility', changeMessageVisibility],
  ['StartMessageMoveTask', redrive],
]);

/** By the last part of its URL, so that a URL of another port still names it. */
function queueOf(input: Input, queues: Queues): Queue {
  const name = String(input.QueueUrl ?? '')
    .split('/')
    .at(-1);
  return named(name, queues);
}

function named(name: unknown, queues: Queues): Queue {
  const queue = queues.find(({ settings }) => settings.name === name);
  if (!queue) throw new SqsFault('QueueDoesNotExist', 'The specified queue does not exist.');
  return queue;
}

function listQueues(input: Input, queues: Queues, host: string) {
  const prefix = String(input.QueueNamePrefix ?? '');
  const listed = queues.filter(({ settings }) => settings.name.startsWith(prefix));
  return { QueueUrls: listed.map((queue) => urlOf(queue, host)) };
}

function getQueueUrl(input: Input, queues: Queues, host: string) {
  return { QueueUrl: urlOf(named(input.QueueName, queues), host) };
}

function getQueueAttributes(input: Input, queues: Queues) {
  const queue = queueOf(input, queues);
  const { now, visibilityMs, deadLetters } = queue.settings;
  const messages = [...queue.messages.values()];
  const delayed = messages.filter(({ visibleMs }) => visibleMs > now());
  const policy = deadLetters && {
    deadLetterTargetArn: arnOf(deadLetters.queue),
    maxReceiveCount: deadLetters.maxReceives,
  };
  const all: Readonly<Record<string, string>> = {
    QueueArn: arnOf(queue),
    ApproximateNumberOfMessages: String(messages.length - delayed.length),
    ApproximateNumberOfMessagesNotVisible: String(delayed.filter(({ receives }) => receives > 0).length),
    ApproximateNumberOfMessagesDelayed: String(delayed.filter(({ receives }) => receives === 0).length),
    VisibilityTimeout: String(visibilityMs / 1000),
    ...(policy ? { RedrivePolicy: JSON.stringify(policy) } : {}),
  };
  const asked = (input.AttributeNames ?? []) as readonly string[];
  return {
    Attributes: Object.fromEntries(
      Object.entries(all).filter(([name]) => asked.includes('All') || asked.includes(name)),
    ),
  };
}

function sendMessage(input: Input, queue: Queue) {
  const body = String(input.MessageBody ?? '');
  if (body === '') throw new SqsFault('MissingParameter', 'The request must contain the parameter MessageBody.');
  const { id } = queue.send(body, Number(input.DelaySeconds ?? 0) * 1000);
  return { MessageId: id, MD5OfMessageBody: md5Of(body) };
}

function sendMessageBatch(input: Input, queues: Queues) {
  const queue = queueOf(input, queues);
  const entries = (input.Entries ?? []) as readonly Input[];
  if (entries.length === 0 || entries.length > 10)
    throw new SqsFault('TooManyEntriesInBatchRequest', 'A batch has one to ten entries.');
  return { Successful: entries.map((entry) => ({ Id: entry.Id, ...sendMessage(entry, queue) })), Failed: [] };
}

async function receiveMessage(input: Input, queues: Queues) {
  const seconds = input.VisibilityTimeout;
  const visibilityMs = seconds === undefined ? undefined : Number(seconds) * 1000;
  const waitMs = Number(input.WaitTimeSeconds ?? 0) * 1000;
  const messages = await queueOf(input, queues).receive(Number(input.MaxNumberOfMessages ?? 1), waitMs, visibilityMs);
  return { Messages: messages.map(described) };
}

function described(message: Message) {
  const { id, body, receipt } = message;
  return {
    MessageId: id,
    ReceiptHandle: receipt,
    Body: body,
    MD5OfBody: md5Of(body),
    Attributes: attributesOf(message),
  };
}

/** Also what a function sees of a message. */
export const attributesOf = ({ sentMs, receives, firstReceivedMs }: Message) => ({
  ApproximateReceiveCount: String(receives),
  SentTimestamp: String(sentMs),
  SenderId: LOCAL.accountId,
  ApproximateFirstReceiveTimestamp: String(firstReceivedMs ?? sentMs),
});

function deleteMessage(input: Input, queues: Queues) {
  queueOf(input, queues).delete(String(input.ReceiptHandle));
  return {};
}

function changeMessageVisibility(input: Input, queues: Queues) {
  const changed = queueOf(input, queues).changeVisibility(
    String(input.ReceiptHandle),
    Number(input.VisibilityTimeout) * 1000,
  );
  if (!changed) throw new SqsFault('ReceiptHandleIsInvalid', 'The input receipt handle is not valid.');
  return {};
}
