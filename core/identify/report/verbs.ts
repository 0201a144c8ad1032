/** The verb of a noun phrase, and whether it says something: "said", "was sceptical", "would rather", "chairs". */
import { OPINION_WORDS } from '../en/people.ts';
import { ADVERBS, BIOGRAPHY, isPlainSpeechVerb, isSpeechVerb } from '../en/verbs.ts';
import type { Chunk } from './chunks.ts';

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
  let at = afterClause(chunks, i);
  let relative = false;
  for (let steps = 0; steps < 6; steps++) {
    at = skipAdverbs(chunks, at);
    const chunk = chunks[at];
    if (!chunk) return undefined;
    const kind = verbKind(chunks, at);
    if (kind) return (kind === 'biography' && saysAlso(chunks, at)) || { kind, at, relative };
    if (chunk.word === 'who' && !relative) {
      const comma = nextMark(chunks, at, ',');
      if (comma > 0 && verbKind(chunks, skipAdverbs(chunks, comma + 1))) at = comma + 1;
      else {
        relative = true;
        at++;
      }
    } else if (chunk.word === '—' && verbKind(chunks, at + 1)) at++;
    else if (chunk.word === ',') at = afterAside(chunks, at);
    else if (chunk.word === '—') at = nextMark(chunks, at + 1, '—') + 1 || -1;
    else if (/^(?:of|from|at|with|in|for|on|to|and)$/.test(chunk.word)) at = afterPhrase(chunks, at);
    else return undefined;
    if (at < 0) return undefined;
  }
  return undefined;
}

/** "X, who is warden of Y and has run it for years, | spoke of debts": past the comma that ends the clause. */
function afterClause(chunks: readonly Chunk[], i: number): number {
  if (!chunks[i - 1]?.clause || chunks[i]?.word === ',') return i;
  const comma = nextMark(chunks, i, ',');
  const verb = comma < 0 ? undefined : verbKind(chunks, skipAdverbs(chunks, comma + 1));
  return verb ? comma + 1 : i;
}

/** "X ran the session and stressed that": the second verb of the same subject. */
function saysAlso(chunks: readonly Chunk[], from: number): Verb | undefined {
  for (let at = from + 1; at < chunks.length && at < from + 20; at++) {
    const { kind, word } = chunks[at] as Chunk;
    if (kind !== 'word' || word === 'who' || word === 'that') return undefined;
    if (word !== 'and') continue;
    const verb = skipAdverbs(chunks, at + 1);
    const said = chunks[verb]?.word ?? '';
    if (isPlainSpeechVerb(said) && /(?:s|ed|d|t)$/.test(said)) return { kind: 'speech', at: verb, relative: false };
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
  if (chunks[at + 1]?.word === 'that' && /^\p{Ll}{3,}(?:s|ed|d|t)$/u.test(chunk.word) && !chunk.possessive)
    return 'speech';
  if (BIOGRAPHY.has(chunk.word) && !/^(?:wrote|found)$/.test(chunk.word)) return 'biography';
  if (isSpeechVerb(chunk.word) && !chunk.word.endsWith('ing')) return 'speech';
  return /^(?:\p{Ll}[\p{Ll}-]+ed|went|got|ran|kept|left|lost|stood|sat|grew|rose|fell|met|won|read|cut|threw|drew|drove|fought|caught|spent|shed|built|shook|chose)$/u.test(
    chunk.word,
  )
    ? 'other'
    : undefined;
}

/** "X would move the chart" is a wish, "X would chair" none. */
const TAKES_PART = /^(?:be|have|join|chair|moderate|open|close|attend|take|present|speak|host|give|also|not)$/;

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
  if (/^(?:did|does|do|could|would|can)$/.test(word) && isSpeechVerb(next)) return 'speech';
  if (word === 'would' && !TAKES_PART.test(next)) return 'speech';
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
    /ed$/.test(chunks[first]?.word ?? '') &&
    /^(?:by|in|on|at|with|about|to|as)$/.test(chunks[first + 1]?.word ?? '') &&
    !(chunks[first + 1]?.word === 'as' && verbKind(chunks, first) === 'biography') &&
    !(chunks[first + 1]?.word === 'to' && isPlainSpeechVerb(chunks[first]?.word ?? ''));
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
