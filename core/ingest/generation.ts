/** Children are written under a fresh name, become visible through the head, and are swept once no head can name them. */
import type { WebinarHead } from '../heads.ts';
import type { World } from '../ports.ts';

/** The revision that it hopes to become, and what no other composer has. */
export const freshGeneration = (revision: number, nonce: string): string =>
  `${String(revision).padStart(10, '0')}-${nonce}`;

/**
 * A generation made for a revision that the head has reached, and not the head's own, can never be published: its composer
 * holds an older revision, and the conditional write of the head will refuse it. One beyond the head may yet win.
 */
export function isDead(generation: string, head: WebinarHead): boolean {
  return generation !== head.generation && Number.parseInt(generation, 10) <= head.revision;
}

/** Removes the dead generations of a webinar; gives their number. */
export async function sweep(head: WebinarHead, { records }: World): Promise<number> {
  let swept = 0;
  for await (const page of records.generations(head.id)) {
    for (const { generation } of page) {
      if (!isDead(generation, head)) continue;
      await records.remove(head.id, generation);
      swept += 1;
    }
  }
  return swept;
}
