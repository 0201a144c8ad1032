/** One label, several people: a studio or meeting room is split where somebody in it says who speaks now. */
import { sentences } from '../../sentences.ts';
import { fold } from '../spoken-name.ts';
import type { LabelReading } from './labels.ts';
import type { Mention } from './mentions.ts';
import type { Piece } from './pieces.ts';

/** Labels under which more than one person may sit. */
const SHARED: ReadonlySet<string> = new Set(['room', 'account', 'device', 'anonymous']);

interface Entry {
  readonly piece: number;
  /** Where the sentence begins in which they name themselves. */
  readonly from: number;
  readonly who: string;
}

/** The pieces with those of shared labels cut up; everything else as it was. */
export function splitShared(
  pieces: readonly Piece[],
  readings: readonly LabelReading[],
  mentions: readonly Mention[],
): Piece[] {
  const shared = new Map(
    readings.filter((reading) => SHARED.has(reading.kind)).map((reading) => [reading.label, reading]),
  );
  const entries = entriesOf(
    pieces,
    mentions.filter((mention) => shared.has(pieces[mention.piece]?.label ?? '')),
  );
  const rooms = new Set([...entries].flatMap(([label, own]) => (severalPeople(own, shared.get(label)) ? [label] : [])));
  const speaking = new Map<string, string>();
  return pieces.flatMap((piece, i) => {
    if (!rooms.has(piece.label)) return [piece];
    const own = (entries.get(piece.label) ?? []).filter((entry) => entry.piece === i);
    const cut = cutAt(piece, own, speaking.get(piece.label) ?? entries.get(piece.label)?.[0]?.who ?? '');
    const last = own.at(-1);
    if (last) speaking.set(piece.label, last.who);
    return cut;
  });
}

/** Two names or more, and for a mere number more than one entry each: a diariser's slip is no shared room. */
function severalPeople(entries: readonly Entry[], reading: LabelReading | undefined): boolean {
  const people = new Set(entries.map((entry) => entry.who));
  return people.size > 1 && (reading?.kind === 'room' || reading?.kind === 'account' || entries.length > people.size);
}

function entriesOf(pieces: readonly Piece[], mentions: readonly Mention[]): Map<string, Entry[]> {
  const entries = new Map<string, Entry[]>();
  for (const mention of mentions) {
    const piece = pieces[mention.piece];
    if (!piece || (mention.cue !== 'self' && mention.cue !== 'here')) continue;
    const who = mention.tokens[0] ?? '';
    const from = sentences(piece.text).find((range) => range.to > mention.from)?.from ?? 0;
    entries.set(piece.label, [...(entries.get(piece.label) ?? []), { piece: mention.piece, from, who }]);
  }
  return entries;
}

/** A greeting before the first name of a turn is that person's as well. */
function cutAt(piece: Piece, entries: readonly Entry[], before: string): Piece[] {
  const first = entries[0];
  const starts =
    first && isGreeting(piece.text.slice(0, first.from)) ? [{ ...first, from: 0 }, ...entries.slice(1)] : entries;
  const cuts = starts[0]?.from === 0 ? starts : [{ from: 0, who: before }, ...starts];
  return cuts.flatMap(({ from, who }, i) => {
    const text = piece.text.slice(from, cuts[i + 1]?.from);
    return text.trim() === '' ? [] : [{ ...piece, offset: from, text, voice: `${piece.label} #${who}` }];
  });
}

const isGreeting = (text: string) =>
  /^(?:(?:hi|hello|hey|good \w+|yes|thanks|thank you|ok|okay|so|right|all|everyone|everybody)[\s,.!?]*)*$/.test(
    fold(text),
  );
