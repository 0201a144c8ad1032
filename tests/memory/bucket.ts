/** A versioned bucket in memory that notifies as S3 does: keys form-encoded, hexadecimal sequencers of growing length. */
import { UPLOADS_PREFIX, uploadPlace } from '../../aws/keys.ts';
import type { ObjectVersion, Uploads } from '../../core/ports.ts';
import { atOnce, type Call } from './records.ts';

export interface StoredVersion extends ObjectVersion {
  readonly versionId: string;
  readonly bytes: Uint8Array;
}

/** One entry of a notification's `Records`. */
export type Notice = Readonly<Record<string, unknown>>;

export interface Bucket {
  /** By key, oldest first. */
  readonly versions: Map<string, StoredVersion[]>;
  put(key: string, body: string | Uint8Array, atMs: number): Notice;
  /** A plain DELETE: a marker on top. */
  remove(key: string, atMs: number): Notice;
  /** DELETE of one version, for good. */
  purge(key: string, versionId: string, atMs: number): Notice;
}

export function memoryBucket(): Bucket {
  const versions = new Map<string, StoredVersion[]>();
  let writes = 0;
  // S3's sequencers are of several lengths; a longer one may be older, so they do not compare as numbers.
  const nextSequencer = () => {
    writes += 1;
    const digits = (0x61a5_0000 + writes).toString(16).toUpperCase();
    return writes % 3 === 0 ? `${digits}0${writes % 7}` : digits;
  };
  const notice = (eventName: string, key: string, atMs: number, more: Notice): Notice => ({
    eventVersion: '2.1',
    eventSource: 'aws:s3',
    awsRegion: 'eu-central-1',
    eventTime: new Date(atMs).toISOString(),
    eventName,
    s3: {
      s3SchemaVersion: '1.0',
      bucket: { name: 'uploads' },
      object: { key: encodedKey(key), sequencer: nextSequencer(), ...more },
    },
  });
  const append = (key: string, bytes: Uint8Array, atMs: number, deleteMarker: boolean): StoredVersion => {
    const upload = uploadPlace(key);
    const version: StoredVersion = {
      key,
      ...(upload ? { upload } : {}),
      versionId: `v${writes}`,
      bytes,
      etag: `e${writes}`,
      sizeBytes: bytes.length,
      atMs: Math.floor(atMs / 1000) * 1000,
      latest: false,
      deleteMarker,
    };
    versions.set(key, [...(versions.get(key) ?? []), version]);
    return version;
  };
  return {
    versions,
    put(key, body, atMs) {
      const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
      const { versionId, etag, sizeBytes } = append(key, bytes, atMs, false);
      return notice('ObjectCreated:Put', key, atMs, { size: sizeBytes, eTag: etag, versionId });
    },
    remove(key, atMs) {
      const { versionId } = append(key, new Uint8Array(), atMs, true);
      return notice('ObjectRemoved:DeleteMarkerCreated', key, atMs, { versionId });
    },
    purge(key, versionId, atMs) {
      drop(versions, key, versionId);
      return notice('ObjectRemoved:Delete', key, atMs, { versionId });
    },
  };
}

export function memoryUploads(bucket: Bucket, call: Call = atOnce): Uploads {
  const latest = (key: string) => bucket.versions.get(key)?.at(-1);
  return {
    read: (key, versionId) =>
      call('get', () => {
        const found = bucket.versions.get(key)?.find((version) => version.versionId === versionId);
        return found && !found.deleteMarker ? { bytes: found.bytes } : 'gone';
      }),
    latest: (key) =>
      call('latest', () => {
        const found = latest(key);
        return found && !found.deleteMarker ? listed(found, true) : undefined;
      }),
    async *versions(prefix = UPLOADS_PREFIX) {
      yield await call('versions', () =>
        [...bucket.versions.values()]
          .flat()
          .filter(({ key }) => key.startsWith(prefix))
          .map((version) => listed(version, version === latest(version.key))),
      );
    },
    remove: (gone) =>
      call('purge', () => {
        for (const { key, versionId } of gone) if (versionId) drop(bucket.versions, key, versionId);
      }),
  };
}

const listed = ({ bytes: _bytes, ...version }: StoredVersion, latest: boolean): ObjectVersion => ({
  ...version,
  latest,
});

function drop(versions: Map<string, StoredVersion[]>, key: string, versionId: string): void {
  const kept = versions.get(key)?.filter((version) => version.versionId !== versionId) ?? [];
  if (kept.length > 0) versions.set(key, kept);
  else versions.delete(key);
}

/** As S3 encodes keys in notifications: a form value with the slashes left in. */
const encodedKey = (key: string) =>
  encodeURIComponent(key)
    .replaceAll('%2F', '/')
    .replaceAll('%20', '+')
    .replace(/[!'()]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
