/** `Name: text` in captions: which prefixes are labels of speakers, and to whom a cue without one belongs. */
import { isAnonymous, type Shape, shapeOf } from './label-shape.ts';

export interface Prefix {
  /** The characters that it is made of. */
  readonly source: string;
  readonly label: string;
  /** Where the text begins after the label. */
  readonly end: number;
  /** Nothing but the label stands on its line. */
  readonly alone: boolean;
  readonly bracketed: boolean;
  /** `>>` stood before it: a new speaker. */
  readonly marked: boolean;
}

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

const COLON = /^(?:(?:>>+|[-–—])\s?)?(?:\[\[?([^[\]\n]{1,80})\]\]?|([^:\n]{1,90})):(?=[ \n]|$)[ \n]?/;
const BRACKET = /^(?:[-–—]\s?)?(?:\[([^[\]\n]{1,80})\][ \n]|\(([^()\n]{1,80})\)\n)/;
/** Of the cues that hold text, how many carry a label when every cue is meant to. */
const EVERY = 0.7;
/** No label reaches further into a payload. */
const LONGEST = 128;
const MARK = /^>>+ ?/;

/** Speakers whose prefixes are compared before one is parsed. */
const RECENT = 8;

/**
 * Gives a function that finds what could be a label at the start of the payload `[from, to)`; undefined where the first line has no colon
 * or bracket. Equal prefixes are one object: most cues repeat the one before, or one of a few.
 */
export function prefixReader(): (text: string, from: number, to: number) => Prefix | undefined {
  const known = new Map<string, Prefix>();
  const recent: Prefix[] = [];
  let last: Prefix | undefined;
  return (text, from, to) => {
    if (last && standsAt(text, from, to, last.source)) return last;
    for (const prefix of recent) {
      if (!standsAt(text, from, to, prefix.source)) continue;
      last = prefix;
      return prefix;
    }
    const prefix = prefixOf(text.slice(from, Math.min(to, from + LONGEST)));
    if (!prefix) return undefined;
    last = known.get(prefix.source) ?? prefix;
    known.set(prefix.source, last);
    if (isPlain(last)) recent.unshift(last);
    if (recent.length > RECENT) recent.pop();
    return last;
  };
}

/** `text` holds `source` at `from`, and before `to`. By character: prefixes are short, and mostly differ in the first. */
function standsAt(text: string, from: number, to: number, source: string): boolean {
  if (to - from < source.length) return false;
  for (let i = 0; i < source.length; i++) if (text.charCodeAt(from + i) !== source.charCodeAt(i)) return false;
  return true;
}

/** `Name: ` and nothing else: where it stands, no other prefix can. */
const isPlain = ({ source, end, label }: Prefix) => label.length + 2 === end && source.endsWith(': ');

/** The plain form `Name: ` without a regular expression, the others with one. */
function prefixOf(payload: string): Prefix | undefined {
  const first = payload.charCodeAt(0);
  const colon = colonOf(payload);
  if (colon > 0 && (first > 64 || first < 40) && first !== 91) {
    const next = payload.charCodeAt(colon + 1);
    const spaced = next === 32 || next === 10;
    if (!spaced && colon + 1 < payload.length) return undefined;
    const end = spaced ? colon + 2 : colon + 1;
    const label = payload.slice(0, colon).trim();
    return { source: payload.slice(0, end), label, end, alone: next === 10, bracketed: false, marked: false };
  }
  if (colon < 0 && !/^[-–—\s]{0,4}[[(]/.test(payload)) return undefined;
  return unusual(payload);
}

/** Index of the first colon of the first line, within the length of a label. */
function colonOf(payload: string): number {
  const end = Math.min(payload.length, 96);
  for (let i = 0; i < end; i++) {
    const code = payload.charCodeAt(i);
    if (code === 58) return i;
    if (code === 10) return -1;
  }
  return -1;
}

function unusual(payload: string): Prefix | undefined {
  const marked = payload.startsWith('>>');
  const colon = COLON.exec(payload);
  const match = colon ?? BRACKET.exec(payload);
  if (!match) return undefined;
  const [source] = match;
  const label = (match[1] ?? match[2] ?? '').trim();
  const bracketed = !colon || match[1] !== undefined;
  return { source, label, end: source.length, alone: source.endsWith('\n'), bracketed, marked };
}

interface Tally {
  readonly shape: Shape;
  count: number;
}

/**
 * Judges a whole file by its prefixes, one entry a cue. `trustMarks`: the format itself says that
 * `>> NAME:` is a speaker (YouTube's SubViewer), so that few of them are enough.
 */
export function judge(
  prefixes: readonly (Prefix | undefined)[],
  texts: Iterable<string>,
  trustMarks = false,
): Labelling {
  const tallies = new Map<string, Tally>();
  let alone = 0;
  let bracketed = 0;
  let aside = 0;
  let first = -1;
  let marks = 0;
  let last: Prefix | undefined;
  let tally: Tally | undefined;
  for (let i = 0; i < prefixes.length; i++) {
    const prefix = prefixes[i];
    if (!prefix) continue;
    if (prefix !== last || !tally) {
      tally = tallies.get(prefix.label) ?? { shape: shapeOf(prefix.label), count: 0 };
      tallies.set(prefix.label, tally);
      last = prefix;
    }
    tally.count++;
    if (prefix.marked) marks++;
    if (tally.shape === 'none' || tally.shape === 'handle') continue;
    if (first < 0) first = i;
    if (prefix.alone && prefix.bracketed) bracketed++;
    else if (prefix.alone) alone++;
    else if (prefix.bracketed && !prefix.source.includes(':') && !isAnonymous(prefix.label)) aside++;
  }
  const recurring = [...tallies].filter(([, { shape, count }]) => shape !== 'none' || count > 4);
  const labelled = recurring.reduce((n, [, { count }]) => n + count, 0);
  if (labelled >= prefixes.length * EVERY && bracketed * 2 < labelled) {
    return {
      kind: 'every',
      labels: labelsOf(recurring),
      all: recurring.length === tallies.size,
    };
  }
  const named = [...tallies].filter(([, { shape }]) => shape === 'strong' || shape === 'weak');
  const cues = named.reduce((n, [, { count }]) => n + count, 0);
  const shouted = named.every(([label]) => label === label.toUpperCase());
  if ((cues >= 4 || shouted) && alone > cues / 2) return { kind: 'off-screen' };
  if (aside > cues / 2) return { kind: 'off-screen' };
  const trusted = trustMarks && marks > 0;
  const people = named.filter(([label, { shape }]) => shape === 'strong' || trusted || !isCommonWord(label, texts));
  if (!trusted && !enough(people, first, prefixes.length)) return { kind: 'none' };
  const doubtful = [...tallies].filter(([, { shape, count }]) => shape === 'handle' && count > 1);
  return { kind: 'change', labels: labelsOf(people), doubtful: labelsOf(doubtful) };
}

const labelsOf = (some: readonly (readonly [string, Tally])[]): ReadonlySet<string> =>
  new Set(some.map(([label]) => label));

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

const LETTER = /[\p{L}\p{N}@._-]/u;

/** A few names on a few cues are believed where the first stands near the start and one of them recurs or all are full names. */
function enough(named: readonly (readonly [string, Tally])[], first: number, cues: number): boolean {
  const weight = named.reduce((sum, [, { shape, count }]) => sum + (shape === 'strong' ? 2 : 1) * count, 0);
  const recurs = named.some(([, { count }]) => count > 1) || named.every(([, { shape }]) => shape === 'strong');
  return named.length > 0 && weight >= 4 && recurs && first <= Math.max(5, cues / 20);
}

/** A change of speaker that nobody is named for ends the carrying. */
export const isChangeMark = (payload: string): boolean => MARK.test(payload);
