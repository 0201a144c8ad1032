/** What every section of a summary is made from: the sentences of the speech in order, each with its speaker. */
import { spoken } from '../evidence.ts';
import type { SpeakerId, Transcript } from '../model.ts';
import type { Identification, Span, Speaker } from '../record.ts';
import { sentences } from '../sentences.ts';
import { addSmallWords, countWords, LOWER } from '../words.ts';
import { type Court, courtOf } from './court.ts';
import { isHousekeeping } from './housekeeping.ts';

/** One sentence of the speech; `turn`, `from` and `to` are its span. */
export interface Sentence extends Span {
  /** Its place among all sentences. */
  readonly index: number;
  readonly text: string;
  readonly words: number;
  readonly speakerId?: SpeakerId;
  /** Never content: see `housekeeping.ts`. */
  readonly housekeeping: boolean;
}

export interface Context {
  readonly transcript: Transcript;
  readonly identification: Identification;
  readonly sentences: readonly Sentence[];
  /** What a statement is proved against before it is proposed. */
  readonly court: Court;
  readonly speakerById: ReadonlyMap<SpeakerId, Speaker>;
  /** Words that the source never writes with a capital inside a sentence, and somewhere small: at a sentence's head they are no names. */
  readonly small: ReadonlySet<string>;
  /** Words that it never writes small, and somewhere with a capital inside a sentence, not only as the head of a longer name: names wherever they stand. */
  readonly names: ReadonlySet<string>;
}

/** One pass over the speech; linear. */
export function contextOf(transcript: Transcript, identification: Identification): Context {
  const all: Sentence[] = [];
  const small = new Set<string>();
  const capital = new Set<string>();
  for (const turn of spoken(transcript)) {
    const speakerId = identification.speakerOf[turn.index];
    addSmallWords(turn.text, LOWER, "'’", small);
    for (const match of turn.text.matchAll(/(?<=[\p{Alpha}\p{N},;] )\p{Upper}[\p{Alpha}'’]*(?! \p{Upper})/gu))
      capital.add(match[0].toLowerCase());
    for (const { from, to } of sentences(turn.text)) {
      const text = turn.text.slice(from, to);
      all.push({
        index: all.length,
        turn: turn.index,
        from,
        to,
        text,
        words: countWords(text),
        housekeeping: isHousekeeping(text),
        ...(speakerId === undefined ? {} : { speakerId }),
      });
    }
  }
  const speakerById = new Map(identification.speakers.map((speaker) => [speaker.id, speaker]));
  return {
    transcript,
    identification,
    sentences: all,
    court: courtOf(transcript, identification),
    speakerById,
    small: without(small, capital),
    names: without(capital, small),
  };
}

const without = (some: ReadonlySet<string>, others: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...some].filter((word) => !others.has(word)));
