/** CSV and TSV: a transcript by its head (Start, Speaker, Text), Rev's tokens, or the reports of a webinar's tool. */
import type { Cue, RosterEntry, SideItem } from '../../model.ts';
import type { Reading, ReadResult, Source } from '../reader.ts';
import { refuse } from '../refusals.ts';
import { bareColumnsOf, type Columns, columnsOf, cueOfCells, isTokenHead, tableClock } from './columns.ts';
import { type CsvRow, delimiterOf, parseCsv } from './csv.ts';
import { isMarkdownTranscript, markdownRows } from './markdown.ts';
import { readNlp } from './nlp.ts';
import { isPersonHead, isQuestionHead, personOf, questionOf } from './people.ts';

/** Of the rows that are looked at for what the columns are. */
const HEAD_WITHIN = 40;

export function readRows({ text }: Source): ReadResult {
  if (isTokenHead(text.slice(0, 1000).trimStart())) return { format: 'rev-nlp', cues: readNlp(text) };
  const opening = text.slice(0, 20_000).split('\n');
  if (isMarkdownTranscript(opening)) return readMarkdown(markdownRows(text));
  const rows = parseCsv(text, delimiterOf(opening));
  const columns = columnsOf(rows[0]?.cells ?? []);
  const bare = columns ? undefined : bareColumnsOf(rows.slice(0, HEAD_WITHIN).map(({ cells }) => cells));
  if (bare) return readTranscript([undefined, ...rows], bare);
  return columns && !isPersonHead(rows[0]?.cells ?? []) ? readTranscript(rows, columns) : readReport(rows);
}

function readMarkdown(rows: readonly CsvRow[]): ReadResult {
  const columns = columnsOf(rows[0]?.cells ?? []);
  return columns ? { ...readTranscript(rows, columns), format: 'markdown-table' } : refuse('no-content');
}

function readTranscript([head, ...body]: readonly (CsvRow | undefined)[], columns: Columns): Reading {
  const rows = body.filter((row) => row !== undefined);
  const milliseconds = /ms$|milli/i.test(head?.cells[columns.start] ?? '') || inMilliseconds(rows, columns);
  const clock = (cell: string) => (milliseconds && /^\d+$/.test(cell) ? Number(cell) : tableClock(cell));
  const cues: Cue[] = rows.map(({ cells, from, to }) => cueOfCells(cells, columns, clock, { from, to }));
  const kept = cues.filter((cue) => cue.text !== '');
  return { format: 'csv', cues: kept, kind: kept.some((cue) => cue.startMs !== undefined) ? 'captions' : 'dialogue' };
}

/** Whole numbers that leave seconds for every character are milliseconds (Whisper's TSV). */
function inMilliseconds(rows: readonly CsvRow[], columns: Columns): boolean {
  const starts = rows.map(({ cells }) => cells[columns.start] ?? '');
  if (!starts.every((cell) => /^\d*$/.test(cell.trim()))) return false;
  const characters = rows.slice(0, -1).reduce((sum, { cells }) => sum + (cells[columns.text] ?? '').length, 0);
  const last = Number(starts.findLast((cell) => cell.trim() !== '') ?? 0) - Number(starts[0]);
  return last > 4 * characters;
}

/** Sections, each under its own head: people, questions; everything else is detail of the report. */
function readReport(rows: readonly CsvRow[]): ReadResult {
  const roster: RosterEntry[] = [];
  const side: SideItem[] = [];
  let read: ((row: CsvRow) => void) | undefined;
  for (const row of rows) {
    const { cells } = row;
    if (isQuestionHead(cells)) read = (item) => side.push(...questionOf(cells, item));
    else if (isPersonHead(cells)) read = (item) => roster.push(...personOf(cells, item));
    else if (cells.filter((cell) => cell.trim() !== '').length <= 1) read = undefined;
    else read?.(row);
  }
  if (roster.length === 0 && side.length === 0) return refuse('no-content');
  return { format: side.length > 0 ? 'questions-csv' : 'attendees-csv', kind: 'chat', cues: [], roster, side };
}
