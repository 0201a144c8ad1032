/** Where each character of a quote's content stands in the quote: how a change of content becomes an edit of the quote. */
import type { Edit } from '../record.ts';

/** By offset in `replay([quote], edits)`; characters that an edit put in have no place. White space is single, as there. */
export function keptMap(quote: string, edits: readonly Edit[]): readonly (number | undefined)[] {
  const map: (number | undefined)[] = [];
  let text = '';
  const put = (char: string, at: number | undefined) => {
    if (/\s/u.test(char) && (text === '' || /\s$/u.test(text))) return;
    text += char;
    map.push(at);
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
