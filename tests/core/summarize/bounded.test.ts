/** `--words N` bounds a summary; it does not make another one of it. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { summarizeWebinar } from '../../../core/pipeline.ts';

const WEBINAR = 'tidewell-product-update.srt';
const bytes = readFileSync(new URL(`../../../examples/uploads/${WEBINAR}`, import.meta.url));

async function pointsWithin(words?: number): Promise<readonly string[]> {
  const outcome = await summarizeWebinar('w', [{ name: WEBINAR, bytes }], words === undefined ? {} : { words });
  if ('failure' in outcome) throw new Error(outcome.failure.message);
  const { overview, keyPoints } = outcome.record.summary;
  return [...overview, ...keyPoints].map(({ content }) => content);
}

test.each([20, 40])('the first %i words of a webinar are what the whole summary holds weightiest', async (words) => {
  const bounded = await pointsWithin(words);
  const whole = await pointsWithin();
  expect(bounded.length).toBeGreaterThan(0);
  expect(bounded.filter((each) => !whole.includes(each))).toEqual([]);
});

test('more words than the weightiest take are filled with what reads well', async () => {
  const whole = await pointsWithin();
  const filled = await pointsWithin(400);
  expect(filled.length).toBeGreaterThan(whole.length);
});
