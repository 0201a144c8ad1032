/** Sentences that no editor keeps as they were spoken. */
import { BROKEN, BROKEN_OFF } from './en/broken-words.ts';

/** Broken off at an end, or inside: breaks, pieces of words, words said thrice. */
export const isBroken = (text: string): boolean => BROKEN.test(text) || BROKEN_OFF.test(text);
/** Broken off at an end only. */
export const isBrokenOff = (text: string): boolean => BROKEN_OFF.test(text);
