/**
 * `npm run bench [-- NAME...]`: runs the benchmarks of scripts/bench/ and prints one table each.
 * A row with a bar is a ratio to a floor or a peer of the same run; CI fails on growth and size, never on milliseconds.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench } from './bench/bench.ts';

const folder = join(import.meta.dirname, 'bench');
const asked = process.argv.slice(2);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.slice(0, -'.bench.ts'.length))
  .filter((name) => asked.length === 0 || asked.includes(name))
  .sort();
if (names.length === 0) {
  console.error(`no benchmark of that name in scripts/bench/: ${asked.join(', ')}`);
  process.exitCode = 2;
}
for (const name of names) {
  const { run } = (await import(join(folder, `${name}.bench.ts`))) as { run: () => Promise<Bench> };
  print(await run());
}

function print({ title, rows }: Bench): void {
  console.log(`\n${title}`);
  const wide = Math.max(...rows.map((row) => row.name.length));
  for (const { name, value, unit, ratio, bar, ok } of rows) {
    const figure = `${value.toPrecision(3)} ${unit}`.padStart(14);
    const beside = ratio === undefined ? '' : `${ratio.toFixed(2)}x`.padStart(9);
    const verdict = bar === undefined ? '' : `  ${bar} ${ok ? 'met' : 'MISSED'}`;
    console.log(`  ${name.padEnd(wide)} ${figure} ${beside}${verdict}`);
  }
  if (rows.some((row) => row.gate && row.ok === false)) process.exitCode = 1;
}
