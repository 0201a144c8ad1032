/** Web pages. */
import type { Reader } from '../reader.ts';

const TAGS = /<(?:!doctype html|html|head|body|p|div|cite|time|pre|table|article|section|h[1-6]|span|ul|ol|br)[\s/>]/i;

export const html: Reader = {
  format: 'html',
  kind: 'report',
  extensions: ['html', 'htm', 'xhtml'],
  score: ({ text }) => (/^\s*</.test(text) && TAGS.test(text.slice(0, 8192)) ? 0.95 : 0),
  read: async (source) => (await import('./page.ts')).readPage(source),
};
