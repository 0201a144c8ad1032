import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Counted, countCalls } from '../../scripts/cost/count.ts';
import { costRows, totalOf } from '../../scripts/cost/table.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/cost.md'), 'utf8');

describe('a webinar of an hour', () => {
  let counted: Counted;
  beforeAll(async () => {
    counted = await countCalls();
  });

  test('takes 300 write units at most', () => {
    expect(counted.ingest.writeUnits).toBeGreaterThan(10);
    expect(counted.ingest.writeUnits).toBeLessThanOrEqual(300);
  });

  test('costs nothing to write when its notification comes twice', () => {
    expect(counted.duplicate).toMatchObject({ writeUnits: 0, puts: 0, gets: 0 });
  });

  test('costs a dollar or less per thousand, and docs/cost.md says how much to a tenth', () => {
    const total = totalOf(costRows(counted));
    expect(total).toBeLessThanOrEqual(1);
    const stated = Number(/\*\*all\*\* \| *\| \*\*([\d.]+)\*\*/.exec(page)?.[1]);
    expect(Math.abs(stated - total)).toBeLessThan(0.1);
  });
});
