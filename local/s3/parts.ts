/** Uploads in parts that are not complete yet, and where the bytes of their parts wait. */
import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openJournal } from '../journal.ts';
import type { Received } from './receive.ts';

export interface Upload {
  readonly id: string;
  readonly bucket: string;
  readonly key: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly startedMs: number;
}

export interface UploadPart {
  readonly number: number;
  readonly etag: string;
  readonly size: number;
  readonly file: string;
}

export interface Uploads {
  all(): readonly Upload[];
  find(id: string): Upload | undefined;
  begin(upload: Omit<Upload, 'id'>): Upload;
  /** A file to receive a part into. */
  newFile(id: string): string;
  /** Moves a received part in place of an earlier one of that number. */
  keep(id: string, number: number, received: Received): Promise<void>;
  /** By number. The file's name is `number.etag.size`, so a folder needs no index. */
  parts(id: string): readonly UploadPart[];
  end(id: string): Promise<void>;
  close(): void;
}

export function openUploads(folder: string): Uploads {
  const journal = openJournal<Upload>(join(folder, 'uploads.jsonl'));
  const home = (id: string) => join(folder, 'parts', id);
  const parts = (id: string) =>
    readdirSync(home(id))
      .flatMap((name) => partNamed(home(id), name))
      .sort((a, b) => a.number - b.number);
  return {
    all: () => [...journal.entries.values()],
    find: (id) => journal.entries.get(id),
    begin(upload) {
      const begun = { ...upload, id: randomBytes(16).toString('hex') };
      mkdirSync(home(begun.id), { recursive: true });
      journal.set(begun.id, begun);
      return begun;
    },
    newFile: (id) => join(home(id), `receiving-${randomBytes(8).toString('hex')}`),
    async keep(id, number, { file, md5, size }) {
      const earlier = parts(id).filter((part) => part.number === number);
      await rename(file, join(home(id), `${number}.${md5}.${size}`));
      for (const part of earlier) if (part.etag !== md5) await rm(part.file, { force: true });
    },
    parts,
    async end(id) {
      journal.delete(id);
      await rm(home(id), { recursive: true, force: true });
    },
    close: journal.close,
  };
}

function partNamed(folder: string, name: string): UploadPart[] {
  const match = /^(\d+)\.([0-9a-f]{32})\.(\d+)$/.exec(name);
  if (!match) return [];
  return [{ number: Number(match[1]), etag: match[2] ?? '', size: Number(match[3]), file: join(folder, name) }];
}
