/** What webinar.json says wins over what was inferred; each given fact points at its words in webinar.json. */
import { evidenceAt } from '../evidence.ts';
import type { Given, GivenPerson, Transcript } from '../model.ts';
import type { Evidence, Fact, Identification, Organisation, Speaker } from '../record.ts';
import { personKey } from './person-key.ts';
import { nameTokens, sameName } from './spoken-name.ts';

export function withGiven(identification: Identification, transcript: Transcript): Identification {
  const { given } = transcript;
  if (!given) return identification;
  const words = wordsOf(transcript);
  const title = given.title ? fact(given.title, words(given.title)) : identification.title;
  const place = given.place ? fact(given.place, words(given.place)) : identification.place;
  const date = given.date ? fact(given.date, words(given.date)) : identification.date;
  return {
    ...identification,
    ...(title ? { title } : {}),
    ...(place ? { place } : {}),
    ...(date ? { date } : {}),
    hosts: given.hosts ? given.hosts.map((host) => hostOf(host, words)) : identification.hosts,
    speakers: identification.speakers.map((speaker) => withPerson(speaker, given, words)),
  };
}

/** The words of webinar.json that say a value, looked for after the words `near`, if any. */
type Words = (value: string, near?: string) => readonly Evidence[];

function wordsOf(transcript: Transcript): Words {
  const turn = transcript.turns.find((one) => one.channel === 'given');
  return (value, near) => {
    if (!turn) return [];
    const literal = (text: string) => JSON.stringify(text).slice(1, -1);
    const start = near ? Math.max(0, turn.text.indexOf(literal(near))) : 0;
    const from = turn.text.indexOf(literal(value), start);
    return from < 0 ? [] : [evidenceAt(transcript, { turn: turn.index, from, to: from + literal(value).length })];
  };
}

const fact = <T>(value: T, evidence: readonly Evidence[]): Fact<T> => ({ value, evidence, confidence: 'given' });

const hostOf = (
  host: string | { readonly name: string; readonly acronym?: string | undefined },
  words: Words,
): Fact<Organisation> =>
  typeof host === 'string'
    ? fact({ name: host }, words(host))
    : fact({ name: host.name, ...(host.acronym ? { acronym: host.acronym } : {}) }, words(host.name));

function withPerson(speaker: Speaker, given: Given, words: Words): Speaker {
  const person = personOf(speaker, given);
  if (!person) return corrected(speaker, given);
  const { name, honorific, role, affiliation, moderator } = person;
  const renamed = speaker.name !== name || !speaker.labels.includes(name);
  const aliases = [
    ...new Set([...(speaker.aliases ?? []), ...(person.aliases ?? []), ...(speaker.name ? [speaker.name] : [])]),
  ].filter((alias) => alias !== name);
  const { unnamedBecause: _because, key: _key, ...known } = speaker;
  const now = {
    ...known,
    name,
    ...(honorific ? { honorific } : {}),
    ...(role ? { role: fact(role, words(role, name)) } : {}),
    ...(affiliation ? { affiliation: fact({ name: affiliation }, words(affiliation, name)) } : {}),
    ...(aliases.length > 0 ? { aliases } : {}),
    ...(renamed ? { namedBy: [...words(name), ...(speaker.namedBy ?? [])] } : {}),
    ...(moderator ? { part: 'moderator' as const } : {}),
  };
  const key = personKey(now);
  return { ...now, ...(key ? { key } : {}) };
}

/** Whom webinar.json means: by name, by alias, by a label given as an alias, by a corrected spelling. */
function personOf(speaker: Speaker, given: Given): GivenPerson | undefined {
  const people = given.people ?? [];
  const names = [speaker.name ?? '', ...(speaker.name ? [correct(speaker.name, given)] : []), ...speaker.labels];
  return people.find((person) =>
    [person.name, ...(person.aliases ?? [])].some((known) => names.some((name) => sameName(name, known))),
  );
}

function corrected(speaker: Speaker, given: Given): Speaker {
  if (speaker.name === undefined) return speaker;
  const name = correct(speaker.name, given);
  const misheard = [speaker.name, ...speaker.labels].filter((label) => correct(label, given) !== label);
  if (misheard.length === 0) return speaker;
  return { ...speaker, name, aliases: [...new Set([...(speaker.aliases ?? []), ...misheard])] };
}

/** A name with its misheard words put right; longer corrections first. */
export function correct(name: string, given: Given | undefined): string {
  const rows = Object.entries(given?.corrections ?? {}).sort(
    (a, b) => b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1),
  );
  for (const [wrong, right] of rows) {
    const at = foundAt(name, wrong);
    if (at >= 0) return name.slice(0, at) + right + name.slice(at + wrong.length);
  }
  return name;
}

/** Where `wrong` stands in `name` as whole words, whatever the case. */
function foundAt(name: string, wrong: string): number {
  const at = name.toLowerCase().indexOf(wrong.toLowerCase());
  const edge = (char: string | undefined) => char === undefined || !/[\p{Alpha}\p{N}]/u.test(char);
  return at >= 0 && edge(name[at - 1]) && edge(name[at + wrong.length]) ? at : -1;
}

/** Other spellings by which a given person is called: aliases, and the name with each correction undone. */
export function spellingsOf(person: GivenPerson, given: Given): readonly string[] {
  const undone = Object.entries(given.corrections ?? {}).flatMap(([wrong, right]) => {
    const at = foundAt(person.name, right);
    return at < 0 ? [] : [person.name.slice(0, at) + wrong + person.name.slice(at + right.length)];
  });
  return [...(person.aliases ?? []), ...undone].filter((name) => nameTokens(name).length > 0);
}
