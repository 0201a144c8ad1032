/** What a webinar is made of besides subjects: the talks of its speakers, the questions, the closing. Each opens a chapter. */
import type { ActionItem, Question } from '../../record.ts';
import type { Landmark } from './chapters.ts';
import { ANNOUNCES_END } from './en/question-words.ts';
import { type Speech, sentencesOf } from './speech.ts';
import { isMadeOfTalks, talksOf } from './talks.ts';

/** In nats, as the weights of `chapter-blocks.ts`. */
const BONUS = { talk: 40, questions: 60, closing: 60 };
/** From this many questions on they are a part of their own. */
const LEAST_QUESTIONS = 2;

/** By sentence: what stands there. */
export function landmarksOf(
  speech: Speech,
  questions: readonly Question[],
  actions: readonly ActionItem[],
): ReadonlyMap<number, Landmark> {
  const landmarks = new Map<number, Landmark>();
  if (!isMadeOfTalks(speech)) return landmarks;
  const asking = questionsFrom(speech, questions);
  const talks = talksOf(speech, asking);
  for (const turn of talks) put(landmarks, speech, turn, { bonus: BONUS.talk, ...prefixOf(speech, turn) });
  if (opensByModerator(speech, talks)) put(landmarks, speech, 0, { bonus: 0, title: 'Opening' });
  if (asking === undefined) return landmarks;
  put(landmarks, speech, asking, { bonus: BONUS.questions, title: 'Questions and answers' });
  const closing = closingFrom(speech, questions, actions);
  if (closing !== undefined) put(landmarks, speech, closing, { bonus: BONUS.closing, title: 'Closing' });
  return landmarks;
}

function put(landmarks: Map<number, Landmark>, speech: Speech, turn: number, landmark: Landmark): void {
  const first = speech.firstOf[turn];
  if (first !== undefined) landmarks.set(first, landmark);
}

/** Whose talk it is stands before the topic. */
function prefixOf(speech: Speech, turn: number): { readonly prefix?: string } {
  const speaker = speech.speakerById.get(sentencesOf(speech, turn)[0]?.speakerId ?? '');
  return speaker?.name ? { prefix: speaker.name } : {};
}

const OPENING_SHARE = 0.25;

/** A moderator's welcome before the first talk. */
function opensByModerator(speech: Speech, talks: readonly number[]): boolean {
  const first = speech.firstOf[talks[0] ?? -1];
  const speaker = speech.sentences[0]?.speakerId;
  if (!first || !speaker || !speech.moderators.has(speaker)) return false;
  const before = speech.sentences.slice(0, first).reduce((sum, { words }) => sum + words, 0);
  return before < OPENING_SHARE * speech.words;
}

/** One long turn of a new voice may be a guest's question. */
const MORE_TALKS = 2;

/**
 * The turn before the first answer: there the questions begin, whatever banter came after they were announced.
 * Where new speakers go on with talks behind it, the questions are no part of their own.
 */
function questionsFrom(speech: Speech, questions: readonly Question[]): number | undefined {
  const spoken = questions.filter(({ question, answers }) => question.evidence[0] && answers[0]?.evidence[0]);
  if (spoken.length < LEAST_QUESTIONS) return undefined;
  const turn = Math.max(0, (spoken[0]?.answers[0]?.evidence[0]?.span.turn ?? 1) - 1);
  const answers = spoken.flatMap((one) => one.answers[0]?.evidence[0]?.span.turn ?? []);
  const later = talksOf(speech).filter((talk) => talk > turn && isNew(speech, talk) && !answers.includes(talk));
  return later.length >= MORE_TALKS ? undefined : turn;
}

/** Whether nothing was heard of this turn's speaker before it. */
const isNew = (speech: Speech, turn: number) => {
  const first = sentencesOf(speech, turn)[0];
  return !speech.sentences.some(
    ({ index, speakerId }) => index < (first?.index ?? 0) && speakerId === first?.speakerId,
  );
};

/** After the last answer: the moderator's turn that ends the webinar or says what is done next. */
function closingFrom(
  speech: Speech,
  questions: readonly Question[],
  actions: readonly ActionItem[],
): number | undefined {
  const last = Math.max(
    ...questions.flatMap(({ answers }) => answers.flatMap(({ evidence }) => evidence[0]?.span.turn ?? 0)),
  );
  const moderators = speech.moderators;
  const promised = new Set(actions.flatMap(({ evidence }) => evidence[0]?.span.turn ?? []));
  for (let turn = last + 1; turn < speech.firstOf.length; turn++) {
    const own = sentencesOf(speech, turn);
    const framed = moderators.size === 0 || moderators.has(own[0]?.speakerId ?? '');
    if ((framed && promised.has(turn)) || own.some(({ text }) => ANNOUNCES_END.test(text))) return turn;
  }
  return undefined;
}
