/** How much a word of the webinar is worth to a summary of it. */
import type { SpeakerId } from '../model.ts';

/** How often a stem is said, over how much of the webinar and by how many: its worth, by stem. `speakers` run beside `units`. */
export function stemWorth(
  units: readonly (readonly string[])[],
  speakers: readonly (SpeakerId | undefined)[] = [],
): ReadonlyMap<string, number> {
  const seen = new Map<string, { count: number; blocks: number; last: number; by: Set<SpeakerId | undefined> }>();
  units.forEach((stems, k) => {
    const block = Math.floor((k * BLOCKS) / units.length);
    for (const stem of stems) {
      const entry = seen.get(stem) ?? { count: 0, blocks: 0, last: -1, by: new Set() };
      entry.count++;
      entry.by.add(speakers[k]);
      if (entry.last !== block) [entry.blocks, entry.last] = [entry.blocks + 1, block];
      seen.set(stem, entry);
    }
  });
  return new Map(
    [...seen].map(([stem, { count, blocks, by }]) => [
      stem,
      count < 2 ? 0 : Math.log(1 + count) ** 1.5 * Math.sqrt(blocks) * (1 + REACH * Math.log(by.size)),
    ]),
  );
}

const BLOCKS = 20;
/** What it adds that somebody else says a word too. */
const REACH = 0.4;
