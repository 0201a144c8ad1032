/** What a reader must not find in a summary: numbers taken back, words that lead to a question, a guest's presentation. */
import { expect, test } from 'vitest';
import { summarizeWebinar } from '../../../core/pipeline.ts';

const WELCOME =
  'Ana Ruiz: Welcome to Light and Water. I am your moderator. Henrik Dahl spent thirty years in the water board. Henrik, how was it?';
const THANKS = 'Ana Ruiz: Thank you, Henrik.';

async function summaryOf(...lines: readonly string[]) {
  const text = [WELCOME, ...lines, THANKS].join('\n\n');
  const outcome = await summarizeWebinar('light', [{ name: 'light.txt', bytes: new TextEncoder().encode(text) }]);
  if ('failure' in outcome) throw new Error(outcome.failure.message);
  const { headline, overview, keyPoints, speakerNotes, quotes, questions, figures } = outcome.record.summary;
  const notes = speakerNotes.flatMap(({ statements }) => statements);
  const told = [...(headline ? [headline] : []), ...overview, ...keyPoints, ...notes, ...quotes, ...figures];
  return { told: told.map(({ text }) => text).join('\n'), asked: questions.map(({ question }) => question.text) };
}

test.each([
  [
    'the excuse stands at the end',
    'Turnover was 212 million euros in the year. Well, 221, excuse me. We closed the plant in May.',
    '212',
  ],
  [
    'the number is spoken of once more',
    'The board found that 38 percent was lost. Sorry, 28 percent. The 38 was the figure of May.',
    '38',
  ],
  [
    'the mistake is announced',
    'I should correct the report. Page 14 says the school has 40 spare places. The true figure is lower.',
    '40',
  ],
  [
    'the mistake is said again',
    'The pupils of the river schools slept on average an hour, no, not an hour more. The survey was done in May.',
    'an hour',
  ],
  ['the speaker wavers', 'The plant cost the board 8,000 euros, or was it 9,000, in the year of the flood.', '8,000'],
])('a number taken back is printed nowhere: %s', async (_, said, wrong) => {
  const { told } = await summaryOf(`Henrik Dahl: ${said} The river needs a new gauge at the bridge.`);
  expect(told).toContain('gauge');
  expect(told).not.toContain(wrong);
});

test('what would be in a case that stands before it is not told without it', async () => {
  const { told } = await summaryOf(
    'Henrik Dahl: If the weir becomes law, then fine. But I would want the county to pay for the second gauge. Imagine a flood in June. We would lose the whole harvest of the lower fields. The river needs a new gauge at the bridge.',
  );
  expect(told).toContain('at the bridge');
  expect(told).not.toContain('second gauge');
  expect(told).not.toContain('lower fields');
});

test('neither a guest’s presentation nor what leads to a question is a statement', async () => {
  const { told } = await summaryOf(
    'Henrik Dahl: The river needs a new gauge at the bridge.',
    'Olga Brandt: Mr. Dahl, the governor says the dam was opened without warning. Is the governor right?',
    'Henrik Dahl: No, the warning of the dam came at two in the morning.',
  );
  expect(told).toContain('dam');
  expect(told).not.toMatch(/governor|thirty years/);
});

test('a question that is told is printed as told, without a question mark', async () => {
  const { asked } = await summaryOf(
    'Henrik Dahl: The river needs a new gauge at the bridge.',
    'Ana Ruiz: We have time for questions. Somebody in the chat asks whether the gauge could be paid for by the towns. Henrik?',
    'Henrik Dahl: Yes, the towns could pay for the gauge within a year.',
  );
  expect(asked).toEqual(['Asked whether the gauge could be paid for by the towns.']);
});

test.each([
  [
    'The company says that the gauge costs nine million crowns. We do not accept that, its own offer was for two.',
    'its own offer',
  ],
  [
    'The ministry argues that the lower fields were never flooded. That is simply false, I stood in them in June.',
    'simply false',
  ],
])('what others say goes out with the answer to it, or not at all: %s', async (said, answer) => {
  const { told } = await summaryOf(`Henrik Dahl: The river needs a new gauge at the bridge. ${said}`);
  const lines = told.split('\n').filter((line) => /company says|ministry argues/.test(line));
  expect(lines.filter((line) => !line.includes(answer))).toEqual([]);
  expect(lines.length).toBeGreaterThan(0);
});

test('what somebody concludes is a whole sentence, and a condition is told whichever way round it stands', async () => {
  const { told } = await summaryOf(
    'Henrik Dahl: The water board concludes that the weir failed because a bolt of 1961 was never replaced. We would lend two boats to the county, if the date is fixed before the summer.',
  );
  expect(told).toContain('concludes that the weir failed');
  expect(told).toContain('if the date is fixed');
});
