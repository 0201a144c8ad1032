/** Statements as blocks: prose for the overview, a list for the rest, each with the second it was said. */
import type { Evidence, Statement, WebinarRecord } from '../record.ts';
import type { Block, Inline, Item, Line } from './blocks.ts';
import { clock } from './clock.ts';
import { secondOf } from './links.ts';

export const lead = ({ summary }: WebinarRecord): Block[] =>
  summary.lead.text ? [{ kind: 'paragraph', line: [{ text: summary.lead.text }] }] : [];

/** A paragraph for each speaker's neighbours. */
export function overview(record: WebinarRecord): Block[] {
  const groups: Statement[][] = [];
  for (const statement of record.summary.overview) {
    const group = groups.at(-1);
    if (group && group[0]?.speakerId === statement.speakerId) group.push(statement);
    else groups.push([statement]);
  }
  return groups.map((group) => ({
    kind: 'paragraph',
    line: group.flatMap((statement, k) => [...(k > 0 ? [{ text: ' ' }] : []), ...lineOf(record, statement)]),
  }));
}

/** What is listed below under its own heading is not told before it. */
export const points = (record: WebinarRecord): Block[] => {
  const { keyPoints, decisions, actionItems } = record.summary;
  return statements(record, apartFrom(keyPoints, [...decisions, ...actionItems]));
};

export const decisions = (record: WebinarRecord): Block[] =>
  statements(record, apartFrom(record.summary.decisions, [...record.summary.overview, ...record.summary.actionItems]));

/** What nothing else in the note has said. */
export const quotes = (record: WebinarRecord): Block[] => {
  const notes = record.summary.speakerNotes.flatMap((note) => note.statements);
  return statements(record, apartFrom(fresh(record, record.summary.quotes), notes));
};

export const statements = (record: WebinarRecord, list: readonly Statement[]): Block[] =>
  list.length === 0
    ? []
    : [{ kind: 'list', items: list.map((statement): Item => ({ line: lineOf(record, statement) })) }];

/** Those of `list` whose words stand nowhere above: overview, key points, decisions, answers and next steps are printed once. */
export const fresh = ({ summary }: WebinarRecord, list: readonly Statement[]): Statement[] =>
  apartFrom(list, [
    ...summary.overview,
    ...summary.keyPoints,
    ...summary.decisions,
    ...summary.actionItems,
    ...summary.questions.flatMap(({ answers }) => answers),
  ]);

/** Those of `list` that share no words with `others`. Quadratic in the statements of one note, of which there are some dozens. */
function apartFrom(list: readonly Statement[], others: readonly Statement[]): Statement[] {
  const above = others.flatMap(({ evidence }) => evidence);
  const meets = ({ span: a }: Evidence) =>
    above.some(({ span: b }) => a.turn === b.turn && a.from < b.to && b.from < a.to);
  return list.filter(({ evidence }) => !evidence.some(meets));
}

/** The sentence, then its time. */
export const lineOf = (record: WebinarRecord, { text, evidence }: Statement): Line => [
  { text: withoutDateline(record, text) },
  ...timeOf(record, evidence),
];

/** A newspaper's "PORT HALDEN: " says where the report was filed; the note says where the webinar was. */
const withoutDateline = ({ webinar }: WebinarRecord, text: string): string =>
  webinar.kind === 'report'
    ? text.replace(/^\p{Upper}[\p{Upper} .'-]{2,30}(?::| [—–-]) (?=[\p{Upper}“"‘])/u, '')
    : text;

/** Templates that say no more than who said it: below the speaker's name their content stands alone. */
const NAMING = new Set(['words', 'reported']);
/** Indirect speech, which needs its "said that" even there. */
const TOLD = new Set(['said', 'our']);
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * The sentence as it stands below its speaker's name: "said that ..." goes on from it, so that no claim stands as ours;
 * so does a quotation that begins in the middle of its sentence.
 */
export function saidUnder(record: WebinarRecord, statement: Statement): Line {
  const { form, content, evidence } = statement;
  const closed = /[.!?…]["'”’)]*$/u.test(content) ? content : `${content}.`;
  const own =
    form === 'quote'
      ? `${/^\p{Lower}/u.test(content) ? 'said ' : ''}“${content}”${closed === content ? '' : '.'}`
      : TOLD.has(form)
        ? `said that ${closed}`
        : NAMING.has(form)
          ? upper(closed)
          : withoutName(record, statement);
  return [{ text: own }, ...timeOf(record, evidence)];
}

/** "Reyl hoped that ..." under his own name: "hoped that ...". */
function withoutName({ speakers }: WebinarRecord, { text, speakerId }: Statement): string {
  const name = speakers.find(({ id }) => id === speakerId)?.name;
  const called = [name, name?.split(' ').at(-1)].find((each) => each && text.startsWith(`${each} `));
  return called ? text.slice(called.length + 1) : text;
}

/** " (12:34)", linked where the recording is known; nothing without a clock. */
export function timeOf({ webinar }: WebinarRecord, evidence: readonly Evidence[]): Inline[] {
  const startMs = evidence[0]?.startMs;
  if (startMs === undefined) return [];
  const href = secondOf(webinar.recordingUrl, startMs);
  return [{ text: ' ' }, { text: clock(startMs), style: 'quiet', ...(href ? { href } : {}) }];
}
