/** What follows a name and says who it is: ", director of X", "(X, head of Y)", ", who chairs ...", "of X", "is an engineer at X". */
import { isRoleNoun, ROLE_MODIFIERS } from '../en/roles.ts';
import { organisationAt } from '../organisation-names.ts';
import type { Organisations } from '../organisations.ts';
import { type RoleReading, readRole } from '../roles.ts';
import { aged, lightWords } from './light-words.ts';
import { clauseRole, fromVerb, officeOf } from './office-verbs.ts';
import { asTold, type Tell, workplace } from './workplaces.ts';

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
    const wide = readRole(frame, at, to, organisations) ?? capitalRole(frame, at, organisations);
    // "(Chair, PA)": initials are no employer.
    const role = /^\p{Lu}{2}$/u.test(wide?.organisation ?? '') ? readRole(frame, at, end, organisations) : wide;
    const place = role ? undefined : organisationAt(frame.slice(0, end), at);
    const whole = place?.to === end && !/^\p{Lu}{1,2}$/u.test(place.name) ? asTold(place, at) : [];
    told.push(...(role ? [role] : whole));
    at = Math.max(end, role?.to ?? 0) + 2;
  }
  return told;
}

/** ", who chairs ...", ", director of X,", " – a chef –", ", in her role as nurse at X,". */
const apposed: Tell = (frame, at, organisations) => {
  const opener = /^(?:,\s|\s[–—-]\s|\s(?=who\s))/.exec(frame.slice(at, at + 6))?.[0];
  if (!opener) return [];
  const lead = lightWords(frame, at + opener.length);
  const from = lead.to;
  const clause = lead.who ? clauseRole(frame, lead, organisations) : undefined;
  if (clause) return [{ ...clause, from: at + opener.length }];
  const reading = readRole(frame, from, frame.length, organisations) ?? unknownRole(frame, from, organisations);
  const doing =
    !reading && /^\p{Ll}{4,}ing /u.test(frame.slice(from)) ? clauseRole(frame, lead, organisations) : undefined;
  if (doing) return [doing];
  if (!reading || !stopsAfter(frame, reading)) return [];
  return [aged(reading, lead)];
};

/** "X, a paralegal at Y, ...": between an article and a preposition or a mark stands a role, be its word known or not. */
function unknownRole(frame: string, from: number, organisations: Organisations): RoleReading | undefined {
  const noun = /^an? ((?:[\p{Ll}-]+ ){0,3}[\p{Ll}-]{4,})(?=,| (?:at|with|from|in|of|for|who) )/u.exec(
    frame.slice(from, from + 80),
  );
  const opens = /\b(?:according to|for|to|by)\s(?:\S+\s){0,3}\S+,\s$/i.test(frame.slice(0, from));
  const reading = noun && !opens && readRole(frame, from, frame.length, organisations, from + noun[0].length);
  const closed = reading && /^(?:[,.;)]| (?:who|from|in)\b|$)/.test(frame.slice(reading.to));
  return closed ? { ...reading, guessed: true } : capitalRole(frame, from, organisations);
}

/** "X, Senior Conservator at Y", "X (Historian, Y)": endings tell of a word in capitals where it stands as a role does. */
function capitalRole(frame: string, from: number, organisations: Organisations): RoleReading | undefined {
  const noun = /^((?:\p{Lu}[\p{L}-]+ ){0,3})(\p{Lu}[\p{L}-]+)(?=, \p{Lu}| (?:at|of|for|with) )/u.exec(
    frame.slice(from, from + 80),
  );
  const kinds = noun?.[1]?.toLowerCase().split(' ') ?? [];
  if (
    !noun ||
    !isRoleNoun(noun[2]?.toLowerCase() ?? '') ||
    !kinds.every((word) => word === '' || ROLE_MODIFIERS.has(word))
  )
    return undefined;
  return readRole(frame, from, frame.length, organisations, from + noun[0].length);
}

/** An apposition ends with a mark or a clause; in "X, the academic reminded" it is a new subject. */
const stopsAfter = (frame: string, { to }: RoleReading): boolean =>
  /^(?:[,.;:)—–]|\s[–—(]|\s(?:who|and|which|in|on|at|of|with|from|as|whose|since|for|until|during|based|working|teaching|last|this|to|before|after)\b|$)/.test(
    frame.slice(to),
  );

/** "X is a staff engineer at Paketo", "X chairs the board"; "X was critical" tells nothing. */
export const predicate: Tell = (frame, at, organisations) => {
  const copula = frame[at] === ' ' && frame[at + 1] !== 'a' ? lightWords(frame, at + 1) : undefined;
  if (copula && copula.to > at + 1) return predicateAt(frame, copula.to, organisations);
  const as = DOES_AS.exec(frame.slice(at, at + 110))?.[0];
  const does = as ? readRole(frame, at + as.length, frame.length, organisations) : undefined;
  const joined = does && /^ joined /.test(as ?? '') ? organisationAt(frame, at + 8) : undefined;
  if (does && (joined ?? does.organisation)) return [{ ...asTold(joined, at)[0], ...does }];
  const verb = /^\s(set up|\p{Ll}[\p{Ll}-]+)\s/u.exec(frame.slice(at, at + 30))?.[1];
  const reading =
    verb && !verb.endsWith('ed') && officeOf(verb) ? fromVerb(frame, at + 1, verb, organisations) : undefined;
  return reading ? [reading] : [];
};

/** "X looks after twelve roofs as | energy lead at Y". */
const DOES_AS =
  /^ (?![^,]*\b(?:him|her|them|it) )(?:joined [^,.;]{3,70}? |\p{Ll}+(?:s|ed) [\p{Ll}\d -]{0,50}?\b)as (?=\p{Ll})/u;

/** The role that a copula's complement names. */
function predicateAt(frame: string, from: number, organisations: Organisations): RoleReading[] {
  const article = /^(?:an?|the|its|our)\s/.test(frame.slice(from, from + 5));
  const reading = readRole(frame, from, frame.length, organisations);
  return reading && (article || reading.organisation || / of /.test(reading.role ?? '')) ? [reading] : [];
}

const TELLS: readonly Tell[] = [bracketed, apposed, workplace, predicate];
