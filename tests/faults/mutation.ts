/** Runs every mutant until a check notices it: small runs first, then larger ones, with other seeds. */
import { seededTape } from './faults.ts';
import type { Mutant } from './mutant.ts';
import { MUTANTS } from './mutants.ts';
import { historyOf, type Profile } from './profiles.ts';
import { simulate } from './simulate.ts';

export interface Kill {
  readonly mutant: Mutant;
  /** The checks that noticed, over all runs up to the first that did; none if it survived. */
  readonly rules: readonly string[];
  readonly by?: string;
  readonly runs: number;
}

const STAGES: readonly (readonly [Profile['keys'], number])[] = [
  ['hot', 200],
  ['spread', 100],
  ['hot', 400],
  ['spread', 400],
  ['hot', 1_000],
  ['spread', 1_000],
  ['hot', 3_000],
];
const SEEDS = [11, 12, 13];

export async function huntMutants(mutants: readonly Mutant[] = MUTANTS): Promise<readonly Kill[]> {
  const kills: Kill[] = [];
  for (const mutant of mutants) kills.push(await hunt(mutant));
  return kills;
}

async function hunt(mutant: Mutant): Promise<Kill> {
  let runs = 0;
  for (const [keys, uploads] of STAGES) {
    for (const seed of SEEDS) {
      runs += 1;
      const ops = historyOf({ uploads, keys }, seed);
      const { violations } = await simulate({ ops, seed, tape: seededTape, design: mutant, workers: 16 });
      if (violations.size > 0)
        return { mutant, rules: [...violations.keys()], by: `${uploads} ${keys}, seed ${seed}`, runs };
    }
  }
  return { mutant, rules: [], runs };
}
