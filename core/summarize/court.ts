/** What the gate reads a summary against: the source, its people, its sentences and the words that were said. */
import { spoken } from '../evidence.ts';
import type { Range, Transcript } from '../model.ts';
import type { Identification } from '../record.ts';
import { sentences } from '../sentences.ts';
import { LETTER, NUMBER, type WordShape, wordTexts } from '../words.ts';

export interface Court {
  readonly transcript: Transcript;
  readonly identification: Identification;
  /** Turns before this one are speech; those after are chat and other parts. */
  readonly speech: number;
  /** Every word of the source and of its people's names, in lower case, and the words that name a part of any webinar. */
  readonly words: () => ReadonlySet<string>;
  readonly sentencesOf: (turn: number) => readonly Range[];
}

const PART_NAMES =
  'opening introduction welcome discussion questions and answers question answer closing end chapter part with from to of by';

/** Letters and digits only, one space between. */
export const flat = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{Alpha}\p{N}]+/gu, ' ')
    .trim();

/** Whether `part` stands in `text`, word for word. */
export const holds = (text: string, part: string): boolean => ` ${flat(text)} `.includes(` ${flat(part)} `);

export function courtOf(transcript: Transcript, identification: Identification): Court {
  let said: ReadonlySet<string> | undefined;
  const words = () => {
    said ??= wordsSaid(transcript, identification);
    return said;
  };
  const read = new Map<number, readonly Range[]>();
  const sentencesOf = (turn: number) => {
    const known = read.get(turn) ?? sentences(transcript.turns[turn]?.text ?? '');
    read.set(turn, known);
    return known;
  };
  return { transcript, identification, speech: spoken(transcript).length, words, sentencesOf };
}

const RUN: WordShape = { head: LETTER | NUMBER, body: LETTER | NUMBER, joints: '' };

/** The longest walk of the gate, and only titles and askers ask for it. */
function wordsSaid({ turns, side }: Transcript, { speakers }: Identification): ReadonlySet<string> {
  const words = new Set(PART_NAMES.split(' '));
  const names = speakers.flatMap(({ name, labels }) => [name ?? '', ...labels]);
  for (const text of [...turns.map((turn) => turn.text), ...side.map((item) => item.text), ...names])
    for (const word of wordTexts(text.toLowerCase(), RUN)) words.add(word);
  return words;
}
