/** Which questions an editor keeps: whole, standing alone, and answered with substance. */
import type { Question, Statement } from '../../record.ts';
import { countWords } from '../../words.ts';
import { points } from '../pointing.ts';
import { isMended } from '../readable.ts';
import { isAboutTheTalk, isBrokenQuestion, isRough, isSendable } from '../sendable.ts';
import { contentStems } from '../stems.ts';
import { isBroken, isBrokenOff } from './broken.ts';
import * as words from './en/kept-question-words.ts';

const QUESTION = { words: 6, most: 45, stems: 2 };
const LEAST_ANSWER = 6;

/** In a webinar of talks: what its audience asks is kept as it was asked, if it is whole and answered. `long`: or nobody moderates, and those who present may ask each other all the time. */
export function keptOfAudience(question: Question, long: boolean): Question | undefined {
  const kept = answeredBy(question, long ? isAnswer : unbroken);
  const head = headOf(question);
  const said = question.question.content;
  const asks = words.ASKS_AT_ITS_HEAD.test(head) || (countWords(head) >= QUESTION.words && takesUp(question));
  const runs = words.RUNS_THE_MEETING.test(said) && !takesUp(question);
  const stands = !long || (isOfTheMatter(said) && countWords(said) <= QUESTION.most);
  return kept && asks && !runs && stands && !isBrokenOff(said) ? kept : undefined;
}

/** In a conversation hundreds are asked: a question that stands alone, with an answer that takes it up. `guest`: who asks is none of the circle. */
export function keptOfTalk(question: Question, guest: boolean, long: boolean): Question | undefined {
  const kept = answeredBy(question, long ? isPrintable : unbroken);
  const asked = question.question.content;
  if (!kept || !isWholeQuestion(headOf(question))) return undefined;
  if (long && (!isOfTheMatter(asked) || words.HANGS_ON_THE_TALK.test(asked))) return undefined;
  const said = kept.answers.map(({ content }) => content).join(' ');
  return countWords(said) >= LEAST_ANSWER && (guest || takesUp(kept)) ? kept : undefined;
}

const headOf = ({ question }: Question) => question.content.replace(words.OPENERS, '');

function isWholeQuestion(text: string): boolean {
  const count = countWords(text);
  if (count < QUESTION.words || count > QUESTION.most || isBroken(text) || words.TALK.test(text)) return false;
  if (words.RUNS_THE_MEETING.test(text) || !words.ASKS_AT_ITS_HEAD.test(text)) return false;
  return new Set(contentStems(text)).size >= QUESTION.stems && !points(text.replace(words.EXPLETIVE, ''));
}

/** Asked of no one in the room, and whole. */
const isOfTheMatter = (text: string) =>
  !words.ASKS_THE_ROOM.test(text) && !isAboutTheTalk(text) && !isBrokenQuestion(text);

/** An answer that nobody would print is left out, and a question without another has none. */
function answeredBy(question: Question, isOne: (answer: Statement) => boolean): Question | undefined {
  const answers = question.answers.filter(isOne);
  return answers.length > 0 ? { ...question, answers } : undefined;
}

const unbroken = ({ content }: Statement) => !isBroken(content);

/** Its yes or no may stand before it. */
const afterYesOrNo = ({ content }: Statement) =>
  content.replace(/^(?:yes|no|yeah|yep|nope|right|so|and|well|okay|ok|oh|sure)\b[,.]? */i, '');
const LEAST_SAID = 4;

function isAnswer(answer: Statement): boolean {
  const said = afterYesOrNo(answer);
  const says = countWords(said) >= LEAST_SAID && !words.NO_ANSWER.test(said) && !isAboutTheTalk(said);
  return says && !isMended(answer) && !isBroken(said) && !isBrokenQuestion(said);
}

/** What an editor prints as it stands. */
function isPrintable(answer: Statement): boolean {
  const said = afterYesOrNo(answer);
  return isAnswer(answer) && !isRough(said) && isSendable({ form: 'answer', content: said });
}

function takesUp({ question, answers }: Question): boolean {
  const asked = new Set(contentStems(question.content));
  return answers.some(({ content }) => contentStems(content).some((stem) => asked.has(stem)));
}
