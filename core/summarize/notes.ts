/** A note for each speaker, in order of first substantive turn: what they said, in the order in which they said it. */
import type { SpeakerId } from '../model.ts';
import type { Speaker } from '../record.ts';
import { type Candidate, select } from './select.ts';

export interface Note {
  readonly speakerId: SpeakerId;
  readonly told: readonly Candidate[];
}

/** Statements of a speaker: by the root of their words; of a meeting few, for there is much talk and little to send. */
const quota = (words: number, meeting: boolean) =>
  meeting ? Math.min(8, Math.round(2 + Math.sqrt(words) * 0.12)) : Math.min(14, Math.round(4 + Math.sqrt(words) * 0.3));
/** Nothing below this score is noted, but for a speaker who would say nothing. */
const LEAST = -0.75;
/** In a meeting something better was always said. */
const LEAST_OF_MEETINGS = -0.5;
/** One sentence that denies, demands or sets a condition is seldom said by the way. */
export const LEAST_STANCE = LEAST - 0.25;
const takesAStance = ({ why, sentences }: Candidate) =>
  sentences.length === 1 && (why.contrast ?? why.demand ?? why.condition) !== undefined;
const isWorth = (candidate: Candidate, meeting: boolean) =>
  candidate.score >= (meeting ? LEAST_OF_MEETINGS : takesAStance(candidate) ? LEAST_STANCE : LEAST);
const SALIENCE = 5;
const COST = 1.4;

export function notesOf(
  candidates: readonly Candidate[],
  speakers: readonly Speaker[],
  worth: ReadonlyMap<string, number>,
  silent: ReadonlySet<SpeakerId>,
  meeting: boolean,
): Note[] {
  const bySpeaker = new Map<SpeakerId, Candidate[]>();
  for (const candidate of candidates) {
    const speakerId = candidate.statement.speakerId;
    if (speakerId === undefined || silent.has(speakerId)) continue;
    const mine = bySpeaker.get(speakerId) ?? [];
    mine.push(candidate);
    bySpeaker.set(speakerId, mine);
  }
  return [...bySpeaker].flatMap(([speakerId, mine]) => {
    const words = speakers.find((speaker) => speaker.id === speakerId)?.words ?? 0;
    const count = quota(words, meeting);
    const worthy = wholeWhereSayable(mine).filter((each) => isWorth(each, meeting));
    const good = select(worthy, {
      words: Number.POSITIVE_INFINITY,
      count,
      worth,
      salience: SALIENCE,
      cost: COST,
    });
    const told =
      good.length > 0
        ? good
        : select(mine, { words: Number.POSITIVE_INFINITY, count: 1, worth, salience: SALIENCE, cost: COST });
    const inOrder = [...told].sort((a, b) => (a.sentences[0]?.index ?? 0) - (b.sentences[0]?.index ?? 0));
    return inOrder.length > 0 ? [{ speakerId, told: inOrder }] : [];
  });
}

/** A note has room for the sentence: its pieces stand in only where it cannot be told. */
function wholeWhereSayable(mine: readonly Candidate[]): readonly Candidate[] {
  const whole = new Set(mine.flatMap(({ of, sentences }) => (of ? [] : sentences.map(({ index }) => index))));
  return mine.filter(({ of }) => of === undefined || !whole.has(of.index));
}
