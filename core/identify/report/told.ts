/** What was told of a person, as evidence of the transcript. */
import { evidenceAt } from '../../evidence.ts';
import type { Transcript } from '../../model.ts';
import type { Evidence, Organisation } from '../../record.ts';
import type { Organisations } from '../organisations.ts';
import type { Sentence } from './document.ts';
import type { Person, Told } from './person.ts';
import type { Reading } from './reading.ts';

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

export const evidenceOf = ({ sentence, at, reading }: Told, { transcript }: Setting): Evidence =>
  evidenceIn(transcript, sentence, Math.min(reading.from, at.from), Math.max(reading.to, at.to));
