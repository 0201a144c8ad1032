/** Who speaks in a transcript with labels: the labels read, those of one person joined, nameless ones named where what is said allows it. */
import { evidenceAt, spoken } from '../../evidence.ts';
import type { Transcript } from '../../model.ts';
import type { Fact, Identification, Organisation } from '../../record.ts';
import { factsOf, type VoiceFacts, type Witness } from './facts.ts';
import { interpretersOf, introductions } from './introductions.ts';
import { readLabel } from './labels.ts';
import { findMentions } from './mentions.ts';
import { moderatorOf } from './moderator.ts';
import { nameTokens } from './name-shape.ts';
import { namedMentions } from './named-mentions.ts';
import { fileFacts, openingOf } from './opening.ts';
import { phrasesOf } from './phrases.ts';
import { type Piece, wholeTurns } from './pieces.ts';
import { groupLabels } from './roster.ts';
import { splitShared } from './shared-room.ts';
import { idsOf, ownerOf, type Part, toSpeaker } from './speakers.ts';
import { type Listed, type Voice, voicesOf } from './voices.ts';

export function identifyTranscript(transcript: Transcript): Identification {
  const turns = spoken(transcript);
  const readings = [...new Set(turns.flatMap((turn) => turn.speakerLabel ?? []))].map(readLabel);
  const listed = listedIn(transcript, readings.length);
  const labelled = readings.flatMap((reading) => (reading.kind === 'person' ? (reading.name ?? []) : []));
  const known = new Set([...listed.names, ...labelled].flatMap(nameTokens));
  const whole = wholeTurns(turns);
  const pieces = splitShared(whole, readings, findMentions(whole, known));
  const mentions = findMentions(pieces, known);
  const voices = inOrder(voicesOf(groupLabels(readings, pieces), pieces, mentions, listed), pieces);
  const witness = witnessOf(transcript, pieces);

  const phrases = phrasesOf(pieces.map((piece) => piece.text));
  const named = namedMentions(mentions, voices);
  const interpreters = interpretersOf(pieces, named);
  const interpreted = new Map([...interpreters].flatMap(([voice, { whom }]) => (whom ? [[voice, whom] as const] : [])));
  const claims = introductions(pieces, named, voices, interpreted, phrases);
  const opening = openingOf(pieces, phrases, witness);
  const moderator = moderatorOf(voices, pieces, mentions);
  const owner = (piece: number) => voices.find((voice) => voice.keys.has(pieces[piece]?.voice ?? ''));
  const facts = new Map<Voice, VoiceFacts>();
  const leader = moderator?.voice ?? (opening.welcomer === undefined ? undefined : owner(opening.welcomer));
  for (const voice of leaderFirst(voices, leader)) {
    const host = opening.hosts[0]?.value ?? (leader ? facts.get(leader)?.affiliation?.value : undefined);
    const room = voice.group.readings.find(
      (reading) => reading.kind === 'room' || reading.kind === 'account',
    )?.organisation;
    const colleagueOf = (piece: number) => facts.get(owner(piece) as Voice)?.affiliation;
    facts.set(voice, factsOf(voice, claims, phrases, witness, room ? phrases.resolve(room) : host, colleagueOf));
  }

  const ids = idsOf(voices);
  const partOf = (voice: Voice): Part => {
    const interpreter = interpreters.get(voice);
    if (interpreter)
      return { part: 'interpreter', said: witness(interpreter.said.piece, interpreter.said.from, interpreter.said.to) };
    const said = moderator?.voice === voice ? moderator.said : undefined;
    if (moderator?.voice === voice)
      return { part: 'moderator', ...(said ? { said: witness(said.piece, said.from, said.to) } : {}) };
    const part = voice.group.readings.find((reading) => reading.part)?.part;
    return part ? { part } : {};
  };
  const file = fileFacts(transcript);
  const title = opening.title ?? file.title;
  return {
    ...(title ? { title } : {}),
    ...(file.date ? { date: file.date } : {}),
    hosts: hostsOf(opening.hosts, leader && facts.get(leader)),
    speakers: voices.map((voice) =>
      toSpeaker(transcript, voice, ids.get(voice) ?? '', pieces, facts.get(voice) ?? {}, partOf(voice), witness),
    ),
    speakerOf: turns.map((turn) => ownerOf(turn.index, pieces, voices, ids)),
    problems: [],
  };
}

/** Attendees of webinar.json, of the file's own table, of an attendee list in the folder. */
function listedIn({ given, roster }: Transcript, labels: number): Listed {
  const attended = roster.filter((entry) => !entry.bot).map((entry) => entry.name);
  const names = [...(given?.people ?? []).map((person) => person.name), ...attended];
  return { names, closed: names.length >= Math.max(2, 0.8 * labels) };
}

/** In the order of their first words; a bot is nobody. */
function inOrder(voices: readonly Voice[], pieces: readonly Piece[]): Voice[] {
  const first = (voice: Voice) => pieces.findIndex((piece) => voice.keys.has(piece.voice));
  const people = voices.filter((voice) => !voice.group.readings.every((reading) => reading.kind === 'bot'));
  return people
    .map((voice) => ({ voice, at: first(voice) }))
    .sort((a, b) => a.at - b.at)
    .map(({ voice }) => voice);
}

const witnessOf =
  (transcript: Transcript, pieces: readonly Piece[]): Witness =>
  (piece, from, to) => {
    const { turn = 0, offset = 0 } = pieces[piece] ?? {};
    return evidenceAt(transcript, { turn, from: offset + from, to: offset + to });
  };

const leaderFirst = (voices: readonly Voice[], leader: Voice | undefined) =>
  leader ? [leader, ...voices.filter((voice) => voice !== leader)] : voices;

/** Where nobody says who holds the webinar, whoever leads it speaks for the host. */
function hostsOf(said: readonly Fact<Organisation>[], leader: VoiceFacts | undefined): readonly Fact<Organisation>[] {
  const own = leader?.affiliation;
  if (!own) return said;
  const joint =
    said.length > 0 &&
    said.every((host) => host.value.name !== own.value.name) &&
    said.every((host) => /\b(?:with|jointly)\b/.test(host.evidence[0]?.quote ?? ''));
  return said.length === 0 || joint ? [{ ...own, confidence: 'inferred' }, ...said] : said;
}
