/** `npm run examples`: examples/uploads/* -> examples/records/*; a test compares. */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { partsOf } from '../cli/webinars.ts';
import { summarizeWebinar } from '../core/pipeline.ts';

const examples = join(import.meta.dirname, '../examples');

/** File name in examples/records -> its text, for every example. */
export async function exampleRecords(): Promise<ReadonlyMap<string, string>> {
  const records = new Map<string, string>();
  for (const name of (await readdir(join(examples, 'uploads'))).sort()) {
    const id = name.replace(/\.[a-z]+$/, '');
    const outcome = await summarizeWebinar(id, await partsOf(join(examples, 'uploads', name)));
    if ('failure' in outcome) throw new Error(`${name}: ${outcome.failure.message}`);
    records.set(`${id}.json`, `${JSON.stringify(outcome.record, null, 2)}\n`);
  }
  return records;
}

if (process.argv[1]?.endsWith('examples.ts')) {
  await mkdir(join(examples, 'records'), { recursive: true });
  for (const [name, text] of await exampleRecords()) await writeFile(join(examples, 'records', name), text);
}
