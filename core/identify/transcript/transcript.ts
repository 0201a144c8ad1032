/** Who speaks in a transcript with labels: the labels read, those of one person joined, nameless ones named where what is said allows it. */
import { evidenceAt, spoken } from '../../evidence.ts';
import type { Transcript } from '../../model.ts';
import type { Fact, Identification, Organisation } from '../../record.ts';
import { factsOf, spokenHonorific, type VoiceFacts, type Witness } from './facts.ts';
import { interpretersOf, introductions } from './introductions.ts';
import { readLabel } from './labels.ts';
import { knownParts, listedIn, putRight } from './listed.ts';
import { findMentions } from './mentions.ts';
import { moderatorOf } from './moderator.ts';
import { namedMentions } from './named-mentions.ts';
import { fileFacts, type Opening, openingOf } from './opening.ts';
import { phrasesOf } from './phrases.ts';
import { type Piece, wholeTurns } from './pieces.ts';
import { groupLabels } from './roster.ts';
import { splitShared } from './shared-room.ts';
import { idsOf, ownerOf, type Part, toSpeaker } from './speakers.ts';
import { type Voice, voicesOf } from './voices.ts';

const OPENING_PIECES = 6;

export function identifyTranscript(transcript: Transcript): Identification {
  const turns = spoken(transcript);
  const readings = [...new Set(turns.flatMap((turn) => turn.speakerLabel ?? []))].map((label) =>
    putRight(readLabel(label), transcript.given, transcript.roster),
  );
  const listed = listedIn(transcript, readings.length);
  const labelled = readings.flatMap((reading) => (reading.kind === 'person' ? (reading.name ?? []) : []));
  const known = knownParts([...listed.people.flatMap(({ name, spellings = [] }) => [name, ...spellings]), ...labelled]);
  const whole = wholeTurns(turns);
  const first = findMentions(whole, known);
  const pieces = splitShared(whole, readings, first);
  const mentions = pieces.length === whole.length ? first : findMentions(pieces, known);
  const voices = inOrder(voicesOf(groupLabels(readings, pieces), pieces, mentions, listed), pieces);
  const witness = witnessOf(transcript, pieces);

  const phrases = phrasesOf(
    pieces.map((piece) => piece.text),
    pieces.slice(0, OPENING_PIECES).map((piece) => piece.text),
  );
  const named = namedMentions(mentions, voices);
  const interpreters = interpretersOf(pieces, named);
  const interpreted = new Map([...interpreters].flatMap(([voice, { whom }]) => (whom ? [[voice, whom] as const] : [])));
  const claims = introductions(pieces, named, voices, interpreted, phrases);
  const opening = openingOf(pieces, phrases, witness);
  const moderator = moderatorOf(voices, pieces, mentions);
  const owner = (piece: number) => voices.find((voice) => voice.keys.has(pieces[piece]?.voice ?? ''));
  const honorificOf = (voice: Voice) =>
    voice.group.readings.find((reading) => reading.honorific)?.honorific ?? spokenHonorific(voice, named);
  const facts = new Map<Voice, VoiceFacts>();
  const leader = moderator?.voice ?? (opening.welcomer === undefined ? undefined : owner(opening.welcomer));
  for (const voice of leaderFirst(voices, leader)) {
    const host = opening.hosts[0]?.value;
    const room = voice.group.readings.find(
      (reading) => reading.kind === 'room' || reading.kind === 'account',
    )?.organisation;
    const colleagueOf = (piece: number) => facts.get(owner(piece) as Voice)?.affiliation;
    const fact = factsOf(
      voice,
      honorificOf(voice),
      claims,
      phrases,
      witness,
      room ? phrases.resolve(room) : host,
      colleagueOf,
    );
    facts.set(voice, voice === leader ? ofHost(fact, opening) : fact);
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
    hosts: hostsOf(opening, leader && facts.get(leader)),
    speakers: voices.map((voice) =>
      toSpeaker(
        transcript,
        voice,
        ids.get(voice) ?? '',
        pieces,
        facts.get(voice) ?? {},
        honorificOf(voice),
        partOf(voice),
        witness,
      ),
    ),
    speakerOf: turns.map((turn) => ownerOf(turn.index, pieces, voices, ids)),
    problems: [],
  };
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

/** "I am Ana Ruiz, executive secretary", at a webinar of one host: the host's. */
function ofHost(facts: VoiceFacts, { hosts, joint }: Opening): VoiceFacts {
  const host = hosts.length === 1 && !joint ? hosts[0] : undefined;
  return facts.affiliation || !facts.role || !host
    ? facts
    : { ...facts, affiliation: { ...host, confidence: 'inferred' } };
}

/** Where nobody says who holds the webinar, whoever leads it speaks for the host. */
function hostsOf({ hosts, joint }: Opening, leader: VoiceFacts | undefined): readonly Fact<Organisation>[] {
  const own = leader?.affiliation;
  if (!own || (hosts.length > 0 && !joint) || hosts.some((host) => host.value.name === own.value.name)) return hosts;
  return [{ ...own, confidence: 'inferred' }, ...hosts];
}
