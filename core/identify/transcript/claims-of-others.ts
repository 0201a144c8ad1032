/** What is claimed of whoever is named or spoken of: behind the name and before it. */
import type { Range } from '../../model.ts';
import { COLLEAGUE, STILL } from '../en/speech-claims.ts';
import { organisationsIn } from '../organisation-names.ts';
import { type Claim, claimsAfter } from './claims.ts';
import { hasCapitals } from './name-runs.ts';
import type { Phrases, RoleHere } from './phrases.ts';
import type { Subject } from './subjects.ts';

/** No sentence says it further from the name. */
export const CLAIM = 400;

/** "She trained in Durban, spent ten years abroad and since 2018 has been | lead midwife at ...". */
export function claimsOfOther(text: string, range: Range, phrases: Phrases): Claim[] {
  const now = claimsAfter(text, range, false, phrases);
  const later = STILL.exec(text.slice(range.from, range.to));
  const from = later ? range.from + later[0].length : range.to;
  return now.length > 0 ? now : claimsAfter(text, { ...range, from }, false, phrases);
}

/** "Joining us from St Luke's Hospital is the ward manager, | Ana Ruiz". */
function placeBefore(text: string, from: number, to: number, phrases: Phrases): Claim[] {
  const lead = /.*\b[Ff]rom (?=the |[A-Z])/s.exec(text.slice(from, to));
  const place = lead ? phrases.organisationAt(text, from + lead[0].length, to) : undefined;
  const between = place ? text.slice(place.to, to) : '';
  const joins = /^,? (?:is|are|comes|joins us|we have|we've got|there is)\b[^.?!A-Z]*$/.test(between);
  return place && joins ? [{ organisation: place.name, from: place.from, to: place.to }] : [];
}

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
  const lead = /(?:^|[.?!,] |\b(?:and|so|but) )[Aa]s (?=[^.?!,]{3,60},? $)/.exec(text.slice(Math.max(0, at - 80), at));
  const from = lead ? Math.max(0, at - 80) + lead.index + lead[0].length : at;
  const role = lead ? phrases.roleAt(text, from, at) : undefined;
  return role && /^,? $/.test(text.slice(role.to, at)) ? [{ ...role, passing: true }] : [];
}

/** ", whom many of you know from the radio, | is news director of" */
const ASIDE = /^, (?:who|whom|whose)\b[^.?!]{3,80}?, (?=(?:is|was|works|runs|leads|heads|teaches)\b)/;

/** After the name and before it; nothing is said of whoever is only called or thanked. */
export function claimsOf(
  text: string,
  subject: Subject,
  range: Range,
  phrases: Phrases,
  strangers: ReadonlySet<number>,
): Claim[] {
  const { mention } = subject;
  if (!mention)
    return [...asOffice(text, subject.from, phrases), ...claimsAfter(text, range, true, phrases, strangers)];
  if (mention.tokens.length === 0) return [];
  const start = Math.max(0, subject.from - CLAIM);
  const before = roleBefore(text, start, subject.from, phrases);
  const lead = text.slice(start, subject.from);
  const place = hasCapitals(text) ? placeBefore(text, start, subject.from, phrases) : [];
  const colleague = COLLEAGUE.test(lead) ? [{ from: subject.from, to: subject.to, same: 'speaker' as const }] : [];
  const called =
    subject.by !== 'self' &&
    mention.tokens.length === 1 &&
    (mention.cue === 'call' || mention.cue === 'thanks') &&
    !/^,? who\b/.test(text.slice(range.from, range.to));
  const after = called && !before ? [] : claimsAfter(text, range, subject.by === 'self', phrases, strangers);
  const aside = ASIDE.exec(text.slice(range.from, range.to));
  const behind = aside ? claimsAfter(text, { ...range, from: range.from + aside[0].length }, false, phrases) : [];
  // "our largest shareholder Ana Ruiz, director at Cedar": the office behind the name says more.
  const says = before?.organisation ?? !after.some(({ role, organisation }) => role && organisation);
  return [
    ...after,
    ...behind,
    ...(before && says ? [{ ...before, to: subject.to, ...(before.own ? { same: 'speaker' as const } : {}) }] : []),
    ...place,
    ...colleague,
  ].filter((claim) => mention.tokens.length > 1 || subject.by === 'self' || !isPlace(claim));
}

/** "Jonah from | Leeds": of a given name alone. */
const isPlace = ({ role, organisation = '' }: Claim) => role === undefined && /^\p{Lu}\p{Ll}+$/u.test(organisation);
