/** What an editor would not send out, whatever it says: grammar that broke, talk about the talk, sentences left open. */
import { expect, test } from 'vitest';
import { summarizeWebinar } from '../../../core/pipeline.ts';
import { toMarkdown } from '../../../core/render/markdown.ts';

async function noteOf(...said: readonly string[]) {
  const text = [
    'Ana Ruiz: Welcome to Light and Water. I am your moderator. Henrik, how was it?',
    `Henrik Dahl: ${said.join(' ')} The river needs a new gauge at the lower bridge before the autumn floods.`,
    'Ana Ruiz: Thank you, Henrik.',
  ].join('\n\n');
  const outcome = await summarizeWebinar('light', [{ name: 'light.txt', bytes: new TextEncoder().encode(text) }]);
  if ('failure' in outcome) throw new Error(outcome.failure.message);
  return toMarkdown(outcome.record);
}

test.each([
  ['each gauge of the river is give the board two readings a day', 'two readings'],
  ['the board of the river will is paying for twelve gauges', 'twelve gauges'],
  ['the flood of the river didn’t made the dykes any weaker in twelve years', 'twelve years'],
  ['the aim of the board is to developed a new gauge for twelve towns', 'twelve towns'],
  ['the river has a enough water for twelve mills', 'twelve mills'],
  ['the towns say we is the poorest board of twelve', 'twelve'],
  ['the difference between both gauges are twelve centimetres in a flood', 'twelve centimetres'],
  ['the board pays for the has a gauge in twelve towns', 'twelve towns'],
  ['the river rises when we the twelve boards open a sluice', 'twelve boards'],
  ['the new gauge is the, we paid for twelve of them', 'for twelve'],
  ['in a flood we can be a little we can open twelve sluices', 'twelve sluices'],
  ['the flood lowers the price of the meadows it’s purely a loss of twelve farms', 'twelve farms'],
  ['the river comes with like different floods in twelve towns', 'twelve towns'],
  ['maybe is then the task of the board to pay for twelve gauges', 'twelve gauges'],
  ['compared to the floods of the other twelve rivers', 'other twelve'],
  ['document every gauge of the river in all twelve towns', 'document'],
  ['the board pays for twelve gauges, and if the river rises above the bridge', 'twelve gauges'],
  ['the towns of the river want gauges, masts and stuff like that in twelve places', 'twelve places'],
  ['why not just have the board pay for twelve gauges of the river', 'twelve gauges'],
  ['I think that’s what the twelve gauges of the river measure', 'twelve gauges'],
  ['the board pays for twelve gauges, and then once the river has its new bridge', 'twelve gauges'],
  ['the board of the river pays for twelve gauges and also', 'twelve gauges'],
  ['I only have a very small comment on the twelve gauges of the river', 'twelve gauges'],
  ['I was planning to take a look at the twelve gauges of the river', 'twelve gauges'],
  ['I am working with the board of the river on one', 'working with'],
])('is not told: %s', async (said, words) => {
  const note = await noteOf(`${said.charAt(0).toUpperCase()}${said.slice(1)}.`);
  expect(note).toContain('lower bridge');
  expect(note.split('## Figures')[0]).not.toContain(words);
});

test('marks that nobody spoke are mended: a comma of a pause, the capital of a line', async () => {
  const note = await noteOf('The board of the river is, paying for twelve gauges Of the upper towns this year.');
  expect(note).toContain('the board of the river is paying for twelve gauges of the upper towns this year.');
});

test('of whom nothing more is told share a line: those heard above, those who only spoke', async () => {
  const note = await noteOf('The board of the river pays for twelve gauges in the upper towns this year.');
  expect(note).toContain('Heard above: **Henrik Dahl**\n');
  expect(note).toContain('Also spoke: **Ana Ruiz**, moderator\n');
});
