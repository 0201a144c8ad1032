import { expect, test } from 'vitest';
import { readWebinar } from '../../../../core/pipeline.ts';
import type { Identification } from '../../../../core/record.ts';
import { contextOf } from '../../../../core/summarize/context.ts';
import { structureOf } from '../../../../core/summarize/structure/structure.ts';

/** Pieces that our patterns begin to match, repeated without the end that they wait for. */
const HOSTILE = [
  'and the will and the will ',
  "that's from that's from, ",
  'from Aa from Aa ',
  'one hundred and one hundred and ',
  'by the end of by the end of ',
  'question question, she asks, asks ',
  'I will I will, I will ',
  ', sorry, , no, ten, sorry, ',
  'Aa Aa Aa asks ',
  'thank you the next item ',
];

/** Who spoke is another stage's work, and another stage's time. */
const NOBODY: Identification = { hosts: [], speakers: [], speakerOf: [], problems: [] };

async function contextOfText(text: string) {
  const read = await readWebinar([{ name: 'a.txt', bytes: new TextEncoder().encode(`Ada Lund: ${text}`) }]);
  if ('failure' in read) throw new Error(read.failure.message);
  return contextOf(read.transcript, NOBODY);
}

async function milliseconds(text: string) {
  const context = await contextOfText(text);
  const runs = [0, 1, 2].map(() => {
    const start = performance.now();
    structureOf(context);
    return performance.now() - start;
  });
  return Math.min(...runs);
}

test.each(HOSTILE)('a turn of %j takes time in proportion', async (piece) => {
  const text = piece.repeat(Math.ceil(5000 / piece.length));
  const once = await milliseconds(text);
  expect(await milliseconds(text.repeat(4))).toBeLessThan(Math.max(80, once * 9));
});
