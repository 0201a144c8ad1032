/** YouTube's timed text. */
import type { Reader } from '../reader.ts';

export const timedText: Reader = {
  format: 'timedtext',
  kind: 'captions',
  extensions: ['xml', 'srv1', 'srv3'],
  score: ({ text }) =>
    /^\s*<(?:\?xml[^>]{0,200}>\s*<)?(?:transcript>\s*<text start=|timedtext[\s>])/.test(text) ? 1 : 0,
  read: async (source) => (await import('./timedtext-cues.ts')).readTimedText(source),
};
