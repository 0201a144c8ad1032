/** A transcript as heard: what each voice says, whose voice it is, and which voice each spoken name means. */
import { evidenceAt, spoken } from '../../evidence.ts';
import type { Problem, Transcript } from '../../model.ts';
import { alarmsOf, withheld } from './alarms.ts';
import { speaksEnglish } from './english.ts';
import type { Witness } from './facts.ts';
import { asAccount } from './label-kinds.ts';
import { readLabel } from './labels.ts';
import { knownParts, listedIn, putRight } from './listed.ts';
import { findMentions, type Mention } from './mentions.ts';
import { type NamedMention, namedMentions } from './named-mentions.ts';
import { type Phrases, phrasesOf } from './phrases.ts';
import { type Piece, wholeTurns } from './pieces.ts';
import { groupLabels } from './roster.ts';
import { splitShared } from './shared-room.ts';
import { type Voice, voicesOf } from './voices.ts';

export interface Hearing {
  readonly pieces: readonly Piece[];
  readonly mentions: readonly Mention[];
  /** In the order of their first words; bots are nobody. */
  readonly voices: readonly Voice[];
  readonly named: readonly NamedMention[];
  readonly problems: readonly Problem[];
  readonly witness: Witness;
  readonly phrases: Phrases;
  /** Who speaks a piece. */
  owner(piece: number): Voice | undefined;
}

/** The webinar is presented in its first turns. */
const OPENING_TURNS = 6;

export function hear(transcript: Transcript): Hearing {
  const turns = spoken(transcript);
  const { given, roster } = transcript;
  const texts = turns.map(({ text }) => text);
  const labels = [...new Set(turns.flatMap((turn) => turn.speakerLabel ?? []))];
  const said = (label: string) => turns.flatMap((turn) => (turn.speakerLabel === label ? turn.text : []));
  const readings = labels.map((label) => putRight(asAccount(readLabel(label), texts, said(label)), given, roster));
  const listed = listedIn(transcript, labels.length);
  const spellings = listed.people.flatMap((person) => [person.name, ...(person.spellings ?? [])]);
  const labelled = readings.flatMap((reading) => (reading.kind === 'person' ? (reading.name ?? []) : []));
  const known = knownParts([...spellings, ...labelled]);
  const whole = wholeTurns(turns);
  // In another language the labels are all there is: nothing is invented from its words.
  const english = speaksEnglish(transcript, turns);
  const phrases = phrasesOf(english ? texts : [], texts.slice(0, OPENING_TURNS));
  const rooms = new Set(readings.flatMap(({ kind, label }) => (kind === 'room' ? [label] : [])));
  const find = (heard: readonly Piece[]) => (english ? findMentions(heard, known, rooms, phrases) : []);
  const first = find(whole);
  const pieces = splitShared(whole, readings, first);
  const mentions = pieces.length === whole.length ? first : find(pieces);
  const trusted = inOrder(voicesOf(groupLabels(readings, pieces), pieces, mentions, listed), pieces);
  const alarms = alarmsOf(pieces, namedMentions(mentions, trusted), trusted);
  const voices = withheld(trusted, alarms);
  const byKey = new Map(voices.flatMap((voice) => [...voice.keys].map((key) => [key, voice] as const)));
  return {
    pieces,
    mentions,
    phrases,
    voices,
    named: namedMentions(mentions, voices),
    problems: alarms.map((alarm) => alarm.problem),
    witness: (piece, from, to) => {
      const { turn = 0, offset = 0 } = pieces[piece] ?? {};
      return evidenceAt(transcript, { turn, from: offset + from, to: offset + to });
    },
    owner: (piece) => byKey.get(pieces[piece]?.voice ?? ''),
  };
}

function inOrder(voices: readonly Voice[], pieces: readonly Piece[]): Voice[] {
  const first = new Map<string, number>();
  for (const [i, { voice }] of pieces.entries()) if (!first.has(voice)) first.set(voice, i);
  const at = (voice: Voice) => Math.min(...[...voice.keys].map((key) => first.get(key) ?? 0));
  const people = voices.filter((voice) => !voice.group.readings.every((reading) => reading.kind === 'bot'));
  return [...people].sort((a, b) => at(a) - at(b));
}
