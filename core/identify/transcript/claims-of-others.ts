/** What is claimed of whoever is named or spoken of: behind the name and before it. */
import type { Range } from '../../model.ts';
import { COLLEAGUE, JOINS, PLACED, STILL } from '../en/speech-claims.ts';
import { organisationsIn } from '../organisation-names.ts';
import { type Claim, claimsAfter } from './claims.ts';
import { hasCapitals } from './name-runs.ts';
import type { Phrases, RoleHere } from './phrases.ts';
import type { Subject } from './subjects.ts';

/** No sentence says it further from the name. */
export const CLAIM = 400;

/**
 * What is claimed at once, else what is claimed further on: "She trained in Durban, spent ten years abroad and since 2018 has
 * been | lead midwife at ...", ", whom many of you know from the radio, | is news director of ...".
 */
export function claimsOn(
  text: string,
  range: Range,
  self: boolean,
  phrases: Phrases,
  names?: ReadonlySet<number>,
): Claim[] {
  const now = claimsAfter(text, range, self, phrases, names);
  const later = now.some(({ role }) => role) ? undefined : STILL.exec(text.slice(range.from, range.to));
  const from = later ? range.from + later[0].length : range.to;
  return [...now, ...claimsAfter(text, { ...range, from }, self, phrases, names)];
}

/** "Joining us from St Luke's Hospital is the ward manager, | Ana Ruiz", "At St Luke's, where | I am a nurse". */
function placeBefore(text: string, from: number, to: number, phrases: Phrases): Claim[] {
  if (!hasCapitals(text)) return [];
  const before = text.slice(from, to);
  const lead = PLACED.exec(before);
  const place = lead ? phrases.organisationAt(text, from + lead[0].length, to) : undefined;
  if (place && JOINS.test(text.slice(place.to, to)))
    return [{ organisation: place.name, from: place.from, to: place.to }];
  // "the Reed Trust's own | Ana Ruiz"
  const owned = /['’]s? (?:own )?$/.exec(before);
  const owner = owned && organisationsIn(before.slice(0, owned.index)).at(-1);
  return owner && owner.to === owned.index ? [{ organisation: owner.name, from: from + owner.from, to }] : [];
}

/** "At St Luke's, where | I am a nurse, ...", but not "a letter from St Luke's, where | I ...". */
const ownPlace = (text: string, start: number, at: number, phrases: Phrases): Claim[] =>
  placeBefore(text, start, at, phrases)
    .filter(({ from }) => /(?:^|[.?!,] |\b(?:here|over|and|so) )at (?:the )?$/i.test(text.slice(0, from)))
    .map((claim) => ({ ...claim, passing: true }));

/** "the principal of Eastgate College, that's | Ana Ruiz", "a paramedic called | Ana Ruiz" */
const LINK = /,? (?:that['’]s|that is|namely|called|named|who is|by the name of) $|: $/;
/** "two people from Lantern Hospice, their | head of fundraising, Ana Ruiz" */
const OF_THEM = /\b(?:their|its) (?:\S+ )*$/;

function roleBefore(text: string, start: number, at: number, phrases: Phrases): RoleHere | undefined {
  const link = LINK.exec(text.slice(Math.max(start, at - 20), at));
  const end = link ? at - link[0].length : at;
  // Text without capitals has no clause that ends before a name, but for the words that announce one.
  if (!link && !hasCapitals(text) && !OWNED.test(text.slice(start, end))) return undefined;
  const found = phrases.roleBefore(text, start, link ? end : at);
  if (!found || found.organisation || !OF_THEM.test(text.slice(start, found.from + 6))) return found;
  const theirs = organisationsIn(text.slice(start, found.from)).findLast(({ sure }) => sure);
  return theirs ? { ...found, organisation: theirs.name } : found;
}

/** "our director of operations | rashid olufemi" */
const OWNED = /\b(?:our|my) (?:[a-z-]+ ){1,5}$/;

/** "As | head of buying | I have to show where it comes from." */
function asOffice(text: string, at: number, phrases: Phrases): Claim[] {
  const lead = /(?:^|[.?!,] |\b(?:and|so|but|[Ss]peaking|role|capacity) )[Aa]s (?=[^.?!,]{3,60},? $)/.exec(
    text.slice(Math.max(0, at - 80), at),
  );
  const from = lead ? Math.max(0, at - 80) + lead.index + lead[0].length : at;
  const role = lead ? phrases.roleAt(text, from, at) : undefined;
  return role && /^,? $/.test(text.slice(role.to, at)) ? [{ ...role, passing: true }] : [];
}

/** After the name and before it; nothing is said of whoever is only called or thanked. */
export function claimsOf(
  text: string,
  subject: Subject,
  range: Range,
  phrases: Phrases,
  strangers: ReadonlySet<number>,
): Claim[] {
  const { mention } = subject;
  const start = Math.max(0, subject.from - CLAIM);
  // "We | at St Luke's count them"; what else we are is no one person's.
  const own = text.startsWith('We at ', subject.from) ? { ...range, from: subject.to } : range;
  if (!mention)
    return [
      ...asOffice(text, subject.from, phrases),
      ...ownPlace(text, start, subject.from, phrases),
      ...claimsAfter(text, own, true, phrases, strangers),
    ];
  if (mention.tokens.length === 0) return [];
  const before = roleBefore(text, start, subject.from, phrases);
  const lead = text.slice(start, subject.from);
  const place = placeBefore(text, start, subject.from, phrases);
  const colleague = COLLEAGUE.test(lead) ? [{ from: subject.from, to: subject.to, same: 'speaker' as const }] : [];
  const called =
    subject.by !== 'self' &&
    mention.tokens.length === 1 &&
    (mention.cue === 'call' || mention.cue === 'thanks') &&
    !/^,? who\b/.test(text.slice(range.from, range.to));
  const after = called && !before ? [] : claimsOn(text, range, subject.by === 'self', phrases, strangers);
  // "our largest shareholder Ana Ruiz, director at Cedar": the office behind the name says more.
  const says = before?.organisation ?? !after.some(({ role, organisation }) => role && organisation);
  return [
    ...after,
    ...(before && says ? [{ ...before, to: subject.to, ...(before.own ? { same: 'speaker' as const } : {}) }] : []),
    ...place,
    ...colleague,
  ].filter((claim) => mention.tokens.length > 1 || subject.by === 'self' || !isPlace(claim));
}

/** "Jonah from | Leeds": of a given name alone. */
const isPlace = ({ role, organisation = '' }: Claim) => role === undefined && /^\p{Lu}\p{Ll}+$/u.test(organisation);
