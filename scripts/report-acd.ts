/**
 * `npm run report:acd [-- --data DIR] [--limit N]`: our records beside a public bot's summaries of the same calls.
 * The bot of ethereum/pm writes its summaries with a language model; its calls and summaries are in ../shared/eval/dev (eth).
 * Prints a table and writes it to docs/report-acd.md, whatever it says. Where the data is absent, this says so and ends well.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { Transcript } from '../core/model.ts';
import { summarizeWebinar } from '../core/pipeline.ts';
import type { Statement, WebinarRecord } from '../core/record.ts';
import { type Counts, compare, type Item, wordsOf } from './report/compare.ts';
import { table } from './report/table.ts';

interface Timed {
  readonly text: string;
  /** Seconds. */
  readonly time?: number;
  readonly owner?: string;
}

interface Call {
  readonly id: string;
  readonly file: string;
  readonly transcript: readonly { readonly speaker: string; readonly text: string }[];
  readonly highlights?: readonly Timed[];
  readonly actionItems?: readonly Timed[];
  readonly decisions?: readonly Timed[];
}

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({ options: { data: { type: 'string' }, limit: { type: 'string' } } });
const data = values.data ?? join(root, '../shared/eval/dev');
const source = join(data, 'eth.jsonl.gz');

if (!existsSync(source)) {
  console.log(
    'The calls and the summaries of the bot (../shared/eval/dev) are not beside this checkout: nothing to report.',
  );
  process.exit(0);
}
const lines = gunzipSync(readFileSync(source)).toString('utf8').split('\n').filter(Boolean);
const calls = lines.slice(0, Number(values.limit ?? lines.length)).map((line): Call => JSON.parse(line));
const bot: Counts[] = [];
const ours: Counts[] = [];
for (const call of calls) {
  const bytes = new Uint8Array(readFileSync(join(data, 'files', call.file)));
  const outcome = await summarizeWebinar(call.id, [{ name: call.file, bytes }]);
  if ('failure' in outcome) throw new Error(`${call.id}: ${outcome.failure.code}`);
  const words = wordsOf(call.transcript);
  const theirs = itemsOfBot(call);
  bot.push(compare(theirs, words, call.decisions ?? []));
  ours.push(
    compare(itemsOfOurs(outcome.record), words, call.decisions ?? [], {
      room: theirs.length,
      ...evidenceOf(outcome),
    }),
  );
}
const report = table(calls.length, bot, ours);
console.log(report);
writeFileSync(join(root, 'docs/report-acd.md'), report);

function itemsOfBot({ highlights = [], actionItems = [], decisions = [] }: Call): Item[] {
  return [
    ...highlights.map((item) => ({ ...item, kind: 'point' as const })),
    ...actionItems.map((item) => ({ ...item, kind: 'action' as const })),
    ...decisions.map((item) => ({ ...item, kind: 'decision' as const })),
  ];
}

function itemsOfOurs({ summary }: WebinarRecord): Item[] {
  const item =
    (kind: Item['kind']) =>
    (statement: Statement & { readonly owner?: string }): Item => {
      const ms = statement.evidence[0]?.startMs;
      const { text, owner } = statement;
      return { kind, text, ...(owner ? { owner } : {}), ...(ms === undefined ? {} : { time: ms / 1000 }) };
    };
  const points = [
    ...summary.overview,
    ...summary.keyPoints,
    ...summary.speakerNotes.flatMap((note) => note.statements),
  ];
  const answers = summary.questions.flatMap((question) => question.answers);
  return [
    ...[...points, ...answers, ...summary.figures].map(item('point')),
    ...summary.actionItems.map(item('action')),
    ...summary.decisions.map(item('decision')),
  ];
}

/** How many statements rest on words that really stand in the transcript: checked once more, apart from the gate. */
function evidenceOf({ record, transcript }: { readonly record: WebinarRecord; readonly transcript: Transcript }) {
  const { overview, keyPoints, figures, actionItems, decisions } = record.summary;
  const all: readonly Statement[] = [...overview, ...keyPoints, ...figures, ...actionItems, ...decisions];
  const stands = ({ evidence }: Statement) =>
    evidence.length > 0 &&
    evidence.every(({ span, quote }) => transcript.turns[span.turn]?.text.slice(span.from, span.to) === quote);
  return { statements: all.length, standing: all.filter(stands).length };
}
