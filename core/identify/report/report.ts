/** A press report -> who held the webinar, who spoke, and whose each sentence is. */
import { spoken } from '../../evidence.ts';
import type { Transcript, Turn } from '../../model.ts';
import type { Identification, Speaker, Statement } from '../../record.ts';
import { organisationsOf } from '../organisations.ts';
import { webinarFacts } from '../webinar-facts.ts';
import { readSentences } from './attribution.ts';
import { documentOf } from './document.ts';
import { isEnglish } from './english.ts';
import { partsOf } from './nominals.ts';
import { peopleOf } from './people.ts';
import type { Person } from './person.ts';
import { followPointers } from './pointing.ts';
import { profileOf } from './profile.ts';
import { type Attribution, ownersOf, type Reading } from './reading.ts';
import { tookPart } from './taking-part.ts';
import { besidesIn, evidenceIn, type Setting } from './told.ts';

/** Reads `turns` (the report's own paragraphs unless others are given, such as those of a report beside a transcript). */
export async function identifyReport(
  transcript: Transcript,
  turns: readonly Turn[] = spoken(transcript),
): Promise<Identification> {
  const nothing: Identification = { hosts: [], speakers: [], speakerOf: turns.map(() => undefined), problems: [] };
  if (!isEnglish(turns)) return nothing;
  const document = documentOf(turns);
  const named = organisationsOf(document.lines.map(({ frame }) => frame));
  const facts = await webinarFacts({ transcript, document, organisations: named });
  const organisations = organisationsOf(
    document.lines.map(({ frame }) => frame),
    facts.hosts.map(({ value }) => value),
  );
  const people = peopleOf(document, organisations);
  const owners = ownersOf(people);
  const readings = followPointers(readSentences(document, people, owners, organisations), owners);
  const byPerson = groupByPerson(readings);
  const readingsOf = (person: Person) => byPerson.get(person) ?? [];
  const hosts = facts.hosts.map(({ value }) => value);
  const setting: Setting = { transcript, organisations, hosts, readingsOf, besides: besidesIn(people) };
  // "Cold Rivers: Saving the Towns took place ...": nobody, but what it was called.
  const title = facts.title?.value ?? '';
  const present = people.filter(
    (person) =>
      tookPart(person, readingsOf(person)) && (person.told.length > 0 || !`${title}:`.startsWith(`${person.name}:`)),
  );
  const ids = new Map(present.map((person, i) => [person, `s${i + 1}`]));
  const speakers = present.map((person) => speakerOf(person, ids.get(person) ?? '', setting));
  return { ...nothing, ...facts, speakers, speakerOf: ownersOfTurns(turns, readings, ids) };
}

function groupByPerson(readings: readonly Reading[]): ReadonlyMap<Person, readonly Reading[]> {
  const groups = new Map<Person, Reading[]>();
  for (const reading of readings) {
    for (const person of reading.attribution?.people ?? []) {
      const own = groups.get(person) ?? [];
      own.push(reading);
      groups.set(person, own);
    }
  }
  return groups;
}

function speakerOf(person: Person, id: string, setting: Setting): Speaker {
  const own = setting.readingsOf(person);
  const aliases = [...new Set(person.mentions.map(({ run }) => run.name))].filter((name) => name !== person.name);
  const first = person.mentions.find(({ run }) => run.name === person.name) ?? person.mentions[0];
  return {
    id,
    name: person.name,
    ...profileOf(person, setting),
    labels: [],
    ...(aliases.length > 0 ? { aliases } : {}),
    ...(first ? { namedBy: [evidenceIn(setting.transcript, first.sentence, first.from, first.run.to)] } : {}),
    ...(person.gender && !person.guessed ? { gender: person.gender } : {}),
    ...(partsOf(person).some((part) => /^(?:chair|moderator)/.test(part)) ? { part: 'moderator' as const } : {}),
    turns: new Set(own.map(({ sentence }) => sentence.line.turn)).size,
    words: own.reduce((sum, { sentence }) => sum + sentence.text.split(/\s+/).length, 0),
    statements: own.map((reading) => statement(reading, id, setting)),
  };
}

function statement({ sentence, attribution }: Reading, speakerId: string, { transcript }: Setting): Statement {
  const { by } = attribution as Attribution;
  return {
    text: sentence.text,
    content: sentence.text,
    speakerId,
    mode: 'reported',
    form: 'report',
    evidence: [evidenceIn(transcript, sentence, 0, sentence.text.length)],
    attributedBy: [evidenceIn(transcript, by.sentence, by.at.from, by.at.to)],
    edits: [],
  };
}

/** Only a paragraph that is one speaker's from end to end has an owner. */
function ownersOfTurns(turns: readonly Turn[], readings: readonly Reading[], ids: ReadonlyMap<Person, string>) {
  const owners = new Map<number, Set<string | undefined>>();
  for (const { sentence, attribution } of readings) {
    const [person, other] = attribution?.people ?? [];
    const set = owners.get(sentence.line.turn) ?? new Set();
    set.add(person && !other ? ids.get(person) : undefined);
    owners.set(sentence.line.turn, set);
  }
  return turns.map(({ index }) => {
    const [owner, another] = owners.get(index) ?? [];
    return (owners.get(index)?.size ?? 0) === 1 && !another ? owner : undefined;
  });
}
