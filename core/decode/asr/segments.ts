/** Vendors that give segments with a text each: a shape is a row of `SEGMENT_SHAPES`, this reads all of them. */
import type { Word } from '../../model.ts';
import { clockOfWords, type Draft, defined, meanConfidence } from './drafts.ts';
import { clockOf, confidenceOf, getter, labelOf, list, objects, textOf, type Unit, valueAt } from './fields.ts';
import { hasAll, LANGUAGE, type Shape, someHas } from './shape.ts';

/** Fields are dotted paths into one element; of several the first that holds something counts. */
export interface TimedFields {
  readonly text: readonly string[];
  readonly unit: Unit;
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
  const time = timing(row);
  const text = getter(row.text);
  const id = getter(row.id ?? []);
  const label = getter(row.label ?? []);
  const unknown = new Set(row.unknownLabels);
  const words = row.words ? wordReader(row.words) : undefined;
  return segments.map((segment) => {
    const spoken = words?.(segment) ?? [];
    const raw = text(segment);
    const name = labelOf(label(segment));
    const own = time(segment);
    return defined({
      text: textOf(raw) || (raw === undefined ? spoken.map((word) => word.text).join(' ') : ''),
      ...clockOfWords(spoken),
      ...own,
      confidence: own.confidence ?? meanConfidence(spoken),
      speakerLabel: name !== undefined && unknown.has(name) ? undefined : name,
      id: textOf(id(segment)) || undefined,
      words: spoken.length > 0 ? spoken : undefined,
      quoted: typeof raw === 'string' ? ([raw, raw] as const) : undefined,
    });
  });
}

/** The words of one segment, as a function of it. */
function wordReader(fields: TimedFields & { readonly list: string }): (segment: unknown) => Word[] {
  const time = timing(fields);
  const text = getter(fields.text);
  return (segment) => {
    const words: Word[] = [];
    for (const value of list(valueAt(segment, fields.list))) {
      const written = textOf(text(value));
      if (written === '') continue;
      words.push({ text: written, ...time(value) });
    }
    return words;
  };
}

interface Timing {
  startMs?: number;
  endMs?: number;
  confidence?: number;
}

/** Clock and confidence of an element, as a function of it. */
export function timing(fields: TimedFields): (value: unknown) => Timing {
  const start = getter(fields.start ?? []);
  const end = getter(fields.end ?? []);
  const duration = getter(fields.duration ?? []);
  const confidence = getter(fields.confidence ?? []);
  return (value) => {
    const startMs = clockOf(start(value), fields.unit);
    const length = fields.duration ? clockOf(duration(value), fields.unit) : undefined;
    const spoken = startMs === undefined || length === undefined ? undefined : startMs + length;
    const endMs = clockOf(end(value), fields.unit) ?? spoken;
    const sure = confidenceOf(confidence(value));
    return {
      ...(startMs === undefined ? {} : { startMs }),
      ...(endMs === undefined ? {} : { endMs }),
      ...(sure === undefined ? {} : { confidence: sure }),
    };
  };
}
