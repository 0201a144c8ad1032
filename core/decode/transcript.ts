/** What a reader gave -> the neutral transcript: labels cleaned, clocks sane, turns, problems. */
import type { Cue, Detection, Failure, SpeakerLabel, Transcript } from '../model.ts';
import { cleanLabel, isMixedScript } from './labels.ts';
import { LONG_CUE, MAX_CLOCK_MS, MAX_CUES, MAX_LABELS } from './limits.ts';
import { type Fault, toProblems } from './problems.ts';
import type { CueList, Reader, Reading } from './reader.ts';
import { refuse } from './refusals.ts';
import type { DecodedText } from './text.ts';
import { chatTurns, cuesToTurns } from './turns.ts';

export interface Detected {
  readonly reader: Reader;
  readonly detection: Detection;
}

/** A detection below this is said to be doubtful. */
const SURE = 0.5;

const MESSAGES: Readonly<Record<string, string>> = {
  'label-cleaned': 'A speaker label held invisible or markup characters, or was too long; they were left out',
  'mixed-script-label': 'A speaker label mixes letters of two alphabets; check that it is who it seems to be',
  'clock-out-of-range': 'A clock lies before the recording or beyond any webinar; it was left out or set to zero',
  'end-before-start': 'A cue ends before it starts; its end was not used for talk time',
  'zero-length-cue': 'A cue starts and ends at the same moment',
  'uncertain-format': 'Nothing in the file shows clearly what it is; check that it was read as you expect',
  'long-cue': 'One cue holds more text than a webinar’s cue can; check that its line breaks were exported',
};

/** The transcript, or why these cues are none. */
export function toTranscript(
  { reader, detection }: Detected,
  reading: Reading,
  source: DecodedText,
  bytes: number,
): { readonly transcript: Transcript } | { readonly failure: Failure } {
  if (reading.cues.length > MAX_CUES) return refuse('too-many-cues');
  const faults: Fault[] = [];
  const { cues, labels, silent } = checkedCues(reading.cues, faults);
  if (labels.length > MAX_LABELS) return refuse('too-many-speakers');
  const side = reading.side ?? [];
  const kind = reading.kind ?? reader.kind;
  const speech = silent ? [] : cuesToTurns(cues, kind === 'report');
  const turns = [...speech, ...chatTurns(side, speech.length)];
  // A list of who attended has no turns: its names serve the transcript beside it.
  if (turns.length === 0 && !reading.roster?.length) return refuse('no-content');
  if (detection.score < SURE) faults.push({ code: 'uncertain-format', at: 0, found: detection.format });
  for (const { label } of labels) {
    if (isMixedScript(label)) faults.push({ code: 'mixed-script-label', at: -1, found: label });
  }
  const { dialect, language } = reading;
  const transcript = {
    kind,
    format: reading.format ?? reader.format,
    ...(dialect === undefined ? {} : { dialect }),
    ...(language === undefined ? {} : { language }),
    source: { bytes, encoding: source.encoding, replaced: source.replaced, detection },
    meta: reading.meta ?? {},
    labels,
    roster: reading.roster ?? [],
    cues,
    turns,
    side,
    problems: [...source.problems, ...(reading.problems ?? []), ...toProblems(faults, MESSAGES, source.text)],
  };
  return { transcript };
}

interface Checked {
  readonly cues: readonly Cue[];
  /** In the order in which they speak first. */
  readonly labels: readonly SpeakerLabel[];
  /** No cue holds a text. */
  readonly silent: boolean;
}

/** The cues with clean labels and possible clocks; what had to be changed goes to `faults`. All in one loop, which is compiled once. */
function checkedCues(cues: CueList, faults: Fault[]): Checked {
  const clean = new Map<string, string>();
  const counts = new Map<string, number>();
  const report = reporter(faults);
  let lastRaw: string | undefined;
  let label: string | undefined;
  /** Cues of `label` since it came. */
  let run = 0;
  let silent = true;
  const checked: Cue[] = [];
  for (let i = 0; i < cues.length; i++) {
    const cue = cues.at(i);
    if (!cue) continue;
    const { startMs, endMs, speakerLabel, text } = cue;
    if (text.length > LONG_CUE) report('long-cue', cue, () => text.slice(0, 40));
    if (isClock(startMs) && isClock(endMs) && endMs <= startMs)
      report(endMs < startMs ? 'end-before-start' : 'zero-length-cue', cue, () => shown(startMs, endMs));
    if (text !== '') silent = false;
    if (speakerLabel !== lastRaw) {
      count(counts, label, run);
      run = 0;
      label = speakerLabel === undefined ? undefined : cleanedOnce(speakerLabel, clean);
      lastRaw = speakerLabel;
    }
    run++;
    const relabelled = label !== speakerLabel;
    if (relabelled) report('label-cleaned', cue, () => label ?? '');
    const odd = isOdd(startMs) || isOdd(endMs);
    if (odd) report('clock-out-of-range', cue, () => shown(startMs, endMs));
    checked.push(relabelled || odd ? rebuilt(cue, label, odd) : cue);
  }
  count(counts, label, run);
  return { cues: checked, labels: [...counts].map(([of, n]) => ({ label: of, cues: n })), silent };
}

function count(counts: Map<string, number>, label: string | undefined, run: number): void {
  if (label !== undefined && run > 0) counts.set(label, (counts.get(label) ?? 0) + run);
}

/** Only the first fault of a code is shown: the others count, and nothing is written for them. */
function reporter(faults: Fault[]): (code: string, cue: Cue, found: () => string) => void {
  const first = new Map<string, Fault>();
  return (code, cue, found) => {
    const fault = first.get(code) ?? { code, at: cue.at.from, found: found() };
    first.set(code, fault);
    faults.push(fault);
  };
}

const isClock = (ms: number | undefined): ms is number => Number.isFinite(ms);

const shown = (...clocks: readonly (number | undefined)[]) =>
  clocks.map((ms) => (isClock(ms) ? `${ms} ms` : 'no clock')).join(' to ');

function cleanedOnce(label: string, clean: Map<string, string>): string | undefined {
  let known = clean.get(label);
  if (known === undefined) {
    known = cleanLabel(label);
    clean.set(label, known);
  }
  return known === '' ? undefined : known;
}

const isOdd = (ms: number | undefined) => ms !== undefined && !(Number.isInteger(ms) && ms >= 0 && ms <= MAX_CLOCK_MS);

/** A clock before the start is the start (Microsoft Graph gives negative offsets); one that cannot be is none. */
function rebuilt(cue: Cue, label: string | undefined, odd: boolean): Cue {
  if (!odd && label !== undefined) return { ...cue, speakerLabel: label };
  const { startMs, endMs, speakerLabel: _raw, ...rest } = cue;
  const start = possible(startMs);
  const end = possible(endMs);
  return {
    ...rest,
    ...(start === undefined ? {} : { startMs: start }),
    ...(end === undefined ? {} : { endMs: end }),
    ...(label === undefined ? {} : { speakerLabel: label }),
  };
}

function possible(ms: number | undefined): number | undefined {
  if (ms === undefined || !Number.isFinite(ms) || ms > MAX_CLOCK_MS) return undefined;
  return Math.max(0, Math.round(ms));
}
