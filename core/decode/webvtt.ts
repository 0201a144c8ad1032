/** WebVTT: the standard's file parser, the spellings of clocks that real files have, and the dialects of the tools. */
import type { Problem, Range } from '../model.ts';
import { labelCues, labelSpans } from './caption-labels.ts';
import { codesOf } from './codes.ts';
import { type Scan, type ScanOptions, scanCues } from './cue-scan.ts';
import { type CodedText, type CueSpans, isSilent, rawCues } from './cue-spans.ts';
import { mayHoldTwo, withInnerVoices } from './inner-voices.ts';
import type { RawCue } from './one-cue.ts';
import { type Voice, voicesOf } from './payload.ts';
import { toProblems } from './problems.ts';
import type { Reader, Reading, Sample, Source } from './reader.ts';
import { withoutRolling } from './rolling.ts';
import { rejoin } from './subrip.ts';
import { graphMetadata, headerOf, notesOf, tool } from './webvtt-dialects.ts';

const SIGNATURE = /^\s*WEBVTT(?=[ \t\n]|$)/;
/** Without the signature, nothing but settings stands behind the clocks. */
const TIMING = /^\s*(?:\d+:)?\d{1,2}:\d{2}\.\d{3} *--> *(?:\d+:)?\d{1,2}:\d{2}\.\d{3}(?: +\w+:\S+)*$/;

const MESSAGES: Readonly<Record<string, string>> = {
  'clock-spelling': 'A timing line is not spelled as WebVTT asks; its clocks were read all the same',
  'timing-unreadable': 'A timing line could not be read; its cue was left out',
  'text-apart': 'A blank line parts every text from its timing line; the texts were read all the same',
};

const HEADER_MISSING: Problem = {
  code: 'header-missing',
  line: 1,
  found: 'no WEBVTT',
  message: 'The file does not begin with WEBVTT; it was read as if it did.',
};

export const webvtt: Reader = { format: 'webvtt', kind: 'captions', extensions: ['vtt'], score, read };

function score({ text, lines }: Sample): number {
  if (SIGNATURE.test(text)) return 1;
  const timings = lines.filter((line) => TIMING.test(line)).length;
  const counters = lines.filter((line) => /^\d+$/.test(line)).length;
  if (timings === 0) return 0;
  return counters >= timings ? 0.7 : Math.min(0.95, 0.6 + timings / lines.length);
}

function read({ text, codes = codesOf(text) }: Source): Reading {
  const source = { text, codes };
  const signed = SIGNATURE.test(text);
  const start = signed ? Math.max(text.indexOf('\n', text.indexOf('WEBVTT')), text.indexOf('WEBVTT') + 6) : 0;
  const named = ID_WITH_NAME.test(
    text
      .slice(start, start + 200)
      .trim()
      .split('\n')[0] ?? '',
  );
  const marked = named || text.includes('<') || text.includes('&') || text.includes('"spokenText"');
  const { spans, gaps: between, faults } = scanned(source, { from: start, subrip: false });
  const apart = between.length > 0 && isSilent(source, spans) ? textApart(source, spans, between) : undefined;
  const gaps = apart?.gaps ?? between;
  const header = headerOf(text, start, signed ? (gaps[0] ?? NOTHING) : NOTHING);
  const notes = notesOf(text, gaps);
  const raw = apart?.cues ?? (marked ? rawCues(source, spans) : undefined);
  const metadata = raw && marked ? graphMetadata(raw) : undefined;
  if (raw && named) nameByIds(raw);
  const voiced = raw && marked ? withoutRolling(metadata ?? speak(raw), text) : raw;
  const labelled = voiced ? labelCues(voiced) : labelSpans(source, spans);
  const { labels, labelling, problems } = labelled;
  const cues = mayHoldTwo(labelling, text, spans)
    ? withInnerVoices(text, labelled.cues, labels, plainly)
    : labelled.cues;
  const language = header.language ?? notes.language;
  return {
    cues,
    side: notes.side,
    dialect: tool(text, header, cues, { labels, labelling, metadata: metadata !== undefined, stream: notes.stream }),
    ...(language === undefined ? {} : { language }),
    meta: { extra: [...header.extra, ...notes.extra] },
    problems: [
      ...(signed ? [] : [HEADER_MISSING]),
      ...toProblems([...faults, ...(apart?.faults ?? [])], MESSAGES, text),
      ...problems,
    ],
  };
}

/** Where most of the timing lines that are not standard cannot be read at all, the file is damaged, and none is believed. */
function scanned(source: CodedText, options: ScanOptions): Scan {
  const scan = scanCues(source, options);
  const spelled = scan.faults.filter((fault) => fault.code === 'clock-spelling').length;
  return spelled > 0 && scan.faults.length > spelled * 3 ? scanCues(source, { ...options, strict: true }) : scan;
}

const NO_TEXT = /^\s*(?:NOTE|STYLE|REGION)\b/;

/** By the standard none of the cues says anything: what stands between them is what they say. */
function textApart(source: CodedText, spans: CueSpans, gaps: readonly Range[]) {
  const cues = rawCues(source, spans);
  const stray = gaps.filter(({ from, to }) => !NO_TEXT.test(source.text.slice(from, to)));
  rejoin(source.text, cues, stray);
  const said = cues.find((cue) => cue.text !== '');
  if (!said) return undefined;
  const faults = [{ code: 'text-apart', at: said.at.from, found: said.text.split('\n')[0] ?? '' }];
  return { cues, gaps: gaps.filter((gap) => !stray.includes(gap)), faults };
}

/** The payload without its tags: whose voice they say is known by then. */
const plainly = (payload: string): string =>
  voicesOf(payload)
    .map((voice) => voice.text)
    .join('\n');

/** Webex writes who speaks into the id: `12 "Ana Ruiz" (3870211)`. */
const ID_WITH_NAME = /^\d+ "([^"]{1,120})" \(\d+\)$/;

function nameByIds(raw: RawCue[]): void {
  for (const [i, cue] of raw.entries()) {
    const name = ID_WITH_NAME.exec(cue.id ?? '')?.[1];
    if (name !== undefined && cue.speakerLabel === undefined) raw[i] = { ...cue, speakerLabel: name };
  }
}

const NOTHING: Range = { from: 0, to: 0 };

/** Tags to labels: two voices in one cue become two cues of the same id and clocks. */
function speak(raw: readonly RawCue[]): RawCue[] {
  const spoken: RawCue[] = [];
  for (const cue of raw) {
    const marked = cue.text.includes('<') || cue.text.includes('&');
    const voices = marked ? voicesOf(cue.text) : [];
    if (voices.length === 0) {
      if (marked) cue.text = '';
      spoken.push(cue);
    }
    if (voices.length === 1) spoken.push(spokenBy(cue, voices[0]));
    else for (const voice of voices) spoken.push(spokenBy({ ...cue }, voice));
  }
  return spoken;
}

function spokenBy(cue: RawCue, voice: Voice | undefined): RawCue {
  if (voice) cue.text = voice.text;
  if (voice?.label !== undefined) cue.speakerLabel = voice.label;
  return cue;
}
