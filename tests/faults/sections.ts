/** The sections of `npm run test:faults`. */
import fc from 'fast-check';
import { eraseRace } from './erase-race.ts';
import { seededTape } from './faults.ts';
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

export interface Section {
  readonly name: string;
  readonly says: string;
  run(asked: Asked): Promise<{ readonly rows: readonly string[]; readonly ok: boolean }>;
}

const SEEDS = [1, 2, 3, 7, 42];

export const SECTIONS: readonly Section[] = [
  {
    name: 'uploads',
    says: '10,000 uploads per seed, half of them on few hot keys; one call in five fails; 1 to 5 copies of each notification',
    run: ({ seed }) =>
      many(seed === undefined ? SEEDS : [seed], [
        { uploads: 5_000, keys: 'spread' },
        { uploads: 5_000, keys: 'hot' },
      ]),
  },
  {
    name: 'dropped',
    says: '2,000 uploads of which 1 % are never notified; the reconciler finds them',
    run: ({ seed }) => many([seed ?? 5], [{ uploads: 2_000, keys: 'spread', dropped: 0.01 }], true),
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

async function many(seeds: readonly number[], profiles: readonly Profile[], reconciled = false) {
  const rows: string[] = [];
  let ok = true;
  for (const seed of seeds) {
    for (const profile of profiles) {
      const started = performance.now();
      const result = await simulate({ ops: historyOf(profile, seed), seed, tape: seededTape, workers: 16, reconciled });
      rows.push(
        `seed ${seed} ${profile.keys}: ${told(result)}, ${((performance.now() - started) / 1000).toFixed(1)} s`,
      );
      ok &&= result.violations.size === 0;
    }
  }
  return { rows, ok };
}

function told({ tally, delivered, late, redrives, drift, violations }: Result): string {
  const { throttle, lost, crash, hang } = tally.faults;
  const died = crash + tally.faults['crash-after'];
  const broken = [...violations].map(([rule, where]) => `BROKEN ${rule}: ${where}`).join('; ');
  return (
    `${delivered} deliveries, ${tally.calls} calls, ${throttle} throttles, ${lost} lost answers, ${died} deaths, ${hang} hangs, ` +
    `${late} past the deadline, ${redrives} redrives, ${drift} repaired; ${broken || 'nothing lost, stale, mixed or orphaned'}`
  );
}

async function races({ seed }: Asked) {
  const rows: string[] = [];
  let ok = true;
  for (const each of seed === undefined ? [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] : [seed]) {
    const { erased, leaks, lost, result } = await eraseRace(1_000, each);
    const broken = [...result.violations].map(([rule, where]) => `, BROKEN ${rule}: ${where}`).join('');
    rows.push(
      `seed ${each}: ${erased} webinars erased, ${leaks.length} leaks ${leaks.join(' ')}, ${lost.length} later uploads lost${broken}`,
    );
    ok &&= leaks.length === 0 && lost.length === 0 && result.violations.size === 0;
  }
  return { rows, ok };
}

async function histories({ nightly, seed }: Asked) {
  const numRuns = nightly ? 200_000 : 1_000;
  const details = await fc.check(survives(), { numRuns, ...(seed === undefined ? {} : { seed }) });
  const rows = [`${details.numRuns} histories, seed ${details.seed}`];
  if (details.failed) rows.push(fc.defaultReportMessage(details) ?? 'failed');
  return { rows, ok: !details.failed };
}

async function dynalite({ nightly, seed = 3 }: Asked) {
  const uploads = nightly ? 1_000 : 200;
  const { tally, delivered, again, wrong } = await overDynalite(uploads, seed);
  const { throttle, lost, crash } = tally.faults;
  const died = crash + tally.faults['crash-after'];
  const rows = [
    `${uploads} uploads, ${delivered} deliveries, ${tally.calls} attempts, ${throttle} throttles, ${lost} lost answers, ` +
      `${died} deaths, ${again} delivered again; ${wrong.length} wrong`,
    ...wrong,
  ];
  return { rows, ok: wrong.length === 0 };
}

async function kill() {
  const { clean, points } = await killAtEveryRequest();
  const wrong = points.filter(({ end }) => end !== clean);
  const rows = [`${points.length} kill points, ${wrong.length} end otherwise than a run without a kill`];
  for (const { request, after } of wrong) rows.push(`killed ${after ? 'after' : 'before'} request ${request}`);
  return { rows, ok: points.length > 0 && wrong.length === 0 };
}

async function mutants() {
  const kills = await huntMutants();
  const rows = kills.map(
    ({ mutant, rules, by }) =>
      `${rules.length > 0 ? 'killed  ' : 'SURVIVED'} ${mutant.name.padEnd(24)} ${(by ?? '').padEnd(22)} ${rules.join(', ')}`,
  );
  return { rows, ok: kills.every(({ rules }) => rules.length > 0) };
}
