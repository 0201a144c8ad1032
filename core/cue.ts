/**
 * Expressions asked only of texts that hold a word without which they cannot match. Hundreds are asked of every sentence
 * and few match: a sentence's words are looked up once for all of them, and what is never asked is never compiled.
 * Words are known by a hash: two that share one may have a pattern asked in vain, never left out.
 */
import { lately } from './lately.ts';

export interface Cue {
  /** One of these stands in every match, as a whole word: letters only, "0" for any digit. */
  readonly words: readonly string[];
  readonly pattern: () => RegExp;
  readonly test: (text: string) => boolean;
  readonly exec: (text: string) => RegExpExecArray | null;
  /** All matches of a global pattern. */
  readonly all: (text: string) => Iterable<RegExpExecArray>;
}

/** `words`, parted by spaces: see `Cue`; "don't" is the words "don" and "t". The pattern is made when it is first needed. */
export function cue(words: string, make: () => RegExp): Cue {
  const own = words.split(' ');
  const place = placeFor(own);
  let made: RegExp | undefined;
  const pattern = () => {
    made ??= make();
    return made;
  };
  return {
    words: own,
    pattern,
    test: (text) => isIn(bitsOf(text), place) && pattern().test(text),
    exec: (text) => (isIn(bitsOf(text), place) ? pattern().exec(text) : null),
    all: (text) => (isIn(bitsOf(text), place) ? text.matchAll(pattern()) : []),
  };
}

/** Any of several: rows of words and the source of a pattern. */
export function anyCue(
  rows: readonly (readonly [words: string, source: string])[],
  flags: string,
): Pick<Cue, 'test'> & { readonly cues: readonly Cue[] } {
  const first = cues;
  const made = rows.map(([words, source]) => cue(words, () => new RegExp(source, flags)));
  const test = (text: string) => {
    const bits = bitsOf(text);
    for (let k = 0; k < made.length; k++) if (isIn(bits, first + k) && made[k]?.pattern().test(text)) return true;
    return false;
  };
  return { cues: made, test };
}

/** The places of the cues that wait for the words of one hash. */
const waiting: number[][] = Array.from({ length: 4096 }, () => []);
const BITS = 30;
let cues = 0;

function placeFor(words: readonly string[]): number {
  for (const word of words) {
    let hash = 0;
    for (let k = 0; k < word.length; k++) hash = hashed(hash, word.charCodeAt(k));
    waitingFor(hash).push(cues);
  }
  // what was read before this cue was known is forgotten
  bitsOf = lately(2000, read);
  return cues++;
}

const hashed = (hash: number, code: number) => (Math.imul(hash, 31) + code) & 0xfffffff;
const waitingFor = (hash: number) => waiting[hash & 4095] as number[];
const ZERO = 48;

/** Of a text, a bit for each cue: whether a word of it stands there. */
let bitsOf = lately(2000, read);

const isIn = (bits: readonly number[], place: number): boolean =>
  ((bits[(place / BITS) | 0] as number) & (1 << (place % BITS))) !== 0;

function read(text: string): readonly number[] {
  const bits: number[] = new Array(Math.ceil(cues / BITS)).fill(0);
  let hash = 0;
  for (let at = 0; at <= text.length; at++) {
    // a capital of ASCII made small, a digit left as it is
    const code = text.charCodeAt(at) | 32;
    if (code > 96 && code < 123) hash = hashed(hash, code);
    else {
      if (hash !== 0) mark(bits, hash);
      if (code > 47 && code < 58) mark(bits, ZERO);
      hash = 0;
    }
  }
  return bits;
}

function mark(bits: number[], hash: number): void {
  const places = waitingFor(hash);
  for (let k = 0; k < places.length; k++) {
    const place = places[k] as number;
    bits[(place / BITS) | 0] = (bits[(place / BITS) | 0] as number) | (1 << (place % BITS));
  }
}
