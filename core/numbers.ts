/** The numbers of a text, in digits or words, with their exact offsets: "ninety million", "four point five", "3,100". */

import type { Range } from './model.ts';
import { FRACTIONS, SCALES, SMALL, TENS } from './number-words.ts';

export interface NumberAt extends Range {
  readonly value: number;
  /** "two thirds", "a quarter" */
  readonly fraction?: true;
}

interface Token extends Range {
  readonly word: string;
  readonly digits?: number;
}

/** Half-way through a number: what is summed up, and the group that waits for its scale ("two hundred and" | thousand). */
interface Sum {
  total: number;
  group: number;
  last: 'none' | 'small' | 'tens' | 'hundred' | 'scale' | 'digits';
}

const TOKEN = /\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|[A-Za-z]+/g;
/** Every word that can be part of a number; the others are passed over, and stand between as a gap. */
const VOCABULARY: ReadonlySet<string> = new Set([
  ...['a', 'an', 'and', 'point'],
  ...[SMALL, TENS, SCALES, FRACTIONS].flatMap((words) => [...words.keys()]),
]);
const LONGEST_WORD = Math.max(...[...VOCABULARY].map((word) => word.length));
/** What may stand between two words of one number. */
const JOINT = /^(?:[\s-]?|\s-\s)$/u;

export function numbersIn(text: string): NumberAt[] {
  const tokens = tokensOf(text);
  const joined = (k: number) => JOINT.test(text.slice(tokens[k - 1]?.to ?? 0, tokens[k]?.from ?? 0));
  const found: NumberAt[] = [];
  for (let k = 0; k < tokens.length; k++) {
    const number = opens(tokens[k]) ? numberAt(tokens, k, joined) : undefined;
    if (!number) continue;
    found.push({
      from: tokens[k]?.from ?? 0,
      to: tokens[number.end - 1]?.to ?? 0,
      value: number.value,
      ...(number.fraction ? { fraction: true } : {}),
    });
    k = number.end - 1;
  }
  return found;
}

const opens = (token: Token | undefined) =>
  token !== undefined &&
  (token.digits !== undefined || isBelowHundred(token) || token.word === 'a' || token.word === 'an');

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: raw, index } of text.matchAll(TOKEN)) {
    const range = { from: index, to: index + raw.length };
    if (/^\d/.test(raw)) tokens.push({ ...range, word: raw, digits: Number(raw.replace(/,/g, '')) });
    else if (raw.length <= LONGEST_WORD) {
      const word = raw.toLowerCase();
      if (VOCABULARY.has(word) && !isInside(text, range)) tokens.push({ ...range, word });
    }
  }
  return tokens;
}

/** Part of a longer word of other letters: "un" + "é" + "one". */
const isInside = (text: string, { from, to }: Range) =>
  /\p{Alpha}/u.test(text[from - 1] ?? '') || /\p{Alpha}/u.test(text[to] ?? '');

type Found = { readonly value: number; readonly end: number; readonly fraction?: true };

function numberAt(tokens: readonly Token[], start: number, joined: (k: number) => boolean): Found | undefined {
  const article = /^(?:a|an|one)$/.test(tokens[start]?.word ?? '');
  const next = tokens[start + 1]?.word ?? '';
  if (article && joined(start + 1) && FRACTIONS.has(next)) {
    return { value: FRACTIONS.get(next) ?? 0, end: start + 2, fraction: true };
  }
  const sum: Sum = { total: 0, group: 0, last: 'none' };
  let end = start;
  if (article && tokens[start]?.word !== 'one') {
    if (!joined(start + 1) || !SCALES.has(next) || next.length < 3) return undefined;
    sum.group = 1;
    sum.last = 'small';
    end = start + 1;
  }
  while (end < tokens.length && (end === start || joined(end))) {
    const and =
      tokens[end]?.word === 'and' && /hundred|scale/.test(sum.last) && end + 1 < tokens.length && joined(end + 1);
    if (and && !isBelowHundred(tokens[end + 1])) break;
    if (!and && !add(sum, tokens[end] as Token)) break;
    end++;
  }
  if (sum.last === 'none') return undefined;
  return withTail(tokens, end, sum, joined);
}

const isBelowHundred = (token: Token | undefined) => SMALL.has(token?.word ?? '') || TENS.has(token?.word ?? '');

/** Takes one more word into the number; false where it belongs to the next. */
function add(sum: Sum, { word, digits }: Token): boolean {
  const small = SMALL.get(word);
  const tens = TENS.get(word);
  const scale = SCALES.get(word);
  if (digits !== undefined && sum.last === 'none') return put(sum, digits, 'digits');
  if (small !== undefined && (sum.last === 'none' || /hundred|scale/.test(sum.last))) return put(sum, small, 'small');
  if (small !== undefined && sum.last === 'tens' && small > 0 && small < 10) return put(sum, small, 'small');
  if (tens !== undefined && (sum.last === 'none' || /hundred|scale/.test(sum.last))) return put(sum, tens, 'tens');
  if (scale === undefined || sum.last === 'none' || (word.length < 3 && sum.last !== 'digits')) return false;
  if (scale === 100) {
    sum.group *= 100;
    sum.last = 'hundred';
    return true;
  }
  sum.total += sum.group * scale;
  sum.group = 0;
  sum.last = 'scale';
  return true;
}

function put(sum: Sum, value: number, last: Sum['last']): true {
  sum.group += value;
  sum.last = last;
  return true;
}

/** "twelve and a half" */
const isHalf = (tokens: readonly Token[], at: number, joined: (k: number) => boolean) =>
  tokens[at + 1]?.word === 'a' && tokens[at + 2]?.word === 'half' && joined(at) && joined(at + 1) && joined(at + 2);

/** What may follow: "point five" with a scale behind it, or the name of a fraction. */
function withTail(tokens: readonly Token[], at: number, sum: Sum, joined: (k: number) => boolean): Found {
  const value = sum.total + sum.group;
  const word = tokens[at]?.word ?? '';
  if (FRACTIONS.has(word) && joined(at) && value > 0 && value < 10 && word.endsWith('s')) {
    return { value: value * (FRACTIONS.get(word) ?? 0), end: at + 1, fraction: true };
  }
  if (word === 'and' && isHalf(tokens, at, joined)) return { value: value + 0.5, end: at + 3 };
  if (word !== 'point' || !joined(at)) return { value, end: at };
  let end = at + 1;
  let decimals = '';
  for (; end < tokens.length && joined(end); end++) {
    const { word: digit = '', digits } = tokens[end] ?? {};
    const one = digits ?? SMALL.get(digit);
    if (one === undefined) break;
    decimals += one;
  }
  if (decimals === '') return { value, end: at };
  const exact = Number(`${value}.${decimals}`);
  const scale = joined(end) ? SCALES.get(tokens[end]?.word ?? '') : undefined;
  return scale ? { value: Number((exact * scale).toPrecision(12)), end: end + 1 } : { value: exact, end };
}
