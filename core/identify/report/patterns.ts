/** Cue phrases over the pieces of a sentence: words with a slot for who speaks. `en/sources.ts` has the table. */
import { HIS_HER } from '../en/function-words.ts';
import { OPINION_WORDS, SPEECH_NOUNS, UNNAMED, VIEW_NOUNS } from '../en/people.ts';
import { isPlainSpeechVerb, isSpeechVerb } from '../en/verbs.ts';
import type { Chunk } from './chunks.ts';
import { NO_PHRASE, type Phrase, phraseAt } from './phrases.ts';
import { skipAdverbs, verbAfter } from './verbs.ts';

/** A cue phrase made ready: whether it begins the sentence, and its parts. */
interface Cue {
  readonly anchored: boolean;
  readonly parts: readonly Part[];
}
type Part = (typeof SKIPS)[number] | { readonly slot: Slot } | { readonly one: Word; readonly later: boolean };
type Slot = (chunks: readonly Chunk[], at: number) => Phrase | undefined;
type Word = (chunk: Chunk) => boolean;
export type Rows<How extends string> = readonly { readonly how: How; readonly cues: readonly Cue[] }[];

const SKIPS = ['~', '..'] as const;

/** The table of `en/sources.ts` made ready. */
export const rowsOf = <How extends string>(rows: readonly (readonly [How, ...string[]])[]): Rows<How> =>
  rows.map(([how, ...patterns]) => ({ how, cues: patterns.map(cueOf) }));

function cueOf(pattern: string): Cue {
  const anchored = pattern.startsWith('^ ');
  const parts = pattern.slice(anchored ? 2 : 0).split(' ');
  return { anchored, parts: parts.map(partOf) };
}

function partOf(part: string): Part {
  const skip = SKIPS.find((one) => one === part);
  const slot = SLOTS[part];
  if (skip) return skip;
  if (slot) return { slot };
  const words = new Set(part.split('|'));
  return { one: WORDS[part] ?? (({ kind, word }) => kind !== 'person' && words.has(word)), later: part === 'SAY' };
}

/** The phrase in the slot of the first row that fits anywhere in the sentence, and what the row is called. */
export function match<How extends string>(
  chunks: readonly Chunk[],
  begin: number,
  rows: Rows<How>,
): (Phrase & { readonly how: How }) | undefined {
  for (const { how, cues } of rows) {
    for (let at = 0; at < chunks.length; at++) {
      for (const { anchored, parts } of cues) {
        const phrase = anchored && at !== begin ? undefined : fits(chunks, at, parts, 0, undefined);
        if (phrase) return { ...phrase, how };
      }
    }
  }
  return undefined;
}

/** Whether the parts from the `first` on fit from `from` on; the phrase in their slot if they do. */
function fits(
  chunks: readonly Chunk[],
  from: number,
  parts: readonly Part[],
  first: number,
  found: Phrase | undefined,
): Phrase | undefined {
  let at = from;
  let phrase = found;
  for (let i = first; i < parts.length; i++) {
    const part = parts[i] as Part;
    if (part === '~') at = skipAdverbs(chunks, at);
    else if (part === '..') {
      for (let k = at; k <= at + 3; k++) {
        const rest = fits(chunks, k, parts, i + 1, phrase);
        if (rest || chunks[k]?.kind !== 'word') return rest;
      }
      return undefined;
    } else if ('slot' in part) {
      phrase = part.slot(chunks, at);
      if (!phrase) return undefined;
      at = phrase.end;
    } else {
      const chunk = chunks[at];
      if (chunk && part.one(chunk)) at++;
      else return part.later && phrase && phrase.kind !== 'pronoun' && saysLater(chunks, phrase) ? phrase : undefined;
    }
  }
  return phrase;
}

/** "the Act, the member of X, argued": the verb comes after an aside. */
function saysLater(chunks: readonly Chunk[], { end }: Phrase): boolean {
  const verb = verbAfter(chunks, end);
  return verb !== undefined && isPlainSpeechVerb(chunks[verb.at]?.word ?? '');
}

const WORDS: Readonly<Record<string, (chunk: Chunk) => boolean>> = {
  MARK: ({ kind, word }) => kind === 'mark' && /^[,Q?!;—:]$/.test(word),
  SAY: ({ kind, word, capital }) => kind === 'word' && !capital && isPlainSpeechVerb(word),
  SPEECH: ({ kind, word }) => kind === 'word' && isSpeechVerb(word),
  TOLD: ({ word }) =>
    isSpeechVerb(word) &&
    !/^(?:interpreted|translated|written|quoted|cited|published)$/.test(word) &&
    /(?:ed|en|id|ld|wn|ght|put|de|told)$/.test(word),
  VOICED: ({ word }) =>
    /^(?:voiced|sounded|paid|raised|struck|made|given|issued|expressed|offered|entered|delivered|aired)$/.test(word),
  NOUN: ({ word }) => SPEECH_NOUNS.has(word),
  OPINION: ({ word }) => OPINION_WORDS.has(word),
  VIEW: ({ word }) => VIEW_NOUNS.has(word),
};

const SLOTS: Readonly<Record<string, (chunks: readonly Chunk[], at: number) => Phrase | undefined>> = {
  NP: (chunks, at) => unless(phraseAt(chunks, at), ({ owner }) => owner),
  P: (chunks, at) => unless(phraseAt(chunks, at), ({ owner, kind }) => owner || kind !== 'people'),
  WHO: (chunks, at) =>
    unless(
      phraseAt(chunks, at),
      ({ owner, kind, definite, words }) =>
        owner ||
        (kind === 'pronoun' && words.length === 0) ||
        (kind === 'nominal' && !definite) ||
        (kind === 'nobody' && !UNNAMED.has(words.at(-1) ?? '')),
    ),
  OWNER: (chunks, at) => {
    const phrase = unless(phraseAt(chunks, at), ({ owner }) => !owner);
    return phrase?.kind === 'pronoun' ? { ...phrase, end: at + 1 } : phrase;
  },
  HIM: (chunks, at) => {
    const [him, next] = [chunks[at], chunks[at + 1]];
    const gender = HIS_HER[him?.word ?? ''];
    if (!him || !gender || next?.kind === 'word') return undefined;
    return { ...NO_PHRASE, kind: 'pronoun', gender, at: him, end: at + 1 };
  },
};

const unless = (phrase: Phrase | undefined, bad: (phrase: Phrase) => boolean): Phrase | undefined =>
  phrase && !bad(phrase) ? phrase : undefined;
