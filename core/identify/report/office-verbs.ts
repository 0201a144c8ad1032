/** A role that a verb tells: "who chairs the board", "leading the river team at X", "who teaches at Y". */
import type { Range } from '../../model.ts';
import { ROLE_VERBS } from '../en/roles.ts';
import { organisationAt, smallOrganisation } from '../organisation-names.ts';
import type { Organisations } from '../organisations.ts';
import { type RoleReading, readRole } from '../roles.ts';
import { aged, type Lead } from './light-words.ts';
import { asTold, SAME } from './workplaces.ts';

/** "who works | at X", "who studies | batteries at X". */
const WORKS = /^(?:[\p{Ll}\s]{0,30}?\s)?(?:at|for|with)\s/u;
const DOES_AT = /^(?!(?:him|her|them|it)\b)[\p{Ll}\s-]{3,40}?\sat\s/u;

/** ", who chairs the marine sciences department at the university": the role is made from the verb. */
export function clauseRole(frame: string, lead: Lead, organisations: Organisations): RoleReading | undefined {
  const has = /^has (?=\p{Ll}+ )/u.exec(frame.slice(lead.to))?.[0].length ?? 0;
  const from = lead.to + has;
  const reading = readRole(frame, from, frame.length, organisations);
  if (
    reading &&
    /\b(?:is|was|been|became|serve[sd]|works?|holds|as|(?:re)?elected|appointed|named|to) (?:\p{Ll}+ )?$/u.test(
      frame.slice(0, from),
    )
  )
    return aged(reading, lead);
  const verb = /^(set up|\p{Ll}[\p{Ll}-]+)\s/u.exec(frame.slice(from, from + 40))?.[1];
  if (!verb) return undefined;
  const works = /^(?:teaches|works|lectures)$/.test(verb);
  if (works || (/s$/.test(verb) && !ROLE_VERBS[verb])) {
    const after = from + verb.length + 1;
    const found = (works ? WORKS : DOES_AT).exec(frame.slice(after));
    const end = after + (found?.[0].length ?? 0);
    const same = found && SAME.exec(frame.slice(end));
    if (same) return { shared: same[1] ?? '', from, to: end + same[0].length };
    const place = found ? (organisationAt(frame, end) ?? smallOrganisation(frame, end)) : undefined;
    const as = place && / as (?=an? |the |\p{Ll})/u.exec(frame.slice(place.to, place.to + 6))?.[0];
    const role = as ? readRole(frame, place.to + as.length, frame.length, organisations) : undefined;
    if (place && (works || place.sure)) return { ...role, ...asTold(place, from)[0], from, to: role?.to ?? place.to };
    if (works) return undefined;
  }
  if (/ed$|^(?:led|run)$/.test(verb) && !has && !ROLE_VERBS[verb]) return undefined;
  const made = fromVerb(frame, from, verb, organisations);
  const end = frame.slice(from, from + 160).search(/[,.;:]/);
  return made && { ...made, from, to: Math.max(made.to, end < 0 ? 0 : from + end) };
}

/** "leads", "has led", "leading", "co-leads": the office that the verb tells of. */
export function officeOf(verb: string): string | undefined {
  const joint = /^co-(?=\p{L})/u.exec(verb)?.[0] ?? '';
  const base = verb.slice(joint.length);
  const stem = base.replace(/(?:e?d|ing)$/, '');
  const noun = [base, IRREGULAR[base] ?? '', `${stem}s`, `${stem}es`].map((form) => ROLE_VERBS[form]).find(Boolean);
  return noun && joint + noun;
}

const IRREGULAR: Readonly<Record<string, string>> = {
  led: 'leads',
  run: 'runs',
  running: 'runs',
  'co-led': 'co-leads',
};

export function fromVerb(
  frame: string,
  at: number,
  verb: string,
  organisations: Organisations,
): RoleReading | undefined {
  const noun = officeOf(verb);
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
