/** What every recognizer's reader makes: drafts of cues, from vendor segments or from runs of words. */
import type { Cue, Range, Word } from '../../model.ts';

/** A cue before its place in the source is known. Fields that the vendor left out are undefined here, and absent from the cue. */
export interface Draft {
  readonly text: string;
  readonly startMs?: number | undefined;
  readonly endMs?: number | undefined;
  readonly speakerLabel?: string | undefined;
  readonly confidence?: number | undefined;
  readonly id?: string | undefined;
  readonly words?: readonly SpokenWord[] | undefined;
  /** The string value of the source that it was made of; its text, where not said. */
  readonly raw?: string | undefined;
  /** The first and the last of them, where it was made of several. */
  readonly quoted?: readonly [first: string, last: string] | undefined;
}

export interface SpokenWord {
  readonly text: string;
  readonly startMs?: number | undefined;
  readonly endMs?: number | undefined;
  readonly confidence?: number | undefined;
  readonly speakerLabel?: string | undefined;
  /** No space before it. */
  readonly glue?: boolean | undefined;
}

const PUNCTUATION = /^[,.;:!?…%)\]}、。！？]+$/;

/** A word that hangs on the one before it: recognizers list punctuation as items of its own. */
export const isPunctuation = (text: string): boolean => PUNCTUATION.test(text);

export function joined(words: readonly SpokenWord[]): string {
  let text = '';
  for (const word of words) text += text === '' || word.glue ? word.text : ` ${word.text}`;
  return text;
}

const SENTENCE_END = /[.!?…。！？]["'”’)]{0,3}$/;
/** Where a recognizer writes no punctuation, a silence this long ends a cue, and so do this many words. */
const PAUSE_MS = 1200;
const MOST_WORDS = 60;

/** Words that the vendor did not group: a cue ends with its speaker, its sentence, or a pause. */
export function cuesOfWords(words: readonly SpokenWord[]): Draft[] {
  const drafts: Draft[] = [];
  let run: SpokenWord[] = [];
  for (const word of words) {
    const last = run.at(-1);
    if (last && endsCue(run, last, word)) {
      drafts.push(cueOfRun(run));
      run = [];
    }
    run.push(word);
  }
  if (run.length > 0) drafts.push(cueOfRun(run));
  return drafts;
}

function endsCue(run: readonly SpokenWord[], last: SpokenWord, next: SpokenWord): boolean {
  if (last.speakerLabel !== next.speakerLabel) return true;
  if (next.glue) return false;
  if (run.length >= MOST_WORDS || SENTENCE_END.test(last.text)) return true;
  return (next.startMs ?? 0) - (last.endMs ?? Number.POSITIVE_INFINITY) >= PAUSE_MS;
}

const cueOfRun = (run: readonly SpokenWord[]): Draft => ({
  text: joined(run),
  startMs: firstStart(run),
  endMs: lastEnd(run),
  speakerLabel: run[0]?.speakerLabel,
  confidence: meanConfidence(run),
  words: run,
  quoted: [run[0]?.text ?? '', run.at(-1)?.text ?? ''],
});

export const firstStart = (words: readonly SpokenWord[]) => words.find((word) => word.startMs !== undefined)?.startMs;

export const lastEnd = (words: readonly SpokenWord[]) => words.findLast((word) => word.endMs !== undefined)?.endMs;

/** To four places, so that the sum's order of additions never shows. */
export function meanConfidence(words: readonly SpokenWord[]): number | undefined {
  let sum = 0;
  let n = 0;
  for (const { confidence } of words) {
    if (confidence === undefined) continue;
    sum += confidence;
    n++;
  }
  return n === 0 ? undefined : Math.round((sum / n) * 10_000) / 10_000;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The cue of a draft that stands at `at`. */
export function toCue(draft: Draft, at: Range): Cue {
  const cue: Mutable<Cue> = { text: draft.text, at };
  if (draft.id !== undefined) cue.id = draft.id;
  if (draft.startMs !== undefined) cue.startMs = draft.startMs;
  if (draft.endMs !== undefined) cue.endMs = draft.endMs;
  if (draft.speakerLabel !== undefined) cue.speakerLabel = draft.speakerLabel;
  if (draft.confidence !== undefined) cue.confidence = draft.confidence;
  if (draft.words && draft.words.length > 0) cue.words = draft.words.map(toWord);
  return cue;
}

function toWord(spoken: SpokenWord): Word {
  const word: Mutable<Word> = { text: spoken.text };
  if (spoken.startMs !== undefined) word.startMs = spoken.startMs;
  if (spoken.endMs !== undefined) word.endMs = spoken.endMs;
  if (spoken.confidence !== undefined) word.confidence = spoken.confidence;
  if (spoken.glue) word.glue = true;
  return word;
}
