/** A sentence as the sieve reads it: people with their roles as one piece, words, and marks; quotations are one mark. */
import type { Range } from '../../model.ts';
import { tokensOf } from '../tokens.ts';
import type { Sentence } from './document.ts';
import type { Mention, Person } from './person.ts';
import { MASK } from './quotations.ts';

export interface Chunk extends Range {
  readonly kind: 'person' | 'word' | 'mark';
  /** The word in lower case; of a mark its character, Q for a quotation. */
  readonly word: string;
  readonly capital: boolean;
  readonly possessive: boolean;
  readonly person?: Person;
  /** Of a person: what was told ends inside a clause with "who", whose end is still to come. */
  readonly clause?: boolean;
}

/** `owners`: whose each mention of this sentence is. Brackets are left out. */
export function chunksOf(sentence: Sentence, owners: readonly (readonly [Mention, Person])[]): Chunk[] {
  const { frame } = sentence;
  const chunks: Chunk[] = [];
  const people = owners
    .map(([mention, person]) => ({ ...mention.extent, mention, person }))
    .sort((a, b) => a.from - b.from);
  let at = 0;
  let depth = 0;
  for (const token of tokensOf(frame)) {
    if (token.from < at) continue;
    for (const mark of marksOf(frame, at, token.from)) {
      if (mark.word === '(') depth++;
      else if (mark.word === ')') depth = Math.max(0, depth - 1);
      else if (depth === 0) chunks.push(mark);
    }
    const owner = people.find(({ from, to }) => token.from >= from && token.from < to);
    at = owner ? owner.to : token.to;
    if (depth > 0) continue;
    if (owner) {
      chunks.push({
        kind: 'person',
        word: '',
        capital: true,
        possessive: owner.mention.possessive && owner.to === owner.mention.to,
        person: owner.person,
        clause: /^,? (?:who|whose)\b/.test(frame.slice(owner.mention.to, owner.to)),
        from: owner.from,
        to: owner.to,
      });
    } else {
      chunks.push({
        kind: 'word',
        word: CONTRACTED[token.lower.replace('’', "'")] ?? token.lower,
        capital: token.capital,
        possessive: token.possessive,
        from: token.from,
        to: token.to,
      });
    }
  }
  chunks.push(...marksOf(frame, at, frame.length));
  return withoutAsides(chunks);
}

/** "X was, however, quick to say": the adverb goes with its commas. */
function withoutAsides(chunks: readonly Chunk[]): Chunk[] {
  const aside = (i: number) =>
    /^(?:however|though|moreover|nevertheless|nonetheless|therefore|meanwhile|too|instead|then)$/.test(
      chunks[i]?.word ?? '',
    ) &&
    chunks[i - 1]?.word === ',' &&
    chunks[i + 1]?.word === ',';
  return chunks.filter((_, i) => !(aside(i - 1) || aside(i) || aside(i + 1)));
}

function marksOf(frame: string, from: number, to: number): Chunk[] {
  const marks: Chunk[] = [];
  let before = '';
  for (let at = from; at < to; at++) {
    const char = frame[at] ?? '';
    const word =
      char === MASK
        ? 'Q'
        : /[–—]/.test(char) || (char === '-' && /\s/.test(frame[at + 1] ?? ''))
          ? '—'
          : /[,;:.?!()…]/.test(char)
            ? char
            : '';
    if (word !== '' && !(word === 'Q' && before === 'Q'))
      marks.push({ kind: 'mark', word, capital: false, possessive: false, from: at, to: at + 1 });
    before = word === '' && /\s/.test(char) ? '' : word;
  }
  return marks;
}

/** The verb of a contraction; its "not" says nothing about who speaks. */
const CONTRACTED: Readonly<Record<string, string>> = {
  "wasn't": 'was',
  "isn't": 'is',
  "didn't": 'did',
  "doesn't": 'does',
  "wouldn't": 'would',
  "couldn't": 'could',
  "hasn't": 'has',
  "hadn't": 'had',
  "won't": 'will',
};
