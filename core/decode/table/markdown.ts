/** A table in Markdown (GitHub's, section 4.10) -> rows of cells with their places. */
import { linesOf, unmarked } from '../lines.ts';
import { columnsOf } from './columns.ts';
import type { CsvRow } from './csv.ts';

const ROW = /^\|.*\|$/;
/** Between the head and the body: `|---|:--:|`. */
const RULE = /^\|(?: *:?-+:? *\|)+$/;
/** Of the lines, how many are rows where the table is the transcript. */
const MOST = 0.6;

/** Its rows, the head first; what stands around it is left out. */
export function markdownRows(text: string): CsvRow[] {
  const rows: CsvRow[] = [];
  for (const { text: line, from, to } of linesOf(text)) {
    if (ROW.test(line) && !RULE.test(line)) rows.push({ cells: cellsOf(line), from, to });
  }
  return rows;
}

/** An escaped bar is no end of a cell. */
const cellsOf = (line: string) =>
  line
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => unmarked(cell.replaceAll('\\|', '|').trim()).trim());

/** Most lines are rows of one table, and its head names what a transcript has. */
export function isMarkdownTranscript(all: readonly string[]): boolean {
  const lines = all.map((line) => line.trimEnd()).filter((line) => line !== '');
  const head = lines.findIndex((line) => ROW.test(line));
  if (head < 0 || !RULE.test(lines[head + 1] ?? '')) return false;
  const rows = lines.filter((line) => ROW.test(line)).length;
  return rows > 3 && rows >= lines.length * MOST && columnsOf(cellsOf(lines[head] ?? '')) !== undefined;
}
