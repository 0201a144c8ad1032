/** What a webinar is made of besides subjects: the talks of its speakers, the questions, the closing. Each opens a chapter. */
import type { ActionItem, Question } from '../../record.ts';
import type { Landmark } from './chapters.ts';
import { ANNOUNCES_END, INTERRUPTS } from './en/question-words.ts';
import { type Speech, sentencesOf } from './speech.ts';

/** In nats, as the weights of `chapter-blocks.ts`. */
const BONUS = { talk: 40, questions: 60, closing: 60 };
/** A talk is a turn with this share of all words, and this many at least. */
const TALK_SHARE = 1 / 20;
const TALK_WORDS = 55;
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
  const asking = questionsFrom(questions);
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

/** A webinar's talks hold half of its words; in a working meeting long turns hold next to none (measured: 0.48 and more; 0.0 to 0.3). */
const TALKS_HOLD = 0.35;

function isMadeOfTalks(speech: Speech): boolean {
  const moderators = speech.moderators;
  const least = leastTalk(speech);
  let held = 0;
  for (const turn of Object.keys(speech.firstOf).map(Number)) {
    const own = sentencesOf(speech, turn);
    const words = own.reduce((sum, sentence) => sum + sentence.words, 0);
    if (words >= least && !moderators.has(own[0]?.speakerId ?? '')) held += words;
  }
  return held >= TALKS_HOLD * speech.words;
}

const leastTalk = (speech: Speech) => Math.max(TALK_WORDS, speech.words * TALK_SHARE);

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

/** The turn before the first answer: there the questions begin, whatever banter came after they were announced. */
function questionsFrom(questions: readonly Question[]): number | undefined {
  const spoken = questions.filter(({ question, answers }) => question.evidence[0] && answers[0]?.evidence[0]);
  if (spoken.length < LEAST_QUESTIONS) return undefined;
  return Math.max(0, (spoken[0]?.answers[0]?.evidence[0]?.span.turn ?? 1) - 1);
}

/** Long turns of a voice that does not hold the floor yet. The moderator's are the frame. */
function talksOf(speech: Speech, until = Number.POSITIVE_INFINITY): number[] {
  const moderators = speech.moderators;
  const talks: number[] = [];
  let holder: string | undefined;
  for (const turn of Object.keys(speech.firstOf).map(Number)) {
    const own = sentencesOf(speech, turn);
    const words = own.reduce((sum, sentence) => sum + sentence.words, 0);
    const speaker = own[0]?.speakerId;
    if (turn >= until || speaker === undefined || speaker === holder || moderators.has(speaker)) continue;
    if (INTERRUPTS.test((own[0]?.text ?? '').slice(0, 120))) continue;
    if (words < leastTalk(speech)) continue;
    if (turn > 0) talks.push(turn);
    holder = speaker;
  }
  return talks;
}

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
