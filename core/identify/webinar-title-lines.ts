/** Titles that stand on a line of their own: "Title: X", "Webinar report: X", "X – highlights", "Minutes of the webinar X". */
import { EVENT, RECAP } from './en/events.ts';
import { organisationAt } from './organisation-names.ts';
import type { Line } from './report/document.ts';
import { isTitleCase } from './title-case.ts';

/** Words of a line that may be the title; the heaviest is. */
export interface Candidate {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

const LABELLED = /^(?:title|topic|theme|subject|event|webinar)\s*:\s*(.+)$/i;
const PART = /\s?[:–—|]\s|\s-\s/;
/** "Autumn webinar", "Webinar report", "Recap": what the page is, and not what the webinar was called. */
const IS_ABOUT = new RegExp(`^(?:[\\p{L}’'-]+ ){0,4}?(?:${EVENT.source}(?: ${RECAP})?|${RECAP})$`, 'iu');
const IS_RECAP = new RegExp(
  `^(?:the |an? |our )?(?:[\\p{L}’'-]+ ){0,3}?${RECAP}(?: (?:from|of|on|at|in|during) .{3,60})?$`,
  'iu',
);
const MINUTES = new RegExp(`^(?:[\\p{L}]+ )?${RECAP} (?:of|from|on) (?:the|a|an|our) `, 'i');
const CALLED = new RegExp(
  `^${RECAP} (?:of|from|on) (?:the |an? |our )?(.+?)(?:,? (?:held )?(?:on )?\\d.*|,? held .*)?$`,
  'i',
);
const LEADING_NOUN = new RegExp(`^(?:[\\p{Ll}-]+ ){0,2}${EVENT.source} (?:on (?=\\p{Lu}))?(?=["“‘]?\\p{Lu})`, 'u');

/** What `line`, the `index`th of its report, gives; `next` and `before` are the lines around it. */
export function lineTitles(line: Line, index: number, next: Line | undefined, before: Line | undefined): Candidate[] {
  if (line.kind === 'label') return pick(line, LABELLED.exec(line.text)?.[1], 9);
  if (line.kind !== 'heading') return [];
  const text = line.text.replace(/^#+\s*/, '');
  const parts = text.split(PART);
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length > 1 && index < 4) {
    if (IS_ABOUT.test(first) && !/^\p{Ll}/u.test(parts[1] ?? ''))
      return pick(line, text.slice(first.length).replace(/^[\s:–—|-]+/, ''), 6);
    if (IS_RECAP.test(last)) return pick(line, text.slice(0, -last.length).replace(/[\s:–—|-]+$/, ''), 6);
  }
  const called = CALLED.exec(text)?.[1];
  const named = called && EVENT.test(called) ? called.replace(LEADING_NOUN, '') : undefined;
  if (named && isTitleCase(named)) return pick(line, named, IS_ABOUT.test(named) ? 3 : 5);
  // "EVENT SUMMARY", and below it what the event was called.
  const dated = line.dateline !== undefined || /^[^,]{2,40}, \d{1,2} \p{L}+,? \d{4}$/u.test(text);
  const below = !dated && index < 3 && before?.kind === 'heading' && IS_ABOUT.test(before.text) && isTitleCase(text);
  if (below && text.split(' ').length > 2) return pick(line, text, 4);
  // The line above "Minutes of the webinar ..." is its title, unless it is a letterhead.
  const letterhead = organisationAt(text, 0)?.to === text.replace(/ ?\([^)]*\)$/, '').length && !EVENT.test(text);
  const minutes =
    !letterhead &&
    index === 0 &&
    next &&
    (MINUTES.test(next.text) || (next.kind !== 'prose' && /\b20\d\d\b/.test(next.text))) &&
    EVENT.test(next.text);
  return minutes ? pick(line, text, 6) : [];
}

function pick(line: Line, printed: string | undefined, weight: number): Candidate[] {
  const title = printed?.replace(/^["“‘]|["”’]$|, (?:\p{L}+ )?\d{1,2} \p{L}+,? \d{4}$/gu, '');
  const from = title ? line.text.indexOf(title) : -1;
  return title && from >= 0 && title.length > 3 ? [{ line, from, to: from + title.length, weight }] : [];
}
