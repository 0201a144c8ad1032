/** GetObject and HeadObject: whole or one range, by version, under conditions. */
import { createReadStream, openSync } from 'node:fs';
import type { Version } from './buckets.ts';
import type { Call, Reply, Store } from './call.ts';
import { checkReadable } from './conditions.ts';
import { S3Fault } from './fault.ts';
import { versionHeader, versionRead } from './versions.ts';

/** Query parameters by which a presigned link says how the answer is shown. */
const OVERRIDES = ['cache-control', 'content-disposition', 'content-encoding', 'content-language', 'content-type'];

export function getObject(call: Call, { buckets }: Store): Reply {
  const version = versionRead(buckets, call);
  const reply = described(call, version);
  if (version.size === 0 || !version.blob) return { ...reply, body: '' };
  // Opened in the same turn as it was looked up: an overwrite may unlink the name, the bytes stay readable.
  const fd = openSync(buckets.pathOf(version.blob), 'r');
  const range = rangeOf(call, version);
  return { ...reply, body: createReadStream('', range ? { fd, start: range.from, end: range.last } : { fd }) };
}

export const headObject = (call: Call, { buckets }: Store): Reply => described(call, versionRead(buckets, call));

function described(call: Call, version: Version): Reply {
  if (call.query.has('partNumber'))
    throw new S3Fault('NotImplemented', `${call.operation} with partNumber is not part of the local stack.`);
  checkReadable(call.headers, version);
  const range = rangeOf(call, version);
  const overrides = OVERRIDES.flatMap((name) => {
    const value = call.query.get(`response-${name}`);
    return value === undefined ? [] : [[name, value]];
  });
  const { checksum } = version;
  const told = checksum && !range && call.headers['x-amz-checksum-mode'] === 'ENABLED';
  return {
    status: range ? 206 : 200,
    headers: {
      ...version.headers,
      ...Object.fromEntries(overrides),
      ...versionHeader(version),
      ...(told ? { [checksum.header]: checksum.value } : {}),
      ...(range ? { 'content-range': `bytes ${range.from}-${range.last}/${version.size}` } : {}),
      'content-length': String(range ? range.last - range.from + 1 : version.size),
      'accept-ranges': 'bytes',
      etag: `"${version.etag}"`,
      'last-modified': new Date(version.modifiedMs).toUTCString(),
    },
  };
}

/** One `bytes=a-b`, `bytes=a-` or `bytes=-n`, `last` inclusive; anything else is no range (RFC 9110, 14.2). */
function rangeOf({ headers }: Call, { size }: Version): { readonly from: number; readonly last: number } | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(headers.range ?? '');
  const [, from = '', last = ''] = match ?? [];
  if (from === '' && last === '') return undefined;
  const range =
    from === ''
      ? { from: Math.max(0, size - Number(last)), last: size - 1 }
      : { from: Number(from), last: Math.min(last === '' ? size - 1 : Number(last), size - 1) };
  if (range.from > range.last) throw new S3Fault('InvalidRange', 'The requested range is not satisfiable');
  return range;
}
