/** A transcript as a Word table: the export of Amazon's samples (Start, Dur., Speaker, Transcription), and tables like it. */
import { oneLine } from '../one-line.ts';
import type { Reading } from '../reader.ts';
import { type Columns, columnsOf, cueOfCells, tableClock } from '../table/columns.ts';
import { type Block, isRow } from './paragraphs.ts';

interface Table {
  readonly columns: Columns;
  readonly rows: readonly (readonly string[])[];
}

/** The longest table whose head names a text column and a speaker or a start; undefined without one. `text` is the plain text of the blocks. */
export function readTable(blocks: readonly Block[], text: string): Reading | undefined {
  const [table] = blocks.flatMap((block, i) => tableAt(blocks, block, i)).sort((a, b) => b.rows.length - a.rows.length);
  if (!table || table.rows.length === 0) return undefined;
  const amazon = table.columns.duration >= 0;
  let from = 0;
  const cues = table.rows.map((cells) => {
    const written = oneLine(cells[table.columns.text] ?? '');
    const at = Math.max(from, text.indexOf(written, from));
    from = at + written.length;
    const clock = (cell: string) => tableClock(amazon ? cell.replace(HUNDREDTHS, '.0$1') : cell);
    const cue = cueOfCells(cells, table.columns, clock, { from: at, to: from });
    return { ...cue, text: cue.text.replaceAll(NOTES, '') };
  });
  return { cues, dialect: amazon ? 'aws-word' : 'table' };
}

/** Amazon's export prints hundredths without their zero: `0:00:00.4` is 0.04 s. */
const HUNDREDTHS = /(?<=:\d\d)\.(\d)$/;
/** Notes that it puts into the text. */
const NOTES = /\[(?:INTERRUPTION|ISSUE|ACTION|OUTCOME)\] ?/g;

function tableAt(blocks: readonly Block[], head: Block, at: number): Table[] {
  const columns = isRow(head) ? columnsOf(head.cells) : undefined;
  if (!columns || !isRow(head)) return [];
  const rows: (readonly string[])[] = [];
  for (let i = at + 1; i < blocks.length; i++) {
    const block = blocks[i];
    if (!block || !isRow(block) || block.cells.length !== head.cells.length) break;
    rows.push(block.cells);
  }
  return [{ columns, rows }];
}
