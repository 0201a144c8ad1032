/** Key points of a long meeting: from all over it, each about what is discussed around it. */
import { expect, test } from 'vitest';
import { summarizeWebinar } from '../../../core/pipeline.ts';

const TOPICS = ['ferry timetable', 'harbour crane', 'fish market', 'pilot boat', 'customs shed', 'slipway gate'];
const SPEAKERS = ['Ana Ruiz', 'Henrik Dahl', 'Mila Kovac'];

/** Each topic is discussed for some minutes: small talk, and one sentence that says what it is about. */
function discussed(topic: string, k: number): string[] {
  const [what, thing] = topic.split(' ');
  const talk = Array.from(
    { length: 16 },
    (_, n) =>
      `${SPEAKERS[(n + k) % 3]}: Well, that is one way to look at the ${thing}, and there are others. Somebody could go and see it again in the end, I think. There is a lot to say about it and there is little time.`,
  );
  talk.splice(
    8,
    0,
    `${SPEAKERS[k % 3]}: The ${what} ${thing} must be repaired by the contractor before the ${what} season starts.`,
  );
  return talk;
}

test('every topic of a long meeting has its point, each about its own', async () => {
  const text = TOPICS.flatMap(discussed).join('\n\n');
  const outcome = await summarizeWebinar('port', [{ name: 'port.txt', bytes: new TextEncoder().encode(text) }]);
  if ('failure' in outcome) throw new Error(outcome.failure.message);
  const { overview, keyPoints } = outcome.record.summary;
  const told = [...overview, ...keyPoints].map(({ text }) => text);
  expect(TOPICS.filter((topic) => !told.some((each) => each.includes(`${topic} must be repaired`)))).toEqual([]);
});

test.each([
  ['Client teams should merge the open PR for the shared cache this week.', true],
  ['Client teams should merge the p the open patch for the shared cache.', false],
  ['We also welcome the shared cache that client teams asked for, as they want to.', true],
])('what fills a bound first is whole, and an acronym is no broken word: %s', async (said, first) => {
  const talk = `Mila Kovac: ${said} A shared cache for client teams has to be reviewed before the release.`;
  const bytes = new TextEncoder().encode([talk, 'Ana Ruiz: Thank you, that is noted.'].join('\n\n'));
  const outcome = await summarizeWebinar('cache', [{ name: 'cache.txt', bytes }], { words: 12 });
  if ('failure' in outcome) throw new Error(outcome.failure.message);
  expect(outcome.record.summary.overview.some(({ text }) => text.includes(said.slice(5, 30)))).toBe(first);
});
