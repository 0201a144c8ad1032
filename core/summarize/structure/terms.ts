/** The webinar's own vocabulary: acronyms, and phrases of two words or more that come back. */
import { evidenceAt } from '../../evidence.ts';
import type { Term } from '../../record.ts';
import { phrasesIn, type Speech } from './speech.ts';

const LEAST_COUNT = 2;
const MOST = 20;
const ACRONYM = /(?<![\p{Alpha}\p{N}-])(?:\p{Upper}{2,6}s?|\p{Upper}\p{Lower}?\p{Upper}+\d*)(?![\p{Alpha}\p{N}-])/gu;
const NO_ACRONYM = new Set(['OK', 'AM', 'PM', 'TV', 'II', 'III', 'IV', 'NOT', 'AND', 'THE', 'OR', 'NO', 'YES']);

interface Found {
  readonly term: string;
  readonly turn: number;
  readonly from: number;
  readonly to: number;
  count: number;
}

export function termsOf(speech: Speech): Term[] {
  const found = new Map<string, Found>();
  const shouts = speech.sentences.filter(({ text }) => text === text.toUpperCase());
  for (const sentence of speech.sentences) {
    const { turn, from, text, housekeeping } = sentence;
    if (housekeeping) continue;
    const acronyms = shouts.length * 2 > speech.sentences.length ? [] : [...text.matchAll(ACRONYM)];
    for (const match of acronyms) {
      if (!NO_ACRONYM.has(match[0])) count(found, match[0].replace(/s$/, ''), match[0], turn, from + match.index);
    }
    for (const phrase of phrasesIn(sentence)) {
      if (phrase.key.includes(' ')) count(found, phrase.key, phrase.text, turn, from + phrase.from);
    }
  }
  return [...found.values()]
    .filter((term) => term.count >= LEAST_COUNT)
    .sort((a, b) => b.count - a.count || a.turn - b.turn || a.from - b.from)
    .slice(0, MOST)
    .map(({ term, count: times, turn, from, to }) => ({
      term,
      count: times,
      evidence: [evidenceAt(speech.transcript, { turn, from, to })],
    }));
}

function count(found: Map<string, Found>, key: string, term: string, turn: number, from: number): void {
  const known = found.get(key);
  if (known) known.count++;
  else found.set(key, { term, turn, from, to: from + term.length, count: 1 });
}
