import { describe, expect, test } from 'vitest';
import { identify } from '../../../core/identify/identify.ts';
import type { Transcript, Turn } from '../../../core/model.ts';

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

async function cpuMs(transcript: Transcript): Promise<number> {
  const runs: number[] = [];
  for (let i = 0; i < 3; i++) {
    const before = process.cpuUsage();
    await identify(transcript);
    runs.push(process.cpuUsage(before).user / 1000);
  }
  return Math.min(...runs);
}

describe('the time it takes', () => {
  test('grows as the transcript does', async () => {
    await cpuMs(talkative(80));
    const [half, whole] = [await cpuMs(talkative(200)), await cpuMs(talkative(400))];
    expect(whole / half).toBeLessThan(2.5);
  });

  test('one turn without an end is read in linear time', async () => {
    const one = (times: number): Transcript => {
      const transcript = talkative(1);
      return { ...transcript, turns: [{ index: 0, speakerLabel: 'A', text: 'Ana Ruiz of the Port, '.repeat(times) }] };
    };
    await cpuMs(one(200));
    const [half, whole] = [await cpuMs(one(600)), await cpuMs(one(1200))];
    expect(whole / half).toBeLessThan(2.5);
  });
});
