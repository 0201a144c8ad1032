/** Roles as the text has them: "SVI President", "a health economist from the University of X", "who chairs the department". */
import type { Range } from '../model.ts';
import { ARTICLE } from './employer.ts';
import { NUMBERED, ORGANISATION_NOUNS } from './en/organisations.ts';
import { EVENT_PARTS, isRoleNoun, ROLE_MODIFIERS } from './en/roles.ts';
import { isAcronym, isCountry } from './organisation-extent.ts';
import type { Organisations } from './organisations.ts';
import { complementOf, headOf } from './role-phrase.ts';
import { type Token, tokensIn } from './tokens.ts';

/** What one phrase says of a person. Offsets are those of the text it was read from. */
export interface RoleReading extends Range {
  /** Without article and organisation; "former" stays: "former ambassador to Russia". */
  readonly role?: string;
  /** As written ("HIRA", "the Forum"); `Organisations.resolve` tells which. */
  readonly organisation?: string;
  /** Only a part in the webinar: moderator, panellist, guest. */
  readonly eventPart?: boolean;
  /** Made from a verb ("who chairs"), so inferred. */
  readonly derived?: boolean;
  /** "our": the organisation that writes. */
  readonly own?: boolean;
  /** Of the organisation of the person before: "his colleague" (''), "at the same university" ('university'). */
  readonly shared?: string;
  /** Its noun is no role that is known. */
  readonly guessed?: boolean;
}

/** No role phrase is longer than this many characters. */
export const REACH = 260;

/** "Our first guest" is a guest. */
const PLACED = /^(?:first|second|third|fourth|next|last|final|other|only|special|invited|keynote|main|lead)$/;

const FORMER = /^(?:former|formerly|ex|erstwhile|retired|past|late)$/;

/**
 * The role phrase that begins at `from` and is read no further than `to`; undefined where none begins there.
 * `organisations` decides whether "of X" is a field of work or an employer; `headEnd` is where the role's noun ends, if that is known.
 */
export function readRole(
  text: string,
  from: number,
  to: number,
  organisations: Organisations,
  headEnd?: number,
): RoleReading | undefined {
  const tokens = tokensIn(text, from, Math.min(to, from + REACH));
  const start = tokens.findIndex(({ lower }) => !ARTICLE.test(lower));
  if (start < 0 || start > 2) return undefined;
  const head = headEnd ? tokens.findIndex((token) => token.to === headEnd) : headOf(tokens, start);
  if (head < 0) return undefined;
  const own = tokens.slice(0, start).some(({ lower }) => lower === 'our');
  const before = ownerOf(text, tokens, start, head, organisations);
  const after = complementOf(
    text,
    tokens,
    head,
    { limit: to, owned: before.organisation !== undefined },
    organisations,
  );
  // "a QA engineer at Sõnum": what stands before the noun is its kind when the employer follows.
  const kind = before.organisation && after.organisation && before.bare;
  const words = text.slice((tokens[kind ? start : before.roleFrom] as Token).from, after.roleTo);
  const former = before.former && !FORMER.test(tokens[before.roleFrom]?.lower ?? '') ? 'former ' : '';
  const organisation = kind ? after.organisation : (before.organisation ?? after.organisation);
  // "Keynote Speaker X" has a place in the programme, "Speaker of the Assembly X" an office.
  if (tokens[head]?.lower === 'speaker' && !organisation) return undefined;
  const ex = words.replace(/^(?:an? )?\d+-year-old\s+/, '').replace(/^ex-/i, 'former ');
  return {
    role: former + ex,
    ...(organisation ? { organisation } : {}),
    from: (tokens[0] as Token).from,
    to: after.to,
    eventPart:
      tokens.slice(before.roleFrom, head).every(({ lower }) => PLACED.test(lower)) &&
      EVENT_PARTS.has(tokens[head]?.lower ?? '') &&
      !after.organisation &&
      !before.organisation,
    own,
  };
}

/** Who owns the role: "Pakistan’s ambassador", "HIRA Director-General", "Trust founder". */
function ownerOf(text: string, tokens: readonly Token[], start: number, head: number, organisations: Organisations) {
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
    !isOffice(tokens, i, head)
  )
    i++;
  // "Norwegian | Environment Minister".
  if (i === head && i - first > 1 && tokens[head]?.lower === 'minister') i--;
  if (
    i === first ||
    (tokens[head]?.lower === 'minister' && ADJECTIVE.test(tokens[first]?.lower ?? '')) ||
    isAdjective(text, tokens, first, i, organisations)
  )
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
  const starts = /(?:^|[.!?]\s|^.{0,2})$/.test(text.slice(Math.max(0, word.from - 2), word.from)) || word.from < 3;
  const known = isAcronym(word.text) || organisations.resolve(word.text) !== undefined || isCountry(word.text);
  const portfolio = /^(?:minister|undersecretary|secretary|commissioner)$/.test(tokens[end]?.lower ?? '');
  const named =
    /^(?:ceo|cfo|cto|coo|founder|co-founder|mayor|spokes\p{L}+)$/u.test(tokens[end]?.lower ?? '') &&
    !ADJECTIVE.test(word.lower);
  return end - first === 1 && ((starts && !named) || portfolio) && !known;
}

const ADJECTIVE = /(?:al|ive|ic|ary|ous|ish|ese|ian|ean|ing|ed)$/;

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
