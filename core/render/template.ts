/**
 * The note that a communications officer sends after a glance, as a table: one row a section, in the order printed.
 * A section without blocks is left out. Another note is another table.
 */
import type { WebinarRecord } from '../record.ts';
import type { Block, Note, Section } from './blocks.ts';
import { day } from './clock.ts';
import { chapters, problems, terms } from './parts-navigation.ts';
import { speakers } from './parts-people.ts';
import { actionItems, figures, questions } from './parts-records.ts';
import { decisions, lead, overview, points, quotes } from './parts-statements.ts';

interface Row {
  readonly id: string;
  readonly title?: string;
  readonly blocks: (record: WebinarRecord) => readonly Block[];
}

export const NOTE: readonly Row[] = [
  { id: 'lead', blocks: lead },
  { id: 'overview', blocks: overview },
  { id: 'key-points', title: 'Key points', blocks: points },
  { id: 'speakers', title: 'Who spoke', blocks: speakers },
  { id: 'questions', title: 'Questions and answers', blocks: questions },
  { id: 'figures', title: 'Figures', blocks: figures },
  { id: 'decisions', title: 'Decisions', blocks: decisions },
  { id: 'actions', title: 'Next steps', blocks: actionItems },
  { id: 'quotes', title: 'Quotes', blocks: quotes },
  { id: 'chapters', title: 'Chapters', blocks: chapters },
  { id: 'terms', title: 'Terms', blocks: terms },
  { id: 'problems', title: 'Before you publish', blocks: problems },
];

export function noteOf(record: WebinarRecord, rows: readonly Row[] = NOTE): Note {
  const { webinar, summary } = record;
  const headline = summary.headline?.text ?? webinar.title?.value ?? untitled(record);
  return {
    headline,
    dateline: dateline(record, headline),
    sections: rows.flatMap(({ id, title, blocks }): Section[] => {
      const made = blocks(record);
      return made.length === 0 ? [] : [{ id, ...(title ? { title } : {}), blocks: made }];
    }),
    footer: `Every sentence rests on the transcript’s own words, checked by code; quotation marks stand only around words as transcribed. Engine ${webinar.engine}.`,
  };
}

/** Without headline and title the note is called by who held the webinar or spoke in it. A file's name is no title, however it is dressed. */
function untitled({ webinar, speakers }: WebinarRecord): string {
  const [host] = webinar.hosts;
  if (host) return `Webinar by ${host.value.name}`;
  const named = speakers.flatMap(({ name, words, part }) =>
    name && words > 0 && part !== 'audience' ? [{ name, words }] : [],
  );
  const first = [...named].sort((a, b) => b.words - a.words).slice(0, MOST_NAMED);
  if (first.length === 0) return 'Webinar';
  const others = named.length > first.length ? ' and others' : '';
  const names = first.map(({ name }) => name);
  return `Webinar with ${others === '' && names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names.join(', ')}${others}`;
}

const MOST_NAMED = 3;

function dateline({ webinar }: WebinarRecord, headline: string): string {
  const title = webinar.title?.value;
  const facts = [title === headline ? undefined : title, webinar.date && day(webinar.date.value), webinar.place?.value];
  return facts.filter((fact) => fact !== undefined && fact !== '').join(' · ');
}
