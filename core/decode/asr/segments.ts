/** Vendors that give segments with a text each: a shape is a row of `SEGMENT_SHAPES`, this reads all of them. */
import { type Draft, firstStart, joined, lastEnd, meanConfidence, type SpokenWord } from './drafts.ts';
import { clockOf, confidenceOf, getter, labelOf, list, objects, textOf, type Unit, valueAt } from './fields.ts';
import { hasAll, LANGUAGE, type Shape, someHas } from './shape.ts';
import { unitOf } from './units.ts';

/** Fields are dotted paths into one element; of several the first that holds something counts. */
export interface TimedFields {
  readonly text: readonly string[];
  /** `told`: by the clocks themselves. */
  readonly unit: Unit | 'told';
  readonly start?: readonly string[];
  readonly end?: readonly string[];
  /** For those who give a length instead of an end. */
  readonly duration?: readonly string[];
  readonly confidence?: readonly string[];
}

export interface SegmentRow extends TimedFields {
  readonly format: string;
  /** Path to the list of segments; empty: the JSON is the list. */
  readonly segments: string;
  /** What else must be in the file. */
  readonly with?: readonly string[];
  /** What one of the first segments must have; `a|b` is either. */
  readonly each: readonly string[];
  readonly label?: readonly string[];
  /** How the vendor writes "nobody known". */
  readonly unknownLabels?: readonly string[];
  readonly id?: readonly string[];
  readonly words?: TimedFields & { readonly list: string };
}

export const segmentShape = (row: SegmentRow): Shape => ({
  format: row.format,
  recognises: (json) => {
    const segments = valueAt(json, row.segments);
    return Array.isArray(segments) && hasAll(json, row.with ?? []) && someHas(segments, row.each);
  },
  read: (json) => ({
    drafts: readSegments(row, objects(valueAt(json, row.segments))),
    language: LANGUAGE(json),
    title: valueAt(json, 'title'),
  }),
});

export function readSegments(row: SegmentRow, segments: readonly unknown[]): Draft[] {
  const text = getter(row.text);
  const unit = row.unit === 'told' ? unitOf(segments, getter(row.start ?? []), getter(row.end ?? []), text) : row.unit;
  const time = timing(row, unit);
  const id = getter(row.id ?? []);
  const label = getter(row.label ?? []);
  const unknown = new Set(row.unknownLabels);
  const words = row.words ? wordReader(row.words, unit) : undefined;
  const drafts = segments.map((segment) => {
    const spoken = words?.(segment) ?? NO_WORDS;
    const raw = text(segment);
    const name = labelOf(label(segment));
    const startMs = time.start(segment) ?? firstStart(spoken);
    return {
      text: textOf(raw) || (raw === undefined ? joined(spoken) : ''),
      startMs,
      endMs: time.end(segment, startMs) ?? lastEnd(spoken),
      confidence: time.confidence(segment) ?? meanConfidence(spoken),
      speakerLabel: name !== undefined && unknown.has(name) ? undefined : name,
      id: textOf(id(segment)) || undefined,
      words: spoken.length === 0 ? undefined : spoken,
      raw: typeof raw === 'string' ? raw : undefined,
    };
  });
  return drafts.filter((draft) => draft.text !== '' || draft.startMs !== undefined);
}

const NO_WORDS: readonly SpokenWord[] = [];

/** The words of one segment, as a function of it. */
function wordReader(
  fields: TimedFields & { readonly list: string },
  around: Unit,
): (segment: unknown) => readonly SpokenWord[] {
  const time = timing(fields, fields.unit === 'told' ? around : fields.unit);
  const text = getter(fields.text);
  const words = getter([fields.list]);
  return (segment) => {
    const all = list(words(segment));
    if (all.length === 0) return NO_WORDS;
    const spoken: SpokenWord[] = [];
    for (const value of all) {
      const written = textOf(text(value));
      if (written === '') continue;
      const startMs = time.start(value);
      spoken.push({ text: written, startMs, endMs: time.end(value, startMs), confidence: time.confidence(value) });
    }
    return spoken;
  };
}

interface Timing {
  start(value: unknown): number | undefined;
  /** `startMs` for those who give a length instead of an end. */
  end(value: unknown, startMs: number | undefined): number | undefined;
  confidence(value: unknown): number | undefined;
}

/** Clock and confidence of an element, as functions of it. */
export function timing(fields: TimedFields, unit: Unit): Timing {
  const start = getter(fields.start ?? []);
  const end = getter(fields.end ?? []);
  const duration = fields.duration ? getter(fields.duration) : undefined;
  const confidence = getter(fields.confidence ?? []);
  return {
    start: (value) => clockOf(start(value), unit),
    end: (value, startMs) => {
      const endMs = clockOf(end(value), unit);
      if (endMs !== undefined || !duration || startMs === undefined) return endMs;
      const length = clockOf(duration(value), unit);
      return length === undefined ? undefined : startMs + length;
    },
    confidence: (value) => confidenceOf(confidence(value)),
  };
}
