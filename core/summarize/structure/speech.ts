/** The speech of a webinar as one list of sentences, each knowing where it stands and who said it. */
import { spoken } from '../../evidence.ts';
import type { SpeakerId, Transcript } from '../../model.ts';
import type { Identification, Span } from '../../record.ts';
import { sentences } from '../../sentences.ts';

export interface Sentence extends Span {
  readonly text: string;
  readonly speakerId?: SpeakerId;
  /** The first of its turn. */
  readonly opensTurn: boolean;
  readonly words: number;
}

export interface Speech {
  readonly transcript: Transcript;
  readonly identification: Identification;
  readonly sentences: readonly Sentence[];
  /** By turn index: the place of its first sentence in `sentences`. */
  readonly firstOf: readonly number[];
  readonly words: number;
}

export function speechOf(transcript: Transcript, identification: Identification): Speech {
  const list: Sentence[] = [];
  const firstOf: number[] = [];
  for (const turn of spoken(transcript)) {
    const speakerId = identification.speakerOf[turn.index];
    firstOf[turn.index] = list.length;
    for (const [k, range] of sentences(turn.text).entries()) {
      const text = turn.text.slice(range.from, range.to);
      const words = wordCount(text);
      list.push({ turn: turn.index, ...range, text, words, opensTurn: k === 0, ...(speakerId ? { speakerId } : {}) });
    }
  }
  return { transcript, identification, sentences: list, firstOf, words: list.reduce((n, { words }) => n + words, 0) };
}

/** Words with a letter or digit. */
export const wordCount = (text: string): number => text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;

/** The sentences of one turn. */
export function sentencesOf(speech: Speech, turn: number): readonly Sentence[] {
  const from = speech.firstOf[turn];
  if (from === undefined) return [];
  return speech.sentences.slice(from, speech.firstOf[turn + 1] ?? speech.sentences.length);
}
