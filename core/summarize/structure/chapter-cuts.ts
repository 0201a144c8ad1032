/**
 * Blocks -> where chapters begin: the cheapest division under a word model of each chapter
 * (Utiyama and Isahara 2001), less what the spoken cues are worth, plus a price per chapter, so the text chooses how many.
 */
import type { Block } from './chapter-blocks.ts';

const PRICE = 5;
/** The price of a chapter grows with the length: a day's meeting has longer chapters than a half-hour's. */
const GROWTH = 0.2;
const WORDS = 8000;
const SMOOTHING = 2;
/** A chapter is 120 blocks at most (some 12,000 words): what keeps the search linear. */
const LONGEST = 120;

/** The places in `blocks` where a chapter begins; the first is 0. */
export function cutsOf(blocks: readonly Block[], words: number): number[] {
  const total = blocks.reduce((sum, block) => sum + block.size, 0);
  const vocabulary = new Set(blocks.flatMap((block) => [...block.counts.keys()])).size;
  const price = PRICE * Math.log(Math.max(2, total)) * (words / WORDS) ** GROWTH;
  const best = new Float64Array(blocks.length + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(blocks.length + 1);
  best[0] = 0;
  for (const [i, block] of blocks.entries()) {
    const entry = (best[i] ?? 0) + price - block.bonus;
    walk(blocks, i, vocabulary, (j, cost) => {
      if (entry + cost >= (best[j] ?? 0)) return;
      best[j] = entry + cost;
      from[j] = i;
    });
  }
  const cuts: number[] = [];
  for (let j = blocks.length; j > 0; j = from[j] ?? 0) cuts.push(from[j] ?? 0);
  return cuts.reverse();
}

/** The code length of blocks[i..j) for every j within reach, by adding one block at a time. */
function walk(blocks: readonly Block[], i: number, vocabulary: number, visit: (j: number, cost: number) => void) {
  const counts = new Map<string, number>();
  let size = 0;
  let sum = 0;
  for (let j = i + 1; j <= Math.min(blocks.length, i + LONGEST); j++) {
    for (const [stem, more] of blocks[j - 1]?.counts ?? []) {
      const before = counts.get(stem) ?? 0;
      const after = before + more;
      if (before > 0) sum -= before * Math.log(before + SMOOTHING);
      sum += after * Math.log(after + SMOOTHING);
      counts.set(stem, after);
      size += more;
    }
    visit(j, size * Math.log(size + SMOOTHING * vocabulary) - sum);
  }
}
