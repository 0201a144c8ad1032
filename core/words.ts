/**
 * Words by one walk over the characters. Every stage cuts text into words, each by its own rule, and an expression of
 * Unicode classes costs five times such a walk.
 */

/** What a character is; a few of these at once. */
export const SPACE = 1;
export const LETTER = 2;
export const NUMBER = 4;
export const UPPER = 8;
export const LOWER = 16;
export const MARK = 32;
/** Set in everything that was looked up before. */
const KNOWN = 64;
/** Two code units wide. */
export const PAIR = 128;

const CLASSES: readonly (readonly [kind: number, is: RegExp])[] = [
  [SPACE, /\s/u],
  [LETTER, /\p{Alpha}/u],
  [NUMBER, /\p{N}/u],
  [UPPER, /\p{Upper}/u],
  [LOWER, /\p{Lower}/u],
  [MARK, /\p{M}/u],
];

/** By code unit; ASCII is written down, the rest is learnt from Unicode at its first sight. */
const kinds = new Uint8Array(0x10000).fill(KNOWN, 0, 128);
kinds.fill(KNOWN | SPACE, 9, 14)[32] = KNOWN | SPACE;
kinds.fill(KNOWN | NUMBER, 48, 58);
kinds.fill(KNOWN | LETTER | UPPER, 65, 91).fill(KNOWN | LETTER | LOWER, 97, 123);

/** The classes of the character at `at`: a sum of the constants above. The half of a pair that stands alone is nothing. */
export const kindAt = (text: string, at: number): number => kinds[text.charCodeAt(at)] || learn(text, at);

function learn(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const point = text.codePointAt(at) ?? 0;
  const char = String.fromCodePoint(point);
  const kind = CLASSES.reduce((sum, [one, is]) => (is.test(char) ? sum | one : sum), KNOWN);
  if (point > 0xffff) return kind | PAIR;
  // a half without its other half is nothing here, and may be a whole elsewhere
  if (code < 0xd800 || code > 0xdfff) kinds[code] = kind;
  return kind;
}

const width = (kind: number) => (kind & PAIR ? 2 : 1);

/** Where the run of characters of these classes ends that begins at `at`. */
export function runEnd(text: string, at: number, classes: number): number {
  let end = at;
  while (end < text.length) {
    const kind = kinds[text.charCodeAt(end)] || learn(text, end);
    if ((kind & classes) === 0) break;
    end += kind & PAIR ? 2 : 1;
  }
  return end;
}

/** Whether a character of these classes stands anywhere in `text`. */
export function holds(text: string, classes: number): boolean {
  for (let at = 0; at < text.length; at++) if (kindAt(text, at) & classes) return true;
  return false;
}

/** How words of one kind are made. */
export interface WordShape {
  /** Classes of the first character, and of the others. */
  readonly head: number;
  readonly body: number;
  /** Characters that join a further part, and the classes of its first character and of the others; as above unless said. */
  readonly joints: string;
  readonly joined?: number;
  readonly tail?: number;
  /** Whether the joint at `at` does join; true unless said. */
  readonly joins?: (text: string, at: number) => boolean;
  /** Further parts at most. */
  readonly parts?: number;
}

/** `[from, to, from, to, ...]` of the words of `text`, in order. Linear. */
export function wordsIn(text: string, shape: WordShape): number[] {
  const found: number[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = kinds[text.charCodeAt(at)] || learn(text, at);
    const next = at + (kind & PAIR ? 2 : 1);
    const end = kind & shape.head ? wordEnd(text, next, shape) : next;
    if (kind & shape.head) found.push(at, end);
    at = end;
  }
  return found;
}

function wordEnd(
  text: string,
  from: number,
  { head, body, joints, joined = head, tail = body, joins, parts = Infinity }: WordShape,
) {
  let end = runEnd(text, from, body);
  // most words end at a space
  for (let n = 0; n < parts && end + 1 < text.length && text.charCodeAt(end) !== 32; n++) {
    if (!joints.includes(text.charAt(end))) break;
    const kind = kindAt(text, end + 1);
    if ((kind & joined) === 0 || (joins && !joins(text, end))) break;
    end = runEnd(text, end + 1 + width(kind), tail);
  }
  return end;
}

/** The words themselves. */
export function wordTexts(text: string, shape: WordShape): string[] {
  const at = wordsIn(text, shape);
  const words: string[] = [];
  for (let k = 0; k < at.length; k += 2) words.push(text.slice(at[k], at[k + 1]));
  return words;
}

/** Adds the words that begin small, each behind no letter and none of `parting`, and go on in `body` and apostrophes. */
export function addSmallWords(text: string, body: number, parting: string, words: Set<string>): void {
  let apart = true;
  for (let at = 0; at < text.length; ) {
    const kind = kinds[text.charCodeAt(at)] || learn(text, at);
    if (!apart || (kind & LOWER) === 0) {
      apart = (kind & LETTER) === 0 && ((kind & (SPACE | NUMBER)) !== 0 || !parting.includes(text.charAt(at)));
      at += kind & PAIR ? 2 : 1;
      continue;
    }
    let end = runEnd(text, at, body);
    while (text[end] === "'" || text[end] === '’') end = runEnd(text, end + 1, body);
    words.add(text.slice(at, end));
    apart = false;
    at = end;
  }
}

/** Runs without white space that hold a letter or digit. */
export function countWords(text: string): number {
  let count = 0;
  let counted = false;
  for (let at = 0; at < text.length; at++) {
    const kind = kinds[text.charCodeAt(at)] || learn(text, at);
    if (kind & SPACE) counted = false;
    else if (!counted && kind & (LETTER | NUMBER)) {
      counted = true;
      count++;
    }
    if (kind & PAIR) at++;
  }
  return count;
}
