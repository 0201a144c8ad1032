/** A sentence's main clauses: "I'll host the hours in June, and we'll publish the script by Friday" is two promises. */
import { countWords } from '../../words.ts';
import type { Sentence } from '../context.ts';

const NEXT_CLAUSE =
  /[,;]\s+(?:(?:and|but|so)\s+)?(?=(?:i|we)(?:'ll|’ll| will)\b)|,\s+(?=so (?:that )?(?:then |maybe |perhaps )?(?:we|you|they|i) can\b|(?:i|he|she|they)(?:['’](?:ve|m|s|re)| have| am| is| are)\b)/gi;
/** In raw recognizer text nothing but the words marks a clause. */
const RAW_CLAUSE =
  /\s+and\s+(?=(?:[a-zß-ɏḀ-ỿ]+|(?:the|our) (?:[a-zß-ɏḀ-ỿ]+ ){1,3})will\b)|\s+(?:and\s+)?(?=(?:the (?:[a-zß-ɏḀ-ỿ]+ )?[a-zß-ɏḀ-ỿ]+ will|(?:i|we)(?:'ll| will|(?:'m|'re| am| are) going to)|[a-zß-ɏḀ-ỿ]+ (?:has|have) (?:kindly )?(?:agreed|promised|offered) to)\b)/gi;
const OPENERS = /^(?:(?:yes|yeah|no|okay|ok|right|well|so|perfect|and|very good|wonderful)[,.]?\s+)+/i;

/** Each clause with its own offsets; openers such as "Yeah, so" are left outside. */
export function clausesOf(sentence: Sentence, raw: boolean): Sentence[] {
  const cuts = [0];
  const ends: number[] = [];
  for (const match of sentence.text.matchAll(raw ? RAW_CLAUSE : NEXT_CLAUSE)) {
    ends.push(match.index);
    cuts.push(match.index + match[0].length);
  }
  ends.push(sentence.text.length);
  return cuts.flatMap((cut, k) => {
    const opener = OPENERS.exec(sentence.text.slice(cut, ends[k]))?.[0].length ?? 0;
    const [from, to] = [cut + opener, ends[k] ?? sentence.text.length];
    const text = sentence.text.slice(from, to);
    if (text.trim() === '') return [];
    return { ...sentence, from: sentence.from + from, to: sentence.from + to, text, words: countWords(text) };
  });
}
