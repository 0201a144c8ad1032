/** From where on a webinar's questions are taken: where its moderator opens them, else behind the talks, else everywhere. */

import type { SpeakerId } from '../../model.ts';
import * as words from './en/question-words.ts';
import type { Speech } from './speech.ts';
import { isMadeOfTalks, turnAfterTalks } from './talks.ts';

/** Nobody opens the questions sooner; before, they ask each other. */
const EARLIEST = 0.25;

/** Sentences to begin at, the likeliest first: the first of them that leads to an answered question holds. */
export function questionTimes(speech: Speech): readonly number[] {
  const talks = isMadeOfTalks(speech);
  const behind = talks ? speech.firstOf[turnAfterTalks(speech) ?? -1] : undefined;
  return [announcedAt(speech), behind].filter((time) => time !== undefined);
}

function announcedAt({ sentences, words: all, moderators }: Speech): number | undefined {
  let said = 0;
  for (const { text, words: count, index, speakerId } of sentences) {
    const runs = moderators.size === 0 || moderators.has(speakerId ?? '');
    const late = said > EARLIEST * all;
    if (late && runs && words.ANNOUNCES.test(text) && !words.ANNOUNCES_NONE.test(text)) return index;
    said += count;
  }
  return undefined;
}

/** Who has spoken this much before the questions answers them. */
const PANELIST_WORDS = 55;

/** Who answers from sentence `from` on: speakers of the part before it, but its moderators. */
export function panelOf({ sentences, moderators }: Speech, from: number): ReadonlySet<SpeakerId> {
  const spoke = new Map<SpeakerId, number>();
  for (const { speakerId, words: count } of sentences.slice(0, from))
    if (speakerId && !moderators.has(speakerId)) spoke.set(speakerId, (spoke.get(speakerId) ?? 0) + count);
  return new Set([...spoke].flatMap(([id, count]) => (count >= PANELIST_WORDS ? id : [])));
}
