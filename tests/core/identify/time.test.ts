import { expect, test } from 'vitest';
import { identify } from '../../../core/identify/identify.ts';
import type { Transcript, Turn } from '../../../core/model.ts';
import { growth, PROPORTIONATE } from '../growth.ts';

/** Every turn names people, hands over and introduces: the worst that speech can do. */
function talkative(turns: number): Transcript {
  const all = Array.from({ length: turns }, (_, index): Turn => {
    const name = `Ana${'abcdefghij'[index % 10]} Ruiz${'klmnopqrst'[(index >> 2) % 10]}`;
    const text = `Thank you, ${name}. I'm the director of the Port Council, and ${name} is head of ports at the Harbour Institute. ${name}, over to you.`;
    return { index, speakerLabel: `Speaker ${index % 20}`, text };
  });
  return {
    kind: 'captions',
    format: 'test',
    source: { bytes: 1, encoding: 'utf-8', replaced: 0, detection: { format: 'test', score: 1 } },
    meta: {},
    labels: [],
    roster: [],
    cues: [],
    turns: all,
    side: [],
    problems: [],
  };
}

/** One turn without an end. */
function endless(times: number): Transcript {
  const turn = { index: 0, speakerLabel: 'A', text: 'Ana Ruiz of the Port, '.repeat(times) };
  return { ...talkative(1), turns: [turn] };
}

test.each([
  ['many talkative turns', talkative, 100],
  ['one turn without an end', endless, 300],
] as const)('%s take time in proportion', async (_name, transcript, size) => {
  expect(await growth(identify, transcript, size)).toBeLessThan(PROPORTIONATE);
});
