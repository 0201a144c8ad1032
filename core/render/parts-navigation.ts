/** Chapters, terms, and what a reader should check before the note goes out. */
import type { Chapter, WebinarRecord } from '../record.ts';
import type { Block, Inline } from './blocks.ts';
import { clock } from './clock.ts';
import { secondOf } from './links.ts';

export function chapters(record: WebinarRecord): Block[] {
  const list = record.summary.chapters;
  if (list.length < 2) return [];
  const time = ({ startMs }: Chapter): Inline[] => {
    if (startMs === undefined) return [];
    const href = secondOf(record.webinar.recordingUrl, startMs);
    return [{ text: clock(startMs), style: 'quiet', ...(href ? { href } : {}) }, { text: ' ' }];
  };
  return [{ kind: 'list', items: list.map((chapter) => ({ line: [...time(chapter), { text: chapter.title }] })) }];
}

/** As many as fit a line or two. */
const MOST_TERMS = 10;

export function terms({ summary }: WebinarRecord): Block[] {
  const list = summary.terms.slice(0, MOST_TERMS).map(({ term, count }) => `${term} (${count})`);
  return list.length === 0 ? [] : [{ kind: 'paragraph', line: [{ text: list.join(' · ') }] }];
}

export function problems({ webinar }: WebinarRecord): Block[] {
  const once = new Map(webinar.problems.map((problem) => [`${problem.code} ${problem.message}`, problem]));
  if (once.size === 0) return [];
  const items = [...once.values()].map(({ message, line }) => ({
    line: [{ text: message }, ...(line === undefined ? [] : [{ text: ` line ${line}`, style: 'quiet' } as const])],
  }));
  return [{ kind: 'list', items }];
}
