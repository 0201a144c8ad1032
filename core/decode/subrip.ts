import type { Reader } from './reader.ts';
import { readTimed } from './webvtt.ts';

export const subrip: Reader = {
  format: 'subrip',
  kind: 'captions',
  extensions: ['srt'],
  score: ({ text }) => (/^\d+\n[\d:,]+ --> /m.test(text.slice(0, 2000)) ? 0.95 : 0),
  read: ({ text }) => ({ cues: readTimed(text) }),
};
