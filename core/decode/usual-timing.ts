/** The timing line that nearly every cue has, read as one number grid: no pattern and no slice for a hundred thousand of them. */
import type { Codes } from './codes.ts';
import type { CueSpans } from './cue-spans.ts';

/** The least and the most that each of its characters may be. SubRip writes commas for the points. */
const LEAST = '00:00:00.000 --> 00:00:00.000';
const MOST = '99:59:59.999 --> 99:59:59.999';
/** Milliseconds of one step above the least, for the characters of one clock. */
const CLOCK_MS = [36_000_000, 3_600_000, 0, 600_000, 60_000, 0, 10_000, 1000, 0, 100, 10, 1];
const END_AT = LEAST.lastIndexOf(' ') + 1;

export const USUAL_LENGTH = LEAST.length;
/** Where its arrow stands. */
export const USUAL_ARROW = LEAST.indexOf('-->');

const codesOf = (line: string) => Uint8Array.from(line, (character) => character.charCodeAt(0));
const least = codesOf(LEAST);
const leastWithCommas = codesOf(LEAST.replaceAll('.', ','));
const range = codesOf(MOST).map((code, i) => code - (least[i] ?? 0));
const startMsOf = Int32Array.from(LEAST, (_, i) => CLOCK_MS[i] ?? 0);
const endMsOf = Int32Array.from(LEAST, (_, i) => CLOCK_MS[i - END_AT] ?? 0);

/** Writes the clocks of the line at `at` into the row; false where it is spelled otherwise. */
export function readUsualTiming(codes: Codes, at: number, commas: boolean, spans: CueSpans, row: number): boolean {
  const first = commas ? leastWithCommas : least;
  let startMs = 0;
  let endMs = 0;
  for (let i = 0; i < USUAL_LENGTH; i++) {
    const above = (codes[at + i] as number) - (first[i] as number);
    if (!(above >= 0 && above <= (range[i] as number))) return false;
    startMs += above * (startMsOf[i] as number);
    endMs += above * (endMsOf[i] as number);
  }
  spans.startMs[row] = startMs;
  spans.endMs[row] = endMs;
  return true;
}
