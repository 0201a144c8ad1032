/** A voice and what is known of it -> the speaker's record. */
import type { Transcript } from '../../model.ts';
import type { Evidence, Speaker, Statement } from '../../record.ts';
import { sentences } from '../../sentences.ts';
import { personKey } from '../person-key.ts';
import { slug } from '../spoken-name.ts';
import type { Witness } from './facts.ts';
import type { Hearing } from './hearing.ts';
import { NO_VOICE, type Piece } from './pieces.ts';
import type { Portrait } from './portraits.ts';
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

/** By turn: who speaks it; undefined where two people share it, or nobody is known to. */
export function ownersOf(
  turns: number,
  { pieces, owner }: Hearing,
  ids: ReadonlyMap<Voice, string>,
): (string | undefined)[] {
  const owners = Array.from({ length: turns }, () => new Set<string>());
  for (const [i, piece] of pieces.entries()) {
    const voice = owner(i);
    if (voice || piece.label !== NO_VOICE) owners[piece.turn]?.add(voice ? (ids.get(voice) ?? '') : '');
  }
  return owners.map((own) => (own.size === 1 ? [...own][0] || undefined : undefined));
}

export function toSpeaker(
  transcript: Transcript,
  { pieces, witness }: Hearing,
  voice: Voice,
  id: string,
  portrait: Portrait,
): Speaker {
  const own = pieces.flatMap((piece, index) => (voice.keys.has(piece.voice) ? [{ piece, index }] : []));
  const { honorific, affiliation, part, said } = portrait;
  const role =
    portrait.role ?? (part && said ? { value: part, evidence: [said], confidence: 'stated' as const } : undefined);
  const gender = voice.group.readings.find((reading) => reading.gender)?.gender;
  const shared = own.some(({ piece }) => piece.voice !== piece.label);
  const key = personKey({ ...(voice.name ? { name: voice.name } : {}), ...(affiliation ? { affiliation } : {}) });
  return {
    id,
    ...(voice.name ? { name: voice.name } : {}),
    ...(voice.name && honorific ? { honorific } : {}),
    ...(role ? { role } : {}),
    ...(affiliation ? { affiliation } : {}),
    labels: [...new Set(own.map(({ piece }) => piece.label))],
    ...(voice.namedBy.length > 0
      ? { namedBy: voice.namedBy.map((mention) => witness(mention.piece, mention.from, mention.to)) }
      : {}),
    ...(voice.unnamedBecause ? { unnamedBecause: voice.unnamedBecause } : {}),
    ...(part ? { part } : {}),
    ...(gender ? { gender } : {}),
    ...(key ? { key } : {}),
    ...talkTime(
      transcript,
      own.map(({ piece }) => piece),
    ),
    statements: shared ? own.flatMap(({ piece, index }) => statementsOf(piece, index, id, witness)) : [],
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
