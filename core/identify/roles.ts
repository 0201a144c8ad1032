/** Roles as the text has them: "SVI President", "a health economist from the University of X", "who chairs the department". */
import type { Range } from '../model.ts';
import { ARTICLE } from './employer.ts';
import { EVENT_PARTS } from './en/roles.ts';
import type { Organisations } from './organisations.ts';
import { FORMER, namedOwner, ownerOf } from './role-owner.ts';
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
  const named = headEnd ? undefined : namedOwner(text, tokens, start, to);
  const head = headEnd ? tokens.findIndex((token) => token.to === headEnd) : (named?.head ?? headOf(tokens, start));
  if (head < 0) return undefined;
  const own = tokens.slice(0, start).some(({ lower }) => lower === 'our');
  const before = named ?? ownerOf(text, tokens, start, head, organisations);
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
