/** A person's honorific, role and affiliation, each with the words that say so. */
import { evidenceAt } from '../../evidence.ts';
import type { Transcript } from '../../model.ts';
import type { Evidence, Fact, Organisation } from '../../record.ts';
import { OFFICE_ROLES } from '../en/honorifics.ts';
import { OFFICES_OF } from '../en/roles.ts';
import { isCountry, organisationAt } from '../organisation-names.ts';
import type { Organisations } from '../organisations.ts';
import { tableKey } from '../tokens.ts';
import type { Sentence } from './document.ts';
import { partsOf } from './nominals.ts';
import type { Person, Told } from './person.ts';
import type { Reading } from './reading.ts';

export interface Profile {
  readonly honorific?: string;
  readonly role?: Fact<string>;
  readonly affiliation?: Fact<Organisation>;
}

export interface Setting {
  readonly transcript: Transcript;
  readonly organisations: Organisations;
  readonly hosts: readonly Organisation[];
  /** What each speaker is given, in order. */
  readonly readingsOf: (person: Person) => readonly Reading[];
}

/** Offsets of a sentence -> evidence of the transcript. */
export const evidenceIn = (transcript: Transcript, sentence: Sentence, from: number, to: number): Evidence =>
  evidenceAt(transcript, { turn: sentence.line.turn, from: sentence.from + from, to: sentence.from + to });

export function profileOf(person: Person, setting: Setting): Profile {
  const honorific = honorificOf(person);
  const role = roleOf(person, setting);
  const affiliation = affiliationOf(person, setting);
  return { ...(honorific ? { honorific } : {}), ...(role ? { role } : {}), ...(affiliation ? { affiliation } : {}) };
}

const evidenceOf = ({ sentence, at, reading }: Told, { transcript }: Setting): Evidence =>
  evidenceIn(transcript, sentence, Math.min(reading.from, at.from), Math.max(reading.to, at.to));

/** The fullest that the document gives: "Lt Gen (R)" beside "Lt Gen". */
const honorificOf = ({ mentions }: Person): string | undefined =>
  mentions.flatMap(({ run }) => run.honorific ?? []).sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0];

function roleOf(person: Person, setting: Setting): Fact<string> | undefined {
  const offices = person.told.filter(({ reading }) => reading.role && !reading.eventPart);
  const chosen = offices.find(({ reading }) => reading.organisation) ?? offices[0];
  const title = titleRole(person, setting);
  if (chosen?.reading.derived) return inferred(chosen, title, setting);
  if (chosen) return stated(chosen.reading.role ?? '', chosen, setting);
  if (title) return title;
  const nominal = officeRole(person, setting);
  if (nominal) return nominal;
  const part = person.told.find(({ reading }) => reading.role);
  return part ? stated(part.reading.role ?? '', part, setting) : partRole(person, setting);
}

/** "Senator X, who chairs the committee": the office stands before what the clause adds. */
function inferred(found: Told, title: Fact<string> | undefined, setting: Setting): Fact<string> {
  const fact = stated(found.reading.role ?? '', found, setting);
  return {
    value: title ? `${title.value}, ${fact.value}` : fact.value,
    evidence: fact.evidence,
    confidence: 'inferred',
  };
}

const stated = (value: string, told: Told, setting: Setting): Fact<string> => ({
  value: value.replace(/^(?:the|a|an)\s/i, ''),
  evidence: [evidenceOf(told, setting)],
  confidence: 'stated',
});

/** "Senator X" is a senator. "Ambassador (Retd)" stays as it stands. */
function titleRole({ mentions }: Person, { transcript }: Setting): Fact<string> | undefined {
  for (const { run, sentence } of mentions) {
    const words = run.honorific?.split(/\s+/) ?? [];
    const office = words.map((word) => OFFICE_ROLES[tableKey(word)]).find(Boolean);
    if (!office) continue;
    const retired = /\((?:r|ret|retd|rtd|retired)\.?\)/i.exec(run.honorific ?? '')?.[0];
    return {
      value: retired ? `${office} ${retired}` : office,
      evidence: [evidenceIn(transcript, sentence, run.from, run.to)],
      confidence: 'stated',
    };
  }
  return undefined;
}

/** "The session was moderated by X": a moderator, where nothing else is told. */
function partRole(person: Person, { transcript }: Setting): Fact<string> | undefined {
  const value = partsOf(person).find((part) => /^(?:chair|moderat|host|facilitat)/.test(part));
  const first = person.mentions[0];
  if (!value || !first) return undefined;
  return { value, evidence: [evidenceIn(transcript, first.sentence, first.from, first.to)], confidence: 'inferred' };
}

/** "The programme director said", of somebody who has the floor. */
function officeRole(person: Person, { readingsOf, transcript }: Setting): Fact<string> | undefined {
  const found = readingsOf(person).find(({ attribution }) => attribution?.office)?.attribution;
  if (!found?.office) return undefined;
  return {
    value: found.office.join(' '),
    evidence: [evidenceIn(transcript, found.by.sentence, found.by.at.from, found.by.at.to)],
    confidence: 'inferred',
  };
}

function affiliationOf(person: Person, setting: Setting): Fact<Organisation> | undefined {
  // A role's own employer goes before an organisation that stands alone beside the name.
  const told = [
    ...person.told.filter(({ reading }) => reading.role),
    ...person.told.filter(({ reading }) => !reading.role),
  ];
  for (const one of told) {
    const { organisation: name, role } = one.reading;
    if (!name || role?.startsWith('former ')) continue;
    const state = STATE_OFFICE.test(role ?? '') && /^\p{Lu}\p{Ll}+$/u.test(name);
    const value = state ? ofState(name, setting) : organisation(name, setting);
    return { value, evidence: [evidenceOf(one, setting)], confidence: 'stated' };
  }
  return ownOrganisation(person.told, setting) ?? bySentence(person.told, setting) ?? byOffice(person, setting);
}

const STATE_OFFICE = /\b(?:minister|ambassador|envoy|consul|high commissioner|premier)\b/i;

/** A minister of "Kestria" serves that state, not the Kestria Forum; of "Power", the ministry that has it in its name. */
function ofState(name: string, { organisations }: Setting): Organisation {
  const known = organisations.resolve(name);
  return known && /\b(?:ministry|department|republic|kingdom|government)\b/i.test(known.name) ? known : { name };
}

/** The full name where the document has it: RIAC -> Russian International Affairs Council (RIAC). */
function organisation(name: string, { organisations, hosts }: Setting): Organisation {
  const bare = name.replace(/^(?:the|its|our|his|her|their)\s+/i, '');
  if (isCountry(bare)) return { name: bare };
  const short = /^\p{Ll}/u.test(bare) || !/\s/.test(bare);
  const words = (host: Organisation) => host.name.toLowerCase().split(/[\s-]+/);
  const host = short ? hosts.find((one) => words(one).includes(bare.toLowerCase())) : undefined;
  return organisations.resolve(bare) ?? host ?? { name: bare };
}

/** "Our VP of Product": the one who writes is the host. */
function ownOrganisation(told: readonly Told[], setting: Setting): Fact<Organisation> | undefined {
  const own = told.find(({ reading }) => reading.own);
  const [host] = setting.hosts;
  return own && host && { value: host, evidence: [evidenceOf(own, setting)], confidence: 'inferred' };
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
    const begins = /^(?:Over |Here )?at\s/i.exec(lead)?.[0].length ?? 0;
    const found = organisationAt(lead, begins);
    const one =
      found &&
      (organisations.resolve(found.name) ??
        (begins > 0 && /^,\s$/.test(lead.slice(found.to)) ? { name: found.name } : undefined));
    if (!one) continue;
    return { value: one, evidence: [evidenceIn(transcript, sentence, found.from, at.to)], confidence: 'inferred' };
  }
  return undefined;
}
