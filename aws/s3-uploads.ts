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

export function s3Uploads(client: S3Client, bucket: string): Uploads {
  const at = (key: string, versionId?: string | undefined) => ({
    Bucket: bucket,
    Key: key,
    ...(versionId === undefined ? {} : { VersionId: versionId }),
  });
  return {
    async read(key, versionId) {
      try {
        const { Body } = await client.send(new GetObjectCommand(at(key, versionId)));
        return Body ? { bytes: await Body.transformToByteArray() } : 'gone';
      } catch (error) {
        if (isAbsent(error)) return 'gone';
        throw error;
      }
    },

    async latest(key) {
      try {
        const head = await client.send(new HeadObjectCommand(at(key)));
        return {
          key,
          ...placed(key),
          ...(head.VersionId === undefined ? {} : { versionId: head.VersionId }),
          atMs: head.LastModified?.getTime() ?? 0,
          sizeBytes: head.ContentLength ?? 0,
          ...etagOf(head.ETag),
          latest: true,
          deleteMarker: false,
        };
      } catch (error) {
        if (isAbsent(error)) return undefined;
        throw error;
      }
    },

    async *versions(prefix = UPLOADS_PREFIX) {
      let from: Pick<ListObjectVersionsCommandOutput, 'NextKeyMarker' | 'NextVersionIdMarker'> = {};
      do {
        const page: ListObjectVersionsCommandOutput = await client.send(
          new ListObjectVersionsCommand({
            Bucket: bucket,
            Prefix: prefix,
            ...(from.NextKeyMarker === undefined ? {} : { KeyMarker: from.NextKeyMarker }),
            ...(from.NextVersionIdMarker === undefined ? {} : { VersionIdMarker: from.NextVersionIdMarker }),
          }),
        );
        const puts = (page.Versions ?? []).map((version) => listed(version, version.Size ?? 0, false));
        const markers = (page.DeleteMarkers ?? []).map((marker) => listed(marker, 0, true));
        yield [...puts, ...markers];
        from = page.IsTruncated ? page : {};
      } while (from.NextKeyMarker !== undefined);
    },

    async remove(versions) {
      for (let i = 0; i < versions.length; i += 1000) {
        const Objects = versions.slice(i, i + 1000).map(({ key, versionId }) => ({
          Key: key,
          ...(versionId === undefined ? {} : { VersionId: versionId }),
        }));
        const { Errors = [] } = await client.send(
          new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects, Quiet: true } }),
        );
        if (Errors.length > 0) throw new Error(`S3 refused to delete ${Errors.length} versions: ${Errors[0]?.Code}`);
      }
    },
  };
}

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
const isAbsent = (error: unknown) => error instanceof Error && ABSENT.has(error.name);
