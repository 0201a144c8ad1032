/** Whose each label is: groups of labels with their names made whole, and names for those that had none. */

import { nameKey, nameTokens, sameName, shortens, titleCase } from '../spoken-name.ts';
import { type Naming, nameVoices } from './anonymous.ts';
import type { Listed } from './listed.ts';
import type { Mention } from './mentions.ts';
import { isHandle, isWhole, type ListedPerson, type Person, peopleOf } from './people.ts';
import { NO_VOICE, type Piece } from './pieces.ts';
import { changes, type Group } from './roster.ts';
import { type Vote, votesOf } from './votes.ts';

/** One person who speaks, or one label whose person is unknown. */
export interface Voice {
  readonly group: Group;
  /** The `voice` of its pieces. */
  readonly keys: ReadonlySet<string>;
  readonly name?: string;
  /** What makes this the name; none where it is simply the label. */
  readonly namedBy: readonly Mention[];
  readonly unnamedBecause?: string;
  /** Its label is in doubt: what is said under it may be another person's. */
  readonly doubted?: boolean;
}

export function voicesOf(
  groups: readonly Group[],
  pieces: readonly Piece[],
  mentions: readonly Mention[],
  listed: Listed,
): Voice[] {
  const named = groups.filter(isNamed);
  const labelNames = named.flatMap((group) => (isWhole(group.name ?? '') ? [group.name ?? ''] : []));
  const people = peopleOf(
    distinct([...listed.people, ...labelNames.map((name) => ({ name }))]),
    mentions,
    listed.closed,
    named.map((group) => group.name ?? ''),
  );
  const votes = votesOf(pieces, mentions, people);
  const called = new Set(named.flatMap((group) => nameTokens(group.name ?? '').slice(0, 1)));
  const labelled = named.map((group) => completed(group, pieces, people, votes, called));
  const owned = new Set(labelled.flatMap((voice) => personIndex(people, voice.name ?? '')));
  const rest = groups.filter((group) => !isNamed(group));
  const keys = new Set(rest.flatMap((group) => [...keysOf(group, pieces)]));
  const { names, reasons } = nameVoices(votes, people, keys, owned);
  const unlabelled = rest.flatMap((group) =>
    [...keysOf(group, pieces)].map((key) => voiceFor(group, key, names.get(key), people, reasons.get(key))),
  );
  return joined([...labelled, ...unlabelled], pieces);
}

const isNamed = (group: Group) =>
  group.name !== undefined && group.readings.some((reading) => reading.name && reading.kind !== 'device');

const keysOf = (group: Group, pieces: readonly Piece[]): ReadonlySet<string> => {
  const labels = new Set(group.readings.map((reading) => reading.label));
  return new Set(
    pieces.filter((piece) => piece.voice !== NO_VOICE && labels.has(piece.label)).map((piece) => piece.voice),
  );
};

const personIndex = (people: readonly Person[], name: string): number[] =>
  people.flatMap((person, i) => (sameName(person.name, name) ? [i] : []));

/** A label's name made whole: "T Adeyemi" says "Temitope Adeyemi", "MARLOW RUTH" is spoken of as Ruth Marlow. */
function completed(
  group: Group,
  pieces: readonly Piece[],
  people: readonly Person[],
  votes: readonly Vote[],
  called: ReadonlySet<string>,
): Voice {
  const keys = keysOf(group, pieces);
  const label = group.name ?? '';
  const tokens = nameTokens(label);
  // Nobody calls himself: a full name that fits the label, spoken under it, is the speaker's own.
  const own = votes.filter(
    (vote) =>
      keys.has(vote.voice) &&
      (vote.mention.cue === 'self' || (vote.mention.cue === 'call' && tokens.length > 1)) &&
      keys.has(pieces[vote.mention.piece]?.voice ?? ''),
  );
  const fits = (person: Person) =>
    isWhole(person.name) &&
    (shortens(tokens, person.tokens) || sameParts(tokens, person.tokens) || isHandle(tokens.join(''), person.tokens));
  const selves = own.filter((vote) => fitsMention(tokens, vote.mention));
  // "Karel Jonas" may be two people called in a row, and is where somebody else here is called Karel: a lone name must be
  // the first, or the person presented.
  const fuller = people.filter(
    (person) =>
      !isWhole(label) &&
      fits(person) &&
      (person.tokens[0] === tokens[0] || tokens.length > 1 || !called.has(person.tokens[0] ?? '')) &&
      (tokens.length > 1 ||
        person.tokens[0] === tokens[0] ||
        person.introduced ||
        person.listed ||
        !tokens.includes(person.tokens.at(-1) ?? '')),
  );
  const mention = selves.sort((a, b) => b.mention.tokens.length - a.mention.tokens.length)[0]?.mention;
  if (mention && mention.tokens.length >= tokens.length)
    return { group, keys, name: titleCase(mention.text), namedBy: [mention] };
  const only = fuller.length === 1 ? fuller[0] : undefined;
  if (!only) return { group, keys, name: label, namedBy: [] };
  const index = people.indexOf(only);
  return {
    group,
    keys,
    name: titleCase(only.name),
    namedBy: votes
      .filter((vote) => vote.person === index && vote.mention.tokens.length > 1)
      .slice(0, 1)
      .map((vote) => vote.mention),
  };
}

const sameParts = (a: readonly string[], b: readonly string[]) => [...a].sort().join(' ') === [...b].sort().join(' ');

/** The label is a shorter or turned-round way to write the spoken name. A label of the same spelling needs no proof. */
const fitsMention = (label: readonly string[], { tokens }: Mention) =>
  label.join(' ') !== tokens.join(' ') && tokens.length > 1 && (shortens(label, tokens) || sameParts(label, tokens));

function voiceFor(
  group: Group,
  key: string,
  naming: Naming | undefined,
  people: readonly Person[],
  reason: string | undefined,
): Voice {
  const person = naming && people[naming.person];
  if (!person)
    return { group, keys: new Set([key]), namedBy: [], unnamedBecause: reason ?? 'Nobody says who this is.' };
  return {
    group,
    keys: new Set([key]),
    name: titleCase(person.name),
    namedBy: naming.votes.slice(0, 3).map((vote) => vote.mention),
  };
}

/** Voices of one name are one person; two labels that talk in turn are not. */
function joined(voices: readonly Voice[], pieces: readonly Piece[]): Voice[] {
  const byName = new Map<string, Voice>();
  for (const [i, voice] of voices.entries()) {
    const key = voice.name ? nameKey(voice.name) : `#${i}`;
    const first = byName.get(key);
    if (!first) byName.set(key, voice);
    else if (first.group !== voice.group && changes(pieces, first.group, voice.group) > 6)
      byName.set(`${key} #${i}`, { ...voice, unnamedBecause: 'Another voice of this name talks in turn with it.' });
    else byName.set(key, together(first, voice));
  }
  return [...byName.values()];
}

const together = (a: Voice, b: Voice): Voice => ({
  ...a,
  group: a.group === b.group ? a.group : { ...a.group, readings: [...a.group.readings, ...b.group.readings] },
  keys: new Set([...a.keys, ...b.keys]),
  namedBy: [...a.namedBy, ...b.namedBy],
});

function distinct(people: readonly ListedPerson[]): ListedPerson[] {
  const seen = new Map<string, ListedPerson>();
  for (const person of people) {
    const key = nameKey(person.name);
    if (key && !seen.has(key)) seen.set(key, person);
  }
  return [...seen.values()];
}
