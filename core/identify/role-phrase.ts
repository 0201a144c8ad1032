/** The grammar of a role: its head noun, and what follows it ("of housing recovery for the Alliance"). */
import { FUNCTION_WORDS } from './en/function-words.ts';
import { DESCRIPTORS, ORGANISATION_NOUNS } from './en/organisations.ts';
import { isRoleNoun, OF_IS_ORGANISATION, PORTFOLIO_ROLES, ROLE_MODIFIERS } from './en/roles.ts';
import { isSpeechVerb } from './en/verbs.ts';
import { isAcronym, isCountry, type OrganisationMention, organisationAt } from './organisation-names.ts';
import type { Organisations } from './organisations.ts';
import type { Token } from './tokens.ts';

export const ARTICLE = /^(?:the|a|an|its|our|his|her|their|this|that)$/;
const FIELD = /^(?:of|for|to|on|in|and|&|the)$/;

const ORDINAL = /^(?:first|second|third|last|next|other)$/;

/** The last role noun of the words from `start` that nothing interrupts; -1 where a verb or a function word comes first. */
export function headOf(tokens: readonly Token[], start: number): number {
  let head = -1;
  for (let i = start; i < tokens.length && i < start + 9; i++) {
    const token = tokens[i] as Token;
    if (i > start && !/^['’]?\s$/.test(token.gap) && !/^\/$/.test(token.gap)) break;
    if (ORDINAL.test(token.lower)) continue;
    if (FUNCTION_WORDS.has(token.lower) || (isSpeechVerb(token.lower) && !isRoleWord(token))) break;
    if (token.lower.split('/').every((word) => isRoleNoun(word, token.capital))) head = i;
    else if (head >= 0 && !ROLE_MODIFIERS.has(token.lower) && !goesOn(tokens, i)) break;
    if (head === i && tokens[i + 1]?.lower === 'general') head = ++i;
  }
  return head;
}

/** "County Executive | Committee | Member": capitals up to another head. */
const goesOn = (tokens: readonly Token[], i: number): boolean =>
  [tokens[i], tokens[i + 1]].every((token) => token?.capital && token.gap === ' ') &&
  isRoleNoun(tokens[i + 1]?.lower ?? '', true);

const isRoleWord = ({ lower, capital }: Token): boolean => isRoleNoun(lower, capital) || ROLE_MODIFIERS.has(lower);

export interface Complement {
  readonly roleTo: number;
  readonly to: number;
  readonly organisation?: string;
}

/** What follows the head: fields of work stay in the role, an employer ends it. */
export function complementOf(
  text: string,
  tokens: readonly Token[],
  head: number,
  limit: number,
  organisations: Organisations,
): Complement {
  let roleTo = (tokens[head] as Token).to;
  let fields = 0;
  for (let i = head + 1; i < tokens.length; ) {
    const token = tokens[i] as Token;
    if (token.gap === ', ' && i > head) return afterComma(text, tokens, i, roleTo, organisations);
    if (token.gap !== ' ') break;
    if (/^(?:here|over|out|back)$/.test(token.lower)) {
      i++;
      continue;
    }
    if (token.lower === 'and') {
      const next = headOf(tokens, i + 1);
      if (next < 0 || tokens.slice(i + 1, next).some(({ capital }) => capital)) break;
      i = next + 1;
      roleTo = (tokens[next] as Token).to;
      continue;
    }
    if (!/^(?:of|for|to|in|on|at|with|from|within)$/.test(token.lower)) break;
    const found = employerAt(text, tokens, i, head, { fields, limit }, organisations);
    if (found) {
      const field =
        !found.sure &&
        token.lower === 'of' &&
        /minister|secretary/.test(tokens[head]?.lower ?? '') &&
        !isCountry(found.name);
      return {
        roleTo: field && fields === 0 ? found.to : roleTo,
        to: Math.min(found.to, limit),
        organisation: found.name,
      };
    }
    if (/^(?:at|with|from|within)$/.test(token.lower)) break;
    const end = fieldEnd(tokens, i + 1);
    if (end === i + 1) break;
    roleTo = (tokens[end - 1] as Token).to;
    fields++;
    i = end;
  }
  return { roleTo, to: roleTo };
}

/** "policy officer, ENRO": an organisation after the comma, surely one. */
function afterComma(
  text: string,
  tokens: readonly Token[],
  i: number,
  roleTo: number,
  organisations: Organisations,
): Complement {
  const found = organisationAt(text, (tokens[i] as Token).from);
  const known = found && (found.sure || isAcronym(found.name) || organisations.resolve(found.name));
  const ends = found && /^(?:[,.;:)\]\n]|\s*$|\s\()/.test(text.slice(found.to));
  return found && known && ends && found.from === (tokens[i] as Token).from
    ? { roleTo, to: found.to, organisation: found.name }
    : { roleTo, to: roleTo };
}

function employerAt(
  text: string,
  tokens: readonly Token[],
  i: number,
  head: number,
  { fields, limit }: { readonly fields: number; readonly limit: number },
  organisations: Organisations,
) {
  const preposition = (tokens[i] as Token).lower;
  const next = tokens[i + 1];
  if (!next) return undefined;
  const found = organisationWithin(text, (tokens[i] as Token).to + 1, limit);
  const short = found ? undefined : shortForm(tokens, i + 1, organisations);
  if (short) return short;
  if (!found) return undefined;
  if (/^(?:at|with|from|within)$/.test(preposition)) return withTail(text, found);
  if (
    preposition === 'to' ||
    /^(?:Parliament|Congress|State|Staff|European Parliament|Legislative Assembly)\b/.test(found.name)
  )
    return undefined;
  const noun = (tokens[head] as Token).lower;
  if (
    /^(?:minister|undersecretary)$/.test(noun) &&
    preposition === 'of' &&
    fields === 0 &&
    !hasPortfolio(tokens, head) &&
    !/\b(?:Ministry|Department)\b/.test(found.name) &&
    !isCountry(found.name) &&
    !/\b(?:ministry|department)\b/i.test(organisations.resolve(found.name)?.name ?? '')
  )
    return undefined;
  // A small "director" of a capitalised name: the name is an employer, where "Director of Operations" is a field.
  const small =
    !tokens[head]?.capital &&
    !/^(?:minister|undersecretary|secretary|professor|lecturer|reader|teacher|student|dean|member|chief)$/.test(noun);
  const portfolio = PORTFOLIO_ROLES.has(noun) && !OF_IS_ORGANISATION.has(noun);
  if (preposition === 'of' && /^minister$/.test(noun) && hasPortfolio(tokens, head)) return found;
  const known = organisations.resolve(found.name) !== undefined || isCountry(found.name) || isAcronym(found.name);
  if (known || found.sure) return /^(?:army|navy|air)\b/i.test(found.name) ? undefined : found;
  if (
    preposition === 'of' &&
    (small || (OF_IS_ORGANISATION.has(noun) && !/minister|head/.test(noun)) || (portfolio && fields > 0))
  )
    return found;
  return undefined;
}

/** "Foreign Minister", "Prime Minister": the field stands before, so what follows "of" is the country. */
const hasPortfolio = (tokens: readonly Token[], head: number): boolean =>
  Boolean(tokens[head - 1]?.capital) &&
  !/^(?:deputy|vice|assistant|former|senior|junior|the|acting)$/.test(tokens[head - 1]?.lower ?? '');

/** The organisation at `from`; a name that begins at `limit` is no part of it. */
function organisationWithin(text: string, from: number, limit: number): OrganisationMention | undefined {
  const found = organisationAt(text, from);
  return found && found.to > limit ? organisationAt(text.slice(0, limit), from) : found;
}

/** "Burnside depot": a lower-case noun that ends the phrase belongs to the name. */
function withTail(text: string, found: OrganisationMention): OrganisationMention {
  const tail = found.sure
    ? undefined
    : /^(?:\s\p{Ll}{3,}){1,2}(?=[,.;)]|$)/u.exec(text.slice(found.to, found.to + 40))?.[0];
  return tail &&
    !tail
      .trim()
      .split(' ')
      .some((word) => FUNCTION_WORDS.has(word) || isSpeechVerb(word))
    ? { ...found, name: found.name + tail, to: found.to + tail.length }
    : found;
}

/** "the university", "the center": the organisation that the document has named. */
function shortForm(tokens: readonly Token[], i: number, organisations: Organisations) {
  const [article, noun] = [tokens[i], tokens[i + 1]];
  if (!article || !noun || !ARTICLE.test(article.lower)) return undefined;
  if (!(ORGANISATION_NOUNS.has(noun.lower) || DESCRIPTORS.has(noun.lower)) || !organisations.resolve(noun.text))
    return undefined;
  return { name: noun.text, from: noun.from, to: noun.to, sure: true };
}

/** One past the noun phrase of a field of work: "urban planning", "Rural Power", "Army Staff". */
function fieldEnd(tokens: readonly Token[], start: number): number {
  let i = start;
  while (tokens[i] && ARTICLE.test(tokens[i]?.lower ?? '') && i < start + 2) i++;
  const first = i;
  for (; i < tokens.length && i < first + 6; i++) {
    const { lower, gap } = tokens[i] as Token;
    if (
      gap !== ' ' ||
      (FUNCTION_WORDS.has(lower) && !(lower === 'and' && !isRoleNoun(tokens[i + 1]?.lower ?? ''))) ||
      (FIELD.test(lower) && lower !== 'and')
    )
      break;
    if (i > first && isSpeechVerb(lower) && !tokens[i]?.capital) break;
  }
  while (i > first && tokens[i - 1]?.lower === 'and') i--;
  return i === first ? start : i;
}
