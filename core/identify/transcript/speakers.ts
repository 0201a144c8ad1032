/** A voice and what is known of it -> the speaker's record. */
import type { Transcript } from '../../model.ts';
import type { Evidence, Speaker, Statement } from '../../record.ts';
import { sentences } from '../../sentences.ts';
import { slug } from '../spoken-name.ts';
import type { VoiceFacts, Witness } from './facts.ts';
import { NO_VOICE, type Piece } from './pieces.ts';
import { talkTime } from './talk-time.ts';
import type { Voice } from './voices.ts';

export interface Part {
  readonly part?: Speaker['part'];
  readonly said?: Evidence;
}

/** Readable and stable: the name, or the label; a second one of the same gets a number. */
export function idsOf(voices: readonly Voice[]): Map<Voice, string> {
  const used = new Map<string, number>();
  return new Map(
    voices.map((voice) => {
      const base = slug(voice.name ?? voice.group.readings[0]?.label ?? '');
      const n = (used.get(base) ?? 0) + 1;
      used.set(base, n);
      return [voice, n === 1 ? base : `${base}-${n}`];
    }),
  );
}

/** Who speaks a turn; undefined where two people share it. */
export function ownerOf(
  turn: number,
  pieces: readonly Piece[],
  voices: readonly Voice[],
  ids: ReadonlyMap<Voice, string>,
): string | undefined {
  const keys = new Set(
    pieces.filter((piece) => piece.turn === turn && piece.voice !== NO_VOICE).map((piece) => piece.voice),
  );
  const owners = voices.filter((voice) => [...keys].some((key) => voice.keys.has(key)));
  return owners.length === 1 && owners[0] ? ids.get(owners[0]) : undefined;
}

export function toSpeaker(
  transcript: Transcript,
  voice: Voice,
  id: string,
  pieces: readonly Piece[],
  facts: VoiceFacts,
  honorific: string | undefined,
  { part, said }: Part,
  witness: Witness,
): Speaker {
  const own = pieces.filter((piece) => voice.keys.has(piece.voice));
  const { readings } = voice.group;
  const gender = readings.find((reading) => reading.gender)?.gender;
  const role =
    facts.role ?? (part && said ? { value: part, evidence: [said], confidence: 'stated' as const } : undefined);
  const shared = own.some((piece) => piece.voice !== piece.label);
  return {
    id,
    ...(voice.name ? { name: voice.name } : {}),
    ...(honorific ? { honorific } : {}),
    ...(role ? { role } : {}),
    ...(facts.affiliation ? { affiliation: facts.affiliation } : {}),
    labels: [...new Set(own.map((piece) => piece.label))],
    ...(voice.namedBy.length > 0
      ? { namedBy: voice.namedBy.map((mention) => witness(mention.piece, mention.from, mention.to)) }
      : {}),
    ...(voice.unnamedBecause ? { unnamedBecause: voice.unnamedBecause } : {}),
    ...(part ? { part } : {}),
    ...(gender ? { gender } : {}),
    ...talkTime(transcript, own),
    statements: shared ? own.flatMap((piece) => statementsOf(piece, pieces.indexOf(piece), id, witness)) : [],
  };
}

/** A label that several people share says nothing about its sentences: each is put down as its speaker's. */
function statementsOf(piece: Piece, index: number, speakerId: string, witness: Witness): Statement[] {
  return sentences(piece.text).map(({ from, to }) => {
    const evidence = witness(index, from, to);
    return {
      text: evidence.quote,
      content: evidence.quote,
      speakerId,
      mode: 'verbatim',
      form: 'verbatim',
      evidence: [evidence],
      edits: [],
    };
  });
}
