/** Titles that stand on a line of their own: "Title: X", "Webinar report: X", "X – highlights", "Minutes of the webinar X". */
import { EVENT } from './en/events.ts';
import type { Line } from './report/document.ts';
import { isTitleCase } from './title-case.ts';

/** Words of a line that may be the title; the heaviest is. */
export interface Candidate {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

const LABELLED = /^(?:title|topic|theme|subject|event|webinar)\s*:\s*["“‘]?(.+?)["”’]?$/i;
const PREFIXED =
  /^(?:#+\s*)?(?:[\p{L}’'-]+\s){0,3}?(?:webinar|seminar|symposium|round-?table|panel|forum|event|workshop|conference|meeting)(?:\s(?:report|recap|summary|notes|review|highlights|minutes|write-?up|digest|bulletin))?\s?[:–—|-]\s(.+)$/iu;
const SUFFIXED =
  /^(?:#+\s*)?(.+?)\s?[:–—|-]\s(?:the |a |an |our )?(?:write-?up|recap|report|highlights|key (?:takeaways|messages|points)|summary|minutes|notes|proceedings|what we learn(?:ed|t)|(?:notes|highlights|takeaways|lessons|reflections|a report|report|minutes|impressions) (?:from|of|on) .{3,60}|(?:webinar|event|meeting|seminar) (?:report|recap|summary|notes|write-?up|minutes|highlights))$/iu;
const RECAP = /^(?:#+\s*)?(?:recap|report|summary|review|highlights|notes|write-?up|minutes)\s?[:–—|]\s(.+)$/i;
const LEADING_NOUN = new RegExp(`^(?:[\\p{Ll}-]+ ){0,2}(?:${EVENT.source}) (?:on (?=\\p{Lu}))?(?=["“‘]?\\p{Lu})`, 'u');
const MINUTES = /^(?:summary|minutes|notes|report|proceedings|record|readout) (?:of|from|on) (?:the|a|an|our) /i;

/** What `line`, the `index`th of its report, gives. */
export function lineTitles(line: Line, index: number, next: Line | undefined): Candidate[] {
  const { text, kind } = line;
  if (kind === 'label') return pick(line, LABELLED.exec(text)?.[1], 9);
  if (kind !== 'heading') return [];
  const prefixed = PREFIXED.exec(text)?.[1];
  if (prefixed) return pick(line, prefixed.replace(/^["“‘]|["”’]$/g, ''), 6);
  const recap = index < 3 ? RECAP.exec(text)?.[1] : undefined;
  if (recap) return pick(line, recap, 6);
  const suffixed = index < 3 ? SUFFIXED.exec(text)?.[1] : undefined;
  if (suffixed) return pick(line, suffixed, 6);
  const of =
    /^(?:#+\s*)?(?:minutes|summary|notes|report|proceedings|record) of (?:the |an? )?(.+?)(?:, (?:held )?(?:on )?\d.*)?$/i.exec(
      text,
    )?.[1];
  const called = of && EVENT.test(of) ? of.replace(LEADING_NOUN, '') : undefined;
  if (called && isTitleCase(called)) return pick(line, called, 5);
  const minutes = index === 0 && next && MINUTES.test(next.text) && EVENT.test(next.text);
  return minutes ? pick(line, text.replace(/^#+\s*/, ''), 6) : [];
}

function pick(line: Line, title: string | undefined, weight: number): Candidate[] {
  const from = title ? line.text.indexOf(title) : -1;
  return title && from >= 0 && title.length > 3 ? [{ line, from, to: from + title.length, weight }] : [];
}
