/** What the columns of a transcript's table are called, in a Word document or a CSV file. */
import type { Cue, Range } from '../../model.ts';
import { toCue } from '../asr/drafts.ts';
import { parseClock } from '../clock.ts';
import { oneLine } from '../one-line.ts';

const COLUMNS = {
  text: /^(?:transcription|transcript|text|content|caption|speech|utterance|sentence|what was said|dialogue|words|texte|texto|testo|tekst|transkript(?:ion)?|inhalt|contenu|contenido)$/i,
  speaker:
    /^(?:speaker|speaker[ _]?(?:name|label|id)|name|participant|who|sprecher(?:in)?|locuteur|intervenant|hablante|orador|parlante|spreker|mówca)$/i,
  start:
    /^(?:start|start[ _]?(?:time(?: in (?:milli)?seconds)?|ms)?|time|timestamp|time ?code|begin|from|in|beginn|anfang|début|inicio|inizio|zeit|zeitstempel|hora)$/i,
  end: /^(?:end|end[ _]?(?:time(?: in (?:milli)?seconds)?|ms)?|to|out|ende|fin|fine|final)$/i,
  duration: /^(?:dur\.?|duration|length)$/i,
} as const;

/** Index of each column in a row; -1 where there is none. */
export type Columns = { readonly [name in keyof typeof COLUMNS]: number };

/** The columns that a head names: a text, and a speaker or a start. */
export function columnsOf(cells: readonly string[]): Columns | undefined {
  const names = cells.map((cell) => cell.trim().replace(/\s{0,3}\([^()]{0,20}\)$/, ''));
  const at = (name: keyof typeof COLUMNS) => names.findIndex((cell) => COLUMNS[name].test(cell));
  const columns = {
    text: at('text'),
    speaker: at('speaker'),
    start: at('start'),
    end: at('end'),
    duration: at('duration'),
  };
  const usable = columns.text >= 0 && (columns.speaker >= 0 || columns.start >= 0);
  return usable ? columns : undefined;
}

const CLOCK = /^(?:\d{1,2}:\d{2}(?::\d{2})?(?:[.,:;]\d{1,3})?|\d{1,5}\.\d{1,9})$/;

/** A table without a head, whose rows all begin with a clock, or with two: what is last is the text, and a cell between is who speaks. */
export function bareColumnsOf(rows: readonly (readonly string[])[]): Columns | undefined {
  const filled = rows.filter((cells) => cells.some((cell) => cell.trim() !== ''));
  const clocks = (column: number) => filled.every((cells) => CLOCK.test((cells[column] ?? '').trim()));
  if (filled.length < 2 || !clocks(0)) return undefined;
  const end = clocks(1) ? 1 : -1;
  const text = Math.min(...filled.map((cells) => cells.length)) - 1;
  const between = Math.max(0, end) + 1;
  if (text < between) return undefined;
  return { text, speaker: text > between ? between : -1, start: 0, end, duration: -1 };
}

/** The cue of a row that stands at `at`. `clock` reads a cell of a clock column. */
export function cueOfCells(
  cells: readonly string[],
  columns: Columns,
  clock: (cell: string) => number | undefined,
  at: Range,
): Cue {
  const read = (column: number) => (column < 0 ? undefined : clock((cells[column] ?? '').trim()));
  const startMs = read(columns.start);
  const lengthMs = read(columns.duration);
  const endMs = read(columns.end) ?? (startMs === undefined || lengthMs === undefined ? undefined : startMs + lengthMs);
  const speakerLabel = cells[columns.speaker]?.trim() || undefined;
  return toCue({ text: oneLine(cells[columns.text] ?? ''), startMs, endMs, speakerLabel }, at);
}

/** A clock as people write it in tables: `0:01:02.5`, `12.5`, `12.5s`. */
export const tableClock = (cell: string): number | undefined =>
  cell === '' ? undefined : parseClock(cell.endsWith('s') ? cell.slice(0, -1) : cell);

/** The first line of Rev's token files. */
export const isTokenHead = (line: string): boolean => line.startsWith('token|speaker|ts|endTs|');
