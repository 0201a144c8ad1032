/** A transcript as a table: the Word export of Amazon's samples (Start, Dur., Speaker, Transcription), and tables like it. */

import type { Cue } from '../../model.ts';
import { parseClock } from '../clock.ts';
import type { Reading } from '../reader.ts';
import { type Block, isRow } from './paragraphs.ts';

/** What the columns of a transcript's table are called. */
const COLUMNS = {
  text: /^(?:transcription|transcript|text|content|speech|utterance|what was said|dialogue)$/i,
  speaker: /^(?:speaker|speaker name|name|participant|who)$/i,
  start: /^(?:start|start time|time|timestamp|timecode|begin|from)$/i,
  end: /^(?:end|end time|to)$/i,
  duration: /^(?:dur\.?|duration|length)$/i,
} as const;

type Columns = { readonly [name in keyof typeof COLUMNS]: number };

/** The longest table whose head names a text column and a speaker or a start; undefined without one. */
export function readTable(blocks: readonly Block[], text: string): Reading | undefined {
  const heads = blocks.flatMap((block, i) => {
    const columns = isRow(block) ? columnsOf(block.cells) : undefined;
    return columns ? [{ i, columns, rows: rowsBelow(blocks, i) }] : [];
  });
  const [head] = heads.sort((a, b) => b.rows.length - a.rows.length);
  if (!head || head.rows.length === 0) return undefined;
  let from = 0;
  const cues = head.rows.map((cells) => {
    const cue = cueOf(cells, head.columns);
    const at = text.indexOf(cells[head.columns.text] ?? '', from);
    if (at >= 0) from = at;
    return {
      ...cue,
      at: at < 0 ? { from: 0, to: text.length } : { from: at, to: at + (cells[head.columns.text] ?? '').length },
    };
  });
  return { cues, dialect: head.columns.duration >= 0 ? 'aws-word' : 'table' };
}

function columnsOf(cells: readonly string[]): Columns | undefined {
  const at = (name: keyof typeof COLUMNS) => cells.findIndex((cell) => COLUMNS[name].test(cell.trim()));
  const columns = {
    text: at('text'),
    speaker: at('speaker'),
    start: at('start'),
    end: at('end'),
    duration: at('duration'),
  };
  return columns.text < 0 || (columns.speaker < 0 && columns.start < 0) ? undefined : columns;
}

function rowsBelow(blocks: readonly Block[], head: number): (readonly string[])[] {
  const first = blocks[head];
  const width = first && isRow(first) ? first.cells.length : 0;
  const rows: (readonly string[])[] = [];
  for (const block of blocks.slice(head + 1)) {
    if (!isRow(block) || block.cells.length !== width) break;
    rows.push(block.cells);
  }
  return rows;
}

/** Notes that Amazon's export puts into the text. */
const NOTES = /\[(?:INTERRUPTION|ISSUE|ACTION|OUTCOME)\] ?/g;

function cueOf(cells: readonly string[], columns: Columns): Omit<Cue, 'at'> {
  const label = cells[columns.speaker]?.trim();
  const startMs = cellClock(cells[columns.start], columns.duration >= 0);
  const lengthMs = cellClock(cells[columns.duration]?.replace(/s$/, ''), false);
  const endMs =
    cellClock(cells[columns.end], false) ??
    (startMs === undefined || lengthMs === undefined ? undefined : startMs + lengthMs);
  return {
    ...(startMs === undefined ? {} : { startMs }),
    ...(endMs === undefined ? {} : { endMs }),
    text: (cells[columns.text] ?? '').replaceAll(NOTES, '').replaceAll(/\s+/g, ' ').trim(),
    ...(label ? { speakerLabel: label } : {}),
  };
}

/** Amazon's export prints hundredths without their zero: `0:00:00.4` is 0.04 s. */
function cellClock(cell: string | undefined, hundredths: boolean): number | undefined {
  const spelling = (cell ?? '').trim().replace(hundredths ? /\.(\d)$/ : /$^/, '.0$1');
  return spelling === '' ? undefined : parseClock(spelling);
}
