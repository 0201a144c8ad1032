/** JSON of speech recognizers and meeting tools: which vendor's it is, the table in `shapes.ts` says. */
import type { Reader } from '../reader.ts';

/** An object, or a list of objects, of texts or of lists: `[Ana] hello` and `[00:12] hello` are not. */
const JSON_START = /^\s*(?:\{\s*["}]|\[\s*(?:\{|"|\[\s*["\d[{-]))/;

export const recognizer: Reader = {
  format: 'recognizer-json',
  kind: 'captions',
  extensions: ['json', 'jsonl', 'json3'],
  score: ({ text }) => (JSON_START.test(text) ? 1 : 0),
  read: async (source) => (await import('./read.ts')).readRecognizer(source),
};
