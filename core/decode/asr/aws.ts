/** Amazon Transcribe: clocks are strings in seconds, punctuation has none, labels stand on items or beside them by start time. */
import { cuesOfWords, type Draft, type SpokenWord } from './drafts.ts';
import { clockOf, confidenceOf, isObject, type JsonObject, labelOf, list, objects, textOf, valueAt } from './fields.ts';
import type { SegmentRow } from './segments.ts';
import { LANGUAGE, type Shape, someHas } from './shape.ts';

const ITEM_WORDS = {
  list: 'Items',
  text: ['Content'],
  start: ['BeginOffsetMillis'],
  end: ['EndOffsetMillis'],
  unit: 'milliseconds',
  confidence: ['Confidence'],
} as const;

export const AWS_SEGMENTS: readonly SegmentRow[] = [
  {
    format: 'aws-call-analytics-json',
    segments: 'Transcript',
    each: ['Content', 'BeginOffsetMillis|ParticipantRole'],
    text: ['Content'],
    start: ['BeginOffsetMillis'],
    end: ['EndOffsetMillis'],
    unit: 'milliseconds',
    label: ['ParticipantRole', 'ParticipantId'],
    id: ['Id'],
    words: ITEM_WORDS,
  },
];

export const transcribe: Shape = {
  format: 'aws-transcribe-json',
  recognises: (json) => someHas(valueAt(json, 'results.items'), ['alternatives.0.content']),
  read(json) {
    const results = valueAt(json, 'results');
    const items = objects(valueAt(results, 'items'));
    const words = items.map(wordReader(results));
    const drafts = audioSegments(results, items, words) ?? cuesOfWords(inOrder(words));
    return { drafts, language: LANGUAGE(json) };
  },
};

/** Reads one item. Older files say who speaks only in `speaker_labels.segments[].items[]`, to be joined on the start time. */
function wordReader(results: unknown): (item: JsonObject) => SpokenWord {
  const byStart = new Map<string, string>();
  for (const segment of objects(valueAt(results, 'speaker_labels.segments'))) {
    const own = labelOf(segment.speaker_label);
    for (const item of objects(segment.items)) {
      const label = labelOf(item.speaker_label) ?? own;
      if (label) byStart.set(textOf(item.start_time), label);
    }
  }
  const channels = channelOfItems(results);
  const voice = voiceIn(results);
  let last: string | undefined;
  return (item) => {
    const best = list(item.alternatives)[0];
    const spoken = isObject(best) ? best : {};
    const punctuation = item.type === 'punctuation';
    const speaker = labelOf(item.speaker_label) ?? byStart.get(textOf(item.start_time));
    const channel = labelOf(item.channel_label) ?? channels.get(textOf(item.start_time));
    const label = punctuation ? last : voice(speaker, channel);
    last = label;
    return {
      text: textOf(spoken.content),
      startMs: clockOf(item.start_time, 'seconds'),
      endMs: clockOf(item.end_time, 'seconds'),
      confidence: punctuation ? undefined : confidenceOf(spoken.confidence),
      speakerLabel: label,
      glue: punctuation || undefined,
    };
  };
}

type Voice = (speaker: string | undefined, channel: string | undefined) => string | undefined;

/** With several channels, Transcribe counts speakers in each of them anew: the channel tells them apart. */
function voiceIn(results: unknown): Voice {
  const several = list(valueAt(results, 'channel_labels.channels')).length > 1;
  return (speaker, channel) => (several && speaker && channel ? `${channel} ${speaker}` : (speaker ?? channel));
}

/** Channel identification, where items do not carry the channel themselves. */
function channelOfItems(results: unknown): ReadonlyMap<string, string> {
  const channels = objects(valueAt(results, 'channel_labels.channels'));
  const byStart = new Map<string, string>();
  if (channels.length < 2) return byStart;
  for (const channel of channels) {
    const label = labelOf(channel.channel_label);
    if (label) for (const item of objects(channel.items)) byStart.set(textOf(item.start_time), label);
  }
  return byStart;
}

/** Channels are listed one after the other; speech is told in the order of its clocks. Punctuation stays with its word. */
function inOrder(words: readonly SpokenWord[]): SpokenWord[] {
  let clock = 0;
  const keyed = words.map((word, index) => {
    clock = word.startMs ?? clock;
    return { word, index, clock };
  });
  return keyed.sort((a, b) => a.clock - b.clock || a.index - b.index).map(({ word }) => word);
}

/** `audio_segments` (since 2024): the vendor's own segments, naming their items by id. */
function audioSegments(
  results: unknown,
  items: readonly JsonObject[],
  words: readonly SpokenWord[],
): Draft[] | undefined {
  const segments = objects(valueAt(results, 'audio_segments'));
  if (segments.length === 0) return undefined;
  const byId = new Map<unknown, SpokenWord | undefined>(items.map((item, i) => [item.id ?? i, words[i]]));
  const voice = voiceIn(results);
  return segments.map((segment) => {
    const own = list(segment.items).flatMap((id) => byId.get(id) ?? []);
    return {
      text: textOf(segment.transcript),
      startMs: clockOf(segment.start_time, 'seconds'),
      endMs: clockOf(segment.end_time, 'seconds'),
      speakerLabel: voice(labelOf(segment.speaker_label), labelOf(segment.channel_label)) ?? own[0]?.speakerLabel,
      words: own.length > 0 ? own.map(({ speakerLabel: _label, ...word }) => word) : undefined,
    };
  });
}
