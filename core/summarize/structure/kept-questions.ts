/** Which questions an editor keeps: whole, standing alone, and answered with substance. */
import type { Question } from '../../record.ts';
import { countWords } from '../../words.ts';
import { points } from '../pointing.ts';
import { contentStems } from '../stems.ts';
import { isBroken, isBrokenOff } from './broken.ts';
import * as words from './en/kept-question-words.ts';

const QUESTION = { words: 6, most: 45, stems: 2 };
const LEAST_ANSWER = 6;

/** In a webinar of talks: what its audience asks is kept as it was asked, if it is whole and answered. */
export function keptOfAudience(question: Question): Question | undefined {
  const kept = withoutBroken(question);
  const head = headOf(question);
  const asks = words.ASKS_AT_ITS_HEAD.test(head) || (countWords(head) >= QUESTION.words && takesUp(question));
  const runs = words.RUNS_THE_MEETING.test(question.question.content) && !takesUp(question);
  return kept && asks && !runs && !isBrokenOff(question.question.content) ? kept : undefined;
}

/** In a conversation hundreds are asked: a question that stands alone, with an answer that takes it up. `guest`: who asks is none of the circle. */
export function keptOfTalk(question: Question, guest: boolean): Question | undefined {
  const kept = withoutBroken(question);
  if (!kept || !isWholeQuestion(headOf(question))) return undefined;
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

/** Sentences of the answer that broke off are left out, and an answer of nothing else is none. */
function withoutBroken(question: Question): Question | undefined {
  const answers = question.answers.filter(({ content }) => !isBroken(content));
  return answers.length > 0 ? { ...question, answers } : undefined;
}

function takesUp({ question, answers }: Question): boolean {
  const asked = new Set(contentStems(question.content));
  return answers.some(({ content }) => contentStems(content).some((stem) => asked.has(stem)));
}
