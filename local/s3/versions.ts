/** Which version a request means, and what its reply says about it. */
import type { Buckets, Version } from './buckets.ts';
import type { Call } from './call.ts';
import { S3Fault } from './fault.ts';

/** The newest version, unless it is a delete marker. */
export function currentVersion(buckets: Buckets, bucket: string, key: string): Version | undefined {
  const newest = buckets.versions(bucket, key).at(-1);
  return newest?.deleteMarker ? undefined : newest;
}

/** The version that is read: by `versionId`, or the current one. */
export function versionRead(buckets: Buckets, { bucket, key, query }: Pick<Call, 'bucket' | 'key' | 'query'>): Version {
  const versionId = query.get('versionId');
  if (versionId === undefined) return readable(buckets.versions(bucket, key).at(-1));
  const version = buckets.versions(bucket, key).find((one) => one.versionId === versionId);
  if (!version) throw new S3Fault('NoSuchVersion', 'The specified version does not exist.');
  if (version.deleteMarker)
    throw new S3Fault('MethodNotAllowed', 'This version is a delete marker.', markerHeaders(version));
  return version;
}

function readable(newest: Version | undefined): Version {
  if (newest && !newest.deleteMarker) return newest;
  const headers = newest ? markerHeaders(newest) : {};
  throw new S3Fault('NoSuchKey', 'The specified key does not exist.', headers);
}

export const markerHeaders = (marker: Version) => ({ 'x-amz-delete-marker': 'true', ...versionHeader(marker) });

/** Empty in a bucket without versions. */
export const versionHeader = ({ versionId }: Version): Readonly<Record<string, string>> =>
  versionId === 'null' ? {} : { 'x-amz-version-id': versionId };

const KEPT = /^(content-type|cache-control|content-disposition|content-language|expires|x-amz-meta-.*)$/;

/** The headers of a write that come back with every read. */
export function keptHeaders(headers: Call['headers']): Readonly<Record<string, string>> {
  const kept = Object.entries(headers).filter(([name]) => KEPT.test(name));
  const encoding = String(headers['content-encoding'] ?? '')
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'aws-chunked')
    .join(', ');
  return Object.fromEntries([
    ['content-type', 'binary/octet-stream'],
    ...kept.map(([name, value]) => [name, String(value)]),
    ...(encoding === '' ? [] : [['content-encoding', encoding]]),
  ]);
}
