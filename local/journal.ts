/** A map that survives a kill: the buckets' index, the uploads in parts and the queue are each one of these. */
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

export interface Journal<V> {
  readonly entries: ReadonlyMap<string, V>;
  set(key: string, value: V): void;
  delete(key: string): void;
  close(): void;
}

/**
 * Every change is one line of JSON (`[key, value]` or `[key]`), appended before the call returns; opening replays the
 * lines and rewrites the file without what is gone. Values must survive JSON.
 */
export function openJournal<V>(file: string): Journal<V> {
  mkdirSync(dirname(file), { recursive: true });
  const entries = replay<V>(file);
  rewrite(file, entries);
  const handle = openSync(file, 'a');
  const append = (line: readonly unknown[]) => writeSync(handle, `${JSON.stringify(line)}\n`);
  return {
    entries,
    set(key, value) {
      append([key, value]);
      entries.set(key, value);
    },
    delete(key) {
      if (!entries.has(key)) return;
      append([key]);
      entries.delete(key);
    },
    close: () => closeSync(handle),
  };
}

function replay<V>(file: string): Map<string, V> {
  const entries = new Map<string, V>();
  for (const line of linesOf(file)) {
    const [key, ...values] = JSON.parse(line) as [string, V?];
    entries.delete(key);
    if (values.length > 0) entries.set(key, values[0] as V);
  }
  return entries;
}

/** What stands after the last line end was torn by a kill and never acknowledged. */
function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n').slice(0, -1);
  } catch {
    return [];
  }
}

function rewrite<V>(file: string, entries: ReadonlyMap<string, V>): void {
  const lines = [...entries].map((entry) => `${JSON.stringify(entry)}\n`);
  writeFileSync(`${file}.new`, lines.join(''));
  renameSync(`${file}.new`, file);
}
