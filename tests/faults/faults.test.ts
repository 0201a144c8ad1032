/** The quick share of `npm run test:faults`: the same simulator and checks, in small. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eraseRace } from './erase-race.ts';
import { seededTape } from './faults.ts';
import { survives } from './histories.ts';
import { MUTANTS } from './mutants.ts';
import { huntMutants } from './mutation.ts';
import { overDynalite } from './over-dynalite.ts';
import { historyOf } from './profiles.ts';
import { simulate } from './simulate.ts';

describe('one call in five fails, and notifications come up to five times', () => {
  test.each([
    ['spread', 300, 1],
    ['hot', 400, 2],
  ] as const)('%s keys, %i uploads: nothing lost, stale, mixed or orphaned', async (keys, uploads, seed) => {
    const { violations, tally } = await simulate({ ops: historyOf({ uploads, keys }, seed), seed, tape: seededTape });
    expect([...violations]).toEqual([]);
    expect(1 - tally.faults.none / tally.calls).toBeGreaterThan(0.15);
  });

  test('what is never notified is found by the reconciler', async () => {
    const ops = historyOf({ uploads: 150, keys: 'spread', dropped: 0.1 }, 5);
    const { violations, drift } = await simulate({ ops, seed: 5, tape: seededTape, reconciled: true });
    expect([...violations]).toEqual([]);
    expect(drift).toBeGreaterThan(0);
  });

  test('the same seed gives the same run', async () => {
    const run = async () => {
      const { tally, delivered, site } = await simulate({
        ops: historyOf({ uploads: 60, keys: 'hot' }, 9),
        seed: 9,
        tape: seededTape,
      });
      return { tally, delivered, endedAt: site.clock.now(), heads: [...site.table.heads] };
    };
    expect(await run()).toEqual(await run());
  });
});

describe('random histories', () => {
  test('200 of them survive (1,000 in npm run test:faults)', async () => {
    await fc.assert(survives(), { numRuns: 200 });
  });

  test('shrink to few operations and no needless fault', async () => {
    const naive = MUTANTS.find(({ name }) => name === 'naive-upsert');
    const { failed, counterexample } = await fc.check(survives(naive), { numRuns: 200, seed: 1 });
    expect(failed).toBe(true);
    expect(counterexample?.[0].ops.length).toBeLessThanOrEqual(2);
    expect(counterexample?.[0].tape.filter((fault) => fault !== 'none')).toEqual([]);
  });
});

describe('an erase that races with uploads', () => {
  test('leaves no word behind, and takes no later upload along', async () => {
    const { erased, leaks, lost, result } = await eraseRace(300, 4);
    expect(erased).toBeGreaterThan(20);
    expect({ leaks, lost, broken: [...result.violations] }).toEqual({ leaks: [], lost: [], broken: [] });
  });

  test('would be seen to leak', async () => {
    const { leaks } = await eraseRace(
      300,
      4,
      MUTANTS.find(({ name }) => name === 'erase-forgets-when'),
    );
    expect(leaks.length).toBeGreaterThan(0);
  });
});

describe('every broken rule is noticed', () => {
  test.each(MUTANTS.map((mutant) => [mutant.name, mutant.breaks, mutant] as const))(
    '%s: %s',
    async (_name, _breaks, mutant) => {
      const [kill] = await huntMutants([mutant]);
      expect(kill?.rules).not.toEqual([]);
    },
  );
});

test('over the embedded DynamoDB with faults in the SDK, 25 uploads end as they must', async () => {
  const { wrong, tally } = await overDynalite(25, 6);
  expect(wrong).toEqual([]);
  expect(tally.faults.throttle).toBeGreaterThan(0);
}, 120_000);
