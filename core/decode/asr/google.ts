/** Google Speech-to-Text v1 and v2: a result is a stretch of speech; with diarization v1 repeats every word in the last result. */
import { cuesOfWords, type Draft, type SpokenWord } from './drafts.ts';
import {
  clockOf,
  confidenceOf,
  getter,
  isObject,
  type JsonObject,
  labelOf,
  objects,
  textOf,
  valueAt,
} from './fields.ts';
import { LANGUAGE, type Shape, someHas } from './shape.ts';

/** Of Speech-to-Text, and of Video Intelligence. */
const RESULTS = getter(['results', 'annotationResults.0.speechTranscriptions', 'speechTranscriptions']);
const START = getter(['startTime', 'startOffset', 'start_time', 'start_offset']);
const END = getter(['endTime', 'endOffset', 'end_time', 'end_offset']);
const RESULT_END = getter(['resultEndTime', 'resultEndOffset', 'result_end_time', 'result_end_offset']);
const LABEL = getter(['speakerLabel', 'speaker_label', 'speakerTag', 'speaker_tag']);

export const google: Shape = {
  format: 'google-stt-json',
  recognises: (json) => {
    const results = RESULTS(json);
    const clocks = 'alternatives.0.words.0.word|resultEndTime|resultEndOffset|result_end_time|channelTag|channel_tag';
    return someHas(results, ['alternatives.0.transcript|alternatives.0.words', `${clocks}|languageCode|language_code`]);
  },
  read(json) {
    const results = objects(RESULTS(json));
    const words = results.map(wordsOf);
    const repeated = repeatsAll(words) ? words.at(-1) : undefined;
    const drafts = repeated
      ? cuesOfWords(repeated)
      : results.flatMap((result, i) => draftsOf(result, words[i] ?? [], words[i - 1]?.at(-1)?.endMs));
    return { drafts, language: LANGUAGE(json) };
  },
};

/** The last result has a speaker on its words and is as long as all before it together. */
function repeatsAll(words: readonly (readonly SpokenWord[])[]): boolean {
  const last = words.at(-1) ?? [];
  if (words.length < 2 || !last.some((word) => word.speakerLabel)) return false;
  const before = words.slice(0, -1).reduce((sum, list) => sum + list.length, 0);
  return (
    before > 0 && last.length >= before * 0.9 && !words.slice(0, -1).some((list) => list.some((w) => w.speakerLabel))
  );
}

function wordsOf(result: JsonObject): SpokenWord[] {
  return objects(valueAt(result, 'alternatives.0.words')).map((word) => {
    const label = labelOf(LABEL(word));
    const start = START(word);
    // The proto's zero values are left out of JSON: no start, or an empty one, is 0 where the word has an end.
    const zero =
      (start === undefined || (isObject(start) && Object.keys(start).length === 0)) && END(word) !== undefined;
    return {
      text: textOf(word.word),
      startMs: zero ? 0 : clockOf(start, 'seconds'),
      endMs: clockOf(END(word), 'seconds'),
      confidence: confidenceOf(word.confidence),
      // Tag 0 means that nobody was told apart.
      speakerLabel: label === '0' ? undefined : label,
    };
  });
}

function draftsOf(result: JsonObject, words: readonly SpokenWord[], lastEndMs: number | undefined): Draft[] {
  if (words.length > 0) return cuesOfWords(words);
  const raw = valueAt(result, 'alternatives.0.transcript');
  if (textOf(raw) === '') return [];
  return [
    {
      text: textOf(raw),
      startMs: lastEndMs,
      endMs: clockOf(RESULT_END(result), 'seconds'),
      confidence: confidenceOf(valueAt(result, 'alternatives.0.confidence')),
    },
  ];
}
