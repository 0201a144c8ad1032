/** JSON of nobody's in particular: a list of objects that have a text, and a speaker or a clock, under any of the usual names. */
import { MAX_CLOCK_MS } from '../limits.ts';
import { cuesOfWords, type Draft } from './drafts.ts';
import { clockOf, getter, isInstant, isObject, type JsonObject, labelOf, textOf } from './fields.ts';
import { readSegments, type SegmentRow } from './segments.ts';
import { LANGUAGE, type Shape } from './shape.ts';

const words = (names: string): readonly string[] => names.split(' ');

const TEXT_KEYS = words(
  'text raw_text transcript content body sentence utterance utt caption phrase speech statement message line input Text Content',
);
const WORD_KEYS = words('word punctuated_word term');
const LABEL_KEYS = words(
  'speakerDisplayName speaker speaker_name speakerName participant_name participantName speaker_label speakerLabel displayName participant speaker_id speakerId name speakerTag sid Speaker person who author user username users.0.username from.name role',
);
const CLOCKS = {
  start: words(
    'start start_time startTime start_seconds startSeconds start_sec startSec begin begin_time beginTime time.0 time_range.0 range.0 timestamp.0 dur.0 from offset timestamp time ts start_timestamp startTimestamp Start startOffset instances.0.start',
  ),
  end: words(
    'end end_time endTime end_seconds endSeconds end_sec endSec stop finish time.1 time_range.1 range.1 timestamp.1 dur.1 to end_ts end_timestamp endTimestamp End endOffset instances.0.end',
  ),
  duration: words('duration dur length'),
};
const MILLISECONDS = {
  start: words('startMs start_ms startTimeMs start_time_ms startMillis start_millis offsetMs offset_ms begin_ms'),
  end: words('endMs end_ms endTimeMs end_time_ms endMillis end_millis'),
  duration: words('durationMs duration_ms durationMillis'),
};

const TEXT = getter(TEXT_KEYS);
const WORD = getter(WORD_KEYS);
const LABEL = getter(LABEL_KEYS);
const MS_START = getter(MILLISECONDS.start);
const START = getter([...CLOCKS.start, ...MILLISECONDS.start]);

export const generic: Shape = {
  format: 'generic-json',
  recognises: (json) => Array.isArray(json) && json.length > 0 && isSpeech(json),
  read: (json) => {
    const elements = Array.isArray(json) ? json.filter(isObject) : [];
    return { drafts: readElements(elements), language: LANGUAGE(elements[0]) };
  },
};

/** How much is said in a list: of several in one file (chapters, highlights), the longest is the transcript. */
export const spokenLength = (json: unknown): number =>
  Array.isArray(json)
    ? json.reduce<number>((sum, element) => sum + textOf(TEXT(element) ?? WORD(element)).length, 0)
    : 0;

/** Most elements have a text (or are words) and a clock; or a speaker and, all in all, sentences: settings have labels and texts too. */
function isSpeech(json: readonly unknown[]): boolean {
  const first = json.slice(0, 50);
  const spoken = first.filter((element) => typeof (TEXT(element) ?? WORD(element)) === 'string');
  const timed = spoken.filter(
    (element) => isInstant(START(element)) || clockOf(START(element), 'seconds') !== undefined,
  );
  if (timed.length >= first.length * 0.6) return true;
  const labelled = spoken.filter((element) => labelOf(LABEL(element)) !== undefined);
  const sentences = labelled.filter((element) => /\s\S+\s/.test(textOf(TEXT(element))));
  return labelled.length >= first.length * 0.6 && labelled.length > 1 && sentences.length >= labelled.length / 2;
}

function readElements(elements: readonly JsonObject[]): Draft[] {
  const isWords = elements.every((element) => TEXT(element) === undefined && WORD(element) !== undefined);
  const inMilliseconds = elements.some((element) => MS_START(element) !== undefined);
  const row: SegmentRow = {
    format: 'generic-json',
    segments: '',
    each: [],
    text: isWords ? WORD_KEYS : TEXT_KEYS,
    label: LABEL_KEYS,
    id: ['id'],
    ...(inMilliseconds ? { ...MILLISECONDS, unit: 'milliseconds' } : { ...CLOCKS, unit: 'told' }),
  };
  const drafts = readSegments(row, elements);
  return fromTheStart(isWords ? cuesOfWords(drafts) : drafts);
}

/** Times of day and of the calendar count from the first of them. */
function fromTheStart(drafts: readonly Draft[]): Draft[] {
  const zero = drafts[0]?.startMs ?? 0;
  if (zero <= MAX_CLOCK_MS) return [...drafts];
  const since = (ms: number | undefined) => (ms === undefined ? undefined : ms - zero);
  return drafts.map((draft) => ({ ...draft, startMs: since(draft.startMs), endMs: since(draft.endMs) }));
}
