import type { Reader } from './reader.ts';

export const prose: Reader = {
  format: 'prose',
  kind: 'report',
  extensions: ['txt', 'md'],
  score: ({ text }) => (/\p{L}{3,}.*[.!?]/u.test(text) ? 0.4 : 0),
  read({ text }) {
    const cues = [...text.matchAll(/[^\n]+/g)]
      .filter((line) => line[0].trim() !== '')
      .map((line) => ({ text: line[0].trim(), at: { from: line.index, to: line.index + line[0].length } }));
    return { cues };
  },
};
