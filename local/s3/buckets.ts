/** What the buckets hold: every version of every key, its bytes in a file of its own, the index in a journal. */
import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { openJournal } from '../journal.ts';
import type { Checksum } from './checksum.ts';
import { sequencerAfter } from './sequencer.ts';
import { indexVersions, type VersionIndex } from './version-index.ts';

export interface BucketSettings {
  readonly name: string;
  readonly versioned: boolean;
}

export interface Version {
  readonly bucket: string;
  readonly key: string;
  /** `null` in a bucket without versions, as S3 calls it. */
  readonly versionId: string;
  readonly sequencer: string;
  readonly modifiedMs: number;
  readonly deleteMarker?: boolean;
  readonly size: number;
  /** Hex, without the quotation marks. */
  readonly etag: string;
  /** The name of the file with the bytes; absent for a delete marker. */
  readonly blob?: string;
  /** Content type, `x-amz-meta-*` and the like, given back as they came. */
  readonly headers: Readonly<Record<string, string>>;
  readonly checksum?: Checksum;
}

export type Draft = Omit<Version, 'versionId' | 'sequencer' | 'modifiedMs'>;

export interface Buckets extends Pick<VersionIndex, 'versions' | 'keys'> {
  readonly settings: readonly BucketSettings[];
  /** A new name; the body waits in its file until it is checked and `add` names it. */
  newBlob(): string;
  pathOf(blob: string): string;
  /** Adds a version (in a bucket without versions: instead of the one there is) and says which it became. */
  add(draft: Draft): Version;
  remove(version: Version): void;
  nextSequencer(): string;
  now(): number;
  close(): void;
}

const idOf = ({ bucket, key, versionId }: Version) => JSON.stringify([bucket, key, versionId]);

export function openBuckets(folder: string, settings: readonly BucketSettings[], now: () => number): Buckets {
  const blobs = join(folder, 'blobs');
  mkdirSync(blobs, { recursive: true });
  const journal = openJournal<Version>(join(folder, 'versions.jsonl'));
  const known = [...journal.entries.values()];
  const index = indexVersions(known);
  const nextSequencer = sequencerAfter(known, now);
  sweep(blobs, known);
  const pathOf = (blob: string) => join(blobs, blob);
  const forget = ({ blob }: Version) => blob && unlinkSync(pathOf(blob));
  return {
    settings,
    versions: index.versions,
    keys: index.keys,
    newBlob: () => randomBytes(16).toString('hex'),
    pathOf,
    add(draft) {
      const versioned = settings.some(({ name, versioned }) => name === draft.bucket && versioned);
      const versionId = versioned ? randomBytes(16).toString('base64url') : 'null';
      const version: Version = { ...draft, versionId, sequencer: nextSequencer(), modifiedMs: now() };
      const earlier = index.versions(draft.bucket, draft.key);
      journal.set(idOf(version), version);
      index.replace(draft.bucket, draft.key, [...(versioned ? earlier : []), version]);
      if (!versioned) earlier.forEach(forget);
      return version;
    },
    remove(version) {
      const { bucket, key, versionId } = version;
      journal.delete(idOf(version));
      const left = index.versions(bucket, key).filter((one) => one.versionId !== versionId);
      index.replace(bucket, key, left);
      forget(version);
    },
    nextSequencer,
    now,
    close: journal.close,
  };
}

/** Files that no version names were being written when the process was killed. */
function sweep(blobs: string, versions: readonly Version[]): void {
  const named = new Set(versions.map(({ blob }) => blob));
  for (const file of readdirSync(blobs)) if (!named.has(file)) unlinkSync(join(blobs, file));
}
