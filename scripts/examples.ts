/** `npm run examples`: examples/uploads/* -> examples/records/*; a test compares. */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { webinarAt } from '../cli/webinars.ts';
import { summarizeWebinar } from '../core/pipeline.ts';
import { toHtml } from '../core/render/html.ts';
import { toMarkdown } from '../core/render/markdown.ts';

const examples = join(import.meta.dirname, '../examples');

/** File name in examples/records -> its text, for every example. */
export async function exampleRecords(): Promise<ReadonlyMap<string, string>> {
  const records = new Map<string, string>();
  for (const name of (await readdir(join(examples, 'uploads'))).sort()) {
    const at = await webinarAt(join(examples, 'uploads', name));
    const outcome = 'failure' in at ? at : await summarizeWebinar(at.id, at.parts);
    if ('failure' in outcome) throw new Error(`${name}: ${outcome.failure.message}`);
    records.set(`${name}.json`, `${JSON.stringify(outcome.record, null, 2)}\n`);
    records.set(`${name}.md`, toMarkdown(outcome.record));
    records.set(`${name}.html`, toHtml(outcome.record));
  }
  return records;
}

if (process.argv[1]?.endsWith('examples.ts')) {
  await mkdir(join(examples, 'records'), { recursive: true });
  for (const [name, text] of await exampleRecords()) await writeFile(join(examples, 'records', name), text);
}
