/**
 * Spoken self-corrections: "X, sorry, Y". What was withdrawn is a range that nothing may be read from; where X and Y
 * cannot be told apart, the sentence is unresolved and nothing of it goes out.
 */
import type { Range } from '../model.ts';
import { EXCUSES, MARKERS, PREPOSITIONS, SUSPECT, WAVERS, WEAK } from './en/repairs.ts';
import { MONTHS_AND_DAYS, NUMBER_WORDS } from './en/words.ts';
import { byFirstWord, phrasesAt, type Token, tokensOf } from './tokens.ts';

const MARKED = byFirstWord(MARKERS);

const isNumber = (token: Token | undefined) =>
  token !== undefined && (NUMBER_WORDS.has(token.core.split('-')[0] ?? '') || /^[$€£]?\d/.test(token.core));
const isDate = (token: Token | undefined) =>
  token !== undefined && (MONTHS_AND_DAYS.has(token.core) || (token.capital && token.core === 'may'));
const isName = (token: Token | undefined) => token?.capital === true && token.from > 0;

/** The ranges of `text` that its speaker withdrew, each with the marker and the space after it. */
export const repaired = (text: string): Range[] => scan(text).flatMap((hit) => (hit.range ? [hit.range] : []));

/** Whether `text` holds a correction whose wrong part cannot be told, or begins with the right part of the sentence before. */
export const unresolved = (text: string): boolean =>
  WAVERS.test(text) || scan(text).some((hit) => hit.range === undefined);

interface Hit {
  readonly range: Range | undefined;
}

function scan(text: string): Hit[] {
  if (!SUSPECT.test(text)) return [];
  const tokens = tokensOf(text);
  const hits: Hit[] = [];
  for (let k = 0; k < tokens.length; k++) {
    const first = markerAt(tokens, k);
    if (!first) continue;
    const { end, weak } = withExcuse(tokens, k, first);
    const from = weak && !isNumber(afterSmall(tokens, end)) ? undefined : wrongFrom(tokens, k, end);
    const kept = from === undefined ? end : end + saidAgain(tokens, from, end);
    if (from !== undefined)
      hits.push({ range: { from: tokens[from]?.from ?? 0, to: tokens[kept]?.from ?? text.length } });
    else if (!weak && setOff(tokens, k, end) && (k > 0 || isNumber(afterSmall(tokens, end))))
      hits.push({ range: undefined });
    k = end - 1;
  }
  return hits;
}

/** "one ballot in four, sorry, one in six": how many of the right words stand before the wrong ones already. */
function saidAgain(tokens: readonly Token[], from: number, end: number): number {
  const [right, link] = [tokens[end], tokens[end + 1]?.core ?? ''];
  if (!isNumber(right) || !isNumber(tokens[end + 2]) || !PARTS.has(link) || tokens[from - 1]?.core !== link) return 0;
  return tokens.slice(Math.max(0, from - 4), from - 1).some(({ core }) => core === right?.core) ? 2 : 0;
}
const PARTS: ReadonlySet<string> = new Set(['in', 'of']);

const markerAt = (tokens: readonly Token[], k: number) => phrasesAt(tokens, k, MARKED)[0];

/** Markers come in runs, and with an excuse between commas: "no, hang on, I'm reading the wrong row, twenty-six". */
function withExcuse(tokens: readonly Token[], k: number, first: readonly string[]) {
  let end = k + first.length;
  let weak = WEAK.has(first.join(' '));
  for (let marker = markerAt(tokens, end); marker; marker = markerAt(tokens, end)) {
    end += marker.length;
    weak &&= WEAK.has(marker.join(' '));
  }
  // right behind a number any excuse will do: "forty, oh no, Ada is looking at me, fourteen"
  if (!EXCUSES.has(tokens[end]?.core ?? '') && !isNumber(tokens[k - 1])) return { end, weak };
  const comma = tokens.slice(end, end + LONGEST_EXCUSE).findIndex(({ tail }) => /[,.;…-]$/.test(tail));
  const after = end + comma + 1;
  const said = after + saysAgain(tokens, after);
  return comma > 0 && isNumber(afterSmall(tokens, said)) ? { end: said, weak } : { end, weak };
}

const LONGEST_EXCUSE = 9;

/** "that's the target, it was ninety": what is put right begins its clause anew. */
const saysAgain = (tokens: readonly Token[], at: number) =>
  /^(?:it|they|that|there) (?:is|was|are|were)$/.test(`${tokens[at]?.core} ${tokens[at + 1]?.core}`) ? 2 : 0;

const setOff = (tokens: readonly Token[], k: number, end: number) =>
  (k === 0 || /[,.;…-]$/.test(tokens[k - 1]?.tail ?? '')) &&
  (end === tokens.length || /[,.…]/.test(tokens[end - 1]?.tail ?? ''));

const afterSmall = (tokens: readonly Token[], k: number) =>
  PREPOSITIONS.has(tokens[k]?.core ?? '') ? tokens[k + 1] : tokens[k];

/** A number replaces a number, a date a date, a name a name. */
function kindOf(right: Token): ((token: Token | undefined) => boolean) | undefined {
  if (isNumber(right)) return isNumber;
  if (isDate(right)) return isDate;
  return right.capital && right.core !== 'i' ? isName : undefined;
}

/** Where the withdrawn words begin: the number, date or name before the marker that the words after it replace. */
function wrongFrom(tokens: readonly Token[], k: number, end: number): number | undefined {
  const right = afterSmall(tokens, end);
  if (!right || k === 0) return undefined;
  const preposition = right === tokens[end] ? undefined : tokens[end]?.core;
  const kind = kindOf(right);
  if (!kind) return undefined;
  // one unit may stand between the number and the marker: "nine minutes, sorry, nine seconds"
  let last = k - 1;
  for (let units = 0; units < 2 && last >= 0 && !kind(tokens[last]); units++) last--;
  if (last < 0 || !kind(tokens[last]) || tokens.slice(last, k - 1).some((token) => /[.!?]/.test(token.tail)))
    return undefined;
  let first = last;
  while (first > 0 && (kind(tokens[first - 1]) || (tokens[first - 1]?.core === 'and' && kind(tokens[first - 2])))) {
    if (/[,;]/.test(tokens[first - 1]?.tail ?? '')) break;
    first--;
  }
  const before = tokens[first - 1]?.core;
  return preposition !== undefined && before === preposition ? first - 1 : first;
}
