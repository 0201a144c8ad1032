/** Blocks of a document -> lines of plain text with their places in it, and what stands above the first turn. */
import type { TranscriptMeta } from '../../model.ts';
import { type Line, linesOf } from '../lines.ts';
import { oneLine } from '../one-line.ts';
import { type Block, isRow } from './paragraphs.ts';

/** The document as plain text: a blank line after each paragraph, unless its writer made blank lines of empty paragraphs. */
export function plainText(blocks: readonly Block[]): string {
  const blank = blocks.filter((block) => !isRow(block) && block.text.trim() === '').length;
  const between = blank * 10 >= blocks.length ? '\n' : '\n\n';
  let text = '';
  blocks.forEach((block, i) => {
    if (i > 0) text += isRow(block) && isRow(blocks[i - 1] ?? block) ? '\n' : between;
    text += isRow(block) ? `| ${block.cells.map(oneLine).join(' | ')} |` : block.text;
  });
  return text;
}

/** Its lines, trimmed. */
export const trimmedLines = (text: string): Line[] =>
  Array.from(linesOf(text), (line) => ({ ...line, text: line.text.trim() }));

/** `Title-20260519_140212-Meeting Recording`: Teams names the transcript after the recording. */
const RECORDING = /^(.*?)-(\d{4})(\d{2})(\d{2})_(\d{2})(\d{2})(\d{2})(?:UTC)?(?:-.*)?$/;
const LONGEST_TITLE = 200;

/** The first line above the turns is the meeting's title, and may hold its date. */
export function meetingMeta(lines: readonly Line[], first: number): TranscriptMeta | undefined {
  const title = lines.slice(0, Math.max(0, first)).find((line) => line.text !== '')?.text;
  if (title === undefined || title.length > LONGEST_TITLE) return undefined;
  const [, name, year, month, day, hour, minute, second] = RECORDING.exec(title) ?? [];
  if (name === undefined) return { title };
  return { title: name.trim(), startedAt: `${year}-${month}-${day}T${hour}:${minute}:${second}` };
}
