/** Who answers, and the first words of substance. Banter between question and answer is passed over. */
import type { Statement } from '../../record.ts';
import type { Sentence } from '../context.ts';
import { surnameOf } from '../designation.ts';
import { express } from '../forms.ts';
import { stemsOf } from '../stems.ts';
import type { Asked } from './asking.ts';
import * as words from './en/question-words.ts';
import { type Speech, sentencesOf } from './speech.ts';

/** An answer comes within so many turns, and before the next question is read. */
const REACH = 6;
const WEIGHT = { stem: 2, addressed: 4, opener: 1.5, short: 4, near: 3, step: 0.7 };
const LEAST_SCORE = 1;
const SHORT = 6;
/** Words of thanks and of handing the question on. */
const THANKS = 20;
/** Words after which an answer may stop, and the sentences that it never goes beyond. */
const ENOUGH = 14;
const MOST_SENTENCES = 3;

export interface Answered {
  readonly answererId: string;
  /** Who adds to the answer is named by their own statement. */
  readonly answers: readonly Statement[];
  readonly turn: number;
  /** How many words of the question come again in the turn that answers. */
  readonly shared: number;
}

/** `until`: the turn of the next question. */
export function answerTo(
  speech: Speech,
  asked: Asked,
  askerId: string | undefined,
  until: number,
): Answered | undefined {
  const reader = asked.sentences[0]?.speakerId;
  const about = new Set(asked.sentences.flatMap(stemsOf));
  const last = Math.min(asked.turn + REACH, until - 1);
  let best: { turn: number; score: number; shared: number } | undefined;
  for (let turn = asked.turn + 1; turn <= last; turn++) {
    const own = sentencesOf(speech, turn);
    const speaker = own[0]?.speakerId;
    if (best && speaker === reader && goesOn(own)) break;
    if (!speaker || speaker === reader || speaker === askerId || isBanter(own)) continue;
    const shared = sharedStems(own, about);
    const score = scoreOf(speech, asked, own, shared);
    if (score >= LEAST_SCORE && (!best || score > best.score)) best = { turn, score, shared };
  }
  const own = best ? sentencesOf(speech, best.turn) : [];
  const answererId = own[0]?.speakerId;
  const answers = toldFrom(speech, own);
  if (!best || !answererId || answers.length === 0) return undefined;
  const added = addedTo(speech, best.turn, last, new Set([reader, askerId, answererId]));
  return { answererId, answers: [...answers, ...added], turn: best.turn, shared: best.shared };
}

/** Who read the question has heard an answer and says more than thanks. */
const goesOn = (own: readonly Sentence[]) => own.reduce((sum, { words: count }) => sum + count, 0) > THANKS;

/** "If I may add one thing": who adds to the answer in the turn after it. */
function addedTo(speech: Speech, turn: number, last: number, heard: ReadonlySet<string | undefined>): Statement[] {
  const own = turn < last ? sentencesOf(speech, turn + 1) : [];
  const who = own[0]?.speakerId;
  if (!who || heard.has(who) || speech.moderators.has(who) || !words.ADDS.test(own[0]?.text ?? '')) return [];
  return toldFrom(speech, words.ONLY_ADDS.test(own[0]?.text ?? '') ? own.slice(1) : own).slice(0, 1);
}

const isBanter = (own: readonly Sentence[]) => {
  const opening = own
    .slice(0, 3)
    .map(({ text }) => text)
    .join(' ');
  return words.INTERRUPTS.test(opening.slice(0, 120));
};

function sharedStems(own: readonly Sentence[], about: ReadonlySet<string>): number {
  const said = new Set(own.flatMap(stemsOf));
  return [...about].filter((stem) => said.has(stem)).length;
}

function scoreOf(speech: Speech, asked: Asked, own: readonly Sentence[], shared: number): number {
  const distance = (own[0]?.turn ?? 0) - asked.turn - 1;
  return (
    WEIGHT.stem * shared +
    (isAddressed(speech, asked, own[0]?.speakerId) ? WEIGHT.addressed : 0) +
    (words.ANSWERS.test(own[0]?.text ?? '') ? WEIGHT.opener : 0) +
    (words.SHORT_ANSWER.test(own[0]?.text ?? '') ? WEIGHT.short : 0) +
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

/** From the first sentence of substance on, with the yes or no before it: two sentences, or as many as say enough. */
function toldFrom(speech: Speech, own: readonly Sentence[]): Statement[] {
  const start = startOf(own);
  const pieces = own.slice(start, start + MOST_SENTENCES);
  if (start < 0) return [];
  const found: Statement[] = [];
  for (let k = 0, said = 0; k < pieces.length && said < ENOUGH; ) {
    const [piece, next] = [pieces[k], pieces[k + 1]];
    if (!piece) break;
    const together = next && piece.words < SHORT ? told(speech, [piece, next]) : undefined;
    const one = together ?? told(speech, [piece]);
    if (one) found.push(one);
    k += together ? 2 : 1;
    said += piece.words + (together ? (next?.words ?? 0) : 0);
  }
  return found;
}

/** The first sentence of substance; one that says it is the answer goes before all but a yes or no. */
function startOf(own: readonly Sentence[]): number {
  const first = own.findIndex(({ text, housekeeping, words: count }) => {
    const yesOrNo = /^(?:yes|no|nope|not yet|never)\b/i.test(text) || words.SHORT_ANSWER.test(text);
    return yesOrNo || (count >= 3 && !housekeeping && !words.ANSWER_OPENER.test(text));
  });
  if (/^(?:yes|no|nope|not yet|never)\b/i.test(own[first]?.text ?? '')) return first;
  const marked = own.findIndex(({ text }) => words.IS_THE_ANSWER.test(text));
  return marked > first && marked <= first + 3 ? marked : first;
}

const told = (speech: Speech, said: readonly Sentence[]) =>
  said.some(({ text }) => text.endsWith('?')) ? undefined : express(said, speech, { forms: ['answer', 'replied'] });
