/** `rostrum doctor`: is anything waiting, parked, drifting or left behind? */
import { Command } from 'commander';
import { reap } from '../core/ingest/reap.ts';
import { reconcile } from '../core/ingest/reconcile.ts';
import { type Operated, operated } from './operated.ts';

interface Finding {
  readonly ok: boolean;
  readonly says: string;
}

type Check = (operated: Operated) => Promise<Finding>;

const CHECKS: Readonly<Record<string, Check>> = {
  table: async ({ world }) => {
    const { heads } = await world.records.list(1);
    return { ok: true, says: heads.length > 0 ? 'answers, and has webinars' : 'answers, and is empty' };
  },
  queue: async ({ parked }) => ({ ok: true, says: `${(await parked.depths()).waiting} messages waiting` }),
  parked: async ({ parked }) => {
    const depth = (await parked.depths()).parked;
    return { ok: depth === 0, says: `${depth} messages${depth > 0 ? '; look with: rostrum redrive --dry-run' : ''}` };
  },
  drift: async ({ world }) => {
    const { webinars, drift } = await reconcile(world, { dryRun: true });
    const says = `${drift.length} differences between bucket and records, of ${webinars} webinars`;
    return { ok: drift.length === 0, says: drift.length > 0 ? `${says}; the reconciler repairs them daily` : says };
  },
  leftovers: async ({ world }) => {
    const { seen, removed } = await reap(world, { dryRun: true });
    return { ok: true, says: `${removed} of ${seen} generations wait for the reaper` };
  },
};

export const doctor = new Command('doctor')
  .description('Check the names, the queues, and the records against the bucket.')
  .option('--data <dir>', 'data folder of the local stack', '.rostrum')
  .action(async (options: { readonly data: string }) => {
    const found = operated(doctor, options);
    process.stdout.write(`${found.where}\n`);
    for (const [name, check] of Object.entries(CHECKS)) {
      const { ok, says } = await check(found).catch((error: Error) => ({
        ok: false,
        says: `${error.name}: ${error.message}`,
      }));
      process.stdout.write(`  ${ok ? 'ok       ' : 'attention'}  ${name.padEnd(10)} ${says}\n`);
      if (!ok) process.exitCode = 1;
    }
  });
