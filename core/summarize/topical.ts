/**
 * Key points of long meetings, where the matter changes every few minutes: what is full of the words of the discussion around
 * it and of few others, each some way from the next. Only what is taken is put into words.
 */
import type { Context, Sentence } from './context.ts';
import type { Scored } from './salience.ts';
import type { Candidate } from './select.ts';
import { contentStems, stemsOf } from './stems.ts';

/** Sentences to each side that are the discussion around one. */
const AROUND = 20;
/** Spoken words from one point to the next, at least: half a minute. */
const APART = 75;
/** Only what stands at the head of a point counts: a reader looks no further. */
const HEAD = 30;
/** Of the weightiest's worth: what has less is no point. */
const SHARE = 0.3;
const SALIENCE = 0.1;
const COST = 0.3;

/** Up to `count`, the weightiest first; none in `told`; `tell` puts a unit into words, or is silent. */
export function topical(
  units: readonly Scored[],
  { sentences }: Context,
  count: number,
  told: ReadonlySet<number>,
  tell: (unit: Scored) => Candidate | undefined,
): Candidate[] {
  const places = placesOf(sentences);
  const spoken = wordsBefore(sentences);
  const open = units
    .filter((unit) => !unit.sentences.some(({ index }) => told.has(index)))
    .map((unit) => ({ unit, worth: worthOf(unit, places, sentences.length) }))
    .sort((a, b) => b.worth - a.worth);
  const chosen: Candidate[] = [];
  const at: number[] = [];
  const least = (open[0]?.worth ?? 0) * SHARE;
  for (const { unit, worth } of open) {
    if (chosen.length >= count || worth < least) break;
    const place = spoken[unit.sentences[0]?.index ?? 0] ?? 0;
    if (at.some((other) => Math.abs(other - place) < APART)) continue;
    const candidate = tell(unit);
    if (!candidate) continue;
    chosen.push(candidate);
    at.push(place);
  }
  return chosen;
}

/** Where each stem is said: the indexes of its sentences, in order. */
function placesOf(sentences: readonly Sentence[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const sentence of sentences) {
    for (const stem of new Set(stemsOf(sentence))) {
      const known = places.get(stem);
      if (known) known.push(sentence.index);
      else places.set(stem, [sentence.index]);
    }
  }
  return places;
}

function wordsBefore(sentences: readonly Sentence[]): readonly number[] {
  let before = 0;
  return sentences.map(({ words }) => {
    before += words;
    return before - words;
  });
}

/** Each stem by how often it is said around here and how seldom elsewhere. */
function worthOf(
  { sentences, text, words, score, stems }: Scored,
  places: ReadonlyMap<string, readonly number[]>,
  all: number,
): number {
  const here = sentences[0]?.index ?? 0;
  const head = text.split(/\s+/, HEAD + 1);
  const own = head.length > HEAD ? new Set(contentStems(head.slice(0, HEAD).join(' '))) : stems;
  let sum = 0;
  for (const stem of own) {
    const at = places.get(stem) ?? [];
    const near = firstFrom(at, here + AROUND + 1) - firstFrom(at, here - AROUND);
    sum += Math.log(1 + near) * Math.log(all / Math.max(1, at.length));
  }
  return (sum * Math.exp(score * SALIENCE)) / Math.min(HEAD, Math.max(10, words)) ** COST;
}

/** How many of the ascending `numbers` lie below `least`. */
function firstFrom(numbers: readonly number[], least: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
