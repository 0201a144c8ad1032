/** Noun phrases that could speak: people, pronouns, "the retired naval officer", "a participant from Turkana". */
import type { Range } from '../../model.ts';
import { FUNCTION_WORDS, HIS_HER, PRONOUNS } from '../en/function-words.ts';
import { ORGANISATION_NOUNS } from '../en/organisations.ts';
import { SPEECH_NOUNS, UNNAMED } from '../en/people.ts';
import { isRoleNoun } from '../en/roles.ts';
import type { Chunk } from './chunks.ts';
import type { Person } from './person.ts';
import { skipAdverbs, verbKind } from './verbs.ts';

/** A noun phrase that could speak. `at`: offsets in the sentence; `end`: the chunk after it. */
export interface Phrase {
  readonly kind: 'people' | 'pronoun' | 'nominal' | 'nobody';
  readonly people: readonly Person[];
  readonly gender?: 'f' | 'm';
  /** Of a nominal: its words up to the head, in lower case. */
  readonly words: readonly string[];
  readonly definite: boolean;
  /** "his members", "Treviño-Hale’s research". */
  readonly owner: boolean;
  /** Who speaks together with it: "she and | the minister". */
  readonly also?: Phrase;
  readonly at: Range;
  readonly end: number;
}

const DETERMINER =
  /^(?:the|a|an|this|that|our|its|another|one|some|many|several|few|most|two|three|four|both|all|any)$/;
const ORDINAL = /^(?:first|second|third|last|next|other|same|more|most|later|eight|five|six|ten|own|one|two|three)$/;
export const NO_PHRASE = { people: [], words: [], definite: false, owner: false } as const;

/** The noun phrase that begins at chunk `i`: one, or two with "and". */
export function phraseAt(chunks: readonly Chunk[], i: number): Phrase | undefined {
  const both = chunks[i]?.word === 'both' && chunks[i]?.kind === 'word';
  const first = onePhraseAt(chunks, both ? i + 1 : i);
  const joins = first && isSomebody(first) && chunks[first.end]?.word === 'and';
  const second = joins ? onePhraseAt(chunks, first.end + 1) : undefined;
  if (first && second && isSomebody(second) && (first.kind !== 'people' || second.kind !== 'people'))
    return { ...first, also: second, end: second.end };
  return both ? onePhraseAt(chunks, i) : first;
}

/** Somebody whom the report has a name for. */
const isSomebody = ({ kind, owner, definite }: Phrase): boolean =>
  !owner && (kind === 'people' || kind === 'pronoun' || (kind === 'nominal' && definite));

function onePhraseAt(chunks: readonly Chunk[], i: number): Phrase | undefined {
  const known = KNOWN.get(chunks) ?? [];
  KNOWN.set(chunks, known);
  if (!(i in known)) known[i] = readPhrase(chunks, i);
  return known[i];
}

/** A sentence is asked for the same phrases by many cues. The result is the same without it. */
const KNOWN = new WeakMap<readonly Chunk[], (Phrase | undefined)[]>();

function readPhrase(chunks: readonly Chunk[], i: number): Phrase | undefined {
  const first = chunks[i];
  if (!first) return undefined;
  if (first.kind === 'person') return personPhrase(chunks, i);
  if (first.kind !== 'word') return undefined;
  const pronoun = PRONOUNS[first.word];
  if (pronoun) return { ...NO_PHRASE, kind: 'pronoun', gender: pronoun, at: first, end: i + 1 };
  if (first.word === 'both' && chunks[i + 1]?.kind === 'person') return personPhrase(chunks, i + 1);
  return wordsPhrase(chunks, i);
}

function personPhrase(chunks: readonly Chunk[], i: number): Phrase {
  const people: Person[] = [];
  let end = i;
  for (let at = i; chunks[at]?.kind === 'person'; ) {
    const { person, possessive } = chunks[at] as Chunk;
    if (person) people.push(person);
    end = at + 1;
    if (possessive) break;
    const join = chunks[end]?.word;
    at = join === ',' && chunks[end + 1]?.word === 'and' ? end + 2 : join === 'and' || join === ',' ? end + 1 : end;
    if (join === ',' && !(chunks[end + 1]?.word === 'and' || people.length > 1)) break;
    if (chunks[at]?.word === 'also') break;
  }
  const last = chunks[end - 1] as Chunk;
  return {
    ...NO_PHRASE,
    kind: 'people',
    people,
    owner: last.possessive,
    at: { from: (chunks[i] as Chunk).from, to: last.to },
    end,
  };
}

/** "the retired naval officer", "a participant from Turkana", "somebody", "his members". */
function wordsPhrase(chunks: readonly Chunk[], i: number): Phrase | undefined {
  const first = chunks[i] as Chunk;
  const owner = HIS_HER[first.word] !== undefined;
  if (verbKind(chunks, i) === 'other' || (/\p{Ll}ed$/u.test(first.word) && verbKind(chunks, i))) return undefined;
  const determined = DETERMINER.test(first.word);
  let end = determined || owner ? i + 1 : i;
  const start = end;
  for (let chunk = chunks[end]; chunk?.kind === 'word' && end < start + 8; chunk = chunks[end]) {
    if (end > start && verbKind(chunks, end) && !(/^(?:lead|chair|head|host)$/.test(chunk.word) && end === start))
      break;
    if (end > start && verbKind(chunks, skipAdverbs(chunks, end))) break;
    if ((FUNCTION_WORDS.has(chunk.word) && !(end === start && ORDINAL.test(chunk.word))) || chunk.word === 'who') break;
    end++;
    if (chunk.possessive) break;
  }
  // "First count the boats": an order, and nobody's.
  if (
    end === start + 1 &&
    !determined &&
    !owner &&
    /^(?:first|second|third|last|next|later|more|most)$/.test(first.word)
  )
    return undefined;
  if (end === start && !(UNNAMED.has(first.word) && !owner)) return undefined;
  if (end === start) end++;
  const apart =
    /^(?:the|a|an|our|its|his|her|their)$/.test(first.word) &&
    chunks[end]?.word === ',' &&
    chunks[end + 1]?.kind === 'person';
  const named = chunks[end]?.kind === 'person' ? end : apart ? end + 1 : nameBehind(chunks, end, determined || owner);
  if (named > 0) return personPhrase(chunks, named);
  const words = chunks.slice(UNNAMED.has(first.word) && end === i + 1 ? i : start, end).map(({ word }) => word);
  const at = { from: first.from, to: (chunks[end - 1] as Chunk).to };
  const gender = HIS_HER[first.word];
  const other = words.some((word) => UNNAMED.has(word) && !SPEECH_NOUNS.has(word));
  if (owner && other) return { ...NO_PHRASE, kind: 'nobody', words, owner: true, at, end };
  if (owner) return { ...NO_PHRASE, kind: 'pronoun', ...(gender ? { gender } : {}), words, owner: true, at, end };
  const definite = /^(?:the|this|that|our)$/.test(first.word);
  return {
    ...NO_PHRASE,
    kind: isPersonWord(words, definite, (chunks[end - 1] as Chunk).capital) ? 'nominal' : 'nobody',
    words,
    definite,
    owner: (chunks[end - 1] as Chunk).possessive,
    at,
    end,
  };
}

/** "our guest from the authority, | X", "father of three | X": where the name is that the words describe; -1 where none is. */
function nameBehind(chunks: readonly Chunk[], from: number, determined: boolean): number {
  if (!/^(?:from|of|at|in|for|with)$/.test(chunks[from]?.word ?? '')) return -1;
  for (let at = from + 1; determined && at < chunks.length && at < from + 9; at++) {
    if (chunks[at]?.word === ',') return chunks[at + 1]?.kind === 'person' && !chunks[at + 1]?.possessive ? at + 1 : -1;
    if (chunks[at]?.kind !== 'word' || verbKind(chunks, at) || chunks[at]?.word === 'who') return -1;
  }
  return -1;
}

/** Whether the head can be one person that the report has a name for. */
function isPersonWord(words: readonly string[], definite: boolean, capital: boolean): boolean {
  const head = words.at(-1) ?? '';
  if (ORGANISATION_NOUNS.has(head) || /[^s]s$/.test(head)) return false;
  if (UNNAMED.has(head)) return definite && isRoleNoun(head);
  return (
    isRoleNoun(head, false) ||
    (definite && head === 'speaker' && words.length > 1) ||
    /^(?:cleric|clergyman|lawmaker|nun|envoy|don|priest|academic)$/.test(head) ||
    (definite && capital && /^[a-z]{2,5}$/.test(head) && words.length === 1)
  );
}
