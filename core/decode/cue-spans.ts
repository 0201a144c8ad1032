/**
 * Where the cues of a caption file stand: one column a fact, since a hundred thousand cues are cheaper as seven columns than
 * as three hundred thousand objects and strings. A cue is made of its row when somebody asks for it.
 */
import { type Codes, isCounter } from './codes.ts';
import { MAX_CUES } from './limits.ts';
import { oneCue, type RawCue } from './one-cue.ts';
import type { Timing } from './timing-line.ts';

export interface CodedText {
  readonly text: string;
  readonly codes: Codes;
}

export interface CueSpans {
  count: number;
  readonly startMs: Int32Array;
  readonly endMs: Int32Array;
  /** Where the block begins: with its id, or with its timing line. */
  readonly from: Int32Array;
  /** Where the timing line begins. */
  readonly timing: Int32Array;
  /** Where the payload begins, and where it ends. */
  readonly said: Int32Array;
  readonly to: Int32Array;
  /** By row: timing lines that hold more than two plain clocks. Their clocks may be beyond what a column holds. */
  readonly unusual: Map<number, Timing>;
}

const SHORTEST_CUE = '0-->1'.length;

/** No rows yet, with room for all that a text of this length can hold, and one more than it may. */
export function noSpans(length: number): CueSpans {
  const room = Math.min(MAX_CUES, Math.floor(length / SHORTEST_CUE)) + 1;
  return {
    count: 0,
    startMs: new Int32Array(room),
    endMs: new Int32Array(room),
    from: new Int32Array(room),
    timing: new Int32Array(room),
    said: new Int32Array(room),
    to: new Int32Array(room),
    unusual: new Map(),
  };
}

/** A row whose timing line holds more, or is spelled otherwise, than two plain clocks. */
export function addUnusual(
  spans: CueSpans,
  timing: Timing,
  place: { readonly from: number; readonly timing: number; readonly said: number; readonly to: number },
): void {
  const row = spans.count++;
  spans.unusual.set(row, timing);
  spans.from[row] = place.from;
  spans.timing[row] = place.timing;
  spans.said[row] = place.said;
  spans.to[row] = place.to;
}

/** The cue of a row, with this text and label. */
export function cueAt(
  source: CodedText,
  spans: CueSpans,
  row: number,
  text: string,
  label: string | undefined,
): RawCue {
  const from = spans.from[row] ?? 0;
  const timing = spans.timing[row] ?? 0;
  const unusual = spans.unusual.get(row);
  const startMs = unusual ? unusual.startMs : spans.startMs[row];
  const endMs = unusual ? unusual.endMs : spans.endMs[row];
  const cue = oneCue({ startMs, endMs, text, label, from, to: spans.to[row] ?? 0 });
  if (from < timing && !isCounter(source.codes, from, timing - 1)) cue.id = source.text.slice(from, timing - 1);
  if (unusual?.settings !== undefined) cue.settings = unusual.settings;
  return cue;
}

/** The payload of a row as written, without its first `skipped` characters. */
export const payloadAt = (source: CodedText, spans: CueSpans, row: number, skipped = 0): string =>
  source.text.slice((spans.said[row] ?? 0) + skipped, spans.to[row]);

/** No cue says anything. */
export function isSilent(source: CodedText, spans: CueSpans): boolean {
  for (let row = 0; row < spans.count; row++) if (payloadAt(source, spans, row).trim() !== '') return false;
  return true;
}

/** All cues at once, with their payloads as written. */
export function rawCues(source: CodedText, spans: CueSpans): RawCue[] {
  const cues: RawCue[] = [];
  for (let row = 0; row < spans.count; row++) {
    cues.push(cueAt(source, spans, row, payloadAt(source, spans, row), undefined));
  }
  return cues;
}
