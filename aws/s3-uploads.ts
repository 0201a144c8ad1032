/** Uploads over S3. */
import {
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectVersionsCommand,
  type ListObjectVersionsCommandOutput,
  type S3Client,
} from '@aws-sdk/client-s3';
import type { ObjectVersion, Uploads } from '../core/ports.ts';
import { UPLOADS_PREFIX, uploadPlace } from './keys.ts';

interface Place {
  readonly client: S3Client;
  readonly bucket: string;
}

export function s3Uploads(client: S3Client, bucket: string): Uploads {
  const place = { client, bucket };
  return {
    read: (key, versionId) => unlessAbsent(read(place, key, versionId), 'gone' as const),
    latest: (key) => unlessAbsent(latest(place, key), undefined),
    versions: (prefix = UPLOADS_PREFIX) => versions(place, prefix),
    async remove(gone) {
      for (let i = 0; i < gone.length; i += 1000) await remove(place, gone.slice(i, i + 1000));
    },
  };
}

async function read({ client, bucket }: Place, key: string, versionId: string | undefined) {
  const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key, ...versioned(versionId) }));
  return Body ? { bytes: await Body.transformToByteArray() } : 'gone';
}

async function latest({ client, bucket }: Place, key: string): Promise<ObjectVersion> {
  const head = await client.send(new HeadObjectCommand({ Bucket: bucket, Key: key }));
  return listed({ ...head, Key: key, IsLatest: true }, head.ContentLength ?? 0, false);
}

async function* versions({ client, bucket }: Place, Prefix: string) {
  let from: Pick<ListObjectVersionsCommandOutput, 'NextKeyMarker' | 'NextVersionIdMarker'> = {};
  do {
    const page: ListObjectVersionsCommandOutput = await client.send(
      new ListObjectVersionsCommand({
        Bucket: bucket,
        Prefix,
        ...(from.NextKeyMarker === undefined ? {} : { KeyMarker: from.NextKeyMarker }),
        ...(from.NextVersionIdMarker === undefined ? {} : { VersionIdMarker: from.NextVersionIdMarker }),
      }),
    );
    const puts = (page.Versions ?? []).map((version) => listed(version, version.Size ?? 0, false));
    const markers = (page.DeleteMarkers ?? []).map((marker) => listed(marker, 0, true));
    yield [...puts, ...markers];
    from = page.IsTruncated ? page : {};
  } while (from.NextKeyMarker !== undefined);
}

type Gone = Parameters<Uploads['remove']>[0];

async function remove({ client, bucket }: Place, gone: Gone): Promise<void> {
  const Objects = gone.map(({ key, versionId }) => ({ Key: key, ...versioned(versionId) }));
  const command = new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects, Quiet: true } });
  const { Errors = [] } = await client.send(command);
  if (Errors.length > 0) throw new Error(`S3 refused to delete ${Errors.length} versions: ${Errors[0]?.Code}`);
}

const versioned = (versionId: string | undefined) => (versionId === undefined ? {} : { VersionId: versionId });

interface Listed {
  readonly Key?: string | undefined;
  readonly VersionId?: string | undefined;
  readonly LastModified?: Date | undefined;
  readonly IsLatest?: boolean | undefined;
  readonly ETag?: string | undefined;
}

/** A bucket that never had versions lists its objects under the version id `null`. */
const listed = (item: Listed, sizeBytes: number, deleteMarker: boolean): ObjectVersion => ({
  key: item.Key ?? '',
  ...placed(item.Key ?? ''),
  ...(item.VersionId === undefined || item.VersionId === 'null' ? {} : { versionId: item.VersionId }),
  atMs: item.LastModified?.getTime() ?? 0,
  sizeBytes,
  ...etagOf(item.ETag),
  latest: item.IsLatest ?? false,
  deleteMarker,
});

function placed(key: string) {
  const upload = uploadPlace(key);
  return upload ? { upload } : {};
}

/** Notifications have it bare, every other call in quotation marks. */
const etagOf = (etag: string | undefined) => (etag === undefined ? {} : { etag: etag.replaceAll('"', '') });

/** Not there, or (405) the version is a delete marker, or (InvalidArgument) no version of this bucket. None of it heals. */
const ABSENT = new Set(['NoSuchKey', 'NoSuchVersion', 'NotFound', 'MethodNotAllowed', 'InvalidArgument']);

async function unlessAbsent<T, U>(asked: Promise<T>, absent: U): Promise<T | U> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof Error && ABSENT.has(error.name)) return absent;
    throw error;
  }
}
