/** The speech cut into blocks of about forty content words: the least that a chapter can be made of. */

import { stemsOf } from '../stems.ts';
import { CLOSING, COUNTING_UP, OPENING, type WeightedCue } from './en/chapter-cues.ts';
import { opensTurn, type Speech } from './speech.ts';

export interface Block {
  /** Its first sentence's place in the speech. */
  readonly first: number;
  /** Pairs of a stem's number and its count, stems numbered as first met. */
  readonly counts: readonly number[];
  readonly size: number;
  /** How much the words around its start speak for a new chapter, in nats. */
  readonly bonus: number;
}

/** Weights in nats, fitted on public meetings: see docs/chapters-and-records.md. */
const WEIGHT = { opening: 3, closing: 4, newVoice: 10, longTurn: 10, countingUp: 12 };
const BLOCK_STEMS = 40;
/** From this bonus on a block begins although the one before is short. */
const SURE = 7.5;
/** A turn is divided where its speaker counts up, and a monologue anywhere, after this many words; any other after 300. */
const INSIDE_WORDS = 60;
const UNDIVIDED_WORDS = 300;
/** A voice is new again after this many words of others. */
const FORGET_WORDS = 3000;

/** Linear in the speech. `wanted` are sentences that must open a block, with their bonus. */
export function blocksOf(speech: Speech, wanted: ReadonlyMap<number, number>): Block[] {
  const blocks: Counted[] = [];
  const numbers = new Map<string, number>();
  const voices = new Map<string | undefined, number>();
  let current: Counted | undefined;
  let said = 0;
  let inside = 0;
  let alone = false;
  for (const [index, sentence] of speech.sentences.entries()) {
    const opens = opensTurn(speech, sentence);
    if (opens) {
      inside = 0;
      alone = speech.monologues.has(sentence.turn);
    }
    const bonus =
      bonusOf(speech, index, said - (voices.get(sentence.speakerId) ?? -FORGET_WORDS)) + (wanted.get(index) ?? 0);
    const full = current === undefined || current.size >= BLOCK_STEMS;
    const least = alone || bonus > SURE ? INSIDE_WORDS : UNDIVIDED_WORDS;
    const here = opens || inside >= least;
    if (!current || wanted.has(index) || (here && (full || (bonus > SURE && current.size > 4)))) {
      current = { first: index, counts: new Map(), size: 0, bonus };
      blocks.push(current);
      inside = 0;
    }
    for (const stem of stemsOf(sentence)) {
      const number = numbers.get(stem) ?? numbers.size;
      numbers.set(stem, number);
      current.counts.set(number, (current.counts.get(number) ?? 0) + 1);
      current.size++;
    }
    said += sentence.words;
    inside += sentence.words;
    voices.set(sentence.speakerId, said);
  }
  return blocks.map((block) => ({ ...block, counts: flat(block.counts) }));
}

function flat(counts: ReadonlyMap<number, number>): number[] {
  const pairs: number[] = [];
  counts.forEach((count, number) => {
    pairs.push(number, count);
  });
  return pairs;
}

interface Counted {
  readonly first: number;
  readonly counts: Map<number, number>;
  size: number;
  readonly bonus: number;
}

function bonusOf(speech: Speech, index: number, silence: number): number {
  const sentence = speech.sentences[index];
  if (!sentence) return 0;
  if (COUNTING_UP.test(sentence.text)) return WEIGHT.countingUp;
  if (!opensTurn(speech, sentence)) return 0;
  const before = speech.sentences[index - 1];
  const turn = speech.transcript.turns[sentence.turn]?.text ?? '';
  const previous = before ? (speech.transcript.turns[before.turn]?.text ?? '') : '';
  const length = Math.min(turn.length / 6, FORGET_WORDS);
  const fresh = before?.speakerId === sentence.speakerId ? 0 : Math.min(1, silence / FORGET_WORDS);
  return (
    WEIGHT.opening * Math.min(5, weigh(OPENING, turn.slice(0, 220))) +
    WEIGHT.closing * Math.min(3, weigh(CLOSING, previous.slice(-160))) +
    WEIGHT.newVoice * fresh * Math.min(1, length / 60) +
    WEIGHT.longTurn * Math.min(1, length / 150)
  );
}

const weigh = (cues: readonly WeightedCue[], text: string) =>
  cues.reduce((sum, [cue, weight]) => sum + (cue.test(text) ? weight : 0), 0);
