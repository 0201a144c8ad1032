/** What a first start puts into the bucket, and the opening of one note of it. */
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Stack } from '../local/stack.ts';
import { askUntilNew } from './answered.ts';
import { readable } from './readable.ts';
import { webinarUpload } from './webinar-upload.ts';

const EXAMPLES = join(import.meta.dirname, '../examples/uploads');
const EXAMPLE_WAIT_MS = 30_000;
const OPENING_LINES = 26;

/** Every example goes into the bucket; the first folder, a webinar of several parts, is shown when it is ready. */
export async function showExamples({ s3, addresses }: Stack): Promise<void> {
  const names = (await readdir(EXAMPLES).catch(() => [])).sort();
  if (names.length === 0) return;
  const webinars = await Promise.all(names.map((name) => webinarUpload(join(EXAMPLES, name))));
  for (const { parts } of webinars) for (const { key, bytes } of parts) await s3.put(addresses.bucket, key, bytes);
  const shown = webinars.find(({ parts }) => parts.length > 1) ?? webinars[0];
  if (!shown) return;
  const parts = shown.parts.map(({ name }) => name);
  const answer = await askUntilNew({ api: addresses.api, id: shown.id }, undefined, parts, EXAMPLE_WAIT_MS);
  const shownAs = relative(process.cwd(), shown.path);
  process.stdout.write(`\n${webinars.length} examples are in the bucket. This is ${shownAs}:\n\n`);
  if (!answer) return void process.stdout.write('It is not ready yet; see functions.log in the data folder.\n');
  const note = await readable({ api: addresses.api, id: shown.id }, answer);
  process.stdout.write(`${opening(note)}\nThe rest of it: npm run -s rostrum -- summarize ${shownAs}\n`);
}

/** Whole paragraphs, as many as leave the addresses on the screen. */
function opening(note: string): string {
  const lines = note.split('\n');
  const end = lines.lastIndexOf('', OPENING_LINES);
  return `${lines.slice(0, end < 0 ? OPENING_LINES : end).join('\n')}\n`;
}
