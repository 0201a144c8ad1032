/** CSV, TSV, and Markdown's tables. */
import type { Reader, Sample } from '../reader.ts';
import { bareColumnsOf, columnsOf, isTokenHead } from './columns.ts';
import { delimiterOf, parseCsv } from './csv.ts';
import { isMarkdownTranscript } from './markdown.ts';
import { isPersonHead, isQuestionHead } from './people.ts';

export const table: Reader = {
  format: 'table',
  kind: 'captions',
  extensions: ['csv', 'tsv', 'nlp', 'md'],
  score,
  read: async (source) => (await import('./rows.ts')).readRows(source),
};

/** Heads stand under some lines of report details at most. */
const HEAD_WITHIN = 40;

function score({ lines }: Sample): number {
  if (isTokenHead(lines[0] ?? '')) return 1;
  if (isMarkdownTranscript(lines)) return 0.95;
  // Any other Markdown table is the attendee list of minutes.
  if (lines.some((line) => line.startsWith('|') && line.endsWith('|'))) return 0;
  const delimiter = delimiterOf(lines);
  const rows = parseCsv(lines.slice(0, HEAD_WITHIN).join('\n'), delimiter);
  const wide = rows.some(({ cells }) => isQuestionHead(cells) || isPersonHead(cells));
  if (wide || (rows[0] && columnsOf(rows[0].cells))) return 0.95;
  // The last row may be cut where the lines are.
  const whole = lines.length > HEAD_WITHIN ? rows.slice(0, -1) : rows;
  return bareColumnsOf(whole.map(({ cells }) => cells)) ? 0.7 : 0;
}
