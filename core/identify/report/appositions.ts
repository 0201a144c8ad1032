/** What follows a name and says who it is: ", director of X", "(X, head of Y)", ", who chairs ...", "is an engineer at X", "of X". */
import { ROLE_VERBS, ROLE_VERBS_PAST } from '../en/roles.ts';
import { type OrganisationMention, organisationAt } from '../organisation-names.ts';
import type { Organisations } from '../organisations.ts';
import { type RoleReading, readRole } from '../roles.ts';

/** The role that the words from `at` on give the name which ends there. */
export function roleAfter(frame: string, at: number, organisations: Organisations): RoleReading | undefined {
  const rest = frame.slice(at, at + 400);
  const opener = /^(?:,\s|\s\(|\s[–—-]\s)/.exec(rest)?.[0];
  const apposed =
    opener &&
    (clauseRole(frame, at + opener.length, organisations) ??
      apposition(frame, at + opener.length, opener, organisations));
  if (apposed) return apposed;
  const copula = /^,?\s(?:is|was|works as|worked as|serves as|has been)\s(?=(?:a|an|the|its|our)?\s?\p{L})/u.exec(
    rest,
  )?.[0];
  if (copula) return predicate(frame, at + copula.length, organisations);
  const verb = /^\s(\p{Ll}[\p{Ll}-]+)\s/u.exec(rest)?.[1];
  return verb && ROLE_VERBS[verb] ? fromVerb(frame, at + 1, verb, organisations) : undefined;
}

/** "X is a staff engineer at Paketo"; "X was critical" is none. */
function predicate(frame: string, from: number, organisations: Organisations): RoleReading | undefined {
  const article = /^(?:a|an|the|its|our)\s/.test(frame.slice(from, from + 5));
  const reading = readRole(frame, from, frame.length, organisations);
  return reading && (article || reading.organisation) ? reading : undefined;
}

/** ", director of X," or "(Domotica Lombarda, head of aftersales)". */
function apposition(
  frame: string,
  from: number,
  opener: string,
  organisations: Organisations,
): RoleReading | undefined {
  const close = opener.includes('(') ? frame.indexOf(')', from) : -1;
  const to = close > 0 ? close : frame.length;
  const reading = readRole(frame, from, to, organisations);
  if (reading && close > 0) return withOrganisation(frame, reading, to);
  if (reading) return stopsAfter(frame, reading) ? withWorkplace(frame, reading) : undefined;
  if (close < 0) return undefined;
  const organisation = organisationAt(frame, from);
  if (!organisation || organisation.to > to) return undefined;
  const second = /^,\s/.test(frame.slice(organisation.to))
    ? readRole(frame, organisation.to + 2, to, organisations)
    : undefined;
  if (!second && organisation.to < to) return undefined;
  return {
    eventPart: false,
    own: false,
    ...second,
    organisation: second?.organisation ?? organisation.name,
    from,
    to: close,
  };
}

/** An apposition ends with a mark or a clause; in "X, the academic reminded" it is a new subject. */
const stopsAfter = (frame: string, { to }: RoleReading): boolean =>
  /^(?:[,.;:)—–]|\s[–—(]|\s(?:who|and|which|in|on|whose|since|for|until|during|at the time)\b|$)/.test(frame.slice(to));

/** "a food historian who teaches at Lakeshore College". */
function withWorkplace(frame: string, reading: RoleReading): RoleReading {
  const clause =
    /^,?\s(?:who\s)?(?:also\s|now\s)?(?:teaches|works|lectures|working|teaching|based|practises|practices)\s(?:[\p{Ll}]+\s){0,3}?(?:at|for|with)\s/u.exec(
      frame.slice(reading.to, reading.to + 80),
    );
  const found = clause && !reading.organisation ? organisationAt(frame, reading.to + clause[0].length) : undefined;
  return found ? { ...reading, organisation: found.name, to: found.to } : reading;
}

/** In brackets what follows the comma is the organisation, be it known or not. */
function withOrganisation(frame: string, reading: RoleReading, close: number): RoleReading {
  if (reading.organisation || !/^,\s/.test(frame.slice(reading.to))) return { ...reading, to: close };
  const found = organisationAt(frame, reading.to + 2);
  return found && /^(?:\)|,|\s\()/.test(frame.slice(found.to)) && found.to <= close
    ? { ...reading, organisation: found.name, to: close }
    : { ...reading, to: close };
}

/** ", who chairs the marine sciences department at the university": the role is made from the verb. */
function clauseRole(frame: string, from: number, organisations: Organisations): RoleReading | undefined {
  const clause = /^who\s(?:also\s|now\s|currently\s)?(\p{Ll}[\p{Ll}-]+)\s/u.exec(frame.slice(from, from + 60));
  if (!clause?.[1]) return undefined;
  const [lead, verb] = [clause[0], clause[1]];
  if (/^(?:is|serves|works|worked|served|was)$/.test(verb)) {
    const at = from + lead.length + (/^as\s/.test(frame.slice(from + lead.length)) ? 3 : 0);
    const reading = readRole(frame, at, frame.length, organisations);
    if (reading)
      return {
        ...reading,
        ...(/ed$|was/.test(verb) && reading.role ? { role: `former ${reading.role.replace(/^former /, '')}` } : {}),
        from,
      };
  }
  if (/^(?:teaches|works|lectures)$/.test(verb)) {
    const found = /^(?:[\p{Ll}\s]{0,30}?\s)?(?:at|for|with)\s/u.exec(frame.slice(from + lead.length));
    const organisation = found ? organisationAt(frame, from + lead.length + found[0].length) : undefined;
    return organisation
      ? { eventPart: false, own: false, from, to: organisation.to, organisation: organisation.name }
      : undefined;
  }
  const reading = fromVerb(frame, from + lead.length - verb.length - 1, verb, organisations);
  const end = frame.slice(from, from + 160).search(/[,.;:]/);
  return reading && { ...reading, from, to: Math.max(reading.to, end < 0 ? 0 : from + end) };
}

function fromVerb(frame: string, at: number, verb: string, organisations: Organisations): RoleReading | undefined {
  const noun = ROLE_VERBS[verb] ?? ROLE_VERBS_PAST[verb];
  if (!noun) return undefined;
  const object =
    /^\s((?:the|a|an|its|their|our)\s)?([^,;:.()]{2,80}?)(?:\s(?:at|for|with)\s|\s(?:in|of)\s(?=(?:the\s)?\p{Lu})|[,;:.()]|$)/u.exec(
      frame.slice(at + verb.length, at + verb.length + 120),
    );
  if (!object?.[2]) return undefined;
  const end = at + verb.length + object[0].length;
  const employs = /\s(?:at|for|with|of)\s$/.test(object[0]);
  const employer = employs ? organisationAt(frame, end) : undefined;
  const short = employs && !employer ? /^the (\p{Ll}+)/u.exec(frame.slice(end)) : undefined;
  const organisation = employer?.name ?? short?.[1];
  const whole = organisationAt(frame, at + verb.length + 1);
  const named = organisation ?? whole?.name ?? organisations.resolve(object[2])?.name;
  const role = whole && !organisation ? noun.replace(/ of$/, '') : `${noun} ${object[1] ?? ''}${object[2]}`;
  const to = employer?.to ?? end + (short?.[0].length ?? 0);
  return {
    role,
    derived: true,
    ...(named ? { organisation: named } : {}),
    from: at,
    to: to - (/[\s,]$/.test(frame.slice(0, to)) ? 1 : 0),
    eventPart: false,
    own: false,
  };
}

/** "X of Yayasan Air Bersih", "X, of the Universidad del Valle,", "X (ENRO)". */
export function organisationAfter(frame: string, at: number): OrganisationMention | undefined {
  const lead = /^,?\s(?:of|from|at|with|representing|for)\s/.exec(frame.slice(at, at + 16))?.[0];
  const found = lead ? organisationAt(frame, at + lead.length) : undefined;
  return found && { ...found, from: at };
}
