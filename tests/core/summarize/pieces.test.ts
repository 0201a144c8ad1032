/** Which pieces of a long sentence can be told without the rest, and which cannot. */
import { describe, expect, test } from 'vitest';
import { identify } from '../../../core/identify/identify.ts';
import { readWebinar } from '../../../core/pipeline.ts';
import { contextOf } from '../../../core/summarize/context.ts';
import { piecesOf } from '../../../core/summarize/pieces.ts';

async function pieces(sentence: string): Promise<readonly string[]> {
  const file = `Ana Ruiz: ${sentence}\n\nBo Lind: Thank you for that.\n`;
  const read = await readWebinar([{ name: 'a.txt', bytes: new TextEncoder().encode(file) }]);
  if ('failure' in read) throw new Error(read.failure.message);
  const { sentences } = contextOf(read.transcript, await identify(read.transcript));
  return sentences.flatMap(piecesOf).map(({ text }) => text);
}

const TOLD: readonly (readonly [why: string, sentence: string, piece: string])[] = [
  [
    'what is added with "and" may stay out',
    'The ferry carried nine hundred people a day last summer, and the captain still has the photographs of them all.',
    'The ferry carried nine hundred people a day last summer',
  ],
  [
    'so may a reason',
    'The council should lower the fare for pupils before May, because the buses stand empty in the afternoon.',
    'The council should lower the fare for pupils before May',
  ],
  [
    'and what stands before a clause of its own',
    'We went through the books for a month, and the harbour lost forty berths in three years.',
    'the harbour lost forty berths in three years.',
  ],
  [
    'and a phrase that only adds where, when or with what',
    'From next May every ferry to the outer islands will carry a nurse, with two beds and a table for the bandages.',
    'From next May every ferry to the outer islands will carry a nurse',
  ],
  [
    'and a denial of something else',
    'The council should lower the fare for pupils before May, because nobody counted on the empty buses.',
    'The council should lower the fare for pupils before May',
  ],
];

const NEVER: readonly (readonly [why: string, sentence: string, piece: RegExp])[] = [
  [
    'a plural pronoun whose things were named in what would stay out',
    'For the whole valley there are seventeen tractors, and in the week before the rain everyone needs them the same day.',
    /^in the week/,
  ],
  [
    'without its condition',
    'The ferry will run again from June, but only if the island pays for the second crew.',
    /June$/,
  ],
  [
    'without its doubt',
    'The ferry carried nine hundred people a day last summer, or perhaps that was the summer before.',
    /summer$/,
  ],
  [
    'without what takes it back',
    'The ferry carried nine hundred people a day last summer, which is simply not true at all.',
    /summer$/,
  ],
  [
    'without how far it holds',
    'The study counts the ferries of the nine outer islands, so it may not hold for the mainland at all.',
    /islands$/,
  ],
  [
    'without whom it leaves out',
    'The ferry will run to nine islands every day from June, and that does not include the northern lighthouse.',
    /June$/,
  ],
  [
    'with a pronoun whose noun was left out',
    'A harbour log is a diary, and we have been burning it every winter without reading a page.',
    /^we have/,
  ],
  [
    'without the other side of a comparison',
    'The toll for a small boat came to nine crowns a day, and for everybody else in the bay to eleven.',
    /day$/,
  ],
  [
    'as part of a whole whose rest is told after it',
    'A third of the toll goes to the harbour fund of the county, and the last third pays for the lamps.',
    /county$/,
  ],
  [
    'whose verb stands in the clause before',
    'An island with a harbour keeps its young people for long, and an island without a harbour does not.',
    /^an island/,
  ],
  [
    'as half a denial',
    'An island without a ferry is not a village, it is a very long beach with some roofs.',
    /village$/,
  ],
  [
    'as an opening that waits',
    'When the second crew came over from the mainland, the ferry ran every hour of the day.',
    /mainland$/,
  ],
  [
    'as half a list',
    'The captain and the crew repaired the engine, the deck, the ramp, and the two lifeboats in one night.',
    /ramp$/,
  ],
  [
    'without those whose words they are',
    'They tell us that the island is too small, and the harbour costs more than it earns.',
    /^the harbour/,
  ],
  [
    'without what holds now',
    'The ferry carried nine hundred people a day last summer, and now it carries forty on a good one.',
    /summer$/,
  ],
  [
    'from what only says more of the word before',
    'We published the plan for the new harbour in May, a loan designed to help the island buy its own ferry.',
    /^a loan/,
  ],
  ['up to a name', 'I looked at the fare with you last week, Bo, and the pupils pay more than the tourists do.', /Bo$/],
];

describe('pieces of a sentence', () => {
  test.each(TOLD)('%s', async (_, sentence, piece) => {
    expect(await pieces(sentence)).toContain(piece);
  });

  test.each(NEVER)('none %s', async (_, sentence, piece) => {
    expect((await pieces(sentence)).filter((each) => piece.test(each))).toEqual([]);
  });
});
