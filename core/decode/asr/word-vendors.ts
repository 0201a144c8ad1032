/** Every other vendor whose JSON is a list of words. Where a fact is not obvious, its source stands beside it. */
import type { WordRow } from './words.ts';

const SECONDS = { start: ['start'], end: ['end'], unit: 'seconds' } as const;

export const WORD_VENDORS: readonly WordRow[] = [
  {
    // UU: unidentified. Punctuation attaches to the word before it.
    format: 'speechmatics-json',
    words: 'results.*',
    with: ['format|job|metadata.transcription_config'],
    each: ['alternatives.0.content', 'start_time'],
    text: ['alternatives.0.content'],
    start: ['start_time'],
    end: ['end_time'],
    unit: 'seconds',
    confidence: ['alternatives.0.confidence'],
    label: ['alternatives.0.speaker', 'channel'],
    unknownLabels: ['UU'],
  },
  {
    // Speechmatics v1: durations are strings, who speaks is beside the words.
    format: 'speechmatics-json',
    words: 'words.*',
    each: ['name', 'time', 'duration'],
    text: ['name'],
    start: ['time'],
    duration: ['duration'],
    unit: 'seconds',
    confidence: ['confidence'],
    speakers: { list: 'speakers', text: ['name'], start: ['time'], unit: 'seconds' },
  },
  {
    format: 'kaldi-json',
    words: 'retval.words.*',
    each: ['word|punct', 'start'],
    text: ['punct', 'word'],
    ...SECONDS,
    confidence: ['confidence'],
    speakers: { list: 'retval.segmentation.segments', text: ['speaker'], start: ['start'], unit: 'seconds' },
  },
  {
    format: 'kaldi-json',
    words: 'words.*',
    each: ['punct', 'start'],
    text: ['punct', 'word'],
    ...SECONDS,
    confidence: ['confidence'],
    speakers: { list: 'segmentation.segments', text: ['speaker'], start: ['start'], unit: 'seconds' },
  },
  {
    format: 'trint-json',
    words: 'words.*',
    each: ['value', 'time', 'duration'],
    text: ['value'],
    start: ['time'],
    duration: ['duration'],
    unit: 'milliseconds',
    label: ['speaker'],
  },
  {
    // BBC digital paper edit: paragraphs carry the speaker.
    format: 'dpe-json',
    words: 'words.*',
    with: ['paragraphs'],
    each: ['text', 'start'],
    text: ['text'],
    ...SECONDS,
    speakers: { list: 'paragraphs', text: ['speaker'], start: ['start'], unit: 'seconds' },
  },
  {
    format: 'vosk-json',
    words: 'result.*',
    each: ['word', 'conf'],
    text: ['word'],
    ...SECONDS,
    confidence: ['conf'],
  },
  {
    // The OpenAI API with word clocks only; WhisperX's aligned words.
    format: 'whisper-json',
    words: 'words.*',
    each: ['word', 'start'],
    text: ['word'],
    ...SECONDS,
    confidence: ['score', 'probability', 'confidence'],
    label: ['speaker'],
  },
  {
    format: 'whisperx-json',
    words: 'word_segments.*',
    each: ['word', 'start'],
    text: ['word'],
    ...SECONDS,
    confidence: ['score'],
    label: ['speaker'],
  },
];
