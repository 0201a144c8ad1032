/** The talks of a webinar: long turns of one who is no moderator. */
import { INTERRUPTS } from './en/question-words.ts';
import { type Speech, sentencesOf } from './speech.ts';

/** A talk is a turn with this share of all words, and this many at least. */
const TALK_SHARE = 1 / 20;
const TALK_WORDS = 55;
/** A webinar's talks hold half of its words; in a working meeting long turns hold next to none (measured: 0.48 and more; 0.0 to 0.3). */
const TALKS_HOLD = 0.35;

export function isMadeOfTalks(speech: Speech): boolean {
  const least = leastTalk(speech);
  let held = 0;
  for (const { words, speakerId } of turnsOf(speech))
    if (words >= least && !speech.moderators.has(speakerId ?? '')) held += words;
  return held >= TALKS_HOLD * speech.words;
}

/** Long turns of a voice that does not hold the floor yet, before the turn `until`. The moderator's are the frame. */
export function talksOf(speech: Speech, until = Number.POSITIVE_INFINITY): number[] {
  const least = leastTalk(speech);
  const talks: number[] = [];
  let holder: string | undefined;
  for (const { turn, words, speakerId, opening } of turnsOf(speech)) {
    if (turn >= until || speakerId === undefined || speakerId === holder || speech.moderators.has(speakerId)) continue;
    if (INTERRUPTS.test(opening.slice(0, 120)) || words < least) continue;
    if (turn > 0) talks.push(turn);
    holder = speakerId;
  }
  return talks;
}

/** The turn that follows the last speaker's first talk: from there on questions are taken where nobody says so. */
export function turnAfterTalks(speech: Speech): number | undefined {
  const least = leastTalk(speech);
  const heard = new Set<string>();
  let last: number | undefined;
  for (const { turn, words, speakerId } of turnsOf(speech)) {
    if (!speakerId || words < least || speech.moderators.has(speakerId) || heard.has(speakerId)) continue;
    heard.add(speakerId);
    last = turn;
  }
  return last === undefined ? undefined : last + 1;
}

const leastTalk = (speech: Speech) => Math.max(TALK_WORDS, speech.words * TALK_SHARE);

function turnsOf(speech: Speech) {
  return Object.keys(speech.firstOf)
    .map(Number)
    .map((turn) => {
      const own = sentencesOf(speech, turn);
      const words = own.reduce((sum, sentence) => sum + sentence.words, 0);
      return { turn, words, speakerId: own[0]?.speakerId, opening: own[0]?.text ?? '' };
    });
}
