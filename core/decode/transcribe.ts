import type { Cue } from '../model.ts';
import type { Reader } from './reader.ts';

interface Item {
  readonly type: string;
  readonly start_time?: string;
  readonly end_time?: string;
  readonly speaker_label?: string;
  readonly alternatives: readonly { readonly content: string }[];
}

export const transcribe: Reader = {
  format: 'aws-transcribe',
  kind: 'captions',
  extensions: ['json'],
  score: ({ text }) => (text.startsWith('{') && text.includes('"transcripts"') && text.includes('"items"') ? 1 : 0),
  read({ text }) {
    const items = (JSON.parse(text) as { results: { items: Item[] } }).results.items;
    const cues: Cue[] = [];
    for (const item of items) {
      const content = item.alternatives[0]?.content ?? '';
      const last = cues.at(-1);
      const same = last && (item.type === 'punctuation' || last.speakerLabel === item.speaker_label);
      const endMs = item.end_time ? Math.round(Number(item.end_time) * 1000) : last?.endMs;
      const joined = same ? `${last.text}${item.type === 'punctuation' ? '' : ' '}${content}` : content;
      const cue = {
        ...(same
          ? last
          : { startMs: Math.round(Number(item.start_time ?? 0) * 1000), at: { from: 0, to: text.length } }),
        text: joined,
        ...(endMs === undefined ? {} : { endMs }),
        ...(item.speaker_label && !same ? { speakerLabel: item.speaker_label } : {}),
      };
      if (same) cues[cues.length - 1] = cue;
      else cues.push(cue);
    }
    return { cues };
  },
};
