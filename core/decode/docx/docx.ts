/** Word documents. */
import type { Reader } from '../reader.ts';

/** Every ZIP comes here: what kind of archive it is, only its directory says. */
export const docx: Reader = {
  format: 'docx',
  kind: 'dialogue',
  extensions: ['docx'],
  score: ({ bytes }) => (bytes[0] === 0x50 && bytes[1] === 0x4b ? 1 : 0),
  read: async (source) => (await import('./read.ts')).readDocx(source),
};
