/** Who speaks in a report: small reports of invented people, `tests/corpus/reports-<slug>/`, and what each of them says. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { identify } from '../../../core/identify/identify.ts';
import { readWebinar } from '../../../core/pipeline.ts';
import type { Evidence, Identification } from '../../../core/record.ts';
import { growth, PROPORTIONATE } from '../growth.ts';

interface Expected {
  readonly title?: string;
  readonly hosts: readonly string[];
  readonly place?: string;
  readonly date?: string;
  /** `says`: how each of their sentences begins. */
  readonly speakers: readonly {
    readonly name: string;
    readonly honorific?: string;
    readonly role?: string;
    readonly affiliation?: string;
    readonly says: readonly string[];
  }[];
}

const corpus = join(import.meta.dirname, '../../corpus');
const slugs = readdirSync(corpus).filter((slug) => slug.startsWith('reports-'));
const founding = ['../../../..', '../../../../..']
  .map((up) => join(import.meta.dirname, up, 'shared/eval/speakers'))
  .find((folder) => existsSync(join(folder, 'seed.txt')));

async function reported(text: string) {
  const read = await readWebinar([{ name: 'report.txt', bytes: new TextEncoder().encode(text) }]);
  if ('failure' in read) throw new Error(read.failure.message);
  return { transcript: read.transcript, who: await identify(read.transcript) };
}

const summary = ({ title, hosts, place, date, speakers }: Identification): Expected => ({
  ...(title ? { title: title.value } : {}),
  hosts: hosts.map(({ value }) => value.name),
  ...(place ? { place: place.value } : {}),
  ...(date ? { date: date.value } : {}),
  speakers: speakers.map(({ name = '', honorific, role, affiliation, statements }) => ({
    name,
    ...(honorific ? { honorific } : {}),
    ...(role ? { role: role.value } : {}),
    ...(affiliation ? { affiliation: affiliation.value.name } : {}),
    says: statements.map(({ content }) => content.split(/\s+/).slice(0, 4).join(' ')),
  })),
});

const evidenceOf = ({ title, hosts, place, date, speakers }: Identification): Evidence[] => [
  ...[title, place, date, ...hosts].flatMap((fact) => fact?.evidence ?? []),
  ...speakers.flatMap(({ role, affiliation, namedBy = [], statements }) => [
    ...(role?.evidence ?? []),
    ...(affiliation?.evidence ?? []),
    ...namedBy,
    ...statements.flatMap(({ evidence, attributedBy = [] }) => [...evidence, ...attributedBy]),
  ]),
];

const said = async (text: string) => {
  const { who } = await reported(text);
  return Object.fromEntries(who.speakers.map(({ name, statements }) => [name, statements.length]));
};

describe('reports of webinars', () => {
  test.each(slugs)('%s: people, roles, and whose each sentence is', async (slug) => {
    const expected = JSON.parse(readFileSync(join(corpus, slug, 'said.json'), 'utf8')) as Expected;
    const { transcript, who } = await reported(readFileSync(join(corpus, slug, 'report.txt'), 'utf8'));
    expect(summary(who)).toEqual(expected);
    const astray = evidenceOf(who).filter(
      ({ span, quote }) => transcript.turns[span.turn]?.text.slice(span.from, span.to) !== quote,
    );
    expect(astray).toEqual([]);
  });

  test.skipIf(!founding)(`the founding document${founding ? '' : ' (skipped: ../shared is not here)'}`, async () => {
    const { who } = await reported(readFileSync(join(founding ?? '', 'seed.txt'), 'utf8'));
    const gold = JSON.parse(readFileSync(join(founding ?? '', 'seed.gold.json'), 'utf8'));
    expect(who.title?.value).toBe(gold.event.title);
    expect(who.hosts.map(({ value }) => value.name)).toEqual(gold.event.hosts);
    expect(who.place?.value).toBe(gold.event.place);
    expect(who.speakers.map(({ name }) => name)).toEqual(gold.speakers.map(({ name }: { name: string }) => name));
    for (const [i, person] of gold.speakers.entries()) {
      const speaker = who.speakers[i];
      expect([person.role, ...person.roleAliases].map((role: string) => role.toLowerCase())).toContain(
        speaker?.role?.value.toLowerCase(),
      );
      expect(speaker?.affiliation?.value.name ?? null).toBe(person.affiliation);
      const own = new Set(speaker?.statements.map(({ content }) => content.replace(/^\p{Lu}{3,}: /u, '')));
      const wanted = person.statements.map((sentence: string) => sentence.replace(/^\p{Lu}{3,}: /u, ''));
      expect(wanted.filter((sentence: string) => !own.has(sentence))).toEqual([]);
    }
  });
});

const HEAD = 'The forum was hosted by the Harbour Institute on Tuesday.';

describe('who is not quoted', () => {
  test('an unnamed participant, a survey and an organisation say nothing', async () => {
    const text = `${HEAD} A participant asked whether the berths would be open in May. According to a survey by the Institute, half of them were full. Blue Quay said in a statement that it would wait.`;
    expect(await said(text)).toEqual({});
  });

  test('"she" behind an unnamed mother is not the woman quoted before', async () => {
    const text = `${HEAD} Dr Ada Lang said that the wells were low. A mother from the valley said that her children carried water. She added that nobody had told them why.`;
    expect(await said(text)).toEqual({ 'Ada Lang': 1 });
  });

  test('what follows "According to X," is no role of X', async () => {
    const { who } = await reported(
      `${HEAD} According to Dr Ivo Lang, a wait of nine hours, a flood and a war cost the harvest. “We must act,” said Pia Storm, a beekeeper from Sarn.`,
    );
    expect(who.speakers.map(({ name, role }) => [name, role?.value])).toEqual([
      ['Ivo Lang', undefined],
      ['Pia Storm', 'beekeeper'],
    ]);
  });

  test('a cited author and somebody absent are no speakers', async () => {
    const text = `${HEAD} Citing Mara Holt's book on tides, Dr Ivo Lang said that the sea was patient. Councillor Pia Storm sent her apologies.`;
    expect(await said(text)).toEqual({ 'Ivo Lang': 1 });
  });

  test('two people of one surname stay two, and the honorific tells them apart', async () => {
    const text = `${HEAD} Dr Mina Rao, a geologist, said the wells were low. Collector Arun Rao, who is not her cousin, said they were measured. Dr Rao replied that they were not.`;
    expect(await said(text)).toEqual({ 'Mina Rao': 2, 'Arun Rao': 1 });
  });

  test('a report in another language gives nobody rather than somebody wrong', async () => {
    const text =
      'Das Webinar wurde am Dienstag vom Hafeninstitut veranstaltet. „Die Liegeplätze sind voll“, sagte Dr. Ivo Lang, der Direktor des Instituts. Er fügte hinzu, dass die Kräne im Mai repariert werden.';
    const { who } = await reported(text);
    expect(who).toMatchObject({ speakers: [], hosts: [] });
  });
});

describe('properties of reports', () => {
  test('any text gives evidence that stands at its span, and the same result twice', async () => {
    const word = fc.constantFrom(
      'the',
      'said',
      'Dr',
      'Ivo',
      'Lang',
      ',',
      '“',
      '”',
      '(',
      ')',
      'of',
      'he',
      'webinar',
      '.',
      'by',
      "'s",
      '—',
      ':',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 12, maxLength: 60 }), async (words) => {
        const { transcript, who } = await reported(
          `The sea was said to be in the harbour of the town. ${words.join(' ')}`,
        );
        for (const { span, quote } of evidenceOf(who)) {
          expect(transcript.turns[span.turn]?.text.slice(span.from, span.to)).toBe(quote);
        }
        expect(await identify(transcript)).toEqual(who);
      }),
      { numRuns: 60 },
    );
  });

  test('the time grows with the text, not with its square', async () => {
    const paragraphs = (n: number) =>
      Array.from({ length: n }, (_, i) => {
        const tag = i.toString(36).replace(/\d/g, 'q');
        return `Dr Iv${tag}o Lan${tag}g, director of the Institute of Tide${tag}, said that the sea is warm. He added that it was so. The envoy said it was to be in the end.`;
      }).join('\n\n');
    const report = async (n: number) => (await reported(paragraphs(n))).transcript;
    expect(await growth(identify, report, 25)).toBeLessThan(PROPORTIONATE);
  });
});
