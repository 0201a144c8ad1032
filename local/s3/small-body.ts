/** The XML body of an operation, checked like any other body. */
import { readFile, unlink } from 'node:fs/promises';
import type { Call, Store } from './call.ts';
import { receive } from './receive.ts';

export async function readText(call: Call, { buckets }: Store): Promise<string> {
  const { file } = await receive(call.body, call.headers, buckets.pathOf(buckets.newBlob()));
  const text = await readFile(file, 'utf8');
  await unlink(file);
  return text;
}
