/**
 * Expressions asked only of texts that hold a word without which they cannot match. Hundreds are asked of every sentence
 * and few match: a sentence's words are looked up once for all of them, and what is never asked is never compiled.
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
  const places = own.map(placeOf);
  let made: RegExp | undefined;
  const pattern = () => {
    made ??= make();
    return made;
  };
  return {
    words: own,
    pattern,
    test: (text) => holds(text, places) && pattern().test(text),
    exec: (text) => (holds(text, places) ? pattern().exec(text) : null),
    all: (text) => (holds(text, places) ? text.matchAll(pattern()) : []),
  };
}

/** Any of several: rows of words and the source of a pattern. */
export function anyCue(
  rows: readonly (readonly [words: string, source: string])[],
  flags: string,
): Pick<Cue, 'test'> & { readonly cues: readonly Cue[] } {
  const made = rows.map(([words, source]) => ({
    one: cue(words, () => new RegExp(source, flags)),
    places: words.split(' ').map(placeOf),
  }));
  const test = (text: string) => {
    const bits = bitsOf(text);
    return made.some(({ one, places }) => isIn(bits, places) && one.pattern().test(text));
  };
  return { cues: made.map(({ one }) => one), test };
}

/** Every word that some cue waits for, by its place in the bits of a text. */
const places = new Map<string, number>();
const BITS = 30;

function placeOf(word: string): number {
  const place = places.get(word) ?? places.size;
  if (place === places.size) {
    places.set(word, place);
    forget();
  }
  return place;
}

/** The bits of a text; those read before a word was known are forgotten. */
let bitsOf = lately(2000, read);

function forget(): void {
  bitsOf = lately(2000, read);
}

const holds = (text: string, asked: readonly number[]): boolean => isIn(bitsOf(text), asked);

function isIn(bits: readonly number[], asked: readonly number[]): boolean {
  for (const place of asked) if ((bits[(place / BITS) | 0] as number) & (1 << (place % BITS))) return true;
  return false;
}

function read(text: string): readonly number[] {
  const low = text.toLowerCase();
  const bits: number[] = new Array(Math.ceil(places.size / BITS)).fill(0);
  const mark = (word: string) => {
    const place = places.get(word);
    if (place !== undefined) bits[(place / BITS) | 0] = (bits[(place / BITS) | 0] as number) | (1 << (place % BITS));
  };
  let from = 0;
  for (let at = 0; at <= low.length; at++) {
    const code = low.charCodeAt(at);
    if (code > 96 && code < 123) continue;
    if (at > from) mark(low.slice(from, at));
    if (code > 47 && code < 58) mark('0');
    from = at + 1;
  }
  return bits;
}
