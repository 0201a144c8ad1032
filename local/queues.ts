/** The queue between bucket and function, and the one for uploads that keep failing; as deployed by `lib/intake.ts`. */
import { join } from 'node:path';
import { openQueue, type Queue } from './queue/queue.ts';

/** The function's deadline; a message stays hidden for six times that. */
export const INGEST_TIMEOUT_MS = 120_000;

export interface Queues {
  readonly uploads: Queue;
  readonly parked: Queue;
}

export function openQueues(folder: string, now: () => number): Queues {
  const parked = openQueue({ name: 'rostrum-parked', file: join(folder, 'parked.jsonl'), visibilityMs: 30_000, now });
  const uploads = openQueue({
    name: 'rostrum-uploads',
    file: join(folder, 'uploads.jsonl'),
    visibilityMs: 6 * INGEST_TIMEOUT_MS,
    deadLetters: { queue: parked, maxReceives: 5 },
    now,
  });
  return { uploads, parked };
}
