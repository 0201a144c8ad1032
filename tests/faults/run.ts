/**
 * npm run test:faults [-- section...] [-- --nightly] [-- --seed N]
 * The long runs behind docs/reliability.md. Prints a table per section; exit code 1 where anything was lost, stale,
 * mixed, orphaned or leaked, or where a mutant survived.
 */
import { parseArgs } from 'node:util';
import { SECTIONS } from './sections.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { nightly: { type: 'boolean', default: false }, seed: { type: 'string' } },
});
const chosen = SECTIONS.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
let failed = false;
for (const { name, says, run } of chosen) {
  process.stdout.write(`\n${name}: ${says}\n`);
  const started = performance.now();
  const asked = { nightly: values.nightly, ...(values.seed ? { seed: Number(values.seed) } : {}) };
  const ok = await run(asked, (row) => process.stdout.write(`  ${row}\n`));
  process.stdout.write(`  ${ok ? 'ok' : 'FAILED'} in ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
  failed ||= !ok;
}
process.exitCode = failed ? 1 : 0;
