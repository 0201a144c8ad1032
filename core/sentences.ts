/** Text -> sentences with exact offsets. Identify and summarize share it. */
import type { Range } from './model.ts';

const END = /[.!?…]+["'”’)\]]*(?=\s+["'“‘([]?[\p{Lu}\p{N}])/gu;
const ABBREVIATION = /(?:^|[\s(])(?:Dr|Mr|Mrs|Ms|Prof|Rev|St|Gen|Lt|Col|Sen|Rep|Gov|Amb|Hon|vs|etc|No|\p{Lu})$/u;

/** The sentences of `text` as trimmed ranges in order; every other character is white space. */
export function sentences(text: string): Range[] {
  const found: Range[] = [];
  let from = 0;
  const push = (to: number) => {
    const piece = text.slice(from, to);
    const start = from + piece.length - piece.trimStart().length;
    const end = from + piece.trimEnd().length;
    if (end > start) found.push({ from: start, to: end });
    from = to;
  };
  for (const match of text.matchAll(END)) {
    if (match[0].startsWith('.') && ABBREVIATION.test(text.slice(from, match.index))) continue;
    push(match.index + match[0].length);
  }
  push(text.length);
  return found;
}
