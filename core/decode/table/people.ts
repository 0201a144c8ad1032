/** Reports beside a webinar: who attended (a roster) and what was asked (questions); they are not speech. */
import type { RosterEntry, SideItem } from '../../model.ts';
import type { CsvRow } from './csv.ts';

const PERSON = {
  name: /^(?:user name.*|name(?: \(original name\))?|full[ _]?name|participant(?: name)?|attendee(?: name)?|display ?name|panelist)$/i,
  first: /^first[ _]?name$/i,
  last: /^(?:last|sur|family)[ _]?name$/i,
  email: /^(?:user |work |attendee )?e-?mail(?: address)?$/i,
  organisation: /^(?:organi[sz]ation|company|affiliation|employer|institution)(?: name)?$/i,
  role: /^(?:job[ _]?title|title|position|role|function)$/i,
  attended: /^attended$/i,
  seen: /^(?:(?:first )?join(?:ed)?(?: time)?|(?:last )?leave(?: time)?|time in session.*|in-meeting duration|duration.*|registration time|is guest|participant id.*|country.*|attendance duration.*|approval status)$/i,
} as const;

const QUESTION = {
  question: /^(?:question|question text|questions)$/i,
  asker: /^(?:asker(?: name)?|asked by|name|author|attendee|user name|from)$/i,
  answer: /^(?:answers?|answer\(s\)|response|answer text)$/i,
  answerer: /^(?:answered by|answer(?:er)? name|responder)$/i,
} as const;

type Table<T> = { readonly [name in keyof T]: number };

const find = <T extends Record<string, RegExp>>(patterns: T, cells: readonly string[]): Table<T> =>
  Object.fromEntries(
    Object.entries(patterns).map(([name, pattern]) => [name, cells.findIndex((cell) => pattern.test(cell.trim()))]),
  ) as Table<T>;

export const isQuestionHead = (cells: readonly string[]): boolean => {
  const { question, asker, answer } = find(QUESTION, cells);
  return question >= 0 && (asker >= 0 || answer >= 0);
};

export const isPersonHead = (cells: readonly string[]): boolean => {
  const { name, first, last, email, organisation, attended, seen } = find(PERSON, cells);
  const named = name >= 0 || (first >= 0 && last >= 0);
  return named && [email, organisation, attended, seen].some((column) => column >= 0) && !isQuestionHead(cells);
};

/** A name that a machine gave itself. */
const BOT = /\b(?:notetaker|note taker|otter\.ai|fireflies|read\.ai|fathom|recorder|bot)\b/i;

export function personOf(head: readonly string[], { cells, from, to }: CsvRow): RosterEntry[] {
  const columns = find(PERSON, head);
  const cell = (column: number) => cells[column]?.trim() ?? '';
  const raw = cell(columns.name) || `${cell(columns.first)} ${cell(columns.last)}`.trim();
  // Zoom: `Name (Original Name)`.
  const name = raw.replace(/ \([^()]*\)$/, '');
  if (name === '' || /^no$/i.test(cell(columns.attended))) return [];
  const role = cell(columns.role);
  return [
    {
      name,
      ...(cell(columns.organisation) ? { organisation: cell(columns.organisation) } : {}),
      ...(role && !MEETING_ROLE.test(role) ? { role } : {}),
      ...(cell(columns.email) ? { email: cell(columns.email) } : {}),
      ...(BOT.test(name) ? { bot: true } : {}),
      at: { from, to },
    },
  ];
}

/** What somebody may do in the meeting's tool, not what they are. */
const MEETING_ROLE = /^(?:organi[sz]er|presenter|attendee|participant|host|co-host|panelist|guest|mr|ms|mrs|dr)\.?$/i;
/** Answered aloud: the answer is in the transcript. */
const LIVE = /^(?:live|live answered|answered live|this question has been answered live\.?|dismissed|-|n\/a|)$/i;

/** The question, and its typed answer as a message of whoever gave it. */
export function questionOf(head: readonly string[], { cells, from, to }: CsvRow): SideItem[] {
  const columns = find(QUESTION, head);
  const cell = (column: number) => cells[column]?.replaceAll(/\s+/g, ' ').trim() ?? '';
  const [text, asker, answer, answerer] = [columns.question, columns.asker, columns.answer, columns.answerer].map(cell);
  if (!text) return [];
  const by = (label: string | undefined) => (label && !/^anonymous/i.test(label) ? { speakerLabel: label } : {});
  const at = { from, to };
  const question: SideItem = { kind: 'question', text, ...by(asker), at };
  if (!answer || LIVE.test(answer)) return [question];
  return [question, { kind: 'chat', text: answer, ...by(answerer), at }];
}
