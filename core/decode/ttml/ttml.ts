/** TTML, DFXP, IMSC. */
import type { Reader } from '../reader.ts';

/** The root element is `tt`, after whatever prolog. */
const ROOT = /^\s*(?:<tt[\s>]|<[?!][\s\S]*?<(?:\w{1,20}:)?tt[\s>]|<\w{1,20}:tt[\s>])/;
/** XML with a DOCTYPE other than HTML's comes here to be refused. */
const DECLARED = /^\s*(?:<\?xml[^>]{0,200}>\s*)?<!DOCTYPE\s+(?!html|svg)/i;

export const ttml: Reader = {
  format: 'ttml',
  kind: 'captions',
  extensions: ['ttml', 'dfxp', 'xml', 'itt', 'imsc'],
  score: ({ text }) => (ROOT.test(text) || DECLARED.test(text) ? 1 : 0),
  read: async (source) => (await import('./cues.ts')).readTtml(source),
};
