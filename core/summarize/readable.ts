/** Whether a statement reads as if it had been written: no words of the tongue, nothing mended, nothing that points back. */
import type { Statement } from '../record.ts';
import { ASKS_UNMARKED, BROKEN, READS_BADLY } from './en/cues.ts';
import { givesNoReason, namesTwice, pointsAtOnce } from './loose-ends.ts';
import { isRough } from './sendable.ts';

export const isPlainText = (content: string): boolean =>
  !READS_BADLY.test(content) && !BROKEN.test(content) && !ASKS_UNMARKED.test(content);

const MENDED = new Set(['doubling', 'repair', 'fragment']);
export const isMended = ({ edits }: Pick<Statement, 'edits'>): boolean => edits.some(({ rule }) => MENDED.has(rule));

export const readsWell = (statement: Pick<Statement, 'content' | 'edits'>): boolean =>
  isPlainText(statement.content) &&
  !isRough(statement.content) &&
  !pointsAtOnce(statement.content) &&
  !namesTwice(statement.content) &&
  !givesNoReason(statement.content) &&
  !isMended(statement);
