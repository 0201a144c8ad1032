import type { Reader } from './detect.ts';

export const prose: Reader = {
  format: 'prose',
  kind: 'report',
  accepts: (text) => /\p{L}{3,}.*[.!?]/u.test(text),
  read(text) {
    return [...text.matchAll(/[^\n]+/g)]
      .filter((line) => line[0].trim() !== '')
      .map((line) => ({ text: line[0].trim(), at: { from: line.index, to: line.index + line[0].length } }));
  },
};
