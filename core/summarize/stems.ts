/** Content words under one spelling: what chapters, answers and terms are compared by. */
import { STOP_WORDS } from './en/stop-words.ts';

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu;

/** The content stems of `text` in order: no function words, no single letters. */
export function contentStems(text: string): string[] {
  const found: string[] = [];
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    const bare = word.replace(/['’].*$/u, '');
    if (bare.length < 2 || STOP_WORDS.has(bare) || STOP_WORDS.has(word.replace('’', "'"))) continue;
    found.push(stem(bare));
  }
  return found;
}

/** Endings that English puts on one and the same word, longest first; a stem keeps three letters at least. */
const ENDINGS: readonly (readonly [ending: string, by: string])[] = [
  ['ications', 'ify'],
  ['ication', 'ify'],
  ['ations', ''],
  ['ation', ''],
  ['ments', ''],
  ['ment', ''],
  ['ings', ''],
  ['ing', ''],
  ['ions', ''],
  ['ion', ''],
  ['ies', 'y'],
  ['ied', 'y'],
  ['ers', ''],
  ['er', ''],
  ['ed', ''],
  ['es', ''],
  ['ly', ''],
  ['s', ''],
  ['e', ''],
];

/** A light stem: "inspections", "inspected" and "inspect" are one. */
export function stem(word: string): string {
  if (word.length < 4 || word.endsWith('ss')) return word;
  for (const [ending, by] of ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length + by.length < 3) continue;
    const base = word.slice(0, word.length - ending.length) + by;
    return /([^aeiouls])\1$/.test(base) ? base.slice(0, -1) : base;
  }
  return word;
}
