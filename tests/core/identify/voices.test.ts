/** Who speaks in a transcript: small webinars of invented people, `tests/corpus/voices-<slug>/`, and the people in them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { identify } from '../../../core/identify/identify.ts';
import type { Transcript } from '../../../core/model.ts';
import { readWebinar } from '../../../core/pipeline.ts';
import type { Evidence, Identification, Speaker } from '../../../core/record.ts';

interface Expected {
  readonly title?: string;
  readonly hosts: readonly string[];
  readonly problems: readonly string[];
  readonly speakers: readonly {
    readonly id: string;
    readonly name?: string;
    readonly role?: string;
    readonly affiliation?: string;
    readonly part?: string;
    readonly labels: readonly string[];
  }[];
}

const corpus = join(import.meta.dirname, '../../corpus');
const slugs = readdirSync(corpus).filter((slug) => slug.startsWith('voices-'));

async function heard(parts: Readonly<Record<string, string | Uint8Array>>) {
  const bytes = (content: string | Uint8Array) =>
    typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const read = await readWebinar(Object.entries(parts).map(([name, content]) => ({ name, bytes: bytes(content) })));
  if ('failure' in read) throw new Error(read.failure.message);
  return { transcript: read.transcript, who: await identify(read.transcript) };
}

const labelled = (lines: readonly string[]) =>
  `WEBVTT\n\n${lines.map((line, i) => `${i + 1}\n${clock(i * 10)} --> ${clock(i * 10 + 8)}\n${line}\n`).join('\n')}`;

const clock = (seconds: number) => `${new Date(seconds * 1000).toISOString().slice(11, 19)}.000`;

const row = ({ id, name, role, affiliation, part, labels }: Speaker) => ({
  id,
  ...(name ? { name } : {}),
  ...(role ? { role: role.value } : {}),
  ...(affiliation ? { affiliation: affiliation.value.name } : {}),
  ...(part ? { part } : {}),
  labels,
});

const evidenceOf = ({ title, hosts, speakers }: Identification): Evidence[] => [
  ...(title?.evidence ?? []),
  ...hosts.flatMap((host) => host.evidence),
  ...speakers.flatMap(({ role, affiliation, namedBy = [], statements }) => [
    ...(role?.evidence ?? []),
    ...(affiliation?.evidence ?? []),
    ...namedBy,
    ...statements.flatMap((statement) => statement.evidence),
  ]),
];

const misquoted = (transcript: Transcript, who: Identification) =>
  evidenceOf(who).filter(
    ({ span, quote }) => transcript.turns[span.turn]?.text.slice(span.from, span.to) !== quote || quote === '',
  );

describe.each(slugs)('%s', (slug) => {
  const source = new Uint8Array(readFileSync(join(corpus, slug, 'webinar.vtt')));
  const expected = JSON.parse(readFileSync(join(corpus, slug, 'people.json'), 'utf8')) as Expected;

  test('has these people, with evidence that stands in its turns', async () => {
    const { transcript, who } = await heard({ 'webinar.vtt': source });
    expect(who.speakers.map(row)).toEqual(expected.speakers);
    expect(who.title?.value).toBe(expected.title);
    expect(who.hosts.map((host) => host.value.name)).toEqual(expected.hosts);
    expect(who.problems.map((problem) => problem.code)).toEqual(expected.problems);
    expect(misquoted(transcript, who)).toEqual([]);
  });

  test('names nobody without a reason, and gives one where there is no name', async () => {
    const { who } = await heard({ 'webinar.vtt': source });
    for (const { name, unnamedBecause } of who.speakers) expect(name === undefined).toBe(unnamedBecause !== undefined);
  });
});

describe('what webinar.json says', () => {
  const vtt = labelled([
    'Speaker 1: Welcome to Salt and Silt. Our guest is Salome Njery, she is a soil chemist at the Lake Station.',
    'Speaker 2: Thank you. Salt is patient.',
    'Speaker 1: Thank you, Doctor Njery.',
  ]);
  const given = {
    title: 'Salt and Silt: what is left',
    date: '2026-05-04',
    people: [
      { name: 'Salome Njeri', role: 'head of soils', affiliation: 'Lake Basin Station', aliases: ['Speaker 2'] },
      { name: 'Joel Obi', aliases: ['Speaker 1'], moderator: true },
    ],
    corrections: { Njery: 'Njeri' },
  };

  test('puts right the misheard name, role and affiliation, and points at its own words', async () => {
    const { transcript, who } = await heard({ 'a.vtt': vtt, 'webinar.json': JSON.stringify(given) });
    const [joel, miriam] = who.speakers;
    expect(joel).toMatchObject({ name: 'Joel Obi', part: 'moderator' });
    expect(miriam).toMatchObject({
      name: 'Salome Njeri',
      role: { value: 'head of soils', confidence: 'given' },
      affiliation: { value: { name: 'Lake Basin Station' }, confidence: 'given' },
    });
    expect(miriam?.role?.evidence[0]?.quote).toBe('head of soils');
    expect(who.title).toMatchObject({ value: given.title, confidence: 'given' });
    expect(who.date?.value).toBe('2026-05-04');
    expect(misquoted(transcript, who)).toEqual([]);
    expect(transcript.turns[0]?.text).toContain('Njery');
  });

  test('a correction alone puts the name right', async () => {
    const corrections = JSON.stringify({ corrections: { njery: 'Njeri' } });
    const { who } = await heard({
      'a.vtt': labelled(['Salome Njery: Good morning to you.']),
      'webinar.json': corrections,
    });
    expect(who.speakers.map((speaker) => speaker.name)).toEqual(['Salome Njeri']);
    expect(who.speakers[0]?.aliases).toEqual(['Salome Njery']);
  });
});

describe('talk time', () => {
  test('overlapping cues of one speaker count once', async () => {
    const vtt =
      'WEBVTT\n\n1\n00:00:00.000 --> 00:00:06.000\nAna Ruiz: One two.\n\n2\n00:00:04.000 --> 00:00:08.000\nAna Ruiz: Three.\n';
    const { who } = await heard({ 'a.vtt': vtt });
    expect(who.speakers[0]).toMatchObject({ talkTimeMs: 8000, turns: 1, words: 3 });
  });
});

describe('a shared room', () => {
  test('gives each sentence to its speaker, and a turn of two to nobody', async () => {
    const { who } = await heard({ 'webinar.vtt': readFileSync(join(corpus, 'voices-room/webinar.vtt')) });
    const [henrik, mina] = who.speakers;
    expect(henrik?.statements.map((statement) => statement.text)).toContain('Who pays for the keys, Oona?');
    expect(mina?.statements.map((statement) => statement.text)).toContain('Then we end on a question.');
    expect(who.speakerOf[0]).toBeUndefined();
    expect(who.speakerOf[2]).toBe('henrik-dahl');
  });
});

describe('any labels and any words', () => {
  const label = fc.constantFrom(
    'Speaker 1',
    'Ana',
    'Ana Ruiz',
    'THE CHAIR',
    'iPhone',
    '__proto__',
    'Ruiz, Ana (X)',
    'Room 2 - Y',
  );
  const words = fc.constantFrom(
    'Ana',
    'thank you',
    'Thanks',
    'over to you',
    "I'm",
    'Boris Lee',
    '.',
    ',',
    'the',
    'Dr',
    'at the',
    'Council',
    'director',
  );
  const line = fc.tuple(label, fc.array(words, { minLength: 1, maxLength: 12 }));

  test('give the same records twice, unique ids, and evidence that stands in the turns', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 8 }), async (lines) => {
        const vtt = labelled(lines.map(([who, said]) => `${who}: ${said.join(' ')}`));
        const first = await heard({ 'a.vtt': vtt });
        expect((await heard({ 'a.vtt': vtt })).who).toEqual(first.who);
        const ids = first.who.speakers.map((speaker) => speaker.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(misquoted(first.transcript, first.who)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
