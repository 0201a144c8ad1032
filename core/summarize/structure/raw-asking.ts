/** Where a question begins in recognizer text without punctuation: at its inverted verb, or where it is told. */
import * as words from './en/raw-question-words.ts';

/** The offset of the first question of `text`; undefined where none is heard. Only the first 300 characters are read. */
export function rawQuestionAt(text: string): number | undefined {
  const head = text.slice(0, 300);
  const found = words.BEGINS.flatMap((pattern) => {
    const match = pattern.exec(head);
    return match ? match.index + (match.groups?.before?.length ?? 0) : [];
  });
  return found.length > 0 ? Math.min(...found) : undefined;
}

/** Whether `head`, which stands before a question, says who asks or that one comes. */
export const introduces = (head: string): boolean => !/[.,;:?!]/.test(head) && words.INTRODUCES.test(head);
