/** Text -> words with exact offsets; punctuation lives in the gap before each word. */
import { lately } from '../lately.ts';
import type { Range } from '../model.ts';
import { kindAt, LETTER, MARK, NUMBER, UPPER, type WordShape, wordsIn } from '../words.ts';
import { COURTESY, OFFICE } from './en/honorifics.ts';

export interface Token extends Range {
  /** As written, without a possessive ending: "Vale" of "Vale’s". */
  readonly text: string;
  readonly lower: string;
  /** What stands between the word before (with its possessive) and this one. */
  readonly gap: string;
  readonly possessive: boolean;
  readonly capital: boolean;
  /** One capital and a full stop: "K." */
  readonly initial: boolean;
}

const WORD: WordShape = { head: LETTER | NUMBER, body: LETTER | MARK | NUMBER, joints: "'’.-‑/&+" };
/** Also "d'Armor" of "Banque d'Armor". */
const isCapital = (word: string) =>
  (kindAt(word, 0) & UPPER) !== 0 || (/^[dl]['’]/.test(word) && (kindAt(word, 2) & UPPER) !== 0);

/** The words of `text` in order. Sentences and turns are looked at from many places in turn: their words are found once. */
export const tokensOf: (text: string) => readonly Token[] = lately(3000, split);

/** The words between two offsets of `text`; the first one's gap begins at `from`. Costs what it returns. */
export function tokensIn(text: string, from: number, to: number): readonly Token[] {
  const tokens = tokensOf(text);
  if (from === 0 && to === text.length) return tokens;
  const first = firstFrom(tokens, from);
  let end = first;
  while (end < tokens.length && (tokens[end] as Token).to <= to) end++;
  const own = tokens.slice(first, end);
  const [head] = own;
  if (head && head.from - head.gap.length < from) own[0] = { ...head, gap: text.slice(from, head.from) };
  return own;
}

function firstFrom(tokens: readonly Token[], from: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).from < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

function split(text: string): Token[] {
  const found: Token[] = [];
  let end = 0;
  const words = wordsIn(text, WORD);
  for (let k = 0; k < words.length; k += 2) {
    const from = words[k] as number;
    const whole = text.slice(from, words[k + 1]);
    const after = text[from + whole.length] ?? '';
    const ending = whole.endsWith("'s") || whole.endsWith('’s') ? 2 : 0;
    // "members’ votes" is a possessive, "Achieng’ Odera" a name: only after s does a bare apostrophe own something.
    const plural =
      (after === "'" || after === '’') && whole.endsWith('s') && /\s/.test(text.charAt(from + whole.length + 1));
    const bare = ending ? whole.slice(0, -ending) : whole;
    const capital = isCapital(bare);
    found.push({
      text: bare,
      lower: bare.toLowerCase(),
      from,
      to: from + bare.length,
      gap: text.slice(end, from),
      possessive: ending > 0 || plural,
      capital,
      initial: capital && bare.length === 1 && after === '.',
    });
    end = from + whole.length + (plural ? 1 : 0);
  }
  return found;
}

/** The key by which the tables know a word: lower case, without full stops. */
export function tableKey(word: string): string {
  const low = word.toLowerCase();
  return /[.’]/.test(low) ? low.replaceAll('.', '').replaceAll('’', "'") : low;
}

/** What stands for the nickname of "Ana “Nita” Ruiz" while names are looked for. */
export const NICKNAME = /\u2060+ /g;

/** "Prof. X" goes on; "Thank you, Ambassador. X" ends with a title written out. */
const ABBREVIATED = 6;

/** Whether nothing but a space (or the full stop of an initial or a title, or a rank's bracket) parts two words. */
export function joined(before: Token, after: Token): boolean {
  if (before.possessive) return false;
  if (after.gap === ' ' || after.gap === '\u00a0' || after.gap.replace(NICKNAME, '') === ' ') return true;
  if (/^['’] $/.test(after.gap)) return true;
  if (!/^\.\s$/.test(after.gap)) return false;
  const key = tableKey(before.text);
  return (
    key.length === 1 ||
    (key.length < ABBREVIATED && (COURTESY.has(key) || OFFICE.has(key))) ||
    /^\p{Lu}\.\p{Lu}$/u.test(before.text) ||
    /^(?:md|ma|st|med|rer|nat|phil|jur|hc|techn|oec|sc)$/.test(key)
  );
}
