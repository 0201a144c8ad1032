/** Labels typed by hand: one slip of the keyboard is the same person, another name is another one. */
import { describe, expect, test } from 'vitest';
import { identify } from '../../../core/identify/identify.ts';
import { readWebinar } from '../../../core/pipeline.ts';

async function speakersOf(lines: readonly string[]) {
  const read = await readWebinar([{ name: 'a.txt', bytes: new TextEncoder().encode(lines.join('\n\n')) }]);
  if ('failure' in read) throw new Error(read.failure.message);
  return (await identify(read.transcript)).speakers;
}

describe('labels with a slip of the keyboard', () => {
  const lines = (other: string) => [
    'Mirko Sandell: Good morning. The first thing to know is that the fork is ready.',
    'Pia Storm: And the tests, are they ready too?',
    'Mirko Sandell: They run every night, and every morning somebody reads them.',
    'Pia Storm: Then we can go on.',
    `${other}: One more thing, the notes are in the chat.`,
    'Pia Storm: Thank you all.',
  ];

  test.each(['Mirko Sandall', 'Mirko Sadnell', 'Miirko Sandell', 'Mirko Sanell'])(
    '%s is Mirko Sandell',
    async (other) => {
      const speakers = await speakersOf(lines(other));
      expect(speakers.map(({ name, labels }) => [name, ...labels])).toEqual([
        ['Mirko Sandell', 'Mirko Sandell', other],
        ['Pia Storm', 'Pia Storm'],
      ]);
    },
  );

  test.each(['Mirka Sandell', 'Mirk Sandell', 'Dirko Sandell', 'Mirko Bandell'])('%s is another one', async (other) => {
    const speakers = await speakersOf(lines(other));
    expect(speakers.map(({ name }) => name)).toEqual(['Mirko Sandell', 'Pia Storm', other]);
  });
});
