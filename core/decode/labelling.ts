/** Which prefixes of a caption file are labels of speakers, and to whom a cue without one belongs: judged over the whole file. */
import { couldName, isAnonymous, type Shape, shapeOf } from './label-shape.ts';
import type { PrefixReader } from './prefixes.ts';

export type Labelling =
  /** Every cue names its speaker (Zoom): a cue without a name belongs to nobody. `all`: no prefix is anything else. */
  | { readonly kind: 'every'; readonly labels: ReadonlySet<string>; readonly all: boolean }
  /** The name stands where the speaker changes: it is carried on. */
  | {
      readonly kind: 'change';
      readonly labels: ReadonlySet<string>;
      /** They come again and may be voices: nobody's words are carried past them. */
      readonly doubtful: ReadonlySet<string>;
    }
  /** Captions for the hard of hearing name only the voices that are not seen: nothing can be carried. */
  | { readonly kind: 'off-screen' }
  | { readonly kind: 'none' };

/** Of the cues that hold text, how many carry a label when every cue is meant to. */
const EVERY = 0.7;
/** Where all of them have something before a colon, fewer need to be seen to be names. */
const MOST = 0.5;

interface Tally {
  readonly shape: Shape;
  count: number;
}

/**
 * Judges a whole file by its prefixes: `ids` has one entry a cue, as a reader gave it. `trustMarks`: the format itself says that
 * `>> NAME:` is a speaker (YouTube's SubViewer), so that few of them are enough.
 */
export function judge(
  { prefixes }: PrefixReader,
  ids: Int32Array,
  texts: Iterable<string>,
  trustMarks = false,
): Labelling {
  const tallies = new Map<string, Tally>();
  const { counts, firsts } = occurrences(ids, prefixes.length);
  let alone = 0;
  let bracketed = 0;
  let aside = 0;
  let first = -1;
  let marks = 0;
  prefixes.forEach((prefix, id) => {
    const count = counts[id] ?? 0;
    const tally = tallies.get(prefix.label) ?? { shape: shapeOf(prefix.label), count: 0 };
    tallies.set(prefix.label, tally);
    tally.count += count;
    if (prefix.marked) marks += count;
    if (tally.shape === 'none' || tally.shape === 'handle') return;
    if (first < 0) first = firsts[id] ?? 0;
    if (prefix.alone && prefix.bracketed) bracketed += count;
    else if (prefix.alone) alone += count;
    else if (prefix.bracketed && !prefix.source.includes(':') && !isAnonymous(prefix.label)) aside += count;
  });
  const recurring = [...tallies].filter(([, { shape, count }]) => shape !== 'none' || count > 4);
  const labelled = recurring.reduce((n, [, { count }]) => n + count, 0);
  const complete = !ids.includes(-1);
  if (labelled >= ids.length * (complete ? MOST : EVERY) && bracketed * 2 < labelled) {
    const labels = complete ? [...tallies].filter(([label, { count }]) => count > 4 || couldName(label)) : recurring;
    return { kind: 'every', labels: labelsOf(labels), all: labels.length === tallies.size };
  }
  const named = [...tallies].filter(([, { shape }]) => shape === 'strong' || shape === 'weak');
  const shouted = named.every(([label]) => label === label.toUpperCase());
  const times = named.reduce((n, [, { count }]) => n + count, 0);
  if ((times >= 4 || shouted) && alone > times / 2) return { kind: 'off-screen' };
  if (aside > times / 2) return { kind: 'off-screen' };
  const trusted = trustMarks && marks > 0;
  const people = named.filter(([label, { shape }]) => shape === 'strong' || trusted || !isCommonWord(label, texts));
  if (!trusted && !enough(people, first, ids.length)) return { kind: 'none' };
  const doubtful = [...tallies].filter(([, { shape, count }]) => shape === 'handle' && count > 1);
  return { kind: 'change', labels: labelsOf(people), doubtful: labelsOf(doubtful) };
}

const labelsOf = (some: readonly (readonly [string, Tally])[]): ReadonlySet<string> =>
  new Set(some.map(([label]) => label));

/** How often each number stands in `ids`, and where it does first. */
function occurrences(ids: Int32Array, different: number) {
  const counts = new Int32Array(different);
  const firsts = new Int32Array(different);
  for (let i = ids.length - 1; i >= 0; i--) {
    const id = ids[i] ?? -1;
    if (id < 0) continue;
    counts[id] = (counts[id] ?? 0) + 1;
    firsts[id] = i;
  }
  return { counts, firsts };
}

/** A word that the file also has in small letters is no name, in any language: "Alors :", "Remember:". */
function isCommonWord(label: string, texts: Iterable<string>): boolean {
  const small = label.toLowerCase();
  if (small === label || /\s/.test(label)) return false;
  for (const text of texts) {
    const at = text.indexOf(small);
    const whole = at >= 0 && !LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + small.length));
    if (whole) return true;
  }
  return false;
}

const LETTER = /[\p{Alpha}\p{N}@._-]/u;

/** A few names on a few cues are believed where the first stands near the start and one of them recurs or all are full names. */
function enough(named: readonly (readonly [string, Tally])[], first: number, cues: number): boolean {
  const weight = named.reduce((sum, [, { shape, count }]) => sum + (shape === 'strong' ? 2 : 1) * count, 0);
  const recurs = named.some(([, { count }]) => count > 1) || named.every(([, { shape }]) => shape === 'strong');
  return named.length > 0 && weight >= 4 && recurs && first <= Math.max(5, cues / 20);
}
