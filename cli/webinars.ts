/** Paths given on the command line -> webinars: a file is one, and so is a folder with its files as parts. */
import { open, readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { webinarIdOf } from '../aws/keys.ts';
import type { Failure } from '../core/model.ts';
import type { Part } from '../core/pipeline.ts';

export interface WebinarFiles {
  /** The id that the same path has as an upload. */
  readonly id: string;
  readonly parts: readonly Part[];
}

/** One byte more than a reader takes is enough for it to refuse the file, and no file is too large to be refused. */
const MAX_READ_BYTES = 64 * 1024 * 1024 + 1;

/** The webinar at a path, or why there is none: a fault of one path is told like a fault of its content, and stops no other. */
export async function webinarAt(path: string): Promise<WebinarFiles | { readonly failure: Failure }> {
  try {
    const folder = (await stat(path)).isDirectory();
    return { id: webinarIdOf(basename(resolve(path)), folder ? 'folder' : 'file'), parts: await partsOf(path) };
  } catch (error) {
    return { failure: { code: 'no-such-file', message: `The file cannot be opened: ${(error as Error).message}.` } };
  }
}

/** Hidden files and folders inside the folder are no parts. Throws the file system's error, which names the path. */
export async function partsOf(path: string): Promise<Part[]> {
  if (!(await stat(path)).isDirectory()) return [{ name: basename(path), bytes: await readFirst(path) }];
  const entries = (await readdir(path, { withFileTypes: true })).filter((entry) => !entry.name.startsWith('.'));
  const names = entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(names.sort().map(async (name) => ({ name, bytes: await readFirst(join(path, name)) })));
}

async function readFirst(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const size = Math.min((await file.stat()).size, MAX_READ_BYTES);
    const { buffer, bytesRead } = await file.read(new Uint8Array(size), 0, size);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
