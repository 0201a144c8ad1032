/** Where the webinar turns to something else, and a title for each part. */
import { evidenceAt } from '../../evidence.ts';
import type { Chapter, Evidence } from '../../record.ts';
import { countWords } from '../../words.ts';
import { blocksOf } from './chapter-blocks.ts';
import { cutsOf } from './chapter-cuts.ts';
import { topicsOf } from './chapter-titles.ts';
import type { Speech } from './speech.ts';

const OPENING_WORDS = 20;

/**
 * `landmarks`: sentences that open a part by themselves (a talk, the questions, the closing), with a fixed title where one is due;
 * `told`: the sentences that the summary prints, which say best what a part is about.
 */
export function chaptersOf(
  speech: Speech,
  landmarks: ReadonlyMap<number, Landmark>,
  told: ReadonlySet<number>,
): Chapter[] {
  if (speech.sentences.length === 0) return [];
  const wanted = new Map([...landmarks].map(([index, { bonus }]) => [index, bonus]));
  const blocks = blocksOf(speech, wanted);
  const starts = cutsOf(blocks, speech.words).map((cut) => blocks[cut]?.first ?? 0);
  const topics = topicsOf(speech, starts, told);
  return starts.map((start, k) => chapterAt(speech, start, titleOf(landmarks.get(start), topics[k] ?? '', k)));
}

export interface Landmark {
  /** How much it speaks for a chapter, in nats. */
  readonly bonus: number;
  /** The whole title, or what stands before the topic. */
  readonly title?: string;
  readonly prefix?: string;
}

function titleOf(landmark: Landmark | undefined, topic: string, k: number): string {
  if (landmark?.title) return landmark.title;
  if (landmark?.prefix) return topic ? `${landmark.prefix}: ${topic}` : landmark.prefix;
  return topic || (k === 0 ? 'Opening' : `Part ${k + 1}`);
}

/** A chapter starts where its cue does, with its first twenty words as evidence: of one turn, or of several short ones. */
function chapterAt(speech: Speech, start: number, title: string): Chapter {
  const first = speech.sentences[start];
  const evidence: Evidence[] = [];
  let words = 0;
  for (let turn = first?.turn ?? 0; words < OPENING_WORDS && turn < speech.firstOf.length; turn++) {
    const from = evidence.length === 0 ? (first?.from ?? 0) : 0;
    const text = speech.transcript.turns[turn]?.text ?? '';
    const to = openingEnd(text, from, OPENING_WORDS - words);
    if (to <= from) continue;
    evidence.push(evidenceAt(speech.transcript, { turn, from, to }));
    words += countWords(text.slice(from, to));
  }
  const startMs = evidence[0]?.startMs;
  return { title, startTurn: first?.turn ?? 0, ...(startMs === undefined ? {} : { startMs }), evidence };
}

/** The end of the first `words` words of `text` from `from`. */
function openingEnd(text: string, from: number, words: number): number {
  const word = /[^\s\p{Alpha}\p{N}]*[\p{Alpha}\p{N}]\S*/gu;
  word.lastIndex = from;
  let end = from;
  for (let n = 0; n < words; n++) {
    const match = word.exec(text);
    if (!match) break;
    end = match.index + match[0].length;
  }
  return end;
}
