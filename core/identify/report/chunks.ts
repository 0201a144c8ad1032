/** A sentence as the sieve reads it: people with their roles as one piece, words, and marks; quotations are one mark. */
import type { Range } from '../../model.ts';
import { OPINION_WORDS } from '../en/people.ts';
import { ADVERBS, BIOGRAPHY, isPlainSpeechVerb, isSpeechVerb } from '../en/verbs.ts';
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
  return chunks;
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

export type VerbKind = 'speech' | 'opinion' | 'other' | 'biography';

export interface Verb {
  readonly kind: VerbKind;
  readonly at: number;
  /** Inside a clause that begins with "who". */
  readonly relative: boolean;
}

const AUXILIARY = /^(?:is|was|are|were|has|have|had|did|does|do|would|could|can|will|may|might|must|should)$/;

/** The verb of the noun phrase that ends before `i`; steps over adverbs, asides between commas and what follows "of" or "from". */
export function verbAfter(chunks: readonly Chunk[], i: number): Verb | undefined {
  let at = i;
  let relative = false;
  for (let steps = 0; steps < 6; steps++) {
    at = skipAdverbs(chunks, at);
    const chunk = chunks[at];
    if (!chunk) return undefined;
    const kind = verbKind(chunks, at);
    if (kind) return { kind, at, relative };
    if (chunk.word === 'who' && !relative) {
      const comma = nextMark(chunks, at, ',');
      if (comma > 0 && verbKind(chunks, skipAdverbs(chunks, comma + 1))) at = comma + 1;
      else {
        relative = true;
        at++;
      }
    } else if (chunk.word === ',') at = afterAside(chunks, at);
    else if (/^(?:of|from|at|with|in|for|on|to|and)$/.test(chunk.word)) at = afterPhrase(chunks, at);
    else return undefined;
    if (at < 0) return undefined;
  }
  return undefined;
}

export function skipAdverbs(chunks: readonly Chunk[], i: number): number {
  let at = i;
  for (
    let chunk = chunks[at];
    chunk && (ADVERBS.has(chunk.word) || /^\p{Ll}{3,}ly$/u.test(chunk.word)) && !AUXILIARY.test(chunk.word);
    chunk = chunks[at]
  )
    at++;
  return at;
}

/** What kind of verb stands at `at`; undefined where none does. */
export function verbKind(chunks: readonly Chunk[], at: number): VerbKind | undefined {
  const chunk = chunks[at];
  if (chunk?.kind !== 'word' || chunk.capital) return undefined;
  const next = chunks[skipAdverbs(chunks, at + 1)];
  if (AUXILIARY.test(chunk.word)) return auxiliaryKind(chunk.word, next?.word ?? '', chunks, at);
  if (chunks[at + 1]?.word === 'by' && STARTS.test(chunk.word) && isSpeechVerb(chunks[at + 2]?.word ?? ''))
    return 'speech';
  if (BIOGRAPHY.has(chunk.word) && !/^(?:wrote|found)$/.test(chunk.word)) return 'biography';
  if (isSpeechVerb(chunk.word) && !chunk.word.endsWith('ing')) return 'speech';
  return /^(?:\p{Ll}{2,}ed|went|got|ran|kept|left|lost|stood|sat|grew|rose|fell|met|won|read|cut)$/u.test(chunk.word)
    ? 'other'
    : undefined;
}

/** "started by asking", "ended by committing". */
const STARTS = /^(?:start|beg[ai]n|open|end|clos|finish|conclud|continu|respond|repl)/;

function auxiliaryKind(word: string, next: string, chunks: readonly Chunk[], at: number): VerbKind {
  if (/^(?:is|was|are|were)$/.test(word)) {
    const after = skipAdverbs(chunks, at + 1);
    const of = next === 'of' && /^(?:view|opinion|mind)$/.test(chunks[after + 2]?.word ?? '');
    const opinion = OPINION_WORDS.has(next) && !/^(?:of|in|also)$/.test(next);
    const favour = next === 'in' && /^(?:favour|favor|agreement|doubt)$/.test(chunks[after + 1]?.word ?? '');
    return of || opinion || favour || (next.endsWith('ing') && isSpeechVerb(next)) ? 'opinion' : 'biography';
  }
  if (/^(?:did|does|do|could|would|can|will)$/.test(word) && isSpeechVerb(next)) return 'speech';
  if (/^(?:has|have|had)$/.test(word) && isPlainSpeechVerb(next)) return 'speech';
  return /^(?:did|does)$/.test(word) ? 'other' : 'biography';
}

function nextMark(chunks: readonly Chunk[], from: number, mark: string): number {
  for (let at = from; at < chunks.length && at < from + 40; at++) if (chunks[at]?.word === mark) return at;
  return -1;
}

/** Past the comma that ends an aside, where a verb follows it. */
function afterAside(chunks: readonly Chunk[], comma: number): number {
  if (chunks[comma + 1]?.word === 'who') return comma + 1;
  const first = skipAdverbs(chunks, comma + 1);
  const participle =
    /ed$/.test(chunks[first]?.word ?? '') && /^(?:by|in|on|at|with|about|to|as)$/.test(chunks[first + 1]?.word ?? '');
  if (verbKind(chunks, first) && !(participle && nextMark(chunks, first, ',') > 0)) return comma + 1;
  for (let at = nextMark(chunks, comma + 1, ','); at > 0; at = nextMark(chunks, at + 1, ',')) {
    if (verbKind(chunks, skipAdverbs(chunks, at + 1))) return at + 1;
    if (at > comma + 40) break;
  }
  return participle ? comma + 1 : -1;
}

/** Past the words after a preposition, up to the next verb or mark. */
function afterPhrase(chunks: readonly Chunk[], from: number): number {
  for (let at = from + 1; at < chunks.length && at < from + 12; at++) {
    if (chunks[at]?.kind === 'mark' || verbKind(chunks, at) || chunks[at]?.word === 'who') return at;
  }
  return -1;
}
