/** Content words under one spelling: what chapters, answers and terms are compared by. */
import { lately } from '../lately.ts';
import { LETTER, NUMBER, type WordShape, wordTexts } from '../words.ts';
import type { Sentence } from './context.ts';
import { STOP_WORDS } from './en/stop-words.ts';

const WORD: WordShape = {
  head: LETTER | NUMBER,
  body: LETTER | NUMBER,
  joints: "'’",
  joined: LETTER,
  tail: LETTER,
  parts: 1,
};

/** The content stems of `text` in order: no function words, no single letters. */
export function contentStems(text: string): string[] {
  const found: string[] = [];
  for (const word of wordTexts(text, WORD)) {
    const own = contentStem(word);
    if (own !== '') found.push(own);
  }
  return found;
}

const stemsBySentence = new WeakMap<Sentence, readonly string[]>();

/** The sentence's content stems, found once for all who ask. */
export function stemsOf(sentence: Sentence): readonly string[] {
  const known = stemsBySentence.get(sentence);
  if (known) return known;
  const own = contentStems(sentence.text);
  stemsBySentence.set(sentence, own);
  return own;
}

/** The stem of one word; '' for a word that carries no topic. Speech says the same few thousand words again and again. */
export const contentStem = lately(20_000, (word) => {
  const low = word.toLowerCase().replace('’', "'");
  const bare = low.replace(/'.*$/u, '');
  return bare.length < 2 || STOP_WORDS.has(bare) || STOP_WORDS.has(low) ? '' : stem(bare);
});

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
