/** A person's honorific, role and affiliation, each with the words that say so. */
import type { Fact, Organisation } from '../../record.ts';
import { OFFICE_ROLES } from '../en/honorifics.ts';
import { tableKey } from '../tokens.ts';
import { affiliationOf } from './affiliation.ts';
import { partsOf } from './nominals.ts';
import type { Person, Told } from './person.ts';
import { evidenceIn, evidenceOf, type Setting } from './told.ts';

export interface Profile {
  readonly honorific?: string;
  readonly role?: Fact<string>;
  readonly affiliation?: Fact<Organisation>;
}

export function profileOf(person: Person, setting: Setting): Profile {
  const honorific = honorificOf(person);
  const role = roleOf(person, setting);
  const affiliation = affiliationOf(person, setting);
  return { ...(honorific ? { honorific } : {}), ...(role ? { role } : {}), ...(affiliation ? { affiliation } : {}) };
}

/** The fullest that the document gives: "Lt Gen (R)" beside "Lt Gen". */
const honorificOf = ({ mentions }: Person): string | undefined =>
  mentions.flatMap(({ run }) => run.honorific ?? []).sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0];

function roleOf(person: Person, setting: Setting): Fact<string> | undefined {
  const offices = person.told.filter(({ reading }) => reading.role && !reading.eventPart);
  const printed = offices.filter(({ reading }) => !reading.derived);
  const chosen = printed.find(({ reading }) => reading.organisation) ?? printed[0] ?? offices[0];
  const title = titleRole(person, setting);
  if (chosen?.reading.derived) return inferred(chosen, title, setting);
  if (chosen) return stated(chosen.reading.role ?? '', chosen, setting);
  if (title) return title;
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
