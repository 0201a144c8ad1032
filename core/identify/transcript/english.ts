/** Whether the speech is English: what the cues of names and roles mean is known for English only. */
import type { Transcript, Turn } from '../../model.ts';
import { wordSet } from '../../word-lists.ts';

const COMMONEST = wordSet('the and of to is in that for it we you i a this are on with have be so');
/** English speech has these words for a third of its own; other languages share a few of their forms ("in", "a", "on"). */
const LEAST_SHARE = 0.12;
const ENOUGH_WORDS = 4000;

export function speaksEnglish({ language }: Transcript, turns: readonly Turn[]): boolean {
  if (language) return /^en\b/i.test(language);
  let words = 0;
  let common = 0;
  for (const { text } of turns) {
    for (const word of text.toLowerCase().match(/\p{Alpha}+/gu) ?? []) {
      words++;
      if (COMMONEST.has(word)) common++;
    }
    if (words > ENOUGH_WORDS) break;
  }
  return common >= LEAST_SHARE * words;
}
