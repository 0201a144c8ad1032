/** Sentences that ask something of substance, and who is said to ask. */
import type { Speaker } from '../../record.ts';
import { countWords, type Sentence } from '../context.ts';
import { contentStems } from '../stems.ts';
import * as words from './en/question-words.ts';
import { type Speech, sentencesOf } from './speech.ts';

export interface Asked {
  /** Neighbours in one turn: a question, or two in a row. */
  readonly sentences: readonly Sentence[];
  readonly turn: number;
  /** The words of its turn behind it: who is asked by name often stands there. */
  readonly rest: string;
}

const LEAST_STEMS = 2;
const LEAST_WORDS = 5;
/** Who asks yields the floor: no more words than this follow in the turn. */
const REST_WORDS = 40;
/** Where nobody announces the questions in the last three quarters, the whole is a conversation. */
const EARLIEST = 0.25;

/** The sentence from which on the audience's questions are taken; undefined where none are announced. */
export function questionsOpenAt(speech: Speech): number | undefined {
  let said = 0;
  for (const { text, words: count, index } of speech.sentences) {
    if (said > EARLIEST * speech.words && words.ANNOUNCES.test(text)) return index;
    said += count;
  }
  return undefined;
}

export function askedFrom(speech: Speech, from: number): Asked[] {
  const found: Asked[] = [];
  for (let turn = speech.sentences[from]?.turn ?? speech.firstOf.length; turn < speech.firstOf.length; turn++) {
    const own = sentencesOf(speech, turn);
    const asking = own.filter((sentence) => sentence.index >= from && isQuestion(sentence, speech));
    const last = asking.at(-1);
    if (!last) continue;
    const rest = own.filter(({ index }) => index > last.index);
    if (rest.reduce((sum, sentence) => sum + sentence.words, 0) > REST_WORDS) continue;
    const before = asking.find(({ index }) => index === last.index - 1);
    const sentences = before && !isReported(last.text) ? [before, last] : [shortened(last)];
    found.push({ sentences, turn, rest: own.map(({ text }) => text).join(' ') });
  }
  return found;
}

export function isQuestion(
  { text }: Pick<Sentence, 'text'>,
  { raw, nameStems }: Pick<Speech, 'raw' | 'nameStems'>,
): boolean {
  const asks = text.endsWith('?') || isReported(text) || (raw && words.ASKING_OPENER.test(text));
  if (!asks || countWords(text) < LEAST_WORDS || words.NO_QUESTION.test(text)) return false;
  return new Set(contentStems(text).filter((stem) => !nameStems.has(stem))).size >= LEAST_STEMS;
}

export const isReported = (text: string) => words.PERHAPS_REPORTED.test(text) && words.REPORTED.test(text);

/** Without what its reader adds at the end. */
function shortened(sentence: Sentence): Sentence {
  const text = sentence.text.replace(words.READERS_TAIL, '');
  return text.length < sentence.text.length ? { ...sentence, text, to: sentence.from + text.length } : sentence;
}

/** "from Alma Reyes", "Alma Reyes asks", "someone called Alma": the name as said, near the question. */
export function namedAsker(speech: Speech, { sentences, turn }: Asked): string | undefined {
  const last = sentences.at(-1)?.to ?? 0;
  const text = (speech.transcript.turns[turn]?.text ?? '').slice(0, last + 60);
  const from = Math.max(0, (sentences[0]?.from ?? 0) - 160);
  for (const pattern of words.ASKER) {
    const name = pattern.exec(text.slice(from))?.groups?.name;
    if (name && !speech.identification.hosts.some(({ value }) => value.name === name)) return name;
  }
  return undefined;
}

/** Whose name the words are, or part of, with or without a title: "Amb. Ada Lund", "Lund". */
export function speakerNamed(speech: Speech, name: string): Speaker | undefined {
  const said = partsOf(name);
  return speech.identification.speakers.find((speaker) => {
    const own = partsOf(speaker.name ?? '');
    return own.length > 0 && (own.every((part) => said.includes(part)) || said.every((part) => own.includes(part)));
  });
}

const partsOf = (name: string): readonly string[] => name.toLowerCase().match(/[\p{L}'’-]+/gu) ?? [];
