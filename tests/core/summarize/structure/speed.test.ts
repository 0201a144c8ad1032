import { expect, test } from 'vitest';
import { readWebinar } from '../../../../core/pipeline.ts';
import type { Identification } from '../../../../core/record.ts';
import { type Context, contextOf } from '../../../../core/summarize/context.ts';
import { structureOf } from '../../../../core/summarize/structure/structure.ts';
import { growth, PROPORTIONATE } from '../../growth.ts';

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

test.each(HOSTILE)('a turn of %j takes time in proportion', async (piece) => {
  const turn = (length: number) => contextOfText(piece.repeat(length / piece.length));
  const structured = (context: Context) => structureOf(context, new Set());
  expect(await growth(structured, turn, 5000)).toBeLessThan(PROPORTIONATE);
});
