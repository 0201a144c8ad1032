/** What the gate reads a summary against: the source, its people, its sentences and the words that were said. */
import { spoken } from '../evidence.ts';
import type { Range, Transcript } from '../model.ts';
import type { Identification } from '../record.ts';
import { sentences } from '../sentences.ts';

export interface Court {
  readonly transcript: Transcript;
  readonly identification: Identification;
  /** Turns before this one are speech; those after are chat and other parts. */
  readonly speech: number;
  /** Every word of the source and of its people's names, in lower case, and the words that name a part of any webinar. */
  readonly words: ReadonlySet<string>;
  readonly sentencesOf: (turn: number) => readonly Range[];
}

const PART_NAMES =
  'opening introduction welcome discussion questions and answers question answer closing end chapter part with from to of by';

/** Letters and digits only, one space between. */
export const flat = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export function courtOf(transcript: Transcript, identification: Identification): Court {
  const words = new Set(PART_NAMES.split(' '));
  const add = (text: string) => {
    for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) words.add(word);
  };
  for (const { text } of transcript.turns) add(text);
  for (const { text } of transcript.side) add(text);
  for (const { name, labels } of identification.speakers) for (const each of [name ?? '', ...labels]) add(each);
  const read = new Map<number, readonly Range[]>();
  const sentencesOf = (turn: number) => {
    const known = read.get(turn) ?? sentences(transcript.turns[turn]?.text ?? '');
    read.set(turn, known);
    return known;
  };
  return { transcript, identification, speech: spoken(transcript).length, words, sentencesOf };
}
