/** Who speaks in a transcript with labels: the labels read, those of one person joined, nameless ones named where what is said allows it. */
import { evidenceAt, spoken } from '../../evidence.ts';
import type { Transcript } from '../../model.ts';
import type { Evidence, Identification, Speaker, Statement } from '../../record.ts';
import { sentences } from '../../sentences.ts';
import { readLabel } from './labels.ts';
import { findMentions, type Mention } from './mentions.ts';
import { nameTokens, slug } from './name-shape.ts';
import { NO_VOICE, type Piece, wholeTurns } from './pieces.ts';
import { groupLabels } from './roster.ts';
import { splitShared } from './shared-room.ts';
import { talkTime } from './talk-time.ts';
import { type Listed, type Voice, voicesOf } from './voices.ts';

export function identifyTranscript(transcript: Transcript): Identification {
  const turns = spoken(transcript);
  const readings = [...new Set(turns.flatMap((turn) => turn.speakerLabel ?? []))].map(readLabel);
  const listed = listedIn(transcript, readings.length);
  const known = new Set(
    [
      ...listed.names,
      ...readings.flatMap((reading) => (reading.kind === 'person' ? (reading.name ?? []) : [])),
    ].flatMap(nameTokens),
  );
  const whole = wholeTurns(turns);
  const pieces = splitShared(whole, readings, findMentions(whole, known));
  const mentions = findMentions(pieces, known);
  const voices = voicesOf(groupLabels(readings, pieces), pieces, mentions, listed);
  const speaking = inOrder(voices, pieces).filter(
    (voice) => !voice.group.readings.every((reading) => reading.kind === 'bot'),
  );
  const ids = idsOf(speaking);
  return {
    hosts: [],
    speakers: speaking.map((voice) => speakerOf(transcript, voice, ids.get(voice) ?? '', pieces)),
    speakerOf: turns.map((turn) => ownerOf(turn.index, pieces, speaking, ids)),
    problems: [],
  };
}

/** Attendees of webinar.json, of the file's own table, of an attendee list in the folder. */
function listedIn({ given, roster }: Transcript, labels: number): Listed {
  const names = [
    ...(given?.people ?? []).map((person) => person.name),
    ...roster.filter((entry) => !entry.bot).map((entry) => entry.name),
  ];
  return { names, closed: names.length >= Math.max(2, 0.8 * labels) };
}

function inOrder(voices: readonly Voice[], pieces: readonly Piece[]): Voice[] {
  const first = (voice: Voice) => pieces.findIndex((piece) => voice.keys.has(piece.voice));
  return [...voices]
    .map((voice) => ({ voice, at: first(voice) }))
    .sort((a, b) => a.at - b.at)
    .map(({ voice }) => voice);
}

/** Readable and stable: the name, or the label; a second one of the same gets a number. */
function idsOf(voices: readonly Voice[]): Map<Voice, string> {
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

/** Undefined where two people share the turn. */
function ownerOf(
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

function speakerOf(transcript: Transcript, voice: Voice, id: string, pieces: readonly Piece[]): Speaker {
  const own = pieces.filter((piece) => voice.keys.has(piece.voice));
  const honorific = voice.group.readings.find((reading) => reading.honorific)?.honorific;
  const shared = own.some((piece) => piece.voice !== piece.label);
  return {
    id,
    ...(voice.name ? { name: voice.name } : {}),
    ...(honorific ? { honorific } : {}),
    labels: [...new Set(own.map((piece) => piece.label))],
    ...(voice.namedBy.length > 0
      ? { namedBy: voice.namedBy.map((mention) => evidenceOf(transcript, mention, pieces)) }
      : {}),
    ...(voice.unnamedBecause ? { unnamedBecause: voice.unnamedBecause } : {}),
    ...talkTime(transcript, own),
    statements: shared ? own.flatMap((piece) => statementsOf(transcript, piece, id)) : [],
  };
}

function evidenceOf(transcript: Transcript, mention: Mention, pieces: readonly Piece[]): Evidence {
  const piece = pieces[mention.piece];
  const offset = piece?.offset ?? 0;
  return evidenceAt(transcript, { turn: piece?.turn ?? 0, from: offset + mention.from, to: offset + mention.to });
}

/** A label that several people share says nothing about its sentences: each is put down as its speaker's. */
function statementsOf(transcript: Transcript, piece: Piece, speakerId: string): Statement[] {
  return sentences(piece.text).map(({ from, to }) => {
    const evidence = evidenceAt(transcript, { turn: piece.turn, from: piece.offset + from, to: piece.offset + to });
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
