/** Marks that nobody spoke: a recognizer sets a comma where the speaker paused, and a capital where a line of captions began. */
import type { Edit } from '../record.ts';
import type { Gone } from './doublings.ts';
import { ARTICLES, PREPOSITIONS } from './en/clauses.ts';
import { FUNCTION_WORDS } from './en/pointing.ts';
import { BEFORE_NOUN, FILLERS, GUARDS, NEVER_FIRST, WAITS_FOR_MORE } from './en/words.ts';
import { type Token, tokensOf } from './tokens.ts';

/** "a, funding scheme": the comma alone. */
export const pauses = (quote: string, tokens: readonly Token[], gone: Readonly<Gone>): Edit[] =>
  tokens.flatMap(({ core, tail, coreEnd }, k) =>
    tail === ',' && WAITS_FOR_MORE.has(core) && !gone[k] && !gone[k + 1] && isPause(quote, coreEnd)
      ? { from: coreEnd, to: coreEnd + 1, by: '', rule: 'pause' }
      : [],
  );

/** Whether the comma at `at` stands where nobody sets one: "a, funding scheme", "it is, direct storage"; "the, say, house" sets something off. */
export function isPause(quote: string, at: number): boolean {
  const tokens = tokensOf(quote);
  const k = tokens.findIndex(({ coreEnd }) => coreEnd === at);
  const [own, next] = [tokens[k], tokens[k + 1]];
  if (own?.tail !== ',' || !next || !WAITS_FOR_MORE.has(own.core)) return false;
  const closes = tokens.slice(k + 1, k + 1 + (BEFORE_NOUN.has(own.core) ? 1 : SET_OFF)).some(({ tail }) => tail !== '');
  const isMore = !FUNCTION_WORDS.has(next.core) || (ARTICLES.has(next.core) && PREPOSITIONS.has(own.core));
  return isMore && !closes && /^[\p{Alpha}\p{N}]/u.test(next.core) && !FILLERS.has(next.core) && !GUARDS.has(next.core);
}
/** Words within which something set off would be closed again. */
const SET_OFF = 5;

/** "based On an old state": the letter alone. */
export const lineCapitals = (quote: string, tokens: readonly Token[], gone: Readonly<Gone>): Edit[] =>
  tokens.flatMap(({ from, core, capital }, k) =>
    capital && NEVER_FIRST.has(core) && !gone[k] && !gone[k - 1] && isLineCapital(quote, from)
      ? { from, to: from + 1, by: quote.charAt(from).toLowerCase(), rule: 'case' }
      : [],
  );

/** Whether the capital at `at` heads a word that begins no sentence, between small ones. */
export function isLineCapital(quote: string, at: number): boolean {
  const [word = ''] = /^\p{Upper}\p{Lower}+(?= \p{Lower})/u.exec(quote.slice(at)) ?? [];
  return NEVER_FIRST.has(word.toLowerCase()) && /\p{Lower},? $/u.test(quote.slice(Math.max(0, at - 3), at));
}
