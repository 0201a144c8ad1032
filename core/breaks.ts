/**
 * Where a recognizer's text without punctuation breaks into sentences: a word that opens sentences, after a word that
 * can close one, no sooner than the sentence so far can stand. Long runs are cut at the best place there is.
 */
import { classOf } from './break-classes.ts';
import { ACROSS, AHEAD, BASE, BEGINS, BEGINS_WITH, BEHIND, ENDS, NEVER_AFTER } from './break-weights.ts';
import type { Range } from './model.ts';

const RUN = 30;
const LEAST = 5;
const LONGEST = 42;
const ENOUGH = 0;
/** Words of a sentence that somebody wrote; beyond, it is a recognizer that set one stop in many. */
const LONGEST_WRITTEN = 80;
const WRITTEN = /^["'“‘([]*[\p{Upper}\p{N}][\s\S]*[.!?…]["'”’)\]]*$/u;
/** A break is weighed as if these were not said. */
const HESITATION = /^(?:um+|uh+|e[hr]|er?m)$/;
const CONDITION = /^(if|unless|once)$/;

/**
 * Whether this piece is longer than a spoken sentence and has next to no punctuation of its own. A piece that opens with a
 * capital and closes with a stop is somebody's sentence, however long: writers of reports say forty words in one breath.
 */
export function isUnpunctuated(text: string, from: number, to: number): boolean {
  if (to - from < 120) return false;
  const piece = text.slice(from, to);
  const words = piece.split(/\s+/).length;
  if (words < (WRITTEN.test(piece) ? LONGEST_WRITTEN : RUN)) return false;
  return (piece.match(/[,;:.?!…—]\s/gu)?.length ?? 0) * 40 < words;
}

/** `[from, to)` of `text` as ranges; every gap is white space. */
export function breaks(text: string, from: number, to: number): Range[] {
  const words = [...text.slice(from, to).matchAll(/\S+/gu)].map((match) => ({
    text: match[0].toLowerCase().replace(/[’]/g, "'"),
    at: from + match.index,
    end: from + match.index + match[0].length,
  }));
  const weights = weightsOf(words.map((word) => word.text));
  const weight = (k: number) => weights[k] ?? Number.NEGATIVE_INFINITY;
  const cuts = [0];
  // "if you ask them they will ..." : the first opening belongs to the condition's own sentence
  let waiting = CONDITION.test(words[0]?.text ?? '');
  let best = -1;
  let bestWeight = Number.NEGATIVE_INFINITY;
  for (let k = 1; k < words.length; k++) {
    const length = k - (cuts.at(-1) ?? 0);
    const here = weight(k);
    if (length >= LEAST && here > bestWeight) [best, bestWeight] = [k, here];
    if (waiting && length >= 3 && here >= ENOUGH) {
      waiting = false;
      continue;
    }
    const due = length >= LEAST && here >= ENOUGH;
    const cut = due ? k : length >= LONGEST && best > 0 ? best : -1;
    if (cut < 0) continue;
    waiting = CONDITION.test(words[cut]?.text ?? '') || CONDITION.test(words[cut + 1]?.text ?? '');
    cuts.push(cut);
    best = -1;
    bestWeight = Number.NEGATIVE_INFINITY;
  }
  return cuts.map((cut, index) => {
    const last = words[(cuts[index + 1] ?? words.length) - 1];
    return { from: words[cut]?.at ?? from, to: last?.end ?? to };
  });
}

/** By word: how much speaks for a sentence that begins with it. */
function weightsOf(words: readonly string[]): readonly number[] {
  const heard = words.flatMap((text, k) => (HESITATION.test(text) ? [] : [{ text, k, is: classOf(text) }]));
  const weights = words.map(() => Number.NEGATIVE_INFINITY);
  heard.forEach(({ text, is }, i) => {
    const [two, one, next] = [heard[i - 2], heard[i - 1], heard[i + 1]];
    if (!one || NEVER_AFTER.has(one.text)) return;
    // a break stands before the hesitation
    weights[one.k + 1] =
      BASE +
      (BEGINS.get(text) ?? 0) +
      (BEGINS_WITH.get(`${text} ${next?.text ?? ''}`) ?? 0) +
      (ENDS.get(one.text) ?? 0) +
      (ACROSS.get(one.is + is) ?? 0) +
      (AHEAD.get(is + classOf(next?.text)) ?? 0) +
      (BEHIND.get(classOf(two?.text) + one.is) ?? 0);
  });
  return weights;
}
