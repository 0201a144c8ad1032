/** Recognizer JSON -> a reading: the shape that recognises it, wherever in the file it stands, and where each cue's text is. */
import type { Cue, Problem, Range } from '../../model.ts';
import { parseJson } from '../json.ts';
import type { ReadResult, Source } from '../reader.ts';
import { refuse } from '../refusals.ts';
import { type Draft, toCue } from './drafts.ts';
import { getter, isObject, type JsonObject, textOf } from './fields.ts';
import { spokenLength } from './generic.ts';
import { languageTag } from './language.ts';
import { named } from './names.ts';
import type { Shape, ShapeReading } from './shape.ts';
import { LAST_SHAPE, SHAPES } from './shapes.ts';

/** A key that means something to JavaScript: only known keys are read, each as the file's own. */
const RESERVED = /"__proto__"\s*:/;
const RESERVED_KEY: Problem = {
  code: 'reserved-key',
  found: '__proto__',
  message: 'The JSON has keys that no recognizer writes; they were left out.',
};

/** What is found in a text that is JSON. */
export function readRecognizer({ text: source }: Source): ReadResult {
  const parsed = parseJson(source);
  if ('failure' in parsed) return parsed;
  const roots = rootsOf(parsed.value);
  const found = firstOf(SHAPES, roots) ?? firstOf([LAST_SHAPE], longestFirst(roots));
  const text = found ? undefined : roots.map(writtenOut).find((written) => written !== undefined);
  if (text !== undefined) return { enclosed: text, carrier: true };
  if (!found) return refuse(roots.some(isSilent) ? 'no-content' : 'not-a-transcript');
  const { drafts, roster, side, language, title } = found.reading;
  const timed = drafts.some((draft) => draft.startMs !== undefined);
  return {
    format: found.shape.format,
    kind: timed ? 'captions' : 'dialogue',
    cues: placed(named(drafts, roots), source),
    roster,
    side,
    language: languageTag(language),
    meta: textOf(title) ? { title: textOf(title) } : undefined,
    problems: [...problemsOf(drafts), ...(RESERVED.test(source) ? [RESERVED_KEY] : [])],
  };
}

function firstOf(
  shapes: readonly Shape[],
  roots: readonly unknown[],
): { shape: Shape; reading: ShapeReading } | undefined {
  for (const root of roots) {
    const shape = shapes.find((candidate) => candidate.recognises(root));
    if (shape) return { shape, reading: shape.read(root) };
  }
  return undefined;
}

/** A recognizer's answer in which nothing was heard. */
const isSilent = (json: unknown): boolean =>
  isObject(json) &&
  ['segments', 'utterances', 'monologues', 'transcription', 'words', 'results'].some((key) => isEmpty(json[key]));

const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0;

const WRITTEN_OUT = getter(
  'transcript transcription captions subtitles vtt srt transcript_text transcriptText'.split(' '),
);
/** What a text would have been cleaned of. */
const UNCLEAN = /[^\P{Cc}\n\t]|[\u2028-\u202e\u2066-\u2069]/u;

/** Some answers hold the whole transcript as one text, with labels or clocks in it, or as a caption file. */
function writtenOut(json: unknown): string | undefined {
  const value = WRITTEN_OUT(json);
  const text = typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : '';
  return text.includes('\n') && !UNCLEAN.test(text) ? text : undefined;
}

const longestFirst = (roots: readonly unknown[]): unknown[] =>
  roots
    .map((root) => ({ root, length: spokenLength(root) }))
    .sort((a, b) => b.length - a.length)
    .map(({ root }) => root);

const MOST_ROOTS = 200;

/** `{ "0": {...}, "1": {...} }`: a list, as some languages write it. */
const isNumbered = (root: JsonObject) => {
  const keys = Object.keys(root);
  return keys.length > 1 && keys.every((key) => /^\d{1,6}$/.test(key));
};

/** The value itself, then what it wraps (`result`, `data.transcript`, a list of one...), nearest first. */
function rootsOf(json: unknown): unknown[] {
  const roots: unknown[] = [json];
  for (let i = 0; i < roots.length && roots.length < MOST_ROOTS; i++) {
    const root = roots[i];
    const inside = Array.isArray(root) ? root.slice(0, 1) : isObject(root) ? Object.values(root) : [];
    if (isObject(root) && isNumbered(root)) roots.push(inside);
    for (const value of inside) if (typeof value === 'object' && value !== null) roots.push(value);
  }
  return roots;
}

function placed(drafts: readonly Draft[], source: string): Cue[] {
  const find = finder(source);
  const whole = { from: 0, to: source.length };
  return drafts.map((draft) => {
    const { quoted, raw = draft.text } = draft;
    const first = find(quoted?.[0] ?? raw);
    const last = quoted && quoted[1] !== quoted[0] ? find(quoted[1]) : first;
    return toCue(draft, first && last ? { from: first.from, to: last.to } : whole);
  });
}

const MOST_MISSES = 8;

/** Finds string values in the order in which they stand. Each miss reads to the end, so that after some the whole file is the place. */
function finder(source: string): (value: string) => Range | undefined {
  let cursor = 0;
  let misses = 0;
  return (value) => {
    if (misses > MOST_MISSES || value === '') return undefined;
    const literal = JSON.stringify(value);
    let length = literal.length;
    let from = source.indexOf(literal, cursor);
    if (from < 0 && BEYOND_ASCII.test(literal)) {
      const escaped = literal.replaceAll(BEYOND_ASCII, escapeOf);
      length = escaped.length;
      from = source.indexOf(escaped, cursor);
    }
    if (from < 0) {
      misses++;
      return undefined;
    }
    cursor = from + length;
    return { from: from + 1, to: cursor - 1 };
  };
}

/** Python's writer escapes everything beyond ASCII unless told otherwise. */
const BEYOND_ASCII = /[\u0080-\uFFFF]/g;
const escapeOf = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Some cues have a clock and others do not: the file meant all of them to. */
function problemsOf(drafts: readonly Draft[]): Problem[] {
  const without = drafts.filter((draft) => draft.startMs === undefined || draft.endMs === undefined).length;
  if (without === 0 || !drafts.some((draft) => draft.startMs !== undefined && draft.endMs !== undefined)) return [];
  const found = `${without} of ${drafts.length} cues`;
  return [
    { code: 'clock-missing', found, message: `${found} have no start or end that can be read; their text is kept.` },
  ];
}
