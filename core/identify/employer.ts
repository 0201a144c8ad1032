/** Who employs somebody: "director | of the Alliance", "a nurse | at the hospital", and not "director | of Operations". */
import { FUNCTION_WORDS } from './en/function-words.ts';
import { isDescriptor, ORGANISATION_NOUNS } from './en/organisations.ts';
import { OF_IS_ORGANISATION, PORTFOLIO_ROLES } from './en/roles.ts';
import { isSpeechVerb } from './en/verbs.ts';
import { isAcronym, isCountry } from './organisation-extent.ts';
import { type OrganisationMention, organisationAt, smallOrganisation } from './organisation-names.ts';
import type { Organisations } from './organisations.ts';
import type { Token } from './tokens.ts';

export const ARTICLE = /^(?:the|a|an|its|our|his|her|their|this|that)$/;

/** The employer after the preposition at `i`, or undefined where a field of work, a place or nothing follows. */
export function employerAt(
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
  const found = whole(text, organisationWithin(text, (tokens[i] as Token).to + 1, limit), limit);
  const short = found ? undefined : shortForm(tokens, i + 1, organisations);
  if (short) return short;
  if (!found && /^(?:at|with)$/.test(preposition)) return smallOrganisation(text.slice(0, limit), next.from);
  if (!found) return undefined;
  // "an operator from Amarillo": one word that nothing shows to be an organisation's is a place.
  if (
    preposition === 'from' &&
    !/\s/.test(found.name) &&
    !found.sure &&
    !isAcronym(found.name) &&
    !organisations.has(found.name)
  )
    return undefined;
  const described = preposition === 'for' && / \p{Ll}+ $/u.test(text.slice((tokens[i] as Token).to, found.from));
  if (described || /^(?:at|with|from|within)$/.test(preposition)) return found;
  if (
    (preposition === 'to' &&
      !(found.sure && /^(?:advis|consultant|counsel|assistant|secretary|aide)/.test((tokens[head] as Token).lower))) ||
    /^(?:Parliament|Congress|State|Staff|European Parliament|Legislative Assembly)\b/.test(found.name)
  )
    return undefined;
  const noun = (tokens[head] as Token).lower;
  // "a spokesperson for Rivers First", where "a director for Eastern Rivers" has a field.
  if (preposition === 'for' && (/^spokes/.test(noun) || !(PORTFOLIO_ROLES.has(noun) || OF_IS_ORGANISATION.has(noun))))
    return found;
  // "Head of Logistics", "Director of Communications": the noun alone is what the office is over.
  if (
    preposition !== 'to' &&
    !/\s/.test(found.name) &&
    ORGANISATION_NOUNS.has(found.name.toLowerCase()) &&
    !ARTICLE.test(next.lower)
  )
    return undefined;
  if (
    /^(?:minister|undersecretary)$/.test(noun) &&
    preposition === 'of' &&
    fields === 0 &&
    !hasPortfolio(tokens, head) &&
    !isCountry(found.name)
  )
    return undefined;
  // A small "director" of a capitalised name: the name is an employer, where "Director of Operations" is a field.
  const small =
    !tokens[head]?.capital &&
    !/^(?:minister|undersecretary|secretary|professor|lecturer|reader|teacher|student|dean|member|chief)$/.test(noun);
  if (preposition === 'of' && /^minister$/.test(noun) && hasPortfolio(tokens, head)) return found;
  const known = organisations.resolve(found.name) !== undefined || isCountry(found.name) || isAcronym(found.name);
  if (
    preposition === 'of' &&
    !isAcronym(found.name) &&
    !ARTICLE.test(next.lower) &&
    (EMPLOYED.test(text.slice(found.to, limit)) || employedBehind(text, found, limit))
  )
    return undefined;
  if (known || found.sure) return /^(?:army|navy|air)\b/i.test(found.name) ? undefined : found;
  if (
    preposition === 'of' &&
    (small || !PORTFOLIO_ROLES.has(noun) || OF_IS_ORGANISATION.has(noun) || fields > 0 || hasField(tokens, head))
  )
    return found;
  return undefined;
}

/** "Foreign Minister", "Prime Minister": the field stands before, so what follows "of" is the country. */
const hasPortfolio = (tokens: readonly Token[], head: number): boolean =>
  Boolean(tokens[head - 1]?.capital) &&
  !/^(?:deputy|vice|assistant|former|senior|junior|the|acting)$/.test(tokens[head - 1]?.lower ?? '');

/** "Chief Product Officer of | Nordflow": what the office is over stands before it. */
const hasField = (tokens: readonly Token[], head: number): boolean =>
  /^(?:officer|manager|lead|director|chief|coordinator)$/.test(tokens[head]?.lower ?? '') && hasPortfolio(tokens, head);

/** The organisation at `from`; a name that begins at `limit` is no part of it. */
function organisationWithin(text: string, from: number, limit: number): OrganisationMention | undefined {
  const found = organisationAt(text, from);
  return found && found.to > limit ? organisationAt(text.slice(0, limit), from) : found;
}

/** After a field of work comes the employer: "President of Products | at Pulse". */
const EMPLOYED = /^ (?:at|with|for) (?:the )?\p{Lu}/u;

/** "Director of Bridge Works | , Department of Roads": the employer is what surely is one, after the comma. */
const employedBehind = (text: string, found: OrganisationMention, limit: number): boolean => {
  const next =
    text.startsWith(', ', found.to) && !found.sure ? organisationWithin(text, found.to + 2, limit) : undefined;
  return next?.sure === true && /^(?:[,.;)]|$)/.test(text.slice(next.to, limit));
};

/** "Code | for Villages", "Salt | of the Earth", "the Lattice | crate": after an unsure name these words go on with it. */
function whole(text: string, found: OrganisationMention | undefined, limit: number): OrganisationMention | undefined {
  if (!found || found.sure || isCountry(found.name) || isAcronym(found.name)) return found;
  const own = /^['’]s(?: \p{Lu}[\p{L}-]+){1,3}(?=[,.;)]|$)/u.exec(text.slice(found.to, limit))?.[0];
  if (own) return { ...found, name: found.name + own, to: found.to + own.length };
  const more = /^ (?:of|for) (?:the )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?(?=[,.;)]|$)/u.exec(
    text.slice(found.to, limit),
  )?.[0];
  const tail = more ?? /^(?: \p{Ll}{3,}){1,3}(?=[,.;)]|$)/u.exec(text.slice(found.to, limit))?.[0];
  const words = tail?.trim().split(' ') ?? [];
  const goesOn = tail && (more || !words.some((word) => FUNCTION_WORDS.has(word) || isSpeechVerb(word)));
  return goesOn ? { ...found, name: found.name + tail, to: found.to + tail.length } : found;
}

/** "the university", "the center": the organisation that the document has named. */
function shortForm(tokens: readonly Token[], i: number, organisations: Organisations) {
  const [article, noun] = [tokens[i], tokens[i + 1]];
  if (!article || !noun || !ARTICLE.test(article.lower)) return undefined;
  if (!(ORGANISATION_NOUNS.has(noun.lower) || isDescriptor(noun.lower)) || !organisations.resolve(noun.text))
    return undefined;
  return { name: noun.text, from: noun.from, to: noun.to, sure: true, owns: noun.possessive };
}
