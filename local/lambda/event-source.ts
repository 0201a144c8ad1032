/** Queue -> function, as Lambda's event source mapping does it: batches of ten, failures reported by message. */
import { LOCAL } from '../credentials.ts';
import { arnOf } from '../queue/names.ts';
import { attributesOf } from '../queue/operations.ts';
import { type Message, md5Of, type Queue } from '../queue/queue.ts';
import type { LocalFunction } from './function.ts';

const BATCH = 10;
const POLL_MS = 20_000;

export interface EventSource {
  /** Resolves when the batch in hand is done. */
  stop(): Promise<void>;
}

/** `retryMs` instead of the rest of the visibility timeout: nobody waits twelve minutes at a desk. Doubles each time. */
export function feed(queue: Queue, target: LocalFunction, retryMs: number): EventSource {
  const stopping = new AbortController();
  const polling = poll(queue, target, retryMs, stopping.signal);
  return {
    stop() {
      stopping.abort();
      return polling;
    },
  };
}

async function poll(queue: Queue, target: LocalFunction, retryMs: number, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const batch = await queue.receive(BATCH, POLL_MS, undefined, signal);
    if (batch.length === 0) continue;
    const failed = await failedOf(batch, queue, target);
    for (const message of batch) {
      const { id, receipt = '', receives } = message;
      if (failed.has(id))
        queue.changeVisibility(receipt, isLastTry(message, queue) ? 0 : retryMs * 2 ** (receives - 1));
      else queue.delete(receipt);
    }
  }
}

const isLastTry = ({ receives }: Message, { settings }: Queue) =>
  settings.deadLetters !== undefined && receives >= settings.deadLetters.maxReceives;

/** A batch whose function threw, was killed, or reports an id that is not in it has failed as a whole. */
async function failedOf(batch: readonly Message[], queue: Queue, target: LocalFunction): Promise<ReadonlySet<string>> {
  const ids = new Set(batch.map(({ id }) => id));
  try {
    const reply = (await target.invoke({ Records: batch.map((message) => recordOf(message, queue)) })) as Reply | null;
    const failed = (reply?.batchItemFailures ?? []).map(({ itemIdentifier }) => itemIdentifier);
    return failed.every((id) => ids.has(id)) ? new Set(failed) : ids;
  } catch {
    return ids;
  }
}

interface Reply {
  readonly batchItemFailures?: readonly { readonly itemIdentifier: string }[];
}

const recordOf = (message: Message, queue: Queue) => ({
  messageId: message.id,
  receiptHandle: message.receipt,
  body: message.body,
  attributes: attributesOf(message),
  messageAttributes: {},
  md5OfBody: md5Of(message.body),
  eventSource: 'aws:sqs',
  eventSourceARN: arnOf(queue),
  awsRegion: LOCAL.region,
});
