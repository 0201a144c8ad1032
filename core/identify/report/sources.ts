/** Who a sentence says is speaking, read from its own words alone; whom "he" or "the envoy" means, `discourse.ts` decides. */
import { AFTER_SUBJECT, BEFORE_SUBJECT } from '../en/sources.ts';
import { isPlainSpeechVerb } from '../en/verbs.ts';
import type { Chunk } from './chunks.ts';
import { match, rowsOf } from './patterns.ts';
import { type Phrase, phraseAt } from './phrases.ts';
import { type VerbKind, verbAfter } from './verbs.ts';

export interface Source extends Phrase {
  /** The verb says "said" by itself, with no auxiliary: "X believes", not "X will refuse". */
  readonly plain?: boolean;
  readonly verb: VerbKind;
  readonly how: 'subject' | 'aside' | 'according' | 'agent' | 'label' | 'noun' | 'bracket' | 'reply';
}

const BEFORE = rowsOf(BEFORE_SUBJECT);
const AFTER = rowsOf(AFTER_SUBJECT);

/** The source of a sentence that its words name, or undefined. The order is that of trust. */
export function sourceOf(chunks: readonly Chunk[]): Source | undefined {
  if (isPrompted(chunks)) return afterPrompt(chunks);
  const begin = skipOpening(chunks, 0);
  const leading = subject(chunks, 0);
  const before = match(chunks, begin, BEFORE);
  const after = match(chunks, begin, AFTER);
  // "X put it at half, in his words “...”": he is X.
  if (before?.kind === 'pronoun' && leading?.kind === 'people' && !leading.owner) return { ...leading, verb: 'speech' };
  return (
    said(before) ??
    (leading && speaks(leading) && (leading.kind !== 'nominal' || after?.how !== 'aside') ? leading : undefined) ??
    said(after) ??
    (leading?.kind === 'people' && !leading.owner ? leading : undefined) ??
    afterIntroduction(chunks) ??
    leading
  );
}

/** A subject that the report may have a name for, with a verb that says something. */
const speaks = ({ kind, owner, verb }: Source): boolean =>
  kind !== 'nobody' && !owner && (verb === 'speech' || verb === 'opinion');

const PROMPTED =
  /^(?:asked|pressed|questioned|challenged|prompted|urged|invited|quizzed|encouraged|introduced|joined|welcomed|pushed|probed|reminded|backed|supported|flanked|followed|preceded|moved|cheered|interrupted|corrected)$/;

/** "Pressed by X on the date, Y said": the one after "by" does not speak. */
const isPrompted = (chunks: readonly Chunk[]): boolean =>
  (PROMPTED.test(chunks[0]?.word ?? '') && chunks.slice(1, 5).some(({ word }) => word === 'by')) ||
  (/^(?:replying|responding|answering|reacting)$/.test(chunks[0]?.word ?? '') && chunks[1]?.word === 'to');

/** The subject after the last comma that has one. */
function afterPrompt(chunks: readonly Chunk[]): Source | undefined {
  for (let i = chunks.length - 1; i > 0; i--) {
    const found = chunks[i]?.word === ',' ? subject(chunks, i + 1) : undefined;
    if (found && found.kind !== 'nobody' && !found.owner) return found;
  }
  return undefined;
}

const said = (phrase: (Phrase & Pick<Source, 'how'>) | undefined): Source | undefined =>
  phrase && { ...phrase, verb: 'speech' };

/** The subject of the clause that begins at `i`, if a verb follows it. */
export function subject(chunks: readonly Chunk[], i: number): Source | undefined {
  const start = skipOpening(chunks, i);
  const phrase = phraseAt(chunks, start);
  if (!phrase) return undefined;
  const found = verbAfter(chunks, phrase.end);
  const verb = found?.kind ?? (phrase.kind === 'pronoun' && !phrase.owner ? 'other' : undefined);
  // "A vet who has never touched the animal" is any vet.
  if (found?.relative && phrase.kind === 'nominal' && !phrase.definite) return undefined;
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

/** "On her part, X called for ...", "From Yogyakarta, X described ...": the subject after an introduction and its comma. */
function afterIntroduction(chunks: readonly Chunk[]): Source | undefined {
  for (let i = 0; i < chunks.length && i < 30; i++) {
    if (!/^[,;:Q]$/.test(chunks[i]?.word ?? '')) continue;
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
