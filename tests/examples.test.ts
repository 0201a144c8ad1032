/** examples/records/ is what the code gives; `npm run examples` writes it anew. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exampleRecords } from '../scripts/examples.ts';

const folder = join(import.meta.dirname, '../examples/records');
const records = await exampleRecords();

test('every example has its record and no other file is there', () => {
  expect(readdirSync(folder).sort()).toEqual([...records.keys()].sort());
});

test.each([...records])('%s is what the code gives', (name, text) => {
  expect(text === readFileSync(join(folder, name), 'utf8'), 'run `npm run examples` and read what changed').toBe(true);
});
