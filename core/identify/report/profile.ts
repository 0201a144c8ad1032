/** A person's honorific, role and affiliation, each with the words that say so. */
import { evidenceAt } from '../../evidence.ts';
import type { Transcript } from '../../model.ts';
import type { Evidence, Fact, Organisation } from '../../record.ts';
import { OFFICE_ROLES } from '../en/honorifics.ts';
import { isCountry, organisationAt } from '../organisation-names.ts';
import type { Organisations } from '../organisations.ts';
import type { RoleReading } from '../roles.ts';
import { tableKey } from '../tokens.ts';
import type { Sentence } from './document.ts';
import type { Mention, Person } from './person.ts';
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
  const found = person.mentions.flatMap((mention) =>
    [mention.before, mention.after].flatMap((reading) => (reading ? [{ mention, reading }] : [])),
  );
  const honorific = honorificOf(person);
  const role = roleOf(person, found, setting);
  const affiliation = affiliationOf(person, found, setting);
  return { ...(honorific ? { honorific } : {}), ...(role ? { role } : {}), ...(affiliation ? { affiliation } : {}) };
}

interface Found {
  readonly mention: Mention;
  readonly reading: RoleReading;
}

/** The fullest that the document gives: "Lt Gen (R)" beside "Lt Gen". */
const honorificOf = ({ mentions }: Person): string | undefined =>
  mentions.flatMap(({ run }) => run.honorific ?? []).sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0];

function roleOf(person: Person, found: readonly Found[], setting: Setting): Fact<string> | undefined {
  const offices = found.filter(({ reading }) => reading.role && !reading.eventPart);
  const chosen = offices.find(({ reading }) => reading.organisation) ?? offices[0];
  const title = titleRole(person, setting);
  if (chosen?.reading.derived) return inferred(chosen, title, setting);
  if (chosen) return stated(chosen.reading.role ?? '', chosen, setting);
  if (title) return title;
  const nominal = officeRole(person, setting);
  if (nominal) return nominal;
  const part = found.find(({ reading }) => reading.role);
  return part && stated(part.reading.role ?? '', part, setting);
}

/** "Senator X, who chairs the committee": the office stands before what the clause adds. */
function inferred(found: Found, title: Fact<string> | undefined, setting: Setting): Fact<string> {
  const fact = stated(found.reading.role ?? '', found, setting);
  return {
    value: title ? `${title.value}, ${fact.value}` : fact.value,
    evidence: fact.evidence,
    confidence: 'inferred',
  };
}

const stated = (value: string, { mention, reading }: Found, { transcript }: Setting): Fact<string> => ({
  value: value.replace(/^(?:the|a|an)\s/i, ''),
  evidence: [
    evidenceIn(transcript, mention.sentence, Math.min(reading.from, mention.from), Math.max(reading.to, mention.to)),
  ],
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

function affiliationOf(person: Person, found: readonly Found[], setting: Setting): Fact<Organisation> | undefined {
  for (const { mention, reading } of found) {
    if (!reading.organisation || reading.role?.startsWith('former ')) continue;
    const state = STATE_OFFICE.test(reading.role ?? '') && /^\p{Lu}\p{Ll}+$/u.test(reading.organisation);
    const { value, sure } = state
      ? { value: ofState(reading.organisation, setting), sure: true }
      : organisation(reading.organisation, setting);
    const evidence = [
      evidenceIn(
        setting.transcript,
        mention.sentence,
        Math.min(reading.from, mention.from),
        Math.max(reading.to, mention.to),
      ),
    ];
    return { value, evidence, confidence: sure ? 'stated' : 'inferred' };
  }
  for (const { of, sentence, from } of person.mentions) {
    if (!of) continue;
    return {
      value: organisation(of.name, setting).value,
      evidence: [evidenceIn(setting.transcript, sentence, from, of.to)],
      confidence: 'stated',
    };
  }
  return ownOrganisation(found, setting) ?? bySentence(found, setting);
}

const STATE_OFFICE = /\b(?:minister|ambassador|envoy|consul|high commissioner|premier)\b/i;

/** A minister of "Kestria" serves that state, not the Kestria Forum; of "Power", the ministry that has it in its name. */
function ofState(name: string, { organisations }: Setting): Organisation {
  const known = organisations.resolve(name);
  return known && /\b(?:ministry|department|republic|kingdom|government)\b/i.test(known.name) ? known : { name };
}

/** The full name where the document has it: RIAC -> Russian International Affairs Council (RIAC). */
function organisation(
  name: string,
  { organisations, hosts }: Setting,
): { readonly value: Organisation; readonly sure: boolean } {
  const bare = name.replace(/^(?:the|its|our|his|her|their)\s+/i, '');
  if (isCountry(bare)) return { value: { name: bare }, sure: true };
  const short = /^\p{Ll}/u.test(bare) || !/\s/.test(bare);
  const known =
    organisations.resolve(bare) ??
    (short
      ? hosts.find((host) =>
          host.name
            .toLowerCase()
            .split(/[\s-]+/)
            .includes(bare.toLowerCase()),
        )
      : undefined);
  return { value: known ?? { name: bare }, sure: true };
}

/** "Our VP of Product": the one who writes is the host. */
function ownOrganisation(found: readonly Found[], { hosts, transcript }: Setting): Fact<Organisation> | undefined {
  const own = found.find(({ reading }) => reading.own);
  const [host] = hosts;
  if (!own || !host) return undefined;
  return {
    value: host,
    evidence: [evidenceIn(transcript, own.mention.sentence, own.reading.from, own.mention.to)],
    confidence: 'inferred',
  };
}

/** "X Logistics runs trucks, and Head of Data Tom ...", "Over at Y Foods ..., says analytics lead Z": the one organisation of the sentence. */
function bySentence(found: readonly Found[], { organisations, transcript }: Setting): Fact<Organisation> | undefined {
  for (const { mention, reading } of found) {
    if (
      !reading.role ||
      reading.eventPart ||
      /^former /i.test(reading.role) ||
      reading.from !== (mention.before?.from ?? -1)
    )
      continue;
    const { frame } = mention.sentence;
    const lead = frame.slice(0, reading.from);
    const begins = /^(?:Over |Here )?at\s/i.exec(lead)?.[0].length ?? 0;
    const found = organisationAt(lead, begins);
    const told = found && begins > 0 && /^,\s$/.test(lead.slice(found.to)) ? { name: found.name } : undefined;
    const one = (found && organisations.resolve(found.name)) ?? told;
    if (!one || !found) continue;
    const at = found.from;
    return { value: one, evidence: [evidenceIn(transcript, mention.sentence, at, mention.to)], confidence: 'inferred' };
  }
  return undefined;
}
