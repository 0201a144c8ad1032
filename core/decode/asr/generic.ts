/** JSON of nobody's in particular: the list of objects that have a text, and a speaker or a clock, under any of the usual names. */
import type { Draft } from './drafts.ts';
import { cuesOfWords } from './drafts.ts';
import { clockOf, getter, isObject, type JsonObject, labelOf, textOf, type Unit } from './fields.ts';
import { readSegments, type SegmentRow } from './segments.ts';
import { LANGUAGE, type Shape } from './shape.ts';

const FIELDS = {
  text: [
    'text',
    'raw_text',
    'transcript',
    'content',
    'body',
    'sentence',
    'utterance',
    'caption',
    'message',
    'line',
    'Text',
    'Content',
  ],
  label: [
    'speaker',
    'speaker_name',
    'speakerName',
    'speaker_label',
    'speakerLabel',
    'speaker_id',
    'speakerId',
    'name',
    'Speaker',
    'participant',
    'who',
    'author',
    'role',
  ],
  start: [
    'start',
    'start_time',
    'startTime',
    'begin',
    'from',
    'offset',
    'timestamp',
    'time',
    'ts',
    'start_timestamp',
    'startTimestamp',
    'Start',
  ],
  end: ['end', 'end_time', 'endTime', 'stop', 'to', 'end_ts', 'end_timestamp', 'endTimestamp', 'End'],
  duration: ['duration', 'dur'],
} as const;

const IN_MILLISECONDS = {
  start: ['startMs', 'start_ms', 'startMillis', 'start_millis', 'offsetMs', 'offset_ms', 'BeginOffsetMillis'],
  end: ['endMs', 'end_ms', 'endMillis', 'end_millis', 'EndOffsetMillis'],
  duration: ['durationMs', 'duration_ms'],
} as const;

const WORD = getter(['word', 'punctuated_word']);
const TEXT = getter(FIELDS.text);
const LABEL = getter(FIELDS.label);
const START = getter([...FIELDS.start, ...IN_MILLISECONDS.start]);

export const generic: Shape = {
  format: 'generic-json',
  recognises: (json) => isSpeech(json),
  read: (json) => {
    const elements = Array.isArray(json) ? json.filter(isObject) : [];
    return { drafts: readElements(elements), language: LANGUAGE(json) };
  },
};

/** Most elements have a text (or are words), and a speaker or a clock beside it. */
function isSpeech(json: unknown): boolean {
  if (!Array.isArray(json) || json.length === 0) return false;
  const first = json.slice(0, 50);
  const spoken = first.filter((element) => {
    const text = TEXT(element) ?? WORD(element);
    return typeof text === 'string' && (labelOf(LABEL(element)) !== undefined || readable(START(element)));
  });
  return spoken.length >= first.length * 0.6;
}

const readable = (value: unknown): boolean => clockOf(value, 'seconds') !== undefined;

function readElements(elements: readonly JsonObject[]): Draft[] {
  const words = elements.every((element) => TEXT(element) === undefined && WORD(element) !== undefined);
  const row = rowFor(elements, words ? ['word', 'punctuated_word'] : FIELDS.text);
  const drafts = readSegments(row, elements).filter((draft) => draft.text !== '' || draft.startMs !== undefined);
  if (!words) return drafts;
  return cuesOfWords(drafts.map(({ text, ...rest }) => ({ text, ...rest })));
}

function rowFor(elements: readonly JsonObject[], text: readonly string[]): SegmentRow {
  const base = { format: 'generic-json', segments: '', each: [], text, label: FIELDS.label, id: ['id'] };
  const inName = elements.some((element) => getter(IN_MILLISECONDS.start)(element) !== undefined);
  if (inName) return { ...base, ...IN_MILLISECONDS, unit: 'milliseconds' };
  const { start, end, duration } = FIELDS;
  return { ...base, start, end, duration, unit: unitOf(elements, text) };
}

/**
 * Seconds or milliseconds? People speak some 15 characters a second: a text that would need one second
 * for less than a character was timed in milliseconds.
 */
function unitOf(elements: readonly JsonObject[], text: readonly string[]): Unit {
  const timed = elements.filter((element) => readable(START(element)));
  const first = clockOf(START(timed[0]), 'seconds') ?? 0;
  const last = clockOf(START(timed.at(-1)), 'seconds') ?? 0;
  const spoken = getter(text);
  const characters = timed.slice(0, -1).reduce((sum, element) => sum + textOf(spoken(element)).length, 0);
  return timed.length > 1 && characters > 0 && (last - first) / 1000 > 4 * characters ? 'milliseconds' : 'seconds';
}
