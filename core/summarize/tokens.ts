import { lately } from '../lately.ts';

/** Words of a quote with exact offsets: the core without the punctuation around it, in lower case. */
export interface Token {
  readonly from: number;
  readonly to: number;
  /** Where the core ends: before a trailing comma. */
  readonly coreEnd: number;
  readonly core: string;
  readonly tail: string;
  readonly capital: boolean;
}

const CAPITAL = /^\p{Upper}/u;

export const tokensOf: (text: string) => readonly Token[] = lately(2000, read);

function read(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    while (at < text.length && isSpace(text.charCodeAt(at))) at++;
    if (at === text.length) break;
    const from = at;
    while (at < text.length && !isSpace(text.charCodeAt(at))) at++;
    let head = from;
    let end = at;
    while (head < end && !isWordly(text, head)) head++;
    while (end > head && !isWordly(text, end - 1)) end--;
    const raw = text.slice(head, end);
    const low = raw.toLowerCase();
    tokens.push({
      from,
      to: at,
      coreEnd: end,
      core: low.includes('’') ? low.replace(/’/g, "'") : low,
      tail: text.slice(end, at),
      capital: raw !== low && CAPITAL.test(raw),
    });
  }
  return tokens;
}

/** Phrases of a table by their first word. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

export function byFirstWord(table: readonly string[]): Phrases {
  const phrases = new Map<string, string[][]>();
  for (const each of table) {
    const words = each.split(' ');
    const [first = ''] = words;
    phrases.set(first, [...(phrases.get(first) ?? []), words]);
  }
  return phrases;
}

/** The phrases that stand at token `k`, in the order of their table. */
export function phrasesAt(tokens: readonly Token[], k: number, phrases: Phrases): readonly (readonly string[])[] {
  const begun = phrases.get(tokens[k]?.core ?? '');
  return begun ? begun.filter((words) => words.every((word, i) => tokens[k + i]?.core === word)) : NONE;
}
const NONE: readonly (readonly string[])[] = [];

const isSpace = (code: number) =>
  code === 32 || (code > 8 && code < 14) || (code >= 160 && /\s/u.test(String.fromCharCode(code)));

/** Letters, digits and the signs of money and share; beyond ASCII by Unicode class, halves of a pair as letters. */
function isWordly(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128)
    return (
      (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58) || code === 36 || code === 37
    );
  return (code >= 0xd800 && code < 0xe000) || /[\p{Alpha}\p{N}€£]/u.test(text.charAt(at));
}
