import { expect, test } from 'vitest';
import { summarizeWebinar } from '../../../core/pipeline.ts';
import { toMarkdown } from '../../../core/render/markdown.ts';

async function headOf(...lines: readonly string[]): Promise<string> {
  const bytes = new TextEncoder().encode(lines.join('\n\n'));
  const outcome = await summarizeWebinar('harbour-final-2.txt', [{ name: 'harbour-final-2.txt', bytes }]);
  if ('failure' in outcome) throw new Error(outcome.failure.message);
  return toMarkdown(outcome.record).split('\n')[0] ?? '';
}

/** Talk that gives no headline and no title. */
const headAfter = (opening: string) =>
  headOf(opening, 'Bo Ek: Yes, hello.', 'Ada Lund: Shall we go?', 'Bo Ek: We can go now.');

test('a note without headline and title is called by who spoke in it, never by its file', async () => {
  expect(await headAfter('Ada Lund: Hello again to all of you.')).toBe('# Webinar with Ada Lund and Bo Ek');
});

test('where it is known who held it, by its host', async () => {
  const opening =
    'Ada Lund: Welcome to this session of the Grain Council. I am Ada Lund, I run the harbour programme here at the Grain Council.';
  expect(await headAfter(opening)).toBe('# Webinar by Grain Council');
});
