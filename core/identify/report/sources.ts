/** Who a sentence says is speaking, read from its own words alone; whom "he" or "the envoy" means, `discourse.ts` decides. */
import { HIS_HER } from '../en/function-words.ts';
import { SPEECH_NOUNS, UNNAMED, VIEW_NOUNS } from '../en/people.ts';
import { isPlainSpeechVerb, isSpeechVerb } from '../en/verbs.ts';
import { type Chunk, skipAdverbs, type VerbKind, verbAfter } from './chunks.ts';
import { NO_PHRASE, type Phrase, phraseAt } from './phrases.ts';

export interface Source extends Phrase {
  /** The verb says "said" by itself, with no auxiliary: "X believes", not "X will refuse". */
  readonly plain?: boolean;
  readonly verb: VerbKind;
  readonly how: 'subject' | 'aside' | 'inverted' | 'according' | 'agent' | 'label' | 'noun' | 'bracket' | 'reply';
}

/** The source of a sentence that its words name, or undefined. The order is that of trust. */
export function sourceOf(chunks: readonly Chunk[]): Source | undefined {
  const leading = subject(chunks, 0);
  return (
    label(chunks) ??
    accordingTo(chunks) ??
    (leading && leading.kind !== 'nobody' && /speech|opinion/.test(leading.verb) ? leading : undefined) ??
    aside(chunks) ??
    agent(chunks) ??
    cleft(chunks) ??
    nounOfSaying(chunks) ??
    afterIntroduction(chunks) ??
    leading
  );
}

/** The subject of the clause that begins at `i`, if a verb follows it. */
export function subject(chunks: readonly Chunk[], i: number): Source | undefined {
  const start = skipOpening(chunks, i);
  const phrase = phraseAt(chunks, start);
  if (!phrase) return undefined;
  const found = verbAfter(chunks, phrase.end);
  const verb = found?.kind ?? (phrase.kind === 'pronoun' && !phrase.owner ? 'other' : undefined);
  return verb && { ...phrase, verb, how: 'subject', plain: isPlainSpeechVerb(chunks[found?.at ?? -1]?.word ?? '') };
}

const skipOpening = (chunks: readonly Chunk[], i: number): number => {
  let at = /^(?:speaking|talking)$/.test(chunks[i]?.word ?? '') && chunks[i + 1]?.word === 'as' ? i + 2 : i;
  while (
    /^(?:but|and|so|yet|then|still|also|meanwhile|later|earlier|finally|next|however|therefore|instead|today|yesterday|or|now|again|here)$/.test(
      chunks[at]?.word ?? '',
    ) &&
    chunks[at]?.kind === 'word'
  ) {
    at++;
    if (chunks[at]?.word === ',') at++;
  }
  return at;
};

/** "Krömer: the deadline will not move". */
function label(chunks: readonly Chunk[]): Source | undefined {
  const phrase = chunks[0]?.kind === 'person' ? phraseAt(chunks, 0) : undefined;
  return phrase && chunks[phrase.end]?.word === ':' ? { ...phrase, verb: 'speech', how: 'label' } : undefined;
}

/** "according to X", "in her view", "in X’s words", "for X,". */
function accordingTo(chunks: readonly Chunk[]): Source | undefined {
  for (let i = 0; i < chunks.length; i++) {
    const word = chunks[i]?.word;
    if (word === 'according' && chunks[i + 1]?.word === 'to') {
      const next = chunks[i + 2];
      const gender = HIS_HER[next?.word ?? ''];
      if (next && gender && !VIEW_NOUNS.has(chunks[i + 3]?.word ?? '') && chunks[i + 3]?.kind !== 'word')
        return { ...NO_PHRASE, kind: 'pronoun', gender, at: next, end: i + 3, verb: 'speech', how: 'according' };
      const phrase = phraseAt(chunks, i + 2);
      if (phrase)
        return {
          ...phrase,
          kind: phrase.owner && phrase.kind === 'people' ? 'nobody' : phrase.kind,
          verb: 'speech',
          how: 'according',
        };
    }
    if (word === 'in') {
      const phrase = phraseAt(chunks, i + 1);
      const noun = phrase?.kind === 'people' ? chunks[phrase.end]?.word : phrase?.words[0];
      if (phrase?.owner && VIEW_NOUNS.has(noun ?? '')) return { ...phrase, verb: 'speech', how: 'according' };
    }
  }
  const viewpoint =
    chunks[0]?.word === 'for' && chunks[1]?.kind === 'person' && chunks[2]?.word === ','
      ? phraseAt(chunks, 1)
      : undefined;
  return viewpoint && !viewpoint.owner ? { ...viewpoint, verb: 'speech', how: 'according' } : undefined;
}

/** "..., the envoy said.", "“...,” replied Ms X.", "Stigma, she said, is ...": after a mark, a speaker and a plain verb of saying. */
function aside(chunks: readonly Chunk[]): Source | undefined {
  for (let i = 0; i < chunks.length; i++) {
    const { kind, word } = chunks[i] as Chunk;
    if (kind !== 'mark' || !/^[,Q?!;—:]$/.test(word)) continue;
    const found = inverted(chunks, i + 1) ?? plain(chunks, i + 1);
    if (found) return found;
  }
  return undefined;
}

function inverted(chunks: readonly Chunk[], i: number): Source | undefined {
  const verb = chunks[i];
  if (verb?.kind !== 'word' || verb.capital || !isPlainSpeechVerb(verb.word)) return undefined;
  const next = skipAdverbs(chunks, i + 1);
  const phrase = phraseAt(chunks, next);
  if (!phrase || phrase.owner || (phrase.kind === 'nominal' && !phrase.definite) || phrase.kind === 'pronoun')
    return undefined;
  if (phrase.kind === 'nobody' && !UNNAMED.has(phrase.words.at(-1) ?? '')) return undefined;
  return { ...phrase, verb: 'speech', how: 'inverted' };
}

function plain(chunks: readonly Chunk[], i: number): Source | undefined {
  const start = /^(?:and|but|as|or)$/.test(chunks[i]?.word ?? '') ? i + 1 : i;
  const phrase = phraseAt(chunks, start);
  if (!phrase || phrase.owner) return undefined;
  const verb = chunks[skipAdverbs(chunks, phrase.end)];
  const far = phrase.kind !== 'pronoun' ? verbAfter(chunks, phrase.end) : undefined;
  const said = verb?.kind === 'word' && isPlainSpeechVerb(verb.word);
  if (
    !said &&
    !(far && isPlainSpeechVerb(chunks[far.at]?.word ?? '')) &&
    !(phrase.kind === 'nobody' && verb?.word === 'heard')
  )
    return undefined;
  return { ...phrase, verb: 'speech', how: 'aside' };
}

/** "It was stressed by the Minister that ...", "A view was offered by X, who told ...", "The nursing view came from X". */
function agent(chunks: readonly Chunk[]): Source | undefined {
  for (let i = 1; i < chunks.length; i++) {
    const word = chunks[i]?.word;
    if (word !== 'by' && word !== 'from') continue;
    const before = chunks.slice(Math.max(0, i - 3), i).map((chunk) => chunk.word);
    const said =
      word === 'by'
        ? before.some((one) => isSpeechVerb(one) && /(?:ed|en|id|ld|wn|ght|put|de|told)$/.test(one))
        : /^(?:came|come|comes)$/.test(before.at(-1) ?? '');
    const phrase = said ? phraseAt(chunks, i + 1) : undefined;
    if (phrase && (phrase.kind === 'people' || (phrase.kind === 'nominal' && phrase.definite)) && !phrase.owner)
      return { ...phrase, verb: 'speech', how: 'agent' };
  }
  return undefined;
}

/** "It was Prof. X who lowered the temperature.", "First up was X, who showed ..." */
function cleft(chunks: readonly Chunk[]): Source | undefined {
  const verb = chunks.slice(0, 5).findIndex(({ word }) => /^(?:was|is|came|comes)$/.test(word));
  if (verb < 1 || chunks.slice(0, verb).some(({ kind }) => kind === 'person')) return undefined;
  const phrase = phraseAt(chunks, verb + 1);
  const introduced = phrase?.kind === 'people' && !phrase.owner ? verbAfter(chunks, phrase.end) : undefined;
  if (chunks[0]?.word !== 'it')
    return phrase && introduced?.relative && introduced.kind === 'speech'
      ? { ...phrase, verb: 'speech', how: 'subject' }
      : undefined;
  return phrase?.kind === 'people' && chunks[phrase.end]?.word === 'who'
    ? { ...phrase, verb: 'speech', how: 'subject' }
    : undefined;
}

/** "Her advice: ...", "X’s research found ...", "Short answer from Oskar: no." */
function nounOfSaying(chunks: readonly Chunk[]): Source | undefined {
  const phrase = phraseAt(chunks, 0);
  if (phrase?.owner) {
    const nouns =
      phrase.kind === 'people' ? chunks.slice(phrase.end, phrase.end + 3).map(({ word }) => word) : phrase.words;
    if (nouns.some((noun) => SPEECH_NOUNS.has(noun))) return { ...phrase, verb: 'speech', how: 'noun' };
  }
  const said = chunks[0]?.word === 'Q' ? chunks.findIndex(({ word }) => /^(?:was|is)$/.test(word)) : -1;
  const owned = said > 0 && said < 3 ? phraseAt(chunks, said + 1) : undefined;
  if (owned?.owner && owned.kind === 'people' && SPEECH_NOUNS.has(chunks[owned.end]?.word ?? ''))
    return { ...owned, verb: 'speech', how: 'noun' };
  for (let i = 0; i < Math.min(chunks.length, 8); i++) {
    if (!/^(?:from|by)$/.test(chunks[i]?.word ?? '') || !SPEECH_NOUNS.has(chunks[i - 1]?.word ?? '')) continue;
    const from = phraseAt(chunks, i + 1);
    if (from?.kind === 'people' && chunks[from.end]?.word === ':') return { ...from, verb: 'speech', how: 'noun' };
  }
  return undefined;
}

/** "On her part, X called for ...", "From Yogyakarta, X described ...": the subject after an introduction and its comma. */
function afterIntroduction(chunks: readonly Chunk[]): Source | undefined {
  for (let i = 0; i < chunks.length && i < 30; i++) {
    if (chunks[i]?.word !== ',' && chunks[i]?.word !== 'Q' && chunks[i]?.word !== ':') continue;
    const found = subject(chunks, i + 1);
    if (found && found.kind !== 'nobody') return found;
  }
  const opened = /^(?:with|in|on|for|from|at|after|before|during|over|under|to|as|by|via)$/.test(chunks[0]?.word ?? '');
  for (let i = 1; opened && i < Math.min(chunks.length, 8); i++) {
    if (chunks[i]?.kind === 'mark') break;
    if (chunks[i]?.kind === 'person') return subject(chunks, i);
  }
  return undefined;
}
