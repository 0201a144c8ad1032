/** Titles as they are spoken. */
import { expect, test } from 'vitest';
import { identify } from '../../../core/identify/identify.ts';
import { readWebinar } from '../../../core/pipeline.ts';

test('a title at the end of a sentence is not the next person’s', async () => {
  const lines = [
    'Ana Ruiz: Welcome. Ambassador Reyl, you have the floor.',
    'Tomas Reyl: The bridge opens in May.',
    'Ana Ruiz: Thank you, Ambassador. Deputy Minister Ferhan, how do you see it?',
    'Nadia Ferhan: In the same way.',
  ];
  const read = await readWebinar([{ name: 'bridge.txt', bytes: new TextEncoder().encode(lines.join('\n\n')) }]);
  if ('failure' in read) throw new Error(read.failure.message);
  const { speakers } = await identify(read.transcript);
  expect(speakers.map(({ honorific }) => honorific)).toEqual([undefined, 'Ambassador', 'Deputy Minister']);
});
