/** Conditional requests (RFC 9110, section 13) as S3 takes them. */
import type { IncomingHttpHeaders } from 'node:http';
import type { Version } from './buckets.ts';
import { S3Fault } from './fault.ts';

/** Does an entity tag list (`*`, or one or more quoted tags) name this version? */
const names = (list: string, { etag }: Version) =>
  list.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^(W\/)?"|"$/g, '') === etag);

export function checkReadable(headers: IncomingHttpHeaders, version: Version): void {
  const { 'if-match': match, 'if-none-match': noneMatch } = headers;
  const since = Math.floor(version.modifiedMs / 1000) * 1000;
  const unmodified = Date.parse(String(headers['if-unmodified-since'] ?? ''));
  const modified = Date.parse(String(headers['if-modified-since'] ?? ''));
  if (match !== undefined ? !names(match, version) : since > unmodified)
    throw new S3Fault('PreconditionFailed', 'At least one of the pre-conditions you specified did not hold');
  if (noneMatch !== undefined ? names(noneMatch, version) : since <= modified)
    throw new S3Fault('NotModified', 'Not Modified', { etag: `"${version.etag}"` });
}

/** Called in the same turn as the write, so that of two writers with `If-None-Match: *` one wins. */
export function checkWritable(headers: IncomingHttpHeaders, current: Version | undefined): void {
  const { 'if-match': match, 'if-none-match': noneMatch } = headers;
  if (noneMatch !== undefined && noneMatch !== '*')
    throw new S3Fault('NotImplemented', 'If-None-Match with an entity tag is not part of the local stack.');
  if (noneMatch !== undefined && current)
    throw new S3Fault('PreconditionFailed', 'At least one of the pre-conditions you specified did not hold');
  if (match === undefined) return;
  if (!current) throw new S3Fault('NoSuchKey', 'The specified key does not exist.');
  if (!names(match, current))
    throw new S3Fault('PreconditionFailed', 'At least one of the pre-conditions you specified did not hold');
}
