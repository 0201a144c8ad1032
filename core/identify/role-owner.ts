/** Who owns a role by the words before it: "Lowland Water Trust director", "the Guild of Ferrymen’s president", "Kestria’s envoy". */
import { FIELDS_OF_WORK, NUMBERED, ORGANISATION_NOUNS } from './en/organisations.ts';
import { isRoleNoun, ROLE_MODIFIERS } from './en/roles.ts';
import { isAcronym, isCountry } from './organisation-extent.ts';
import { organisationAt } from './organisation-names.ts';
import type { Organisations } from './organisations.ts';
import { headOf } from './role-phrase.ts';
import type { Token } from './tokens.ts';

export const FORMER = /^(?:former|formerly|ex|erstwhile|retired|past|late)$/;

export interface Owner {
  readonly organisation?: string;
  readonly roleFrom: number;
  readonly former: boolean;
  /** Neither a possessive nor a word for an organisation says so. */
  readonly bare?: boolean;
}

/** "Center for Local Rivers | executive director", "the Guild of Ferrymen (GF)’s | president": what surely is an organisation, and then a role. */
export function namedOwner(
  text: string,
  tokens: readonly Token[],
  start: number,
  to: number,
): (Owner & { readonly head: number }) | undefined {
  const former = FORMER.test(tokens[start]?.lower ?? '');
  const first = former ? start + 1 : start;
  const begin = tokens[first];
  const found = begin?.capital ? organisationAt(text.slice(0, to), begin.from) : undefined;
  if (!begin || !found?.sure || found.from !== begin.from || !/\s/.test(found.name)) return undefined;
  const after = tokens.findIndex(({ from, text: word }) => from >= found.to && word !== found.acronym);
  const head =
    after < 0 || !/^(?: \([^)]*\))?(?:['’]s?)? $/.test(text.slice(found.to, tokens[after]?.from))
      ? -1
      : headOf(tokens, after);
  if (head < 0) return undefined;
  let end = after;
  const capital = tokens[head]?.capital === true;
  while (capital && ROLE_MODIFIERS.has(tokens[end - 1]?.lower ?? '') && hasNoun(tokens.slice(first, end - 1))) end--;
  if (!hasNoun(tokens.slice(first, end), capital)) return undefined;
  return {
    organisation: text.slice(begin.from, Math.min(found.to, tokens[end - 1]?.to ?? 0)),
    roleFrom: end,
    former,
    head,
  };
}

/** Whether a word tells an organisation, and is neither a field of work nor (`strict`) of the kind that offices begin with. */
const hasNoun = (tokens: readonly Token[], strict = false): boolean =>
  tokens.some(
    ({ lower }, i) =>
      ORGANISATION_NOUNS.has(lower) &&
      !FIELDS_OF_WORK.has(lower) &&
      !(strict && ROLE_MODIFIERS.has(lower) && tokens[i + 1]?.lower !== 'of'),
  );

/** Who owns the role: "Pakistan’s ambassador", "HIRA Director-General", "Trust founder". */
export function ownerOf(
  text: string,
  tokens: readonly Token[],
  start: number,
  head: number,
  organisations: Organisations,
): Owner {
  const former = FORMER.test(tokens[start]?.lower ?? '');
  const first = former ? start + 1 : start;
  for (let i = head - 1; i >= first; i--) {
    if (!tokens[i]?.possessive) continue;
    // "Farmers’ representative": they are no organisation.
    const owner = tokens[i]?.lower ?? '';
    if (((i === first && /s$/.test(owner)) || isRoleNoun(owner)) && !organisations.resolve(owner)) break;
    return {
      organisation: text.slice((tokens[first] as Token).from, (tokens[i] as Token).to),
      roleFrom: i + 1,
      former,
    };
  }
  let i = first;
  // "Station director", "federation president", where one station or federation is known.
  if (
    i < head &&
    !tokens[i + 1]?.capital &&
    ORGANISATION_NOUNS.has(tokens[i]?.lower ?? '') &&
    organisations.resolve(tokens[i]?.text ?? '')
  )
    i++;
  while (
    i < head &&
    (tokens[i]?.capital || (/^\d+$/.test(tokens[i]?.text ?? '') && NUMBERED.test(tokens[i - 1]?.lower ?? ''))) &&
    !((i === first || tokens[head]?.capital) && isOffice(tokens, i, head))
  )
    i++;
  if (i === first || isAdjective(text, tokens.slice(0, head + 1), first, i, organisations))
    return { roleFrom: start, former };
  return {
    organisation: text.slice((tokens[first] as Token).from, (tokens[i - 1] as Token).to),
    roleFrom: i,
    former,
    bare: true,
  };
}

/** "Environmental lawyer" at the start of a sentence: one capital that no organisation owns. */
function isAdjective(
  text: string,
  tokens: readonly Token[],
  first: number,
  end: number,
  organisations: Organisations,
): boolean {
  const word = tokens[first] as Token;
  const starts = word.from < 3 || /[.!?:]\s$/.test(text.slice(word.from - 2, word.from));
  const known = isAcronym(word.text) || organisations.resolve(word.text) !== undefined || isCountry(word.text);
  const head = tokens[end];
  const portfolio = /^(?:minister|undersecretary|secretary|commissioner)$/.test(head?.lower ?? '');
  const sure = starts || tokens.at(-1)?.capital;
  const office = (sure ? OF_FIRMS : OF_FIRMS_AND_TEAMS).test(tokens.at(-1)?.lower ?? '') && !ADJECTIVE.test(word.lower);
  return end - first === 1 && (!office || portfolio) && !known;
}

/** Offices that a word in capitals before them owns: "Nordflow CEO", and inside a sentence "Nordflow product manager". */
const OF_FIRMS = /^(?:ceo|cfo|cto|coo|founder|co-founder|mayor|spokes\p{L}+)$/u;
const OF_FIRMS_AND_TEAMS =
  /^(?:[cv]\p{L}o|[es]?vp|founder|co-founder|mayor|spokes\p{L}+|manager|director|lead|head|chief|executive|officer|president|chair\p{L}*|sre|coordinator|analyst|engineer)$/u;

/** Also "Kenyan", "Iraqi", "Dutch". */
const ADJECTIVE =
  /(?:al|ive|ic|ary|ous|ish|[^t]ese|[ie]?an|aqi|eli|ali|[nr]i|ing|ed|[enu][ct]ch|[lr]sh|swiss|greek|thai)$/;

/** Whether the office begins at `i`: a word such as "Executive" or "Programme", unless an organisation noun follows at once. */
function isOffice(tokens: readonly Token[], i: number, head: number): boolean {
  const token = tokens[i] as Token;
  if (
    isRoleNoun(token.lower, token.capital) &&
    !(ORGANISATION_NOUNS.has(token.lower) && !ROLE_MODIFIERS.has(token.lower))
  )
    return true;
  if (!ROLE_MODIFIERS.has(token.lower) || (tokens[i - 1]?.possessive && ORGANISATION_NOUNS.has(token.lower)))
    return false;
  const rest = tokens.slice(i + 1, head);
  return (
    !rest.some(({ lower, capital }) => capital && ORGANISATION_NOUNS.has(lower) && !ROLE_MODIFIERS.has(lower)) ||
    /^(?:county|state|district)$/.test(token.lower)
  );
}
