/** An office that speaks before its name is given: "its deputy minister told a webinar". */
import type { Range } from '../../model.ts';
import { organisationsIn } from '../organisation-names.ts';
import { type Organisations, organisationsOf } from '../organisations.ts';
import { readRole } from '../roles.ts';
import type { Sentence } from './document.ts';
import type { Person } from './person.ts';
import { type Owned, type Reading, spokenBy } from './reading.ts';

const NO_ORGANISATIONS = organisationsOf([]);

/** So many sentences after "its deputy minister told a webinar" comes the name. */
const LEAD = 3;

/** "Exports will double, its deputy minister told a webinar. // Speaking at the event, X ...": the minister is X. */
export function foretold(readings: Reading[], { attribution, sentence }: Reading, own: readonly Owned[]): void {
  const [person] = attribution?.people ?? [];
  const first = own.some(([mention, owner]) => owner === person && owner.mentions[0] === mention);
  if (!person || !first || hasOffice(person)) return;
  for (const [k, { office, sentence: lead }] of readings.entries()) {
    if (!office || k < readings.length - LEAD || lead.index > LEAD || lead.line === sentence.line) continue;
    const { frame } = lead;
    const reading = readRole(frame, office.at.from, frame.length, NO_ORGANISATIONS);
    const [nation] = frame.startsWith('its ', office.at.from) ? organisationsIn(frame) : [];
    if (reading)
      person.told.push({
        sentence: lead,
        at: office.at,
        reading: { ...(nation ? { organisation: nation.name } : {}), ...reading },
      });
    readings[k] = spokenBy(lead, { people: [person], by: { sentence: lead, at: office.at }, how: 'pointed' });
  }
}

/** "the programme director", of somebody of whom no office is known. */
export function learnOffice(
  person: Person | undefined,
  sentence: Sentence,
  at: Range,
  organisations: Organisations,
): void {
  const reading =
    person && !hasOffice(person) ? readRole(sentence.frame, at.from, sentence.frame.length, organisations) : undefined;
  if (reading?.role) person?.told.push({ sentence, at, reading: { ...reading, derived: true } });
}

/** Whoever has an office of his own is not called by another. */
export const hasOffice = (person: Person | undefined): boolean =>
  person?.told.some(({ reading }) => reading.role && !reading.eventPart) ?? false;
