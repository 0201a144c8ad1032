/** Sentences that ask something of substance, and who is said to ask. */
import type { SpeakerId } from '../../model.ts';
import type { Speaker } from '../../record.ts';
import { countWords } from '../../words.ts';
import type { Sentence } from '../context.ts';
import { contentStems } from '../stems.ts';
import * as words from './en/question-words.ts';
import { rawQuestionAt } from './raw-asking.ts';
import { type Speech, sentencesOf } from './speech.ts';

export interface Asked {
  /** Neighbours in one turn: a question, two in a row, or one with what it asks about before it. */
  readonly sentences: readonly Sentence[];
  readonly turn: number;
  /** The words of its turn: who is asked by name often stands there. */
  readonly rest: string;
}

const LEAST_STEMS = 2;
const LEAST_WORDS = 4;
/** Who asks yields the floor: no more words than this follow in the turn. */
const REST_WORDS = 40;
/** What a short question asks about: "My archive is closed. When does it reopen?" */
const ABOUT_WORDS = 30;

/** The questions from sentence `from` on, at most one a turn. `panel`: who answers there; they ask only at a turn's end. */
export function askedFrom(speech: Speech, from: number, panel: ReadonlySet<SpeakerId>): Asked[] {
  const found: Asked[] = [];
  for (let turn = speech.sentences[from]?.turn ?? speech.firstOf.length; turn < speech.firstOf.length; turn++) {
    const own = sentencesOf(speech, turn).filter(({ index }) => index >= from);
    const sentences = marked(speech, own, panel) ?? (speech.raw ? unmarked(speech, own, panel) : undefined);
    if (sentences) found.push({ sentences, turn, rest: own.map(({ text }) => text).join(' ') });
  }
  return found;
}

function marked(
  speech: Speech,
  own: readonly Sentence[],
  panel: ReadonlySet<SpeakerId>,
): readonly Sentence[] | undefined {
  const k = own.findLastIndex(
    (sentence, at) => isQuestion(sentence, speech) || leansBack(speech, own[at - 1], sentence),
  );
  const last = own[k];
  const before = own[k - 1];
  if (!last) return undefined;
  const after = own.slice(k + 1).reduce((sum, sentence) => sum + sentence.words, 0);
  if (after > (panel.has(last.speakerId ?? '') ? 0 : REST_WORDS)) return undefined;
  if (!before || isReported(last.text)) return [shortened(last)];
  return isQuestion(before, speech) || leansBack(speech, before, last) ? [before, shortened(last)] : [shortened(last)];
}

/** A question too short to be one by itself, with the statement before it. */
function leansBack(speech: Speech, before: Sentence | undefined, { text }: Sentence): boolean {
  if (!before || before.housekeeping || before.words > ABOUT_WORDS || !/\?["'”’)]*$/u.test(text)) return false;
  if (countWords(text) < LEAST_WORDS || words.NO_QUESTION.test(text)) return false;
  return ownStems(text, speech) === 1 && ownStems(before.text, speech) >= LEAST_STEMS;
}

/** In raw text a question goes to the end of its turn. */
function unmarked(
  speech: Speech,
  own: readonly Sentence[],
  panel: ReadonlySet<SpeakerId>,
): readonly Sentence[] | undefined {
  if (panel.has(own[0]?.speakerId ?? '')) return undefined;
  for (const [k, sentence] of own.entries()) {
    const at = rawQuestionAt(sentence.text);
    if (at === undefined) continue;
    const rest = own.slice(k);
    const asked = [sentence.text.slice(at), ...rest.slice(1).map(({ text }) => text)].join(' ');
    if (countWords(asked) > REST_WORDS || countWords(asked) < LEAST_WORDS || words.NO_QUESTION.test(asked)) continue;
    if (ownStems(asked, speech) >= LEAST_STEMS) return rest.map(shortened);
  }
  return undefined;
}

export function isQuestion({ text }: Pick<Sentence, 'text'>, speech: Pick<Speech, 'raw' | 'nameStems'>): boolean {
  const asks = /\?["'”’)]*$/u.test(text) || isReported(text) || (speech.raw && words.ASKING_OPENER.test(text));
  if (!asks || countWords(text) < LEAST_WORDS || words.NO_QUESTION.test(text)) return false;
  return ownStems(text, speech) >= LEAST_STEMS;
}

const ownStems = (text: string, { nameStems }: Pick<Speech, 'nameStems'>) =>
  new Set(contentStems(text).filter((stem) => !nameStems.has(stem))).size;

export const isReported = (text: string) => words.PERHAPS_REPORTED.test(text) && words.REPORTED.test(text);

/** Without what its reader adds at the end; "this is from Ada, she asks how ..." is no end. */
function shortened(sentence: Sentence): Sentence {
  const text = sentence.text.replace(words.READERS_TAIL, '').replace(words.CLOSING_MARK, '');
  return text.length < sentence.text.length && countWords(text) >= LEAST_WORDS
    ? { ...sentence, text, to: sentence.from + text.length }
    : sentence;
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
  const said = piecesOf(name);
  return speech.identification.speakers.find((speaker) => {
    const own = piecesOf(speaker.name ?? '');
    return own.length > 0 && (own.every((part) => said.includes(part)) || said.every((part) => own.includes(part)));
  });
}

const piecesOf = (name: string): readonly string[] => name.toLowerCase().match(/[\p{Alpha}'’-]+/gu) ?? [];
