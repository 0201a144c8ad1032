/** Cue phrases over the pieces of a sentence: words with a slot for who speaks. `en/sources.ts` has the table. */
import { HIS_HER } from '../en/function-words.ts';
import { OPINION_WORDS, SPEECH_NOUNS, UNNAMED, VIEW_NOUNS } from '../en/people.ts';
import { isPlainSpeechVerb, isSpeechVerb } from '../en/verbs.ts';
import type { Chunk } from './chunks.ts';
import { NO_PHRASE, type Phrase, phraseAt } from './phrases.ts';
import { skipAdverbs, verbAfter } from './verbs.ts';

/** The phrase in the slot of the first row that fits anywhere in the sentence, and what the row is called. */
export function match<How extends string>(
  chunks: readonly Chunk[],
  begin: number,
  rows: readonly (readonly [How, ...string[]])[],
): (Phrase & { readonly how: How }) | undefined {
  for (const [how, ...patterns] of rows) {
    const split = patterns.map((pattern) => pattern.split(' '));
    for (let at = 0; at < chunks.length; at++) {
      for (const [first = '', ...rest] of split) {
        const phrase =
          first !== '^' ? fits(chunks, at, [first, ...rest]) : at === begin ? fits(chunks, at, rest) : undefined;
        if (phrase) return { ...phrase, how };
      }
    }
  }
  return undefined;
}

/** Whether the parts fit from `at` on; the phrase in their slot if they do. */
function fits(chunks: readonly Chunk[], from: number, parts: readonly string[], found?: Phrase): Phrase | undefined {
  let at = from;
  let phrase = found;
  for (const [i, part] of parts.entries()) {
    if (part === '~') at = skipAdverbs(chunks, at);
    else if (part === '..') {
      for (let k = at; k <= at + 3; k++) {
        const rest = fits(chunks, k, parts.slice(i + 1), phrase);
        if (rest) return rest;
        if (chunks[k]?.kind !== 'word') return undefined;
      }
      return undefined;
    } else if (SLOTS[part]) {
      phrase = SLOTS[part](chunks, at);
      if (!phrase) return undefined;
      at = phrase.end;
    } else {
      const one = WORDS[part] ?? ((chunk: Chunk) => chunk.kind !== 'person' && part.split('|').includes(chunk.word));
      const chunk = chunks[at];
      if (chunk && one(chunk)) at++;
      else if (part === 'SAY' && phrase && phrase.kind !== 'pronoun' && saysLater(chunks, phrase)) return phrase;
      else return undefined;
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
        kind === 'pronoun' ||
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
