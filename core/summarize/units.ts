/**
 * What can be told at once: a sentence, or a sentence with those after it that hang on it. A view that is not the speaker's
 * is one unit with its rebuttal; a condition that follows ("But only if ...") is never cut off; irony and stories are none.
 */
import { cue } from '../cue.ts';
import { beginsAnew, isWhole } from './clauses.ts';
import type { Context, Sentence } from './context.ts';
import { HYPOTHETICAL, IRONY, OPPONENT, REBUTTAL } from './en/cues.ts';
import { piecesOf } from './pieces.ts';
import { asks, leans, points, speaksToYou } from './pointing.ts';
import { bindsToLast, correctsLast, isSupposed, rejectsLast } from './restrictions.ts';
import { isProcedure, sendableIn } from './sendable.ts';

export interface Unit {
  readonly sentences: readonly Sentence[];
  readonly text: string;
  readonly words: number;
  /** Of a piece of a sentence: the sentence. */
  readonly of?: Sentence;
}

const OPENING =
  /^(?:(?:so|and|but|okay|ok|yeah|oh|alright|anyway|well|now|right|yes|um|uh|eh|er|then|also|plus)[,\s]+)+/i;
/** "It was not X." needs its "It was Y." */
const DENIES = cue('not never no nothing nobody t', () => /\b(?:not|never|no|nothing|nobody)\b|n['’]t\b/i);
const CORRECTS_DENIAL =
  /^(?:it|they|this|that|he|she)(?:['’]s|['’]re| is| are| was| were| does| do| did| will| has| have)? /i;
/** "I'm Ada", "Ada here": who they are stands in their record. */
export const INTRODUCES = cue(
  'm am',
  () => /\b[Ii](?:['’]m| am) (?:(?:Dr|Doctor|Professor|Ambassador)\.? )?\p{Upper}\p{Lower}+/u,
);
/** Broken off: "it works for me, but". */
const UNFINISHED =
  /(?:…|\.\.\.|[-–—]|\b(?:and|but|or|so|because|the|an?|(?<!\b(?:want|wants|wanted|need|needs|have|has|had|going|able|try|like|used|willing|supposed|happy|allowed) )to|of|with|which|if|my|our|your|their|from|into|(?<!would )like|than|as|when|where|while|just|really|very|about|only))["'”’)]*[.,]?$/i;
/** "Ms. Ruiz, the governor says ..." */
const CALLS = /^(?:(?:\p{Upper}\p{Lower}{1,10})\.? )?\p{Upper}[\p{Alpha}'’-]+, (?=\p{Lower}|I\b)/u;
const MOST_WORDS = 62;
const MOST_SENTENCES = 3;

const headOf = (text: string) => text.replace(OPENING, '');

/** All units of the speech, in order; a sentence may stand in several. */
export function unitsOf(context: Context): Unit[] {
  const { sentences } = context;
  const sendable = sendableIn(context);
  const leaning = sentences.map(({ text }) => leans(headOf(text)));
  const units: Unit[] = [];
  for (const sentence of sentences) {
    if (
      sentence.housekeeping ||
      leaning[sentence.index] ||
      !opens(sentence) ||
      !sendable(sentence, headOf(sentence.text))
    )
      continue;
    const before = sentences[sentence.index - 1];
    if (before?.turn === sentence.turn && (isSupposed(sentence.text, before.text) || goesOn(before))) continue;
    const followers = followersOf(sentences, leaning, sentence);
    for (let count = 0; count <= followers.length; count++) {
      const unit = unitOf([sentence, ...followers.slice(0, count)]);
      const next = sentences[sentence.index + count + 1];
      const after = next?.turn === sentence.turn ? next : undefined;
      if (unit.words <= MOST_WORDS && complete(unit, after)) units.push(unit);
      if (count === 0)
        for (const part of piecesOf(sentence))
          if (opens(part) && complete(unitOf([part]), after)) units.push({ ...unitOf([part]), of: sentence });
    }
  }
  return units;
}

/** In recognizer text the words of others may go on behind a break: no mark says where they end. */
const goesOn = ({ text }: Sentence) => !STOPPED.test(text) && OPPONENT.test(text) && !REBUTTAL.test(text);
const STOPPED = /[.!?…]/u;

function unitOf(sentences: readonly Sentence[]): Unit {
  return {
    sentences,
    text: sentences.map(({ text }) => text).join(' '),
    words: sentences.reduce((n, { words }) => n + words, 0),
  };
}

const opens = ({ text, words }: Sentence) =>
  !(REBUTTAL.test(text) && !OPPONENT.test(text) && points(text)) &&
  words >= 4 &&
  !asks(text) &&
  !IRONY.test(text) &&
  !HYPOTHETICAL.test(text) &&
  !INTRODUCES.test(text) &&
  !isProcedure(text);

/** The sentences right after it that hang on it, or rebut it. */
function followersOf(all: readonly Sentence[], leaning: readonly boolean[], first: Sentence): readonly Sentence[] {
  const followers: Sentence[] = [];
  const opponent = OPPONENT.test(first.text);
  for (let k = first.index + 1; followers.length < MOST_SENTENCES - 1; k++) {
    const next = all[k];
    if (!next || next.turn !== first.turn || next.housekeeping || asks(next.text) || IRONY.test(next.text)) break;
    const rebuts = (opponent && REBUTTAL.test(next.text)) || rejectsLast(next.text, all[k - 1]?.text ?? '');
    const supposed = isSupposed(next.text, all[k - 1]?.text ?? '');
    if (!leaning[k] && !rebuts && !supposed && !bindsToLast(next.text)) break;
    followers.push(next);
  }
  return followers;
}

/** Whether nothing that belongs to the unit is missing: no rebuttal, no restriction, no correction. */
function complete({ text, sentences }: Unit, next: Sentence | undefined): boolean {
  if (OPPONENT.test(text) && !REBUTTAL.test(text)) return false;
  if (next && DENIES.test(sentences.at(-1)?.text ?? '') && /\bbecause\b/.test(text) && CORRECTS_DENIAL.test(next.text))
    return false;
  // what leads to a question is not said for its own sake
  if (next && asks(next.text) && (speaksToYou(text) || CALLS.test(text))) return false;
  if (next && rejectsLast(next.text, sentences.at(-1)?.text ?? '')) return false;
  if (next && (bindsToLast(next.text) || correctsLast(next.text))) return false;
  return isWhole(sentences[0]?.text ?? '') && !beginsAnew(text) && !UNFINISHED.test(text);
}
