/** The same handlers over the embedded DynamoDB and the real SDK, several workers at once, with faults in its retry loop. */
import { dynamoRecords } from '../../aws/dynamo-records.ts';
import type { Worker } from '../../core/ports.ts';
import { ingest } from '../../functions/ingest.ts';
import { startDynalite } from '../aws/dynalite.ts';
import { injectFaults, type Life, quickRetries } from '../aws/faulty-sdk.ts';
import { memoryBodies } from '../memory/bodies.ts';
import { type Bucket, memoryBucket, memoryUploads } from '../memory/bucket.ts';
import { batch } from '../memory/world.ts';
import { bodyOf, summarizeOnce } from './bodies.ts';
import { below, chance } from './chance.ts';
import { emptyTally, type Fault, seededTape, type Tally } from './faults.ts';
import { historyOf } from './profiles.ts';
import { compareWithBucket } from './stored.ts';

export interface Run {
  readonly tally: Tally;
  readonly delivered: number;
  /** Messages that had to come a second time, or more. */
  readonly again: number;
  /** Differences between the records and the pure function of the bucket. */
  readonly wrong: readonly string[];
}

const WORKERS = 8;

export async function overDynalite(uploads: number, seed: number, faults = true): Promise<Run> {
  const dynalite = await startDynalite();
  const tally = emptyTally();
  const roll = chance(seed);
  try {
    const { table } = await dynalite.freshTable();
    const tape = seededTape(roll);
    const bodies = memoryBodies();
    const bucket = memoryBucket();
    let nonces = 0;
    /** A worker has a client of its own, so that it can die alone. */
    const hire = () => {
      const life: Life = { dead: false };
      const client = dynalite.clientWith({ retryStrategy: quickRetries });
      injectFaults(client, life, () => (faults ? notHanging(tape()) : 'none'), tally);
      const worker: Worker = {
        uploads: memoryUploads(bucket),
        records: dynamoRecords(client, table, bodies),
        queue: { send: async () => {} },
        now: Date.now,
        nonce: () => `n${++nonces}`,
        tell: () => {},
        summarize: summarizeOnce,
      };
      return { worker, life };
    };
    const queue = shuffled(notificationsOf(bucket, uploads, seed), roll);
    const { delivered, again } = await drain(queue, hire);
    const calm = dynalite.clientWith();
    return { tally, delivered, again, wrong: await compareWithBucket(dynamoRecords(calm, table, bodies), bucket) };
  } finally {
    await dynalite.stop();
  }
}

const notHanging = (fault: Fault): Fault => (fault === 'hang' ? 'throttle' : fault);

/** Puts everything into the bucket; one to five copies of each notification. */
function notificationsOf(bucket: Bucket, uploads: number, seed: number): string[] {
  return historyOf({ uploads, keys: 'hot' }, seed).flatMap(({ kind, key, atMs, body = 0, delaysMs }) => {
    if (kind !== 'put' && kind !== 'delete') return [];
    const notice = kind === 'delete' ? bucket.remove(key, atMs) : bucket.put(key, bodyOf(key, Number(body)), atMs);
    return delaysMs.map(() => JSON.stringify({ Records: [notice] }));
  });
}

/** Workers take batches until the queue is empty; what fails, or dies, goes to its end. */
async function drain(queue: string[], hire: () => { readonly worker: Worker; readonly life: Life }) {
  let delivered = 0;
  let again = 0;
  const work = async () => {
    const { worker, life } = hire();
    for (let taken = queue.splice(0, 5); taken.length > 0; taken = queue.splice(0, 5)) {
      life.dead = false;
      delivered += taken.length;
      const { batchItemFailures } = await ingest(batch(taken), worker);
      const failed = life.dead
        ? taken
        : batchItemFailures.map(({ itemIdentifier }) => taken[Number(itemIdentifier.slice(1))] ?? '');
      again += failed.length;
      queue.push(...failed);
    }
  };
  await Promise.all(Array.from({ length: WORKERS }, work));
  // The last to fail may have come back when the others had gone home.
  await work();
  return { delivered, again };
}

function shuffled(messages: string[], roll: () => number): string[] {
  for (let i = messages.length - 1; i > 0; i -= 1) {
    const j = below(roll, i + 1);
    [messages[i], messages[j]] = [messages[j] ?? '', messages[i] ?? ''];
  }
  return messages;
}
