/** Questions, figures and next steps as blocks. */
import type { ActionItem, Figure, Question, WebinarRecord } from '../record.ts';
import type { Block, Inline, Item, Line } from './blocks.ts';
import { day } from './clock.ts';
import { lineOf, timeOf } from './parts-statements.ts';

export function questions(record: WebinarRecord): Block[] {
  const list = record.summary.questions;
  if (list.length === 0) return [];
  const item = (question: Question): Item => ({
    line: [
      { text: question.question.text, style: 'strong' },
      ...askedBy(record, question),
      ...timeOf(record, question.question.evidence),
    ],
    below: question.answers.map((answer) => lineOf(record, answer)),
  });
  return [{ kind: 'entries', items: list.map(item) }];
}

function askedBy(record: WebinarRecord, { askerId, asker }: Question): Inline[] {
  const name = asker ?? nameOf(record, askerId);
  return name ? [{ text: ` asked by ${name}`, style: 'quiet' }] : [];
}

/** Figures of one sentence share a row. */
export function figures(record: WebinarRecord): Block[] {
  const rows: { values: string[]; figure: Figure }[] = [];
  for (const figure of record.summary.figures) {
    const row = rows.at(-1);
    if (row?.figure.text === figure.text) row.values.push(figure.value);
    else rows.push({ values: [figure.value], figure });
  }
  if (rows.length === 0) return [];
  const lines = rows.map(({ values, figure }): Line[] => [
    [{ text: values.join('; '), style: 'strong' }],
    lineOf(record, figure),
  ]);
  return [{ kind: 'table', head: ['Figure', 'As said'], rows: lines }];
}

export function actionItems(record: WebinarRecord): Block[] {
  const list = record.summary.actionItems;
  if (list.length === 0) return [];
  return [{ kind: 'list', items: list.map((item) => ({ line: [...owed(item), ...lineOf(record, item)] })) }];
}

/** The day that code counted, and who owes it where the sentence does not begin with the name. */
function owed({ owner: named, due, text }: ActionItem): Inline[] {
  const owner = named && text.startsWith(named) ? undefined : named;
  const date = due?.date ? day(due.date) : undefined;
  if (!owner && !date) return [];
  return [
    ...(owner ? [{ text: owner, style: 'strong' } as const] : []),
    { text: `${owner && date ? ', ' : ''}${date ? `${owner ? 'due' : 'Due'} ${date}` : ''}: ` },
  ];
}

export const nameOf = (record: WebinarRecord, id: string | undefined): string | undefined =>
  record.speakers.find((speaker) => speaker.id === id)?.name;
