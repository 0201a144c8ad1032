/** The sections of `npm run test:faults`. */
import fc from 'fast-check';
import { eraseRace } from './erase-race.ts';
import { seededTape, type Tally } from './faults.ts';
import { survives } from './histories.ts';
import { killAtEveryRequest } from './kill-points.ts';
import { huntMutants } from './mutation.ts';
import { overDynalite } from './over-dynalite.ts';
import { historyOf, type Profile } from './profiles.ts';
import { type Result, simulate } from './simulate.ts';

export interface Asked {
  readonly nightly: boolean;
  readonly seed?: number;
}

type Row = (text: string) => void;

export interface Section {
  readonly name: string;
  readonly says: string;
  /** Gives a row for each run as it ends; true where all is well. */
  run(asked: Asked, row: Row): Promise<boolean>;
}

const SEEDS = [1, 2, 3, 7, 42];
const TEN_THOUSAND: readonly Profile[] = [
  { uploads: 5_000, keys: 'spread' },
  { uploads: 5_000, keys: 'hot' },
];

export const SECTIONS: readonly Section[] = [
  {
    name: 'uploads',
    says: '10,000 uploads per seed, half of them on few hot keys; one call in five fails; 1 to 5 copies of each notification',
    run: ({ seed }, row) => many(seed === undefined ? SEEDS : [seed], TEN_THOUSAND, row),
  },
  {
    name: 'dropped',
    says: '2,000 uploads of which 5 % are never notified; the reconciler finds them',
    run: ({ seed }, row) => many([seed ?? 5], [{ uploads: 2_000, keys: 'spread', dropped: 0.05 }], row, true),
  },
  { name: 'erase', says: '10 seeds of 1,000 uploads, a quarter of them erased within 1.2 s', run: races },
  { name: 'histories', says: 'random short histories, shrunk where they break', run: histories },
  {
    name: 'dynalite',
    says: 'the real SDK over an embedded DynamoDB, with faults inside its retry loop',
    run: dynalite,
  },
  {
    name: 'kill',
    says: 'the bundled function killed at every request, before and after it was carried out',
    run: kill,
  },
  { name: 'mutants', says: 'every broken rule is noticed', run: mutants },
];

async function many(seeds: readonly number[], profiles: readonly Profile[], row: Row, reconciled = false) {
  let ok = true;
  for (const seed of seeds) {
    for (const profile of profiles) {
      const before = process.cpuUsage();
      const result = await simulate({ ops: historyOf(profile, seed), seed, tape: seededTape, workers: 16, reconciled });
      const { user, system } = process.cpuUsage(before);
      row(
        `seed ${seed}, ${profile.uploads} ${profile.keys}: ${told(result)}; ${((user + system) / 1e6).toFixed(1)} s of CPU`,
      );
      ok &&= result.violations.size === 0;
    }
  }
  return ok;
}

function told({ tally, delivered, late, redrives, drift, reaped, violations }: Result): string {
  const { throttle, lost, hang } = tally.faults;
  const broken = [...violations].map(([rule, where]) => `BROKEN ${rule}: ${where}`).join('; ');
  return (
    `${delivered} deliveries, ${tally.calls} calls, ${throttle} throttles, ${lost} lost answers, ${died(tally)} deaths, ${hang} hangs, ` +
    `${late} past the deadline, ${redrives} redrives, ${drift} repaired, ${reaped} left to the reaper; ${broken || 'nothing lost, stale, mixed or orphaned'}`
  );
}

const died = ({ faults }: Tally) => faults.crash + faults['crash-after'];

async function races({ seed }: Asked, row: Row) {
  let ok = true;
  for (const each of seed === undefined ? [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] : [seed]) {
    const { erased, leaks, lost, result } = await eraseRace(1_000, each);
    const broken = [...result.violations].map(([rule, where]) => `, BROKEN ${rule}: ${where}`).join('');
    row(
      `seed ${each}: ${erased} webinars erased, ${leaks.length} leaks ${leaks.join(' ')}, ${lost.length} later uploads lost${broken}`,
    );
    ok &&= leaks.length === 0 && lost.length === 0 && result.violations.size === 0;
  }
  return ok;
}

async function histories({ nightly, seed }: Asked, row: Row) {
  const numRuns = nightly ? 200_000 : 1_000;
  const details = await fc.check(survives(), { numRuns, ...(seed === undefined ? {} : { seed }) });
  row(`${details.numRuns} histories, seed ${details.seed}`);
  if (details.failed) row(fc.defaultReportMessage(details) ?? 'failed');
  return !details.failed;
}

async function dynalite({ nightly, seed = 3 }: Asked, row: Row) {
  const uploads = nightly ? 1_000 : 200;
  const { tally, delivered, again, wrong } = await overDynalite(uploads, seed);
  const { throttle, lost } = tally.faults;
  row(
    `${uploads} uploads, ${delivered} deliveries, ${tally.calls} attempts, ${throttle} throttles, ${lost} lost answers, ` +
      `${died(tally)} deaths, ${again} delivered again; ${wrong.length} wrong`,
  );
  for (const each of wrong) row(each);
  return wrong.length === 0;
}

async function kill(_asked: Asked, row: Row) {
  const { clean, points } = await killAtEveryRequest();
  const wrong = points.filter(({ end }) => end !== clean);
  row(`${points.length} kill points, ${wrong.length} end otherwise than a run without a kill`);
  for (const { request, after } of wrong) row(`killed ${after ? 'after' : 'before'} request ${request}`);
  return points.length > 0 && wrong.length === 0;
}

async function mutants(_asked: Asked, row: Row) {
  const kills = await huntMutants();
  for (const { mutant, rules, by } of kills)
    row(`| ${mutant.name} | ${mutant.breaks} | ${by ?? 'SURVIVED'} | ${rules.join(', ')} |`);
  return kills.every(({ rules }) => rules.length > 0);
}
