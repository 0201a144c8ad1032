/** Every other vendor whose JSON is a list of segments. Where a fact is not obvious, its source stands beside it. */
import type { SegmentRow } from './segments.ts';

const SECONDS = { start: ['start'], end: ['end'], unit: 'seconds' } as const;

export const SEGMENT_VENDORS: readonly SegmentRow[] = [
  {
    // Azure batch: 100 ns ticks beside ISO 8601 durations; `nBest[0].words` has no punctuation, `displayWords` has.
    format: 'azure-json',
    segments: 'recognizedPhrases',
    each: ['nBest', 'offsetInTicks|offset'],
    text: ['nBest.0.display', 'nBest.0.itn', 'nBest.0.lexical'],
    start: ['offsetInTicks', 'offset'],
    duration: ['durationInTicks', 'duration'],
    unit: 'ticks',
    label: ['speaker'],
    confidence: ['nBest.0.confidence'],
    words: {
      list: 'nBest.0.words',
      text: ['word', 'displayText'],
      start: ['offsetInTicks', 'offset'],
      duration: ['durationInTicks', 'duration'],
      unit: 'ticks',
      confidence: ['confidence'],
    },
  },
  {
    // Azure's SDK, one result a phrase.
    format: 'azure-json',
    segments: '',
    each: ['DisplayText|NBest', 'Offset', 'Duration'],
    text: ['DisplayText', 'NBest.0.Display'],
    start: ['Offset'],
    duration: ['Duration'],
    unit: 'ticks',
    label: ['SpeakerId'],
    confidence: ['NBest.0.Confidence'],
  },
  {
    // Azure fast transcription.
    format: 'azure-json',
    segments: 'phrases',
    with: ['combinedPhrases'],
    each: ['text', 'offsetMilliseconds|offset'],
    text: ['text'],
    start: ['offsetMilliseconds', 'offset'],
    duration: ['durationMilliseconds', 'duration'],
    unit: 'milliseconds',
    label: ['speaker'],
    confidence: ['confidence'],
    words: {
      list: 'words',
      text: ['text'],
      start: ['offsetMilliseconds', 'offset'],
      duration: ['durationMilliseconds', 'duration'],
      unit: 'milliseconds',
    },
  },
  {
    format: 'gladia-json',
    segments: 'transcription.utterances',
    each: ['text', 'start'],
    text: ['text'],
    ...SECONDS,
    label: ['speaker', 'channel'],
    confidence: ['confidence'],
    words: { list: 'words', text: ['word'], ...SECONDS, confidence: ['confidence'] },
  },
  {
    // Gladia v1.
    format: 'gladia-json',
    segments: 'prediction',
    each: ['transcription', 'time_begin'],
    text: ['transcription'],
    start: ['time_begin'],
    end: ['time_end'],
    unit: 'seconds',
    label: ['speaker'],
    unknownLabels: ['speaker_not_activated', 'not_activated'],
    confidence: ['probability'],
    words: { list: 'words', text: ['word'], start: ['time_begin'], end: ['time_end'], unit: 'seconds' },
  },
  {
    // `text` was edited for reading, `raw_text` is what was heard; clocks are seconds typed as strings.
    format: 'fireflies-json',
    segments: 'sentences',
    each: ['raw_text|text|sentence', 'speaker_name|speaker_id', 'start_time|startTime|time'],
    text: ['text', 'sentence', 'raw_text'],
    start: ['start_time', 'startTime', 'time'],
    end: ['end_time', 'endTime'],
    unit: 'seconds',
    label: ['speaker_name', 'speaker_id'],
    id: ['index'],
  },
  {
    format: 'podcast-json',
    segments: 'segments',
    each: ['body', 'startTime'],
    text: ['body'],
    start: ['startTime'],
    end: ['endTime'],
    unit: 'seconds',
    label: ['speaker'],
  },
  {
    // Bedrock Data Automation, standard output of audio.
    format: 'bedrock-json',
    segments: 'audio_segments',
    each: ['text|transcript', 'start_timestamp_millis'],
    text: ['text', 'transcript'],
    start: ['start_timestamp_millis'],
    end: ['end_timestamp_millis'],
    unit: 'milliseconds',
    label: ['speaker.speaker_label', 'speaker.speaker_name', 'channel.channel_label', 'speaker'],
  },
  {
    // Recall.ai and Happy Scribe, whose turns are their words; Sonix, and AssemblyAI's sentences, which have a text and clocks, too.
    format: 'recall-json',
    segments: '',
    each: ['words.0.text', 'speaker|participant'],
    text: ['text'],
    start: ['start_time', 'start'],
    end: ['end_time', 'end'],
    unit: 'told',
    label: ['participant.name', 'speaker', 'participant'],
    words: {
      list: 'words',
      text: ['text'],
      start: ['start_timestamp.relative', 'start_timestamp', 'data_start', 'start_time', 'start'],
      end: ['end_timestamp.relative', 'end_timestamp', 'data_end', 'end_time', 'end'],
      unit: 'told',
    },
  },
  {
    // npm subsrt: `text` lacks the speaker's name that `content` has.
    format: 'subsrt-json',
    segments: '',
    each: ['type', 'content|text', 'start', 'end'],
    text: ['content', 'text'],
    start: ['start'],
    end: ['end'],
    unit: 'milliseconds',
  },
  {
    // Vosk and other Kaldi servers, one result a phrase.
    format: 'vosk-json',
    segments: '',
    each: ['text', 'result.0.word'],
    text: ['text'],
    unit: 'seconds',
    words: { list: 'result', text: ['word'], ...SECONDS, confidence: ['conf'] },
  },
];
