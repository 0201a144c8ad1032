/** Rev's `.nlp` (Earnings-21): one token a line, fields joined by pipes without quoting, punctuation a field of its own. */
import type { Cue } from '../../model.ts';
import { cuesOfWords, type SpokenWord, toCue } from '../asr/drafts.ts';
import { clockOf } from '../asr/fields.ts';
import { type CsvRow, parseCsv } from './csv.ts';

export function readNlp(text: string): Cue[] {
  const [head, ...rows] = parseCsv(text, '|', false);
  const column = (name: string) => head?.cells.indexOf(name) ?? -1;
  const columns = {
    token: column('token'),
    speaker: column('speaker'),
    start: column('ts'),
    end: column('endTs'),
    after: column('punctuation'),
    before: column('prepunctuation'),
  };
  const tokens = rows.filter(({ cells }) => cells[columns.token]);
  const words = tokens.map((row) => wordOf(row, columns));
  let at = 0;
  return cuesOfWords(words).map((draft) => {
    const first = tokens[at];
    at += draft.words?.length ?? 0;
    return toCue(draft, { from: first?.from ?? 0, to: tokens[at - 1]?.to ?? 0 });
  });
}

type Columns = Readonly<Record<'token' | 'speaker' | 'start' | 'end' | 'after' | 'before', number>>;

const wordOf = ({ cells }: CsvRow, columns: Columns): SpokenWord => ({
  text: `${cells[columns.before] ?? ''}${cells[columns.token] ?? ''}${cells[columns.after] ?? ''}`,
  startMs: clockOf(cells[columns.start], 'seconds'),
  endMs: clockOf(cells[columns.end], 'seconds'),
  speakerLabel: cells[columns.speaker] || undefined,
});
