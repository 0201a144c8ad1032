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
  const vocabulary =
    1 + blocks.reduce((most, { counts }) => counts.reduce((m, n, k) => (k % 2 ? m : Math.max(m, n)), most), 0);
  const price = PRICE * Math.log(Math.max(2, total)) * (words / WORDS) ** GROWTH;
  const walk = walker(vocabulary, total);
  const best = new Float64Array(blocks.length + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(blocks.length + 1);
  best[0] = 0;
  for (const [i, block] of blocks.entries()) {
    const entry = (best[i] ?? 0) + price - block.bonus;
    walk(blocks, i, (j, cost) => {
      if (entry + cost >= (best[j] ?? 0)) return;
      best[j] = entry + cost;
      from[j] = i;
    });
  }
  const cuts: number[] = [];
  for (let j = blocks.length; j > 0; j = from[j] ?? 0) cuts.push(from[j] ?? 0);
  return cuts.reverse();
}

/**
 * The code length of blocks[i..j) for every j within reach, by adding one block at a time: what a count of n adds,
 * n ln(n + smoothing), is tabled, and counts are told from those of the last walk by a stamp.
 */
function walker(vocabulary: number, total: number) {
  const term = Float64Array.from({ length: total + 1 }, (_, n) => (n === 0 ? 0 : n * Math.log(n + SMOOTHING)));
  const counts = new Int32Array(vocabulary);
  const stamps = new Int32Array(vocabulary);
  let stamp = 0;
  return (blocks: readonly Block[], i: number, visit: (j: number, cost: number) => void): void => {
    stamp++;
    let size = 0;
    let sum = 0;
    for (let j = i + 1; j <= Math.min(blocks.length, i + LONGEST); j++) {
      const pairs = blocks[j - 1]?.counts ?? [];
      for (let k = 0; k < pairs.length; k += 2) {
        const stem = pairs[k] as number;
        const more = pairs[k + 1] as number;
        const before = stamps[stem] === stamp ? (counts[stem] as number) : 0;
        stamps[stem] = stamp;
        counts[stem] = before + more;
        sum += (term[before + more] as number) - (term[before] as number);
        size += more;
      }
      visit(j, size * Math.log(size + SMOOTHING * vocabulary) - sum);
    }
  };
}
