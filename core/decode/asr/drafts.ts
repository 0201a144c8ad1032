/** What every recognizer's reader makes: drafts of cues, from vendor segments or from runs of words. */
import type { Word } from '../../model.ts';

/** A cue before its place in the source is known. */
export interface Draft {
  readonly text: string;
  readonly startMs?: number;
  readonly endMs?: number;
  readonly speakerLabel?: string;
  readonly confidence?: number;
  readonly id?: string;
  readonly words?: readonly Word[];
  /** The first and the last string value of the source that it was made of; its text, where not said. */
  readonly quoted?: readonly [first: string, last: string];
}

export interface SpokenWord extends Word {
  readonly speakerLabel?: string;
}

type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The same without its undefined fields. */
export function defined<T extends object>(value: T): Defined<T>;
export function defined(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined));
}

const PUNCTUATION = /^[,.;:!?…%)\]}、。！？]+$/u;

/** A word that hangs on the one before it: recognizers list punctuation as items of its own. */
export const isPunctuation = (text: string): boolean => PUNCTUATION.test(text);

export function joined(words: readonly Word[]): string {
  let text = '';
  for (const word of words) text += text === '' || word.glue ? word.text : ` ${word.text}`;
  return text;
}

const SENTENCE_END = /[.!?…。！？]["'”’)]*$/u;
/** Where a recognizer writes no punctuation, a silence this long ends a cue, and so do this many words. */
const PAUSE_MS = 1200;
const MOST_WORDS = 60;

/** Words that the vendor did not group: a cue ends with its speaker, its sentence, or a pause. */
export function cuesOfWords(words: readonly SpokenWord[]): Draft[] {
  const drafts: Draft[] = [];
  let run: SpokenWord[] = [];
  for (const word of words) {
    const last = run.at(-1);
    if (last && !word.glue && endsCue(run, last, word)) {
      drafts.push(cueOfRun(run));
      run = [];
    }
    run.push(word);
  }
  if (run.length > 0) drafts.push(cueOfRun(run));
  return drafts;
}

function endsCue(run: readonly SpokenWord[], last: SpokenWord, next: SpokenWord): boolean {
  if (run[0]?.speakerLabel !== next.speakerLabel) return true;
  if (run.length >= MOST_WORDS || SENTENCE_END.test(last.text)) return true;
  return (next.startMs ?? 0) - (last.endMs ?? Number.POSITIVE_INFINITY) >= PAUSE_MS;
}

function cueOfRun(run: readonly SpokenWord[]): Draft {
  return defined({
    text: joined(run),
    ...clockOfWords(run),
    speakerLabel: run[0]?.speakerLabel,
    confidence: meanConfidence(run),
    words: run.map(withoutLabel),
    quoted: [run[0]?.text ?? '', run.at(-1)?.text ?? ''] as const,
  });
}

const withoutLabel = ({ speakerLabel: _label, ...word }: SpokenWord): Word => word;

/** The clock of a stretch of words: its first start and its last end. */
export function clockOfWords(words: readonly Word[]): { startMs?: number; endMs?: number } {
  const startMs = words.find((word) => word.startMs !== undefined)?.startMs;
  const endMs = words.findLast((word) => word.endMs !== undefined)?.endMs;
  return { ...(startMs === undefined ? {} : { startMs }), ...(endMs === undefined ? {} : { endMs }) };
}

/** To four places, so that the sum's order of additions never shows. */
export function meanConfidence(words: readonly Word[]): number | undefined {
  let sum = 0;
  let n = 0;
  for (const { confidence } of words) {
    if (confidence === undefined) continue;
    sum += confidence;
    n++;
  }
  return n === 0 ? undefined : Math.round((sum / n) * 10_000) / 10_000;
}
