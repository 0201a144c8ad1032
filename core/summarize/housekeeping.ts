/** Housekeeping is never content: microphones, slides, greetings, thanks, the order of speakers. */
import { HOUSEKEEPING } from './en/housekeeping.ts';

/** Whether this sentence is about running the webinar. Only its first 400 characters are read. */
export const isHousekeeping = (sentence: string): boolean => HOUSEKEEPING.test(sentence.slice(0, 400));
