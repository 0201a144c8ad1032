/** SQS with visibility, receive counts and a dead-letter queue, and Lambda's pollers: batches, a deadline, partial failures. */
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { batch } from '../memory/world.ts';
import { below, type Chance } from './chance.ts';
import type { Kernel, Process } from './kernel.ts';

export const DEADLINE_MS = 120_000;
const VISIBILITY_MS = 6 * DEADLINE_MS;
const MAX_RECEIVES = 5;
const BATCH = 10;

/** One run of the function. It may outlive its deadline; what it answers then is not heard. */
export interface Invocation {
  readonly process: Process;
  late: boolean;
  dead: boolean;
  finished: boolean;
}

interface Queued {
  readonly body: string;
  receives: number;
}

export type Handler = (event: SQSEvent, invocation: Invocation) => Promise<SQSBatchResponse>;

export interface FaultyQueue {
  send(body: string): void;
  /** The dead-letter queue. */
  readonly parked: string[];
  /** Moves everything parked back. */
  redrive(): number;
  /** The worker of this invocation died. */
  died(invocation: Invocation): void;
  readonly delivered: () => number;
  readonly late: () => number;
}

export function faultyQueue(kernel: Kernel, roll: Chance, workers: number, handler: Handler): FaultyQueue {
  const visible: Queued[] = [];
  const parked: string[] = [];
  const running = new Map<Invocation, readonly Queued[]>();
  let polling = false;
  let delivered = 0;
  let late = 0;

  /** Pollers take what is there after a moment, so that several messages may meet in one batch. */
  const poll = () => {
    if (polling) return;
    polling = true;
    kernel.after(below(roll, 400), () => {
      polling = false;
      while (running.size < workers && visible.length > 0) invoke(take());
    });
  };

  const take = (): Queued[] => {
    const taken: Queued[] = [];
    while (taken.length < BATCH && visible.length > 0) {
      const [message] = visible.splice(below(roll, visible.length), 1);
      if (!message) break;
      message.receives += 1;
      if (message.receives > MAX_RECEIVES) parked.push(message.body);
      else taken.push(message);
    }
    delivered += taken.length;
    return taken;
  };

  const invoke = (messages: readonly Queued[]) => {
    if (messages.length === 0) return;
    kernel.spawn(async (process) => {
      const invocation: Invocation = { process, late: false, dead: false, finished: false };
      running.set(invocation, messages);
      kernel.after(DEADLINE_MS, () => {
        if (!running.has(invocation)) return;
        invocation.late = true;
        late += 1;
        end(invocation, messages);
      });
      const event = batch(messages.map(({ body }) => body));
      const failed = await handler(event, invocation).then(
        ({ batchItemFailures }) =>
          messages.filter((_, i) => batchItemFailures.some(({ itemIdentifier }) => itemIdentifier === `m${i}`)),
        () => messages,
      );
      invocation.finished = true;
      if (running.has(invocation)) end(invocation, failed);
    });
  };

  const end = (invocation: Invocation, again: readonly Queued[]) => {
    running.delete(invocation);
    for (const message of again) {
      kernel.after(VISIBILITY_MS, () => {
        visible.push(message);
        poll();
      });
    }
    poll();
  };

  return {
    parked,
    send(body) {
      visible.push({ body, receives: 0 });
      poll();
    },
    redrive() {
      const moved = parked.splice(0);
      for (const body of moved) visible.push({ body, receives: 0 });
      poll();
      return moved.length;
    },
    died(invocation) {
      invocation.dead = true;
      const messages = running.get(invocation);
      if (messages) end(invocation, messages);
    },
    delivered: () => delivered,
    late: () => late,
  };
}
