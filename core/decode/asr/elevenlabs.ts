/** ElevenLabs Scribe: words, spacing and audio events in one list; with several channels one transcript each. */
import type { SideItem } from '../../model.ts';
import { cuesOfWords, type SpokenWord } from './drafts.ts';
import { clockOf, getter, type JsonObject, labelOf, objects, textOf, valueAt } from './fields.ts';
import { LANGUAGE, type Shape, someHas } from './shape.ts';

/** `speakerId`: the same through the JavaScript SDK. */
const SPEAKER = getter(['speaker_id', 'speakerId']);
const CHANNEL = getter(['channel_index', 'channelIndex']);

export const elevenlabs: Shape = {
  format: 'elevenlabs-json',
  recognises: (json) => transcriptsOf(json).some(({ words }) => someHas(words, ['text', 'type'])),
  read(json) {
    const transcripts = transcriptsOf(json);
    const drafts = transcripts.flatMap((transcript) => cuesOfWords(spoken(transcript, transcripts.length > 1)));
    return {
      drafts: transcripts.length > 1 ? drafts.sort((a, b) => (a.startMs ?? 0) - (b.startMs ?? 0)) : drafts,
      side: transcripts.flatMap(events),
      language: LANGUAGE(transcripts[0]),
    };
  },
};

const transcriptsOf = (json: unknown): readonly JsonObject[] => {
  const several = objects(valueAt(json, 'transcripts'));
  return several.length > 0 ? several : objects([json]);
};

function spoken(transcript: JsonObject, severalChannels: boolean): SpokenWord[] {
  const words: SpokenWord[] = [];
  const channel = severalChannels ? labelOf(CHANNEL(transcript)) : undefined;
  let spaced = true;
  for (const item of objects(transcript.words)) {
    const text = textOf(item.text);
    if (item.type === 'word' && text !== '') {
      words.push({
        text,
        startMs: clockOf(item.start, 'seconds'),
        endMs: clockOf(item.end, 'seconds'),
        confidence: likelihood(item.logprob),
        speakerLabel: labelOf(SPEAKER(item)) ?? (channel && `channel ${channel}`),
        glue: spaced ? undefined : true,
      });
    }
    spaced = item.type !== 'word';
  }
  return words;
}

const likelihood = (logprob: unknown): number | undefined =>
  typeof logprob === 'number' && logprob <= 0 ? Math.round(Math.exp(logprob) * 10_000) / 10_000 : undefined;

const events = (transcript: JsonObject): SideItem[] =>
  objects(transcript.words)
    .filter((item) => item.type === 'audio_event')
    .map((item) => {
      const startMs = clockOf(item.start, 'seconds');
      return { kind: 'direction', text: textOf(item.text), ...(startMs === undefined ? {} : { startMs }) };
    });
