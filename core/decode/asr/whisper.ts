/** The Whisper family and everything that writes its `segments`: times are seconds, labels come from a diarizer beside it. */
import type { SegmentRow } from './segments.ts';

const WORDS = {
  list: 'words',
  text: ['word', 'text', 'punctuated_word'],
  start: ['start', 'timestamp.0'],
  end: ['end', 'timestamp.1'],
  unit: 'told',
  confidence: ['score', 'probability', 'confidence'],
} as const;

const SEGMENT = {
  text: ['text', 'transcript'],
  start: ['start', 'timestamp.0', 'start_time'],
  end: ['end', 'timestamp.1', 'end_time'],
  // Seconds, but for some desktop programs.
  unit: 'told',
  label: ['speaker', 'speaker_label', 'speaker_id'],
  id: ['id'],
  words: WORDS,
} as const;

export const WHISPER: readonly SegmentRow[] = [
  // OpenAI gpt-4o-transcribe-diarize: segments typed as stream events, speakers A, B or a known name.
  { ...SEGMENT, format: 'openai-diarized-json', segments: 'segments', each: ['type', 'text', 'speaker', 'start'] },
  // WhisperX: a diarizer's label on the segment (absent where nobody was found); words may lack clocks (digits).
  { ...SEGMENT, format: 'whisperx-json', segments: 'segments', each: ['text', 'start|end', 'speaker'] },
  { ...SEGMENT, format: 'whisperx-json', segments: 'segments', with: ['word_segments'], each: ['text'] },
  // whisper, faster-whisper, whisper-timestamped, Groq, the OpenAI API's verbose_json.
  { ...SEGMENT, format: 'whisper-json', segments: 'segments', each: ['text', 'start|end|avg_logprob|seek|id'] },
  // insanely-fast-whisper: diarized `speakers`, then Hugging Face pipelines: `chunks`.
  { ...SEGMENT, format: 'whisper-json', segments: 'speakers', each: ['text', 'timestamp'] },
  { ...SEGMENT, format: 'whisper-json', segments: 'chunks', each: ['text', 'timestamp'] },
  // whisper.cpp -oj: integer milliseconds beside a string twin.
  {
    format: 'whisper-cpp-json',
    segments: 'transcription',
    each: ['text', 'offsets|timestamps'],
    text: ['text'],
    start: ['offsets.from', 'timestamps.from'],
    end: ['offsets.to', 'timestamps.to'],
    unit: 'milliseconds',
    label: ['speaker'],
  },
];
