/** One sentence -> what it claims of a person: a role, an organisation. */
import type { Cue } from '../../cue.ts';
import type { Range } from '../../model.ts';
import {
  AS_ROLE,
  COLLEAGUE,
  DOES,
  HERE,
  I_AM,
  I_AM_FROM,
  I_DO,
  I_WORK,
  IS_FROM,
  IS_ROLE,
  IS_ROLE_PLAIN,
  NO_OFFICE,
  OFFICE_VERBS,
  PRONOUN_IS,
  ROLE_BEFORE,
  WAS_ROLE,
  WE_ARE,
  YOU_AT,
} from './claim-words.ts';
import type { Mention } from './mentions.ts';
import { hasCapitals } from './name-runs.ts';
import type { Phrases } from './phrases.ts';

/** Offsets are those of the piece. Either a role or an organisation, or both. */
export interface Claim extends Range {
  readonly role?: string;
  /** The role is computed from the words ("I chair the network": chair), not read off them. */
  readonly inferred?: boolean;
  readonly organisation?: string;
  /** Whose organisation it is where the words do not name one: that of the place ("here"), or of whoever speaks. */
  readonly same?: 'here' | 'speaker';
}

/** What a sentence says of somebody whom it names: after the name, before it, or spoken to them. */
export function claimsAbout(text: string, mention: Mention, sentence: Range, self: boolean, phrases: Phrases): Claim[] {
  if (mention.tokens.length === 0) return [];
  const spoken = !self && (mention.cue === 'call' || mention.cue === 'thanks');
  if (spoken && mention.tokens.length === 1) return spokenTo(text, mention, sentence, phrases);
  const start = mention.honorificFrom ?? mention.from;
  const lead = text.slice(sentence.from, start);
  const before =
    (hasCapitals(text) ? phrases.roleBefore(text, sentence.from, start) : undefined) ??
    plainBefore(text, lead, start, phrases);
  return [
    ...after(text, mention.to, sentence.to, self, phrases),
    ...(before ? [{ ...before, to: mention.to, ...(before.own ? { same: 'speaker' as const } : {}) }] : []),
    ...(COLLEAGUE.test(lead) ? [{ from: start, to: mention.to, same: 'speaker' as const }] : []),
  ];
}

function plainBefore(text: string, lead: string, start: number, phrases: Phrases) {
  const words = ROLE_BEFORE.exec(lead)?.[1];
  const reading = words ? phrases.roleAt(text, start - words.length - 2, start - 2) : undefined;
  return reading && reading.to === start - 2 ? reading : undefined;
}

function after(text: string, from: number, to: number, self: boolean, phrases: Phrases): Claim[] {
  const rest = text.slice(from, to);
  const wide = text.slice(from, to + 12);
  const was = WAS_ROLE.exec(rest);
  if (was)
    return roleAt(text, from + was[0].length, to, phrases).map(({ from: at, to: end, role }) => ({
      role: `former ${role}`,
      inferred: true,
      from: at,
      to: end,
    }));
  const origin = IS_FROM.exec(rest);
  const place = origin && phrases.organisationAt(text, from + origin[0].length, to);
  const organisation = place && (place.sure || !/ from $/.test(origin[0]) || !self) ? place : undefined;
  const further = organisation ? after(text, organisation.to, to, self, phrases) : [];
  if (organisation)
    return [{ organisation: organisation.name, from, to: organisation.to }, ...further.filter((claim) => claim.role)];
  const is = IS_ROLE.exec(wide) ?? (hasCapitals(text) ? null : IS_ROLE_PLAIN.exec(wide));
  const role = is ? roleAt(text, from + is[0].length, Math.max(to, from + is[0].length), phrases) : [];
  if (role.length > 0) return role;
  const employer = self && rest.startsWith(', ') ? phrases.organisationAt(text, from + 2, to) : undefined;
  if (employer && /^[.!]/.test(text.slice(employer.to)))
    return [{ organisation: employer.name, from: employer.from, to: employer.to }];
  const verb = DOES.exec(rest);
  const does = verb ? doing(text, from + verb[0].length, to, verb[1] ?? '', phrases) : [];
  return does.length > 0 ? does : inNextSentence(text, to, phrases);
}

/** "Our speaker is Ana Ruiz. She holds a chair, she's professor of ..." */
function inNextSentence(text: string, to: number, phrases: Phrases): Claim[] {
  const next = /^\s+(?=(?:He|She)\b)[^.?!]*/.exec(text.slice(to));
  const is = next && PRONOUN_IS.exec(next[0]);
  return next && is ? roleAt(text, to + is.index + is[0].length, to + next[0].length, phrases) : [];
}

/** The role that begins here, and the organisation that may stand behind it: "head of outreach here at the institute". */
function roleAt(text: string, from: number, to: number, phrases: Phrases): Claim[] {
  const reading = phrases.roleAt(text, from, to);
  if (!reading) return [];
  if (reading.organisation) return [reading];
  if (reading.own) return [{ ...reading, same: 'speaker' }];
  const here = HERE.exec(text.slice(reading.to, to));
  const next = reading.to + (here?.[0].length ?? 0);
  const at = /^,?(?: um,| uh,)? (?:at|of|with|for|from) /.exec(text.slice(next, to));
  const organisation = at ? phrases.organisationAt(text, next + at[0].length, to) : undefined;
  if (organisation) return [{ ...reading, organisation: organisation.name, to: organisation.to }];
  return [here ? { ...reading, same: 'here', to: next } : reading];
}

/** "who directs the research at the Forum": director of research. */
function doing(text: string, from: number, to: number, verb: string, phrases: Phrases): Claim[] {
  const noun = OFFICE_VERBS.get(verb.toLowerCase());
  if (!noun) return [];
  if (/^here\b/.test(text.slice(from, to))) return [{ same: 'here', from, to: from + 'here'.length }];
  const object =
    /^(?!an? )(?:the |our |its |their )?([^.,;?!]*?)(?= (?:at|for|in|with|from|here|of the|and|over|to)\b|[.,;?!]|$)/.exec(
      text.slice(from, to),
    );
  const whole =
    (hasCapitals(text) ? phrases.organisationAt(text, from, to) : undefined) ?? phrases.shortAt(text, from, to);
  if (whole) return [{ role: noun, inferred: true, organisation: whole.name, from, to: whole.to }];
  const end = from + (object?.[0].length ?? 0);
  const words = object?.[1] ?? '';
  if (words === '' || words.split(' ').length > 4 || NO_OFFICE.test(text.slice(from, to))) return [];
  const here = HERE.exec(text.slice(end, to));
  const next = end + (here?.[0].length ?? 0);
  const at = /^ (?:at|for|with|of) /.exec(text.slice(next, to));
  const organisation = at ? phrases.organisationAt(text, next + at[0].length, to) : undefined;
  return [
    {
      role: `${noun} of ${words}`,
      inferred: true,
      from,
      to: organisation?.to ?? end,
      ...(organisation
        ? { organisation: organisation.name }
        : here
          ? { same: 'here' as const }
          : /^our /.test(object?.[0] ?? '')
            ? { same: 'speaker' as const }
            : {}),
    },
  ];
}

function spokenTo(text: string, mention: Mention, sentence: Range, phrases: Phrases): Claim[] {
  const you = YOU_AT.exec(text.slice(mention.to, sentence.to));
  const from = mention.to + (you ? you.index + you[0].length : 0);
  const organisation = you ? phrases.organisationAt(text, from, sentence.to) : undefined;
  return organisation?.sure ? [{ organisation: organisation.name, from: mention.from, to: organisation.to }] : [];
}

/** What a sentence says in the first person. */
export function claimsOfSelf(text: string, { from, to }: Range, phrases: Phrases): Claim[] {
  const sentence = text.slice(from, to);
  const ends = (cue: Cue) => [...cue.all(sentence)].map((match) => from + match.index + match[0].length);
  const places = [...ends(I_AM_FROM), ...ends(I_WORK), ...ends(WE_ARE)].flatMap((at): Claim[] => {
    const organisation = phrases.organisationAt(text, at, to);
    // "I'm from Kisumu" is a place unless its name says otherwise.
    const place = organisation && !organisation.sure && / from $/i.test(text.slice(from, at));
    return organisation && !place ? [{ organisation: organisation.name, from: at, to: organisation.to }] : [];
  });
  // "I'm super excited": a role has an article, or an organisation behind it.
  const roles = [...ends(I_AM), ...ends(AS_ROLE)].flatMap((at) =>
    roleAt(text, at, to, phrases).filter(
      (claim) => claim.organisation !== undefined || / (?:an?|the|your|our|as) $/i.test(text.slice(from, at)),
    ),
  );
  const done = [...I_DO.all(sentence)].flatMap((match) =>
    doing(text, from + match.index + match[0].length, to, match[1] ?? '', phrases),
  );
  return [...roles, ...places, ...done];
}
