/** Vendors that give words and no segments: a shape is a row, read by one walk; cues are cut by speaker, sentence and pause. */
import { cuesOfWords, defined, isPunctuation, type SpokenWord } from './drafts.ts';
import { getter, labelOf, textOf, valueAt } from './fields.ts';
import { type TimedFields, timing } from './segments.ts';
import { hasAll, LANGUAGE, type Shape, someHas } from './shape.ts';

export interface WordRow extends TimedFields {
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
    if (i > 0) values = values.flatMap((value) => (Array.isArray(value) ? value : []));
    const rest = part.startsWith('.') ? part.slice(1) : part;
    if (rest !== '') values = values.map((value) => valueAt(value, rest));
  }
  return values;
}

function readWords(row: WordRow, json: unknown): SpokenWord[] {
  const text = getter(row.text);
  const time = timing(row);
  const label = getter(row.label ?? []);
  const speaking = row.speakers ? speakerAt(row.speakers, json) : undefined;
  const unknown = new Set(row.unknownLabels);
  const words: SpokenWord[] = [];
  for (const value of everyAt(json, row.words)) {
    const written = textOf(text(value));
    if (written === '') continue;
    const clock = time(value);
    const glue = isPunctuation(written);
    const own = labelOf(label(value)) ?? speaking?.(clock.startMs);
    const name = glue && words.length > 0 ? words.at(-1)?.speakerLabel : own;
    words.push(
      defined({
        text: written,
        ...clock,
        speakerLabel: name !== undefined && unknown.has(name) ? undefined : name,
        glue: glue || undefined,
      }),
    );
  }
  return words;
}

/** Whose stretch holds a time: the last that began. Stretches and words both run forward, so the search resumes where it stood. */
function speakerAt(row: SpeakerSpans, json: unknown): (startMs: number | undefined) => string | undefined {
  const name = getter(row.text);
  const time = timing(row);
  const spans = everyAt(json, `${row.list}.*`)
    .map((value) => ({ label: labelOf(name(value)), startMs: time(value).startMs ?? 0 }))
    .sort((a, b) => a.startMs - b.startMs);
  let at = 0;
  return (startMs) => {
    if (startMs === undefined) return spans[at]?.label;
    if ((spans[at]?.startMs ?? 0) > startMs) at = 0;
    while ((spans[at + 1]?.startMs ?? Number.POSITIVE_INFINITY) <= startMs) at++;
    return spans[at]?.label;
  };
}
