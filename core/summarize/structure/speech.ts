/** The speech of a webinar as its sentences, and where each turn begins among them. */
import type { Context, Sentence } from '../context.ts';

export interface Speech extends Context {
  /** By turn index: the place of its first sentence in `sentences`. */
  readonly firstOf: readonly number[];
  readonly words: number;
}

export function speechOf(context: Context): Speech {
  const firstOf: number[] = [];
  let words = 0;
  for (const sentence of context.sentences) {
    firstOf[sentence.turn] ??= sentence.index;
    words += sentence.words;
  }
  return { ...context, firstOf, words };
}

export const opensTurn = (speech: Speech, sentence: Sentence): boolean =>
  speech.firstOf[sentence.turn] === sentence.index;

/** The sentences of one turn. */
export function sentencesOf(speech: Speech, turn: number): readonly Sentence[] {
  const from = speech.firstOf[turn];
  if (from === undefined) return [];
  let to = from;
  while (speech.sentences[to]?.turn === turn) to++;
  return speech.sentences.slice(from, to);
}
