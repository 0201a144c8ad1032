/** SubRip: no standard, so everything that real files do is read: no counters, stray blank lines, dots, overrides. */

import type { Range } from '../model.ts';
import { labelCues, labelSpans } from './caption-labels.ts';
import { codesOf } from './codes.ts';
import { scanCues } from './cue-scan.ts';
import { type CodedText, type CueSpans, rawCues } from './cue-spans.ts';
import { mayHoldTwo, withInnerVoices } from './inner-voices.ts';
import type { RawCue } from './one-cue.ts';
import { decodeEntities, voicesOf } from './payload.ts';
import { toProblems } from './problems.ts';
import type { Reader, Reading, Sample, Source } from './reader.ts';

const TIMING =
  /^\s*[-−]?\d{1,9} ?: ?\d{1,2} ?: ?\d{1,2}(?: ?([.,:]) ?\d{1,6})? *-+> *[-−]?\d{1,9} ?: ?\d{1,2} ?: ?\d{1,2}/;

/** A counter, a timing line with commas, a text. */
const HEAD = /^\s*\d{1,6} *\n\d{1,3}:\d{2}:\d{2},\d{3} --> \d{1,3}:\d{2}:\d{2},\d{3} *\n/;

const MESSAGES: Readonly<Record<string, string>> = {
  'timing-unreadable': 'A timing line could not be read; its cue was left out',
};

export const subrip: Reader = { format: 'subrip', kind: 'captions', extensions: ['srt'], score, read };

function score({ text, lines }: Sample): number {
  if (/^\s*WEBVTT/.test(text)) return 0;
  if (HEAD.test(text)) return 1;
  const timings = lines.filter((line) => TIMING.test(line));
  if (timings.length === 0) return 0;
  const commas = timings.filter((line) => TIMING.exec(line)?.[1] === ',').length;
  const counters = lines.filter((line) => /^\d+$/.test(line)).length;
  const sure = Math.min(0.95, 0.6 + timings.length / lines.length);
  return commas * 2 >= timings.length || counters >= timings.length ? sure : 0.5;
}

function read({ text, codes = codesOf(text) }: Source): Reading {
  const source = { text, codes };
  const { spans, gaps, faults } = scanCues(source, { from: 0, subrip: true });
  const marked = MARKS.some((mark) => text.includes(mark));
  const labelled =
    marked || gaps.length > 0 ? labelCues(mended(source, spans, gaps, marked)) : labelSpans(source, spans);
  const { labels, labelling, problems } = labelled;
  const cues = mayHoldTwo(labelling, text, spans)
    ? withInnerVoices(text, labelled.cues, labels, withoutMarkup)
    : labelled.cues;
  const unreadable = faults.filter((fault) => fault.code === 'timing-unreadable');
  return { cues, problems: [...toProblems(unreadable, MESSAGES, text), ...problems] };
}

function mended(source: CodedText, spans: CueSpans, gaps: readonly Range[], marked: boolean): RawCue[] {
  const cues = rawCues(source, spans);
  rejoin(source.text, cues, gaps);
  if (marked) for (const cue of cues) unmark(cue);
  return cues;
}

/** WebVTT's voice tag, which some tools write here too, is the label of its cue. */
function unmark(cue: RawCue): void {
  const [voice, ...others] = cue.text.startsWith('<v ') ? voicesOf(cue.text) : [];
  if (voice?.label !== undefined && others.length === 0) cue.speakerLabel = voice.label;
  cue.text = withoutMarkup(cue.text);
}

/** What follows a blank line inside a text still belongs to the cue before; a counter does not, nor what precedes the first cue. */
export function rejoin(text: string, raw: readonly RawCue[], gaps: readonly Range[]): void {
  let i = 0;
  for (const gap of gaps) {
    const stray = withoutCounter(text.slice(gap.from, gap.to).trim());
    while (i + 1 < raw.length && (raw[i + 1]?.at.from ?? 0) < gap.to) i++;
    const cue = raw[i];
    if (stray === '' || !cue || cue.at.from > gap.from) continue;
    cue.text = cue.text === '' ? stray : `${cue.text}\n${stray}`;
    cue.at = { from: cue.at.from, to: gap.to };
  }
}

function withoutCounter(stray: string): string {
  const last = stray.slice(stray.lastIndexOf('\n') + 1);
  return /^\s*\d+$/.test(last) ? stray.slice(0, stray.length - last.length).trimEnd() : stray;
}

const MARKS = ['<', '{', '&'];
/** HTML tags and Advanced SubStation overrides, which players accept in SubRip. */
const MARKUP = /<\/?[a-zA-Z][^<>]{0,200}>|\{\\[^{}]{0,400}\}/g;

const withoutMarkup = (payload: string): string => decodeEntities(payload.replaceAll(MARKUP, ''));
