/** The day of the webinar, where the text gives day, month and year; chrono-node reads dates written in words. */
import { evidenceAt } from '../evidence.ts';
import type { Evidence, Fact } from '../record.ts';
import { EVENT } from './en/events.ts';
import type { Source } from './webinar-facts.ts';

/** A month in letters, or year first: "05/12/2021" is read both ways in the world, so it is not read at all. */
const WRITTEN = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\b|\b\d{4}-\d{2}-\d{2}\b/iu;
const HAPPENS =
  /\b(?:held|hosted|host|hold|organi[sz]ed|convened|convene|took place|place on|on|met|webinar of|dated)\b/i;

interface Candidate {
  readonly turn: number;
  readonly from: number;
  readonly text: string;
  readonly weight: number;
}

export async function dateOf({ transcript, document }: Source): Promise<Fact<string> | undefined> {
  const candidates = [...lineCandidates(document), ...sentenceCandidates(document)]
    .filter(({ text }) => WRITTEN.test(text) && /\b(?:19|20)\d\d\b/.test(text))
    .sort((a, b) => b.weight - a.weight);
  if (candidates.length === 0) return undefined;
  const { parse } = await import('chrono-node/en');
  for (const { turn, from, text } of candidates) {
    // The reference day is fixed: a date that needs one is not certain, and is not taken.
    for (const { index, text: said, start } of parse(text, new Date(Date.UTC(2000, 0, 1)))) {
      if (!start.isCertain('year') || !start.isCertain('month') || !start.isCertain('day')) continue;
      const evidence: Evidence = evidenceAt(transcript, { turn, from: from + index, to: from + index + said.length });
      return {
        value: iso(start.get('year'), start.get('month'), start.get('day')),
        evidence: [evidence],
        confidence: 'stated',
      };
    }
  }
  return undefined;
}

function lineCandidates(document: Source['document']): Candidate[] {
  return document.lines.flatMap(({ kind, turn, text, dateline }) => {
    if (kind === 'label' && /^date/i.test(text)) return [{ turn, from: 0, text, weight: 5 }];
    if (kind === 'heading') return [{ turn, from: 0, text, weight: EVENT.test(text) ? 4 : 2 }];
    return dateline ? [{ turn, from: 0, text: text.slice(0, dateline.end), weight: 3 }] : [];
  });
}

/** A sentence that says when the webinar is or was held. */
const sentenceCandidates = (document: Source['document']): Candidate[] =>
  document.sentences
    .filter(({ line, frame }) => line.kind === 'prose' && EVENT.test(frame) && HAPPENS.test(frame))
    .map(({ line, from, frame }, i) => ({ turn: line.turn, from, text: frame, weight: i < 4 ? 4 : 1 }));

const iso = (year: number | null, month: number | null, day: number | null): string =>
  [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
