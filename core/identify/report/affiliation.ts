/** For whom somebody spoke: the employer beside the name, the host whose office it is, the one organisation of the sentence. */
import type { Fact, Organisation } from '../../record.ts';
import { OFFICE_ROLES } from '../en/honorifics.ts';
import { ORGANISATION_NOUNS } from '../en/organisations.ts';
import { OFFICES_OF } from '../en/roles.ts';
import { isAcronym, isCountry } from '../organisation-extent.ts';
import { organisationAt, organisationsIn } from '../organisation-names.ts';
import { PART_OF } from '../role-phrase.ts';
import { tableKey } from '../tokens.ts';
import type { Person, Told } from './person.ts';
import { evidenceIn, evidenceOf, type Setting } from './told.ts';

export const affiliationOf = (person: Person, setting: Setting): Fact<Organisation> | undefined =>
  printed(person, setting) ?? shared(person, setting) ?? computed(person, setting);

/** "His colleague, X", "X, who teaches at the same university": of whoever was named before, else of the next. */
function shared(person: Person, setting: Setting): Fact<Organisation> | undefined {
  for (const told of person.told) {
    const { shared: kind } = told.reading;
    if (kind === undefined) continue;
    const known = kind === '' ? undefined : setting.organisations.resolve(kind);
    const other = known ? undefined : setting.besides(told).find((one) => one !== person && printed(one, setting));
    const value = known ?? (other && printed(other, setting)?.value);
    if (value) return { value, evidence: [evidenceOf(told, setting)], confidence: 'inferred' };
  }
  return undefined;
}

function printed(person: Person, setting: Setting): Fact<Organisation> | undefined {
  // A role's own employer goes before an organisation that stands alone beside the name.
  const told = [
    ...person.told.filter(({ reading }) => reading.role),
    ...person.told.filter(({ reading }) => !reading.role),
  ];
  // "the GIS lead": letters that stand for nothing named are its kind rather than an employer.
  const vague = ({ reading: { organisation: name } }: Told) =>
    isAcronym(name ?? '') && !setting.organisations.resolve(name ?? '');
  for (const one of [...told.filter((one) => !vague(one)), ...told.filter(vague)]) {
    const { organisation: name, role } = one.reading;
    if (!name || role?.startsWith('former ')) continue;
    // "(Department of Geography, Meghna University)".
    if (!role && PART_OF.test(name) && told.some((other) => other !== one && other.reading.organisation)) continue;
    const value =
      STATE_OFFICE.test(role ?? '') && /^\p{Lu}\p{Ll}+$/u.test(name) && !ORGANISATION_NOUNS.has(name.toLowerCase())
        ? { name }
        : organisation(name, setting);
    return { value, evidence: [evidenceOf(one, setting)], confidence: 'stated' };
  }
  return undefined;
}

const computed = (person: Person, setting: Setting): Fact<Organisation> | undefined =>
  ownOrganisation(person.told, setting) ??
  itsOrganisation(person.told, setting) ??
  bySentence(person.told, setting) ??
  byOffice(person, setting) ??
  once(person, setting);

/** A minister of "Kestria" serves that state, not the Kestria Forum. */
const STATE_OFFICE = /\b(?:minister|ambassador|envoy|consul|high commissioner|premier|president)\b/i;

/** The full name where the document has it: HIRA -> Halden Institute for Regional Affairs (HIRA). */
function organisation(name: string, { organisations, hosts }: Setting): Organisation {
  const bare = name.replace(/^(?:the|its|our|his|her|their)\s+/i, '');
  if (isCountry(bare)) return { name: bare };
  const short = /^\p{Ll}/u.test(bare) || !/\s/.test(bare);
  const words = (host: Organisation) => host.name.toLowerCase().split(/[\s-]+/);
  const host = short ? hosts.find((one) => words(one).includes(bare.toLowerCase())) : undefined;
  return organisations.resolve(bare) ?? host ?? { name: bare };
}

const GUEST = /\b(?:guest|speaker|panell?ist|presenter|discussant)\b/i;

/** "Our VP of Product": the one who writes is the host. */
function ownOrganisation(told: readonly Told[], setting: Setting): Fact<Organisation> | undefined {
  const own = told.find(({ reading }) => reading.own && !GUEST.test(reading.role ?? ''));
  const [host] = setting.hosts;
  return own && host && { value: host, evidence: [evidenceOf(own, setting)], confidence: 'inferred' };
}

/** "The Alliance wants a floor. Its coordinator, X": of what the sentence, or the one before, speaks of first. */
function itsOrganisation(told: readonly Told[], setting: Setting): Fact<Organisation> | undefined {
  for (const one of told) {
    const { sentence, reading } = one;
    if (!/^its\s/i.test(sentence.frame.slice(reading.from))) continue;
    const before = sentence.line.frame.slice(0, sentence.from + reading.from).split(/(?<=[.!?])\s+(?=\p{Lu})/u);
    for (const text of before.reverse()) {
      const [value] = organisationsIn(text).flatMap(
        ({ name, sure }) => setting.organisations.resolve(name) ?? (sure ? { name } : []),
      );
      if (value) return { value, evidence: [evidenceOf(one, setting)], confidence: 'inferred' };
    }
  }
  return undefined;
}

/** "former deputy governor of the Central Bank": the role says that it was. */
function once(person: Person, setting: Setting): Fact<Organisation> | undefined {
  const told = person.told.find(
    ({ reading }) => reading.role?.startsWith('former ') && /\s/.test(reading.organisation ?? ''),
  );
  const name = told?.reading.organisation;
  if (!told || !name || isCountry(name.replace(/^the /i, ''))) return undefined;
  return { value: organisation(name, setting), evidence: [evidenceOf(told, setting)], confidence: 'stated' };
}

/** "National president X" at the union's webinar: the one host that has such an office. */
function byOffice(person: Person, setting: Setting): Fact<Organisation> | undefined {
  for (const told of [...person.told, ...titlesOf(person)]) {
    const role = told.reading.role?.toLowerCase() ?? '';
    if (told.reading.eventPart || role === '' || role.startsWith('former ')) continue;
    const kinds = OFFICES_OF.filter(([office]) => office.test(role));
    const [host, ...others] =
      kinds.map(([, kind]) => setting.hosts.filter(({ name }) => kind.test(name))).find(({ length }) => length > 0) ??
      [];
    if (host && others.length === 0)
      return { value: host, evidence: [evidenceOf(told, setting)], confidence: 'inferred' };
  }
  return undefined;
}

const titlesOf = ({ mentions }: Person): Told[] =>
  mentions.flatMap(({ sentence, run }) => {
    const role = run.honorific
      ?.split(/\s+/)
      .map((word) => OFFICE_ROLES[tableKey(word)])
      .find(Boolean);
    return role ? [{ sentence, at: run, reading: { role, from: run.from, to: run.to } }] : [];
  });

/** "X Logistics runs trucks, and Head of Data Tom ...", "Over at Y Foods ..., says analytics lead Z": the one organisation of the sentence. */
function bySentence(told: readonly Told[], { organisations, transcript }: Setting): Fact<Organisation> | undefined {
  for (const { sentence, at, reading } of told) {
    if (!reading.role || reading.eventPart || /^former /i.test(reading.role) || reading.from >= at.from) continue;
    const lead = sentence.frame.slice(0, reading.from);
    const begins =
      /^(?:(?:Over |Here )?at|(?:\p{Lu}\p{Ll}+ing )?(?:for|on behalf of)|\p{Lu}\p{Ll}+ing from|Representing)\s/iu.exec(
        lead,
      )?.[0].length ?? 0;
    const found = organisationAt(lead, begins);
    const named =
      begins > 0 &&
      (found?.sure || !/ from $/.test(lead.slice(0, begins))) &&
      /\s/.test(found?.name ?? '') &&
      /^,\s/.test(lead.slice(found?.to));
    const one = found && (organisations.resolve(found.name) ?? (named ? { name: found.name } : undefined));
    if (!one) continue;
    return { value: one, evidence: [evidenceIn(transcript, sentence, found.from, at.to)], confidence: 'inferred' };
  }
  return undefined;
}
