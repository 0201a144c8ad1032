/** Microsoft SAMI. */
import type { Reader } from '../reader.ts';

export const sami: Reader = {
  format: 'sami',
  kind: 'captions',
  extensions: ['smi', 'sami'],
  score: ({ text }) => (/<sami[\s>]/i.test(text.slice(0, 4096)) || /<sync\s+start\s*=/i.test(text) ? 1 : 0),
  read: async (source) => (await import('./sami-cues.ts')).readSami(source),
};
