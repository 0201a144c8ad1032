/** One construction of English a row, `constructions/*.txt`, put into a small report: who somebody is, whose a sentence is, who held it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { identify } from '../../../core/identify/identify.ts';
import { readWebinar } from '../../../core/pipeline.ts';

/** The cells of each row, parted by "=>". */
const rows = (name: string): string[][] =>
  readFileSync(join(import.meta.dirname, 'constructions', `${name}.txt`), 'utf8')
    .trimEnd()
    .split('\n')
    .map((row) => row.split(' =>').map((cell) => cell.trim()));

const HEAD = 'The webinar “Cold Rivers, Warm Towns” was hosted by the Tarn Valley Institute (TVI) on 3 May 2023.';
const MIRA =
  'Mira Halvorsen, director of the Lowland Water Trust, opened the discussion. “The river is ill,” she said.';
const TOMAS = 'Tomas Reyl, a fishery officer at the Kell Harbour Office, disagreed with her.';
const FOOT = 'The recording is available from the hosts, and the slides will be sent to all who have registered.';

async function reported(...paragraphs: string[]) {
  const bytes = new TextEncoder().encode(paragraphs.join('\n\n'));
  const read = await readWebinar([{ name: 'report.txt', bytes }]);
  if ('failure' in read) throw new Error(read.failure.message);
  return { turns: read.transcript.turns, who: await identify(read.transcript) };
}

const whole = (sentence: string) =>
  /said,?$/.test(sentence) ? `${sentence} that the river has warmed by two degrees since 1990.` : sentence;

describe('who somebody is', () => {
  test.each(rows('introduced'))('%s', async (sentence = '', role, affiliation) => {
    const { who } = await reported(HEAD, whole(sentence), FOOT);
    const [speaker, other] = who.speakers;
    expect([speaker?.name, other?.name]).toEqual(['Mira Halvorsen', undefined]);
    if (role) expect(speaker?.role?.value).toBe(role);
    if (affiliation) expect(speaker?.affiliation?.value.name).toBe(affiliation);
    expect(speaker?.statements).not.toEqual([]);
  });

  test.each(rows('named'))('%s', async (sentence = '', name) => {
    const { who } = await reported(HEAD, whole(sentence), FOOT);
    expect(who.speakers.map((speaker) => speaker.name)).toEqual([name]);
  });

  test.each(rows('nobody'))('%s', async (sentence = '') => {
    const { who } = await reported(HEAD, MIRA, sentence, FOOT);
    expect(who.speakers.map(({ name }) => name)).toEqual(['Mira Halvorsen']);
  });
});

/** Sentences are parted by a bar; owners by a space: M(ira), T(omas), MT both, - nobody. */
describe('whose it is', () => {
  test.each(rows('said'))('%s', async (paragraph = '', owners) => {
    const { turns, who } = await reported(HEAD, MIRA, TOMAS, paragraph.replaceAll('|', ' '), FOOT);
    const turn = turns.find(({ text }) => text === paragraph.replaceAll('|', ' '));
    let end = 0;
    const found = paragraph.split('|').map((sentence) => {
      const from = turn?.text.indexOf(sentence, end) ?? -1;
      end = from + sentence.length;
      const touching = who.speakers.filter(({ statements }) =>
        statements.some(
          ({ evidence: [at] }) => at?.span.turn === turn?.index && at && at.span.from < end && at.span.to > from,
        ),
      );
      return touching.map(({ name = '' }) => name[0]).join('') || '-';
    });
    expect(found.join(' ')).toBe(owners);
  });
});

/** Lines are parted by a slash. */
describe('who held it, and what it was called', () => {
  test.each(rows('held'))('%s', async (lead = '', hosts = '', titled = '') => {
    const { who } = await reported(lead.replace(/ \/ /g, '\n'), MIRA, TOMAS);
    expect(who.hosts.map(({ value }) => value.name).sort()).toEqual(hosts.split('; ').sort());
    expect(who.title?.value).toBe(titled ? 'Cold Rivers, Warm Towns' : undefined);
  });
});
