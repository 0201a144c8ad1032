/** Who answers, and the first words of substance. Banter between question and answer is passed over. */
import type { Statement } from '../../record.ts';
import type { Sentence } from '../context.ts';
import { surnameOf } from '../designation.ts';
import { express } from '../forms.ts';
import { contentStems } from '../stems.ts';
import type { Asked } from './asking.ts';
import * as words from './en/question-words.ts';
import { type Speech, sentencesOf } from './speech.ts';

/** An answer comes within so many turns, and before the next question is read. */
const REACH = 6;
const WEIGHT = { stem: 2, addressed: 4, opener: 1.5, near: 3, step: 0.7 };
const LEAST_SCORE = 1;
const SHORT = 6;
const ENOUGH = 12;

export interface Answered {
  readonly answererId: string;
  readonly answers: readonly Statement[];
}

/** `until`: the turn of the next question. */
export function answerTo(
  speech: Speech,
  asked: Asked,
  askerId: string | undefined,
  until: number,
): Answered | undefined {
  const reader = asked.sentences[0]?.speakerId;
  const about = new Set(asked.sentences.flatMap(({ text }) => contentStems(text)));
  let best: { turn: number; score: number } | undefined;
  for (let turn = asked.turn + 1; turn <= Math.min(asked.turn + REACH, until - 1); turn++) {
    const own = sentencesOf(speech, turn);
    const speaker = own[0]?.speakerId;
    if (!speaker || speaker === reader || speaker === askerId || isBanter(own)) continue;
    const score = scoreOf(speech, asked, own, about);
    if (score >= LEAST_SCORE && (!best || score > best.score)) best = { turn, score };
  }
  const own = best ? sentencesOf(speech, best.turn) : [];
  const answererId = own[0]?.speakerId;
  const answers = toldFrom(speech, own);
  return answererId && answers.length > 0 ? { answererId, answers } : undefined;
}

const isBanter = (own: readonly Sentence[]) => {
  const opening = own
    .slice(0, 3)
    .map(({ text }) => text)
    .join(' ');
  return words.INTERRUPTS.test(opening.slice(0, 120));
};

function scoreOf(speech: Speech, asked: Asked, own: readonly Sentence[], about: ReadonlySet<string>): number {
  const said = new Set(own.flatMap(({ text }) => contentStems(text)));
  const shared = [...about].filter((stem) => said.has(stem)).length;
  const distance = (own[0]?.turn ?? 0) - asked.turn - 1;
  return (
    WEIGHT.stem * shared +
    (isAddressed(speech, asked, own[0]?.speakerId) ? WEIGHT.addressed : 0) +
    (words.ANSWERS.test(own[0]?.text ?? '') ? WEIGHT.opener : 0) +
    WEIGHT.near -
    WEIGHT.step * distance
  );
}

/** "one for Graham", "Professor Tarnowe, what happens ...": the speaker is called by a name in the asking turn. */
function isAddressed(speech: Speech, asked: Asked, speakerId: string | undefined): boolean {
  const name = speakerId ? speech.speakerById.get(speakerId)?.name : undefined;
  if (!name) return false;
  // a name in the question itself is meant, whoever else its turn presents
  const question = asked.sentences.map(({ text }) => text).join(' ');
  const called = speech.identification.speakers.some((speaker) => isNamedIn(question, speaker.name));
  return isNamedIn(called ? question : asked.rest, name);
}

function isNamedIn(text: string, name = ''): boolean {
  const [first = ''] = name.split(/\s+/);
  return [first, surnameOf(name)].some((part) => part.length > 2 && text.toLowerCase().includes(part.toLowerCase()));
}

/** The first sentence of substance, with the yes or no before it; a second where the first is short. */
function toldFrom(speech: Speech, own: readonly Sentence[]): Statement[] {
  const start = own.findIndex(({ text, housekeeping, words: count }) => {
    const yesOrNo = /^(?:yes|no|nope|not yet|never)\b/iu.test(text) || words.SHORT_ANSWER.test(text);
    return yesOrNo || (count >= 3 && !housekeeping && !words.ANSWER_OPENER.test(text));
  });
  const first = own[start];
  if (!first) return [];
  const next = own[start + 1];
  const together = next && first.words < SHORT ? told(speech, [first, next]) : undefined;
  if (together) return [together];
  const one = told(speech, [first]);
  if (!one) return next ? [told(speech, [next]) ?? []].flat() : [];
  const two = next && first.words < ENOUGH ? told(speech, [next]) : undefined;
  return two ? [one, two] : [one];
}

const told = (speech: Speech, said: readonly Sentence[]) =>
  said.some(({ text }) => text.endsWith('?')) ? undefined : express(said, speech, { forms: ['answer', 'replied'] });
