/** Vendors that give words and no segments: a shape is a row, read by one walk; cues are cut by speaker, sentence and pause. */
import { cuesOfWords, isPunctuation, type SpokenWord } from './drafts.ts';
import { getter, labelOf, list, textOf, type Unit, valueAt } from './fields.ts';
import { type TimedFields, timing } from './segments.ts';
import { hasAll, LANGUAGE, type Shape, someHas } from './shape.ts';

export interface WordRow extends TimedFields {
  readonly unit: Unit;
  readonly format: string;
  /** Path to the words; `*` stands for every element of a list. */
  readonly words: string;
  /** What else must be in the file; `a|b` is either. */
  readonly with?: readonly string[];
  /** What one of the first words must have. */
  readonly each: readonly string[];
  readonly label?: readonly string[];
  readonly unknownLabels?: readonly string[];
  /** Who speaks at a time, where the words do not say. */
  readonly speakers?: SpeakerSpans;
}

/** Stretches of time with a speaker each, beside the words. */
export interface SpeakerSpans extends TimedFields {
  readonly unit: Unit;
  readonly list: string;
}

export const wordShape = (row: WordRow): Shape => ({
  format: row.format,
  recognises: (json) => hasAll(json, row.with ?? []) && someHas(everyAt(json, row.words), row.each),
  read: (json) => ({
    drafts: cuesOfWords(readWords(row, json)),
    language: LANGUAGE(json),
    title: valueAt(json, 'title'),
  }),
});

/** All values at a path with `*`, in order. */
export function everyAt(json: unknown, path: string): readonly unknown[] {
  let values: readonly unknown[] = [json];
  for (const [i, part] of path.split('.*').entries()) {
    if (i > 0) values = values.length === 1 ? list(values[0]) : values.flatMap(list);
    if (part === '') continue;
    const get = getter([part.replace(/^\./, '')]);
    values = values.map(get);
  }
  return values;
}

function readWords(row: WordRow, json: unknown): SpokenWord[] {
  const text = getter(row.text);
  const time = timing(row, row.unit);
  const label = getter(row.label ?? []);
  const speaking = row.speakers ? speakerAt(row.speakers, json) : undefined;
  const unknown = new Set(row.unknownLabels);
  const words: SpokenWord[] = [];
  for (const value of everyAt(json, row.words)) {
    const written = textOf(text(value));
    if (written === '') continue;
    const startMs = time.start(value);
    const glue = isPunctuation(written);
    const own = labelOf(label(value)) ?? speaking?.(startMs);
    const name = glue && words.length > 0 ? words.at(-1)?.speakerLabel : own;
    words.push({
      text: written,
      startMs,
      endMs: time.end(value, startMs),
      confidence: time.confidence(value),
      speakerLabel: name !== undefined && unknown.has(name) ? undefined : name,
      glue,
    });
  }
  return words;
}

/** Whose stretch holds a time: the last that began, by binary search. */
function speakerAt(row: SpeakerSpans, json: unknown): (startMs: number | undefined) => string | undefined {
  const name = getter(row.text);
  const time = timing(row, row.unit);
  const spans = everyAt(json, `${row.list}.*`)
    .map((value) => ({ label: labelOf(name(value)), startMs: time.start(value) ?? 0 }))
    .sort((a, b) => a.startMs - b.startMs);
  let last: string | undefined;
  return (startMs) => {
    if (startMs === undefined) return last;
    let low = 0;
    let high = spans.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((spans[middle]?.startMs ?? 0) <= startMs) low = middle;
      else high = middle - 1;
    }
    last = spans[low]?.label;
    return last;
  };
}
