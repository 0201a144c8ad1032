/** Where each character of a quote's content stands in the quote: how a change of content becomes an edit of the quote. */
import type { Edit } from '../record.ts';
import { kindAt, SPACE } from '../words.ts';

/** By offset in `replay([quote], edits)`; characters that an edit put in have no place. White space is single, as there. */
export function keptMap(quote: string, edits: readonly Edit[]): readonly (number | undefined)[] {
  const map: (number | undefined)[] = [];
  let apart = true;
  const put = (char: string, at: number | undefined) => {
    const space = (kindAt(char, 0) & SPACE) !== 0;
    if (!space || !apart) map.push(at);
    apart = space;
  };
  let at = 0;
  for (const { from, to, by } of [...edits].sort((a, b) => a.from - b.from)) {
    for (; at < from; at++) put(quote.charAt(at), at);
    for (const char of by) put(char, undefined);
    at = to;
  }
  for (; at < quote.length; at++) put(quote.charAt(at), at);
  return map;
}
