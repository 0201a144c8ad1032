/** Paths given on the command line -> webinars: a file is one, and so is a folder with its files as parts. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Part } from '../core/pipeline.ts';

/** Throws the file system's error, which names the path. */
export async function partsOf(path: string): Promise<Part[]> {
  if (!(await stat(path)).isDirectory()) return [{ name: basename(path), bytes: await readFile(path) }];
  const names = (await readdir(path)).filter((name) => !name.startsWith('.')).sort();
  return Promise.all(names.map(async (name) => ({ name, bytes: await readFile(join(path, name)) })));
}
