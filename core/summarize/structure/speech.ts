/** The speech of a webinar as its sentences, and where each turn begins among them. */
import type { SpeakerId } from '../../model.ts';
import type { Context, Sentence } from '../context.ts';
import { moderatorsOf } from '../moderators.ts';
import { contentStems } from '../stems.ts';
import { type Phrase, phrasesOf } from './phrases.ts';

export interface Speech extends Context {
  /** By turn index: the place of its first sentence in `sentences`. */
  readonly firstOf: readonly number[];
  readonly words: number;
  readonly moderators: ReadonlySet<SpeakerId>;
  /** Turns that hold a third of all words. */
  readonly monologues: ReadonlySet<number>;
  /** A recognizer's text without punctuation. */
  readonly raw: boolean;
  /** The stems of the speakers' names: who is meant, never what is spoken of. */
  readonly nameStems: ReadonlySet<string>;
}

/** Fewer stops than one in so many words: nobody speaks like that. */
const WORDS_A_STOP = 50;
const MONOLOGUE = 3;

export function speechOf(context: Context): Speech {
  const firstOf: number[] = [];
  const wordsOf = new Map<number, number>();
  let words = 0;
  let stops = 0;
  for (const sentence of context.sentences) {
    firstOf[sentence.turn] ??= sentence.index;
    words += sentence.words;
    wordsOf.set(sentence.turn, (wordsOf.get(sentence.turn) ?? 0) + sentence.words);
    if (/[.?!]["'”’)]*$/u.test(sentence.text)) stops++;
  }
  const monologues = new Set([...wordsOf].filter(([, count]) => count * MONOLOGUE > words).map(([turn]) => turn));
  const names = context.identification.speakers.flatMap(({ name, aliases }) => [name ?? '', ...(aliases ?? [])]);
  return {
    ...context,
    firstOf,
    words,
    monologues,
    moderators: moderatorsOf(context),
    raw: stops * WORDS_A_STOP < words,
    nameStems: new Set(contentStems(names.join(' '))),
  };
}

const phrases = new WeakMap<Sentence, readonly Phrase[]>();

/** The sentence's noun phrases, found once. */
export function phrasesIn(sentence: Sentence): readonly Phrase[] {
  const known = phrases.get(sentence);
  if (known) return known;
  const own = phrasesOf(sentence.text);
  phrases.set(sentence, own);
  return own;
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
