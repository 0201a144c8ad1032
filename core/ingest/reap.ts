/** Removes generations that nobody will publish: their worker died, and its message will not come again. */
import type { Generation, World } from '../ports.ts';
import { isDead } from './generation.ts';

/** The queue keeps a message 4 days, the dead-letter queue 14: older than both, no worker can still hold a generation. */
const OUTLIVED_MS = 19 * 24 * 3_600_000;

export interface Reaped {
  readonly seen: number;
  readonly removed: number;
}

export async function reap({ records, now, tell }: World, { dryRun = false } = {}): Promise<Reaped> {
  let seen = 0;
  let removed = 0;
  for await (const page of records.generations()) {
    for (const found of page) {
      seen += 1;
      if (!(await isAbandoned(found, { records, now }))) continue;
      if (!dryRun) await records.remove(found.webinarId, found.generation);
      removed += 1;
    }
  }
  tell({ event: 'reap', generations: seen, reaped: removed });
  return { seen, removed };
}

async function isAbandoned(found: Generation, { records, now }: Pick<World, 'records' | 'now'>): Promise<boolean> {
  const head = await records.head(found.webinarId);
  if (head && isDead(found.generation, head)) return true;
  return head?.generation !== found.generation && now() - found.atMs > OUTLIVED_MS;
}
