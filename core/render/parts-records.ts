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
  return name ? [{ text: ` ${name}`, style: 'quiet' }] : [];
}

export function figures(record: WebinarRecord): Block[] {
  const list = record.summary.figures;
  if (list.length === 0) return [];
  const row = (figure: Figure, k: number): Line[] => [
    [{ text: figure.value, style: 'strong' }],
    list[k - 1]?.text === figure.text ? [{ text: 'the same sentence', style: 'quiet' }] : lineOf(record, figure),
  ];
  return [{ kind: 'table', head: ['Figure', 'As said'], rows: list.map(row) }];
}

export function actionItems(record: WebinarRecord): Block[] {
  const list = record.summary.actionItems;
  if (list.length === 0) return [];
  return [{ kind: 'list', items: list.map((item) => ({ line: [...lineOf(record, item), ...owed(item)] })) }];
}

/** Who owes it and until when, where it was said; the day is computed, and says so by standing beside the words. */
function owed({ owner, due }: ActionItem): Inline[] {
  const facts = [
    ...(owner ? [owner] : []),
    ...(due ? [due.date ? `“${due.said}”: ${day(due.date)}` : `“${due.said}”`] : []),
  ];
  return facts.length === 0 ? [] : [{ text: ` ${facts.join(' · ')}`, style: 'quiet' }];
}

export const nameOf = (record: WebinarRecord, id: string | undefined): string | undefined =>
  record.speakers.find((speaker) => speaker.id === id)?.name;
