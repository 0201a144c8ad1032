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
  /** Who is named besides: right before these words, and next in the same sentence. */
  readonly besides: (told: Told) => readonly Person[];
}

/** See `Setting.besides`. */
export function besidesIn(people: readonly Person[]): Setting['besides'] {
  const named = people.flatMap((person) => person.mentions.map((mention) => ({ person, mention })));
  named.sort((a, b) => a.mention.sentence.index - b.mention.sentence.index || a.mention.from - b.mention.from);
  return ({ sentence, at }) => {
    const place = named.findIndex(
      ({ mention }) =>
        mention.sentence.index > sentence.index || (mention.sentence === sentence && mention.from >= at.from),
    );
    const end = place < 0 ? named.length : place;
    const after = named[end]?.mention.sentence === sentence ? named.slice(end + 1, end + 2) : [];
    return [...named.slice(Math.max(0, end - 1), end), ...after].map(({ person }) => person);
  };
}

/** Offsets of a sentence -> evidence of the transcript. */
export const evidenceIn = (transcript: Transcript, sentence: Sentence, from: number, to: number): Evidence =>
  evidenceAt(transcript, { turn: sentence.line.turn, from: sentence.from + from, to: sentence.from + to });

export const evidenceOf = ({ sentence, at, reading }: Told, { transcript }: Setting): Evidence =>
  evidenceIn(transcript, sentence, Math.min(reading.from, at.from), Math.max(reading.to, at.to));
