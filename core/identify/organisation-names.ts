/** Names of organisations: where one begins, how far it goes, and the acronym in brackets after it. */

import type { Range } from '../model.ts';
import { FUNCTION_WORDS } from './en/function-words.ts';
import {
  CALENDAR,
  COUNTRIES,
  DESCRIPTORS,
  FIELDS_OF_WORK,
  JOINERS,
  KINDS,
  NUMBERED,
  OCCASION,
  ORGANISATION_NOUNS,
} from './en/organisations.ts';
import { isRoleNoun } from './en/roles.ts';
import { isHonorific } from './names.ts';
import { joined, type Token, tokensIn } from './tokens.ts';

export interface OrganisationMention extends Range {
  readonly name: string;
  readonly acronym?: string;
  /** One of its words says that it is an organisation ("Institute"), or a bracketed acronym follows. */
  readonly sure: boolean;
}

/** No organisation's name is longer than this many characters. */
const REACH = 200;

const ACRONYM = /^\s*\((?:the |or )?[“"‘']?(\p{Lu}[\p{L}\p{N}&-]{0,9}\p{Lu}[\p{L}\p{N}&-]{0,6})[”"’']?\)/u;
export const BEFORE = /^(?:the|a|an|its|our|his|her|their|law|legal|local)$/;

/**
 * The organisation's name that begins at `from` (articles and descriptors such as "law firm" are stepped over), or
 * undefined. It ends where its capitals end; "and" joins only inside a field of work ("Centre for Peace and Justice").
 */
export function organisationAt(text: string, from: number): OrganisationMention | undefined {
  const tokens = tokensIn(text, from, from + REACH);
  let i = 0;
  while (
    tokens[i] &&
    (i === 0 ? (tokens[i]?.gap.trim() ?? '') === '' : joined(tokens[i - 1] as Token, tokens[i] as Token)) &&
    isBefore(tokens[i] as Token)
  )
    i++;
  const first = tokens[i];
  if (!first || !startsName(first) || isPerson(first) || !/^\s*['"“‘]?$/.test(first.gap)) return undefined;
  const end = withKind(tokens, i, toAcronym(text, tokens, i, nameEnd(tokens, i)));
  return isField(text, tokens.slice(i, end)) || CALENDAR.test(tokens[end - 1]?.text ?? '')
    ? undefined
    : mention(text, tokens.slice(i, end));
}

/** Every organisation's name of `text` that begins between two offsets, in order. */
export function organisationsIn(text: string, from = 0, to = text.length): OrganisationMention[] {
  const found: OrganisationMention[] = [];
  let done = from;
  for (const token of tokensIn(text, from, to)) {
    const one = token.capital && token.from >= done ? organisationAt(text, token.from) : undefined;
    if (one?.from !== token.from) continue;
    found.push(one);
    done = one.acronym ? text.indexOf(')', one.to) : one.to;
  }
  return found;
}

/** "Head of | Research Mira X", "Minister of | Transport of Y": what an office is over, and no organisation. */
function isField(text: string, words: readonly Token[]): boolean {
  const [first] = words;
  if (!first || !FIELDS_OF_WORK.has(first.lower)) return false;
  if (words.some(({ lower }) => ORGANISATION_NOUNS.has(lower) && !FIELDS_OF_WORK.has(lower))) return false;
  const office = /(\p{L}+) (?:of|for) $/u.exec(text.slice(Math.max(0, first.from - 30), first.from))?.[1];
  return office !== undefined && isRoleNoun(office.toLowerCase(), /^\p{Lu}/u.test(office));
}

/** "Turfcutter | magazine", "Chilean | dockers’ federation": small words up to one for a kind of organisation belong to the name. */
function withKind(tokens: readonly Token[], start: number, end: number): number {
  if (sureSoFar(tokens, start, end) || tokens[end - 1]?.possessive) return end;
  for (let at = end; at < end + 3; at++) {
    const token = tokens[at];
    if (!token || !/^['’]? $/.test(token.gap) || token.capital || FUNCTION_WORDS.has(token.lower)) return end;
    if (KINDS.has(token.lower)) return token.possessive ? end : at + 1;
  }
  return end;
}

/** "Office for Learning in Emergencies (IOLE)": a bracketed acronym tells how far the name goes. */
function toAcronym(text: string, tokens: readonly Token[], start: number, end: number): number {
  for (let at = end; at < tokens.length && at < end + 6; at++) {
    const token = tokens[at] as Token;
    if (token.gap !== ' ' || isPerson(token)) return end;
    if (!token.capital && !JOINERS.has(token.lower) && token.lower !== 'and') return end;
    const acronym = ACRONYM.exec(text.slice(token.to, token.to + 24))?.[1];
    const initials = tokens.slice(start, at + 1).flatMap(({ capital, text: word }) => (capital ? [word[0]] : []));
    if (acronym && token.capital)
      return initials.join('').toUpperCase().startsWith(acronym.slice(0, 2).toUpperCase()) ? at + 1 : end;
  }
  return end;
}

const isBefore = ({ lower, capital, text }: Token): boolean =>
  (BEFORE.test(lower) && !(capital && /^l/.test(lower))) ||
  (!capital && DESCRIPTORS.has(lower)) ||
  /^\p{Lu}\p{Ll}+-based$/u.test(text) ||
  /^(?:nonprofit|data|research|advocacy)$/.test(text);

const startsName = ({ capital, text, lower }: Token): boolean =>
  (capital && (!FUNCTION_WORDS.has(lower) || /^\p{Lu}{3,}$/u.test(text)) && !/^(?:Inc|Ltd|LLC|Corp)$/.test(text)) ||
  /^\d+\p{Lu}/u.test(text);

function nameEnd(tokens: readonly Token[], start: number): number {
  let end = start + 1;
  for (let next = tokens[end]; next; next = tokens[end]) {
    const before = tokens[end - 1] as Token;
    if (
      /^I(?:['’]\p{L}+)?$/u.test(next.text) ||
      (isPerson(next) && !JOINERS.has(before.lower)) ||
      !follows(before, next, tokens.slice(end, end + 4)) ||
      (end - start === 2 && isCountry(`${tokens[start]?.text} ${before.text}`) && !goesOnAsOffice(tokens, end))
    )
      break;
    if (next.capital || (/^\d+$/.test(next.text) && NUMBERED.test(before.lower))) end++;
    else if (JOINERS.has(next.lower) && !OCCASION.test(before.lower) && joinsOn(tokens, start, end)) end++;
    else if ((next.lower === 'and' || next.lower === '&') && andJoins(tokens, start, end)) end++;
    else break;
  }
  return end;
}

/** "United Nations | Office" is one name, "Russian Federation | Shafqat Ali Khan" two. */
const goesOnAsOffice = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at, at + 3).some(({ lower, capital, gap }) => capital && gap === ' ' && ORGANISATION_NOUNS.has(lower)) ||
  JOINERS.has(tokens[at]?.lower ?? '');

/** "Women’s Network" is one name, "X University’s Center" are two. */
const follows = (before: Token, next: Token, ahead: readonly Token[]): boolean =>
  before.possessive
    ? next.capital &&
      / $/.test(next.gap) &&
      ahead.some(({ lower, capital }) => capital && ORGANISATION_NOUNS.has(lower)) &&
      (!ORGANISATION_NOUNS.has(before.lower) || (isOfPeople(before.lower) && ORGANISATION_NOUNS.has(next.lower)))
    : joined(before, next) || (next.gap === ' & ' && next.capital);

/** "Workers’ Union", "Teachers’ Association". */
const isOfPeople = (word: string): boolean => /(?:(?:er|or|ist|ian|ent|se)s|men|women)$/.test(word);

/** A title or an office ends an organisation's name: "SVI | President | Dr Cheema". */
const isPerson = (token: Token): boolean =>
  token.capital && (isHonorific(token) || isRoleNoun(token.lower, true)) && token.lower !== 'general';

const sureSoFar = (tokens: readonly Token[], start: number, end: number): boolean =>
  tokens.slice(start, end).some(({ lower }) => ORGANISATION_NOUNS.has(lower));

/** "of", "for", "on": only after an organisation noun ("Council on ..."), and a capital must follow. */
function joinsOn(tokens: readonly Token[], start: number, at: number): boolean {
  const english = /^(?:of|for|on|in|the)$/.test(tokens[at]?.lower ?? '');
  if (english && !sureSoFar(tokens, start, at)) return false;
  if (/^(?:on|in)$/.test(tokens[at]?.lower ?? '') && !ORGANISATION_NOUNS.has(tokens[at - 1]?.lower ?? '')) return false;
  const next = tokens[at + 1];
  if (!next || !joined(tokens[at] as Token, next)) return false;
  if (next.capital)
    return !/^(?:January|February|March|April|May|June|July|August|September|October|November|December|\w+day)$/.test(
      next.text,
    );
  const after = tokens[at + 2];
  return JOINERS.has(next.lower) && Boolean(after?.capital) && joined(next, after as Token);
}

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

export const isAcronym = (text: string): boolean => /^\p{Lu}[\p{Lu}\p{N}&-]{1,9}s?$/u.test(text);

/** "Fiona Abercrombie (FA), chair": what goes on with a role is no organisation. */
const OF_PERSON = /^, (?!an? |the |which |in |on |at |and |with |for |has |have )\p{Ll}/u;

function mention(text: string, words: readonly Token[]): OrganisationMention | undefined {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return undefined;
  const bracket = ACRONYM.exec(text.slice(last.to, last.to + 24));
  const said =
    words.some(({ lower }) => ORGANISATION_NOUNS.has(lower)) ||
    /^,? (?:Inc|Ltd|LLC|Corp|Co|plc)\b/.test(text.slice(last.to));
  const initials = bracket && !said && OF_PERSON.test(text.slice(last.to + bracket[0].length, last.to + 60));
  const acronym = initials ? undefined : bracket?.[1];
  const name = text.slice(first.from, last.to);
  const sure = acronym !== undefined || said || (words.length > 1 && KINDS.has(last.text));
  return { name, from: first.from, to: last.to, sure, ...(acronym ? { acronym } : {}) };
}

export const isCountry = (name: string): boolean => COUNTRIES.has(name.toLowerCase());
