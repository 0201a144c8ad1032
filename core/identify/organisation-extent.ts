/** How far an organisation's name goes: its capitals, the small words that join them, and what ends it. */
import { MONTHS } from './en/function-words.ts';
import { COUNTRIES, FIELDS_OF_WORK, JOINERS, NUMBERED, OCCASION, ORGANISATION_NOUNS } from './en/organisations.ts';
import { isRoleNoun } from './en/roles.ts';
import { isHonorific } from './names.ts';
import { joined, type Token } from './tokens.ts';

/** One past the last word of the name that begins at `start`. */
export function nameEnd(tokens: readonly Token[], start: number): number {
  let end = start + 1;
  for (let next = tokens[end]; next; next = tokens[end]) {
    const before = tokens[end - 1] as Token;
    if (
      /^I(?:['’]\p{Alpha}+)?$/u.test(next.text) ||
      (isPerson(next) && !JOINERS.has(before.lower)) ||
      !follows(before, next, tokens.slice(end, end + 4)) ||
      (end - start === 2 && isCountry(`${tokens[start]?.text} ${before.text}`))
    )
      break;
    if (next.capital || (/^\d+$/.test(next.text) && NUMBERED.test(before.lower))) end++;
    else if (JOINERS.has(next.lower) && !OCCASION.test(before.lower) && joinsOn(tokens, start, end)) end++;
    else if ((next.lower === 'and' || next.lower === '&') && andJoins(tokens, start, end)) end++;
    else break;
  }
  return end;
}

/** "Women’s Network" is one name, "X University’s Center" are two. */
const follows = (before: Token, next: Token, ahead: readonly Token[]): boolean =>
  before.possessive
    ? next.capital &&
      / $/.test(next.gap) &&
      ahead.some(({ lower, capital }) => capital && ORGANISATION_NOUNS.has(lower)) &&
      (!ORGANISATION_NOUNS.has(before.lower) ||
        (isOfPeople(before.lower) && ahead.slice(0, 2).some(({ lower }) => ORGANISATION_NOUNS.has(lower))))
    : joined(before, next) || (next.gap === ' & ' && next.capital);

/** "Workers’ Union", "Teachers’ Association". */
const isOfPeople = (word: string): boolean => /(?:(?:er|or|ist|ian|ent|se)s|men|women)$/.test(word);

/** A title or an office ends an organisation's name: "SVI | President | Dr Cheema". */
export const isPerson = (token: Token): boolean =>
  token.capital && (isHonorific(token) || isRoleNoun(token.lower, true)) && token.lower !== 'general';

export const sureSoFar = (tokens: readonly Token[], start: number, end: number): boolean =>
  tokens.slice(start, end).some(({ lower }) => ORGANISATION_NOUNS.has(lower));

/** "Isle of Wight Council": places of two words with "of". */
const GROUND =
  /^(?:isle|vale|bay|gulf|forest|house|cape|mouth|strait|firth|duchy|kingdom|borough|county|city|town|port|bridge|hill)$/;

/** "of", "for", "on": only after an organisation noun ("Council on ..."), and a capital must follow. */
function joinsOn(tokens: readonly Token[], start: number, at: number): boolean {
  const english = /^(?:of|for|on|in|the)$/.test(tokens[at]?.lower ?? '');
  if (english && !sureSoFar(tokens, start, at) && !GROUND.test(tokens[at - 1]?.lower ?? '')) return false;
  if (/^in$/.test(tokens[at]?.lower ?? '')) return false;
  const next = tokens[at + 1];
  if (!next || !joined(tokens[at] as Token, next)) return false;
  if (next.capital) return !MONTH_OR_DAY.test(next.text);
  const after = tokens[at + 2];
  return JOINERS.has(next.lower) && Boolean(after?.capital) && joined(next, after as Token);
}

const MONTH_OR_DAY = new RegExp(`^(?:${MONTHS}|\\w+day)$`);

/** "Peace and Conflict Studies" goes on; "Council and Hingol University" and "X and the Y" are two. */
function andJoins(tokens: readonly Token[], start: number, at: number): boolean {
  const next = tokens[at + 1];
  if (!next?.capital || !joined(tokens[at] as Token, next)) return false;
  const inField = tokens.slice(start, at).some(({ lower }) => /^(?:of|for|on)$/.test(lower));
  if (!inField) return false;
  const rest = tokens.slice(at + 1, nameEnd(tokens, at + 1));
  return (
    !rest.some(
      ({ lower }, i) => ORGANISATION_NOUNS.has(lower) && (i > 0 || rest.length > 1) && !FIELDS_OF_WORK.has(lower),
    ) && !(rest.length === 1 && isAcronym(rest[0]?.text ?? ''))
  );
}

export const isAcronym = (text: string): boolean => /^\p{Upper}[\p{Upper}\p{N}&-]{1,9}s?$/u.test(text);

export const isCountry = (name: string): boolean => COUNTRIES.has(name.toLowerCase());
