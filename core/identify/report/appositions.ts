/** What follows a name and says who it is: ", director of X", "(X, head of Y)", ", who chairs ...", "of X", "is an engineer at X". */
import type { Range } from '../../model.ts';
import { ROLE_VERBS } from '../en/roles.ts';
import { organisationAt } from '../organisation-names.ts';
import type { Organisations } from '../organisations.ts';
import { type RoleReading, readRole } from '../roles.ts';
import { asTold, SAME, type Tell, whoseFirm, withWorkplace, workplace } from './workplaces.ts';

/** An age, or a bracket that tells nothing: "(no relation, he joked)". */
const ASIDE = /^, (?:aged )?\d\d(?=[,.;])|^ \((?!\p{Lu}\p{Ll})[^()]{2,60}\)(?= (?:is|was)\b|,)/u;

/** No name has more behind it than this many phrases. */
const MOST = 5;

/** Everything that the words from `at` on, where a name ends, tell of it, in order. */
export function toldAfter(frame: string, at: number, organisations: Organisations): RoleReading[] {
  const told: RoleReading[] = [];
  let end = at;
  for (let i = 0; i < MOST; i++) {
    // "Professor of Law at X | and a former ranger".
    const and =
      told.length > 0 ? (/^,? and (?=an? |former |\p{Lu})/u.exec(frame.slice(end, end + 14))?.[0].length ?? 0) : 0;
    const also = and > 0 ? readRole(frame, end + and, frame.length, organisations) : undefined;
    if (also && (also.organisation || !/^\p{Lu}/u.test(frame.slice(end + and))) && stopsAfter(frame, also)) {
      told.push(also);
      end = also.to;
      continue;
    }
    const next = TELLS.map((tell) => tell(frame, end, organisations)).find(
      ([one]) =>
        one &&
        (one.role || one.shared !== undefined || told.length === 0 || /\s|^\p{Lu}{2}/u.test(one.organisation ?? '')),
    );
    if (!next) {
      const aside = ASIDE.exec(frame.slice(end, end + 80))?.[0].length;
      if (!aside) break;
      end += aside;
      continue;
    }
    told.push(...next);
    // What follows "who maintains the crate" is said of the crate.
    if (next[0]?.derived) break;
    end = Math.max(...next.map(({ to }) => to));
  }
  return told;
}

/** "(Domotica Lombarda, head of aftersales)", "(University of X)": whatever its parts are. */
const bracketed: Tell = (frame, at, organisations) => {
  const inner = /^\s\(([^()]{3,120})\)/.exec(frame.slice(at, at + 130))?.[1];
  const told = inner ? listed(frame, at + 2, at + 2 + inner.length, organisations) : [];
  return told.map((one) => ({ ...one, to: at + 3 + (inner?.length ?? 0) }));
};

/** "policy officer, ENRO": the parts of a list between two offsets; an organisation need not be known as one. */
export function listed(frame: string, from: number, to: number, organisations: Organisations): RoleReading[] {
  const told: RoleReading[] = [];
  for (let at = from; at < to; ) {
    const end = at + (/^.+?(?=[,;] |$)/.exec(frame.slice(at, to))?.[0].length ?? to);
    const wide = readRole(frame, at, to, organisations);
    // "(Chair, PA)": initials are no employer.
    const role = /^\p{Lu}{2}$/u.test(wide?.organisation ?? '') ? readRole(frame, at, end, organisations) : wide;
    const place = role ? undefined : organisationAt(frame.slice(0, end), at);
    const whole = place?.to === end && !/^\p{Lu}{1,2}$/u.test(place.name) ? asTold(place, at) : [];
    told.push(...(role ? [role] : whole));
    at = Math.max(end, role?.to ?? 0) + 2;
  }
  return told;
}

/** ", who chairs ...", ", director of X,", " – a chef –". */
const apposed: Tell = (frame, at, organisations) => {
  const opener =
    /^(?:,\s|\s[–—-]\s|\s(?=who\s))(?:(?:now|currently|then|today|also|until recently|formerly|previously|once) (?!in |at |on ))?/.exec(
      frame.slice(at, at + 28),
    )?.[0];
  const where = /^, where s?he (?:is|was|works as) /.exec(frame.slice(at, at + 30))?.[0];
  if (where) return predicateAt(frame, at + where.length, organisations);
  if (!opener) return [];
  const from = at + opener.length;
  const clause = clauseRole(frame, from, organisations);
  if (clause) return [clause];
  const reading = readRole(frame, from, frame.length, organisations) ?? unknownRole(frame, from, organisations);
  if (!reading || !stopsAfter(frame, reading)) return [];
  const former =
    /recently|formerly|previously|once/.test(opener) && reading.role ? { role: `former ${reading.role}` } : {};
  return [{ ...withWorkplace(frame, reading), ...former }];
};

/** "X, a paralegal at Y, ...": between an article and a preposition or a mark stands a role, be its word known or not. */
function unknownRole(frame: string, from: number, organisations: Organisations): RoleReading | undefined {
  const noun = /^an? ((?:[\p{Ll}-]+ ){0,3}[\p{Ll}-]{4,})(?=,| (?:at|with|from|in|of|for|who) )/u.exec(
    frame.slice(from, from + 80),
  );
  const opens = /\b(?:according to|for|to|by)\s(?:\S+\s){0,3}\S+,\s$/i.test(frame.slice(0, from));
  const reading = noun && !opens && readRole(frame, from, frame.length, organisations, from + noun[0].length);
  const closed = reading && /^(?:[,.;)]| (?:who|from|in)\b|$)/.test(frame.slice(reading.to));
  return closed ? { ...reading, guessed: true } : undefined;
}

/** An apposition ends with a mark or a clause; in "X, the academic reminded" it is a new subject. */
const stopsAfter = (frame: string, { to }: RoleReading): boolean =>
  /^(?:[,.;:)—–]|\s[–—(]|\s(?:who|and|which|in|on|at|of|with|from|as|whose|since|for|until|during|based|working|teaching)\b|$)/.test(
    frame.slice(to),
  );

/** "X is a staff engineer at Paketo", "X chairs the board"; "X was critical" tells nothing. */
export const predicate: Tell = (frame, at, organisations) => {
  const copula = COPULA.exec(frame.slice(at, at + 60))?.[0];
  if (copula) return predicateAt(frame, at + copula.length, organisations);
  const as = DOES_AS.exec(frame.slice(at, at + 80))?.[0].length;
  const does = as ? readRole(frame, at + as, frame.length, organisations) : undefined;
  if (does?.organisation) return [does];
  const verb = /^\s(set up|\p{Ll}[\p{Ll}-]+)\s/u.exec(frame.slice(at, at + 30))?.[1];
  const reading = verb && ROLE_VERBS[verb] ? fromVerb(frame, at + 1, verb, organisations) : undefined;
  return reading ? [reading] : [];
};

/** "X looks after twelve roofs as | energy lead at Y". */
const DOES_AS = /^ (?![^,]*\b(?:him|her|them|it) )\p{Ll}+(?:s|ed) [\p{Ll}\d -]{0,50}?\bas (?=\p{Ll})/u;

const COPULA = /^,?\s(?:is|was|works as|worked as|serves as|has been)\s(?:now |currently |also |himself |herself )?/;

/** The role that a copula's complement names. */
function predicateAt(frame: string, from: number, organisations: Organisations): RoleReading[] {
  const article = /^(?:an?|the|its|our)\s/.test(frame.slice(from, from + 5));
  const reading = readRole(frame, from, frame.length, organisations);
  return reading && (article || reading.organisation || / of /.test(reading.role ?? '')) ? [reading] : [];
}

/** Also "who moderated and who is also president of ...". */
const WHO_IS =
  /^who\s(?:\p{Ll}+ed\s(?:[\p{Ll}]+\s){0,4}?and\s(?:who\s)?)?(?:also\s|now\s|currently\s)?(set up|\p{Ll}[\p{Ll}-]+)\s/u;

/** "who works | at X", "who studies | batteries at X". */
const WORKS = /^(?:[\p{Ll}\s]{0,30}?\s)?(?:at|for|with)\s/u;
const DOES_AT = /^(?!(?:him|her|them|it)\b)[\p{Ll}\s-]{3,40}?\sat\s/u;

/** ", who chairs the marine sciences department at the university": the role is made from the verb. */
function clauseRole(frame: string, from: number, organisations: Organisations): RoleReading | undefined {
  const clause = WHO_IS.exec(frame.slice(from, from + 90));
  if (!clause?.[1]) return undefined;
  const [lead, verb] = [clause[0], clause[1]];
  if (/^(?:is|serves|works|worked|served|was|holds)$/.test(verb)) {
    const at =
      from + lead.length + (/^(?:as|also|now|currently)\s/.exec(frame.slice(from + lead.length))?.[0].length ?? 0);
    const reading = readRole(frame, at, frame.length, organisations);
    const past =
      /ed$|was/.test(verb) && reading?.role ? { role: `former ${reading.role.replace(/^former /, '')}` } : {};
    if (reading) return { ...reading, ...past, from };
  }
  const works = /^(?:teaches|works|lectures)$/.test(verb);
  if (works || (/s$/.test(verb) && !ROLE_VERBS[verb])) {
    const found = (works ? WORKS : DOES_AT).exec(frame.slice(from + lead.length));
    const end = from + lead.length + (found?.[0].length ?? 0);
    const same = found && SAME.exec(frame.slice(end));
    if (same) return { shared: same[1] ?? '', from, to: end + same[0].length };
    const place = found ? organisationAt(frame, end) : undefined;
    const as = place && / as (?=an? |the |\p{Ll})/u.exec(frame.slice(place.to, place.to + 6))?.[0];
    const reading = as ? readRole(frame, place.to + as.length, frame.length, organisations) : undefined;
    if (place && (works || place.sure))
      return { ...reading, ...asTold(place, from)[0], from, to: reading?.to ?? place.to };
    if (works) return undefined;
  }
  const reading = fromVerb(frame, from + lead.length - verb.length - 1, verb, organisations);
  const end = frame.slice(from, from + 160).search(/[,.;:]/);
  return reading && { ...reading, from, to: Math.max(reading.to, end < 0 ? 0 : from + end) };
}

function fromVerb(frame: string, at: number, verb: string, organisations: Organisations): RoleReading | undefined {
  const noun = ROLE_VERBS[verb];
  if (!noun) return undefined;
  const object =
    /^\s(?:over\s)?((?:the|a|an|its|their|our)\s)?([^,;:.()]{2,80}?)(?:\s(?:at|for|with)\s|\s(?:in|of|on)\s(?=(?:the\s)?\p{Lu})|[,;:.()]|$)/u.exec(
      frame.slice(at + verb.length, at + verb.length + 120),
    );
  if (!object?.[2]) return undefined;
  const end = at + verb.length + object[0].length;
  const employs = /\s(?:at|for|with|of)\s$/.test(object[0]);
  const employer = employs ? organisationAt(frame, end) : undefined;
  const short = employs && !employer ? /^the (\p{Ll}+)/u.exec(frame.slice(end)) : undefined;
  const organisation = employer?.name ?? short?.[1];
  const whole = organisationAt(frame, at + verb.length + 1);
  if (noun === 'founder of' && !whole?.sure && verb !== 'founded') return undefined;
  const owner = /^(\p{Ll}+)['’]s /u.exec(object[2])?.[1];
  const named = organisation ?? whole?.name ?? organisations.resolve(owner ?? object[2])?.name;
  const to: Range['to'] = employer?.to ?? end + (short?.[0].length ?? 0);
  return {
    role: whole && !organisation ? noun.replace(/ of$/, '') : `${noun} ${object[1] ?? ''}${object[2]}`,
    derived: true,
    ...(named ? { organisation: named } : {}),
    from: at,
    to: to - (/[\s,]$/.test(frame.slice(0, to)) ? 1 : 0),
  };
}

const TELLS: readonly Tell[] = [bracketed, whoseFirm, apposed, workplace, predicate];
