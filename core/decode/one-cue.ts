/** A cue of the parts that nearly all have. A file makes a hundred thousand: each usual shape is one literal, nothing is spread. */
import type { Cue } from '../model.ts';

/** A cue that its reader may still change. */
export type RawCue = { -readonly [Key in keyof Cue]: Cue[Key] };

export interface CueParts {
  readonly startMs: number | undefined;
  readonly endMs: number | undefined;
  readonly text: string;
  readonly label: string | undefined;
  readonly from: number;
  readonly to: number;
  /** The end is the start of the next. */
  readonly estimated?: boolean;
}

/** The cue without keys for what is undefined. */
export function oneCue({ startMs, endMs, text, label, from, to, estimated = false }: CueParts): RawCue {
  const at = { from, to };
  if (startMs !== undefined && endMs !== undefined) {
    if (estimated)
      return label === undefined
        ? { startMs, endMs, text, at, estimated }
        : { startMs, endMs, text, speakerLabel: label, at, estimated };
    return label === undefined ? { startMs, endMs, text, at } : { startMs, endMs, text, speakerLabel: label, at };
  }
  if (startMs !== undefined) {
    return label === undefined ? { startMs, text, at } : { startMs, text, speakerLabel: label, at };
  }
  const cue: RawCue = label === undefined ? { text, at } : { text, speakerLabel: label, at };
  if (endMs !== undefined) cue.endMs = endMs;
  return cue;
}
