/** Vendors of call and meeting recognition whose turns are called utterances. Without utterances their words are cut by speaker and sentence. */
import type { SegmentRow } from './segments.ts';
import type { WordRow } from './words.ts';

const DEEPGRAM_WORD = {
  // `punctuated_word` is there where smart formatting was asked for.
  text: ['punctuated_word', 'word'],
  start: ['start'],
  end: ['end'],
  unit: 'seconds',
  confidence: ['confidence'],
} as const;

const ASSEMBLYAI_WORD = {
  text: ['text'],
  start: ['start'],
  end: ['end'],
  unit: 'milliseconds',
  confidence: ['confidence'],
} as const;

export const UTTERANCES: readonly SegmentRow[] = [
  {
    format: 'deepgram-json',
    segments: 'results.utterances',
    each: ['transcript', 'start'],
    text: ['transcript'],
    start: ['start'],
    end: ['end'],
    unit: 'seconds',
    confidence: ['confidence'],
    label: ['speaker'],
    id: ['id'],
    words: { ...DEEPGRAM_WORD, list: 'words' },
  },
  {
    format: 'assemblyai-json',
    segments: 'utterances',
    each: ['text', 'start', 'words|speaker|confidence'],
    text: ['text'],
    start: ['start'],
    end: ['end'],
    // Others call their segments so too, in seconds.
    unit: 'told',
    confidence: ['confidence'],
    label: ['speaker', 'channel'],
    words: { ...ASSEMBLYAI_WORD, text: ['text', 'word'], list: 'words', unit: 'told' },
  },
];

export const UTTERANCE_WORDS: readonly WordRow[] = [
  {
    ...DEEPGRAM_WORD,
    format: 'deepgram-json',
    words: 'results.channels.*.alternatives.0.words.*',
    each: ['word', 'start'],
    label: ['speaker'],
  },
  {
    ...ASSEMBLYAI_WORD,
    format: 'assemblyai-json',
    words: 'words.*',
    with: ['audio_url|acoustic_model|speech_model|audio_duration'],
    each: ['text', 'start', 'confidence'],
    label: ['speaker'],
  },
];
