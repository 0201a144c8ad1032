/** Names of organisations: where one begins, how far it goes, and the acronym in brackets after it. */

import type { Range } from '../model.ts';
import { kindAt, UPPER } from '../words.ts';
import { FUNCTION_WORDS } from './en/function-words.ts';
import { CALENDAR, FIELDS_OF_WORK, isDescriptor, JOINERS, KINDS, ORGANISATION_NOUNS } from './en/organisations.ts';
import { isRoleNoun } from './en/roles.ts';
import { isPlainSpeechVerb } from './en/verbs.ts';
import { isPerson, nameEnd, sureSoFar } from './organisation-extent.ts';
import { joined, type Token, tokensIn } from './tokens.ts';

export interface OrganisationMention extends Range {
  readonly name: string;
  readonly acronym?: string;
  /** One of its words says that it is an organisation ("Institute"), or a bracketed acronym follows. */
  readonly sure: boolean;
}

/** No organisation's name is longer than this many characters. */
const REACH = 200;

/** What kind of organisation it is: "UK supermarket chain | X", "the Delft-based consultancy | Y". */
const KIND_BEFORE =
  /^(?:(?:the|an?|its|our) )?(?:\p{Upper}[\p{Alpha}-]* ){0,2}(?:\p{Lower}[\p{Lower}-]* ){0,2}?(\p{Lower}[\p{Lower}-]+) (?=\p{Upper})/u;

/** "of the state's | Rural Water Authority". */
const POSSESSOR = /^(?:the|its|our|his|her|their) (?:\p{Lower}+ )?\p{Lower}+['’]s (?=\p{Upper})/u;

/** "the port of | Kell": a small noun that is part of the name. */
const CIVIC =
  /^(?:the )?((?:port|city|town|county|diocese|archdiocese|parish|municipality|district|province|region|village|borough|canton|university) of )(?=\p{Upper})/u;

/** "at the agricultural holding | X": behind "at", "with" and "for" whatever small words come before a name say what it is. */
const isKind = (text: string, from: number, words: string): boolean =>
  /\b(?:at|with|for) $/.test(text.slice(Math.max(0, from - 5), from)) &&
  /^(?:the|an?) [\p{Lower} -]+$/u.test(words) &&
  !words
    .split(' ')
    .slice(1)
    .some((word) => FUNCTION_WORDS.has(word) || /^(?:time|moment)$/.test(word));

const ACRONYM =
  /^\s*\((?:the |or )?[“"‘']?(\p{Upper}[\p{Alpha}\p{N}&-]{0,9}\p{Upper}[\p{Alpha}\p{N}&-]{0,6})[”"’']?\)/u;
export const BEFORE = /^(?:the|a|an|its|our|his|her|their|law|legal|local|former)$/;

/**
 * The organisation's name that begins at `from` (articles and descriptors such as "law firm" are stepped over), or
 * undefined. It ends where its capitals end; "and" joins only inside a field of work ("Centre for Peace and Justice").
 */
export function organisationAt(text: string, from: number): OrganisationMention | undefined {
  const civic = CIVIC.exec(text.slice(from, from + 40));
  const place = civic && organisationAt(text, from + civic[0].length);
  if (civic?.[1])
    return place ? { ...place, name: civic[1] + place.name, from: place.from - civic[1].length } : undefined;
  const whose = POSSESSOR.exec(text.slice(from, from + 40));
  if (whose) return organisationAt(text, from + whose[0].length);
  const kind = KIND_BEFORE.exec(text.slice(from, from + 80));
  const described = kind && (isDescriptor(kind[1] ?? '') || isKind(text, from, kind[0]));
  const begin = from + (described ? kind[0].length : 0);
  const tokens = tokensIn(text, begin, begin + REACH);
  let i = 0;
  while (
    tokens[i] &&
    (i === 0 ? (tokens[i]?.gap.trim() ?? '') === '' : joined(tokens[i - 1] as Token, tokens[i] as Token)) &&
    isBefore(tokens[i] as Token)
  )
    i++;
  const first = tokens[i];
  if (!first || !startsName(first) || isPerson(first) || !/^\s*['"“‘]?$/.test(first.gap)) return undefined;
  const end = withKind(tokens, i, beforeName(text, tokens, i, toAcronym(text, tokens, i, nameEnd(tokens, i))));
  return isField(text, tokens.slice(i, end)) || CALENDAR.test(tokens[end - 1]?.text ?? '')
    ? undefined
    : mention(text, tokens.slice(i, end));
}

/** "Director of the Water Trust | Mira Halvorsen said", "of the Chamber of Trade | Anil Reyl said": behind an office and before a verb two or three words are a name. */
function beforeName(text: string, tokens: readonly Token[], start: number, end: number): number {
  const verb = tokens[end]?.lower ?? '';
  if (tokens[end]?.gap !== ' ' || !(isPlainSpeechVerb(verb) || SAYS_OR_DOES.test(verb))) return end;
  const words = tokens.slice(start, end);
  const last = start + words.findLastIndex(({ lower }) => ORGANISATION_NOUNS.has(lower) || JOINERS.has(lower)) + 1;
  const at = last + (JOINERS.has(tokens[last - 1]?.lower ?? '') ? 1 : 0);
  const office = /\b(?:of|to|at|for|with|in) (?:the )?$/.test(text.slice(0, tokens[start]?.from));
  return office && last > start + 1 && end - at > 1 && end - at < 4 ? at : end;
}

const SAYS_OR_DOES = /^(?:\p{Lower}{3,}ed|took|gave|made|spoke|led|began|put|drew|set)$/u;

/** "the district hospital": small words before a word for a kind of organisation, which the document need not name in full. */
export function smallOrganisation(text: string, from: number): OrganisationMention | undefined {
  const found = /^the ((?:(?!same\b)[\p{Lower}-]+ ){1,3}\p{Lower}+)(?=[,.;)]| (?:in|who|and|on|near)\b|$)/u.exec(
    text.slice(from, from + 60),
  )?.[1];
  const words = found?.split(' ') ?? [];
  if (!found || !ORGANISATION_NOUNS.has(words.at(-1) ?? '') || words.some((word) => FUNCTION_WORDS.has(word)))
    return undefined;
  return { name: found, from: from + 4, to: from + 4 + found.length, sure: true };
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
  const nouns = words.filter(({ lower }) => ORGANISATION_NOUNS.has(lower) || FIELDS_OF_WORK.has(lower));
  if (!first || nouns.length === 0 || !nouns.every(({ lower }) => FIELDS_OF_WORK.has(lower))) return false;
  const office =
    /(\p{Alpha}+) (?:of|for) (?:\p{Upper}[\p{Alpha}-]* )*$/u.exec(
      text.slice(Math.max(0, first.from - 50), first.from),
    )?.[1] ?? '';
  const capital = (kindAt(office, 0) & UPPER) !== 0;
  return (capital || nouns[0] === first) && isRoleNoun(office.toLowerCase(), capital);
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

const isBefore = ({ lower, capital, text, possessive }: Token): boolean =>
  (BEFORE.test(lower) && !(capital && /^l/.test(lower))) ||
  (!capital && !possessive && isDescriptor(lower)) ||
  /^\p{Upper}\p{Lower}+-based$/u.test(text);

const startsName = ({ capital, text, lower }: Token): boolean =>
  (capital && !FUNCTION_WORDS.has(lower) && !/^(?:Inc|Ltd|LLC|Corp)$/.test(text)) || /^\d+\p{Upper}/u.test(text);

/** "Freya Ambler (FA), chair": what goes on with a role is no organisation. */
const OF_PERSON = /^, (?!an? |the |which |in |on |at |and |with |for |has |have )\p{Lower}/u;

function mention(text: string, words: readonly Token[]): OrganisationMention | undefined {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return undefined;
  const bracket = ACRONYM.exec(text.slice(last.to, last.to + 24));
  const said =
    words.some(({ lower }) => ORGANISATION_NOUNS.has(lower)) ||
    /^,? (?:Inc|Ltd|LLC|Corp|Co|plc)\b/.test(text.slice(last.to));
  // "Dr Esnart Kamwendo (SUF)": letters that no word begins with are not short for a name that may be a person's.
  const foreign = !words.some(({ text: word }) => word[0] === bracket?.[1]?.[0]);
  const ofPerson =
    bracket && !said && (foreign || OF_PERSON.test(text.slice(last.to + bracket[0].length, last.to + 60)));
  const acronym = ofPerson ? undefined : bracket?.[1];
  const name = text.slice(first.from, last.to);
  const sure = acronym !== undefined || said || (words.length > 1 && KINDS.has(last.text));
  return { name, from: first.from, to: last.to, sure, ...(acronym ? { acronym } : {}) };
}
