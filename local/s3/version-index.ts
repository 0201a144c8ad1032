/** Which versions a key has, and which keys a bucket has in the order of a listing. */
import type { Version } from './buckets.ts';

export interface VersionIndex {
  /** Newest last. */
  versions(bucket: string, key: string): readonly Version[];
  replace(bucket: string, key: string, versions: readonly Version[]): void;
  /** In the order of their UTF-8 bytes, as S3 lists them. */
  keys(bucket: string): readonly string[];
}

export function indexVersions(all: Iterable<Version>): VersionIndex {
  const buckets = new Map<string, Map<string, readonly Version[]>>();
  const sorted = new Map<string, readonly string[]>();
  const keysOf = (bucket: string) => {
    const keys = buckets.get(bucket) ?? new Map<string, readonly Version[]>();
    buckets.set(bucket, keys);
    return keys;
  };
  const versions = (bucket: string, key: string) => keysOf(bucket).get(key) ?? [];
  const replace = (bucket: string, key: string, list: readonly Version[]) => {
    const keys = keysOf(bucket);
    if (keys.has(key) !== list.length > 0) sorted.delete(bucket);
    if (list.length > 0) keys.set(key, list);
    else keys.delete(key);
  };
  for (const version of all) {
    const { bucket, key } = version;
    replace(bucket, key, [...versions(bucket, key), version]);
  }
  return {
    versions,
    replace,
    keys(bucket) {
      const known = sorted.get(bucket) ?? [...keysOf(bucket).keys()].sort(byBytes);
      sorted.set(bucket, known);
      return known;
    },
  };
}

const byBytes = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));
