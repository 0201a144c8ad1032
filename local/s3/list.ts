/** ListObjectsV2 and ListObjectVersions. */
import { encodeStrictly } from '../signature/canonical.ts';
import type { Version } from './buckets.ts';
import type { Call, Reply, Store } from './call.ts';
import { S3Fault } from './fault.ts';
import { type Page, pageOf } from './page.ts';
import { currentVersion } from './versions.ts';
import { document, type Node } from './xml.ts';

const MOST_KEYS = 1000;

/** UTF-8 byte order, in which S3 lists; UTF-16 order differs from it above U+FFFF. */
const isAfter = (key: string, other: string) => Buffer.compare(Buffer.from(key), Buffer.from(other)) > 0;

export function listObjectsV2(call: Call, { buckets }: Store): Reply {
  const asked = askedOf(call);
  const token = call.query.get('continuation-token');
  const startAfter = call.query.get('start-after');
  const [kind, from] = token === undefined ? ['key', startAfter] : markerOf(token);
  const current = buckets.keys(call.bucket).flatMap((key) => currentVersion(buckets, call.bucket, key) ?? []);
  const page = pageOf(current, {
    ...asked,
    isPast: ({ key }) => from === undefined || isAfter(key, from),
    rolledUp: kind === 'prefix' ? from : undefined,
  });
  const body = document('ListBucketResult', [
    ...headOf(call, asked),
    ['StartAfter', startAfter === undefined ? undefined : asked.encoded(startAfter)],
    ['ContinuationToken', token],
    ['KeyCount', page.entries.length + page.prefixes.length],
    ['IsTruncated', page.truncated],
    ['NextContinuationToken', page.truncated ? tokenOf(page) : undefined],
    ...page.entries.map((version): Node => ['Contents', described(version, asked.encoded)]),
    ...prefixesOf(page, asked.encoded),
  ]);
  return { body, headers: { 'content-type': 'application/xml' } };
}

export function listObjectVersions(call: Call, { buckets }: Store): Reply {
  const asked = askedOf(call);
  const marker = call.query.get('key-marker');
  const versionMarker = call.query.get('version-id-marker');
  const entries = buckets.keys(call.bucket).flatMap((key) => [...buckets.versions(call.bucket, key)].reverse());
  const at = entries.findIndex(({ key, versionId }) => key === marker && versionId === versionMarker);
  const rest = at >= 0 ? entries.slice(at + 1) : entries;
  const page = pageOf(rest, {
    ...asked,
    isPast: ({ key }) => at >= 0 || marker === undefined || isAfter(key, marker),
    rolledUp: asked.delimiter !== '' && marker?.endsWith(asked.delimiter) ? marker : undefined,
  });
  const { last } = page;
  const next = typeof last === 'string' ? { key: last, versionId: undefined } : last;
  const body = document('ListVersionsResult', [
    ...headOf(call, asked),
    ['KeyMarker', asked.encoded(marker ?? '')],
    ['VersionIdMarker', versionMarker],
    ['IsTruncated', page.truncated],
    ['NextKeyMarker', page.truncated && next ? asked.encoded(next.key) : undefined],
    ['NextVersionIdMarker', page.truncated ? next?.versionId : undefined],
    ...page.entries.map((version): Node => {
      const latest = buckets.versions(call.bucket, version.key).at(-1) === version;
      const node = [
        ...described(version, asked.encoded),
        ['VersionId', version.versionId],
        ['IsLatest', latest],
      ] as Node[];
      return version.deleteMarker
        ? ['DeleteMarker', node.filter(([name]) => name !== 'ETag' && name !== 'Size')]
        : ['Version', node];
    }),
    ...prefixesOf(page, asked.encoded),
  ]);
  return { body, headers: { 'content-type': 'application/xml' } };
}

interface Asked {
  readonly prefix: string;
  readonly delimiter: string;
  readonly max: number;
  readonly encoded: (text: string) => string;
}

function askedOf({ query }: Call): Asked {
  const max = Number(query.get('max-keys') ?? MOST_KEYS);
  if (!Number.isInteger(max) || max < 0) throw new S3Fault('InvalidArgument', 'max-keys must be a whole number.');
  const url = query.get('encoding-type') === 'url';
  return {
    prefix: query.get('prefix') ?? '',
    delimiter: query.get('delimiter') ?? '',
    max: Math.min(max, MOST_KEYS),
    encoded: url ? (text) => encodeStrictly(text).replaceAll('%2F', '/') : (text) => text,
  };
}

const headOf = ({ bucket, query }: Call, { prefix, delimiter, max, encoded }: Asked): Node[] => [
  ['Name', bucket],
  ['Prefix', encoded(prefix)],
  ['Delimiter', delimiter === '' ? undefined : encoded(delimiter)],
  ['MaxKeys', max],
  ['EncodingType', query.get('encoding-type')],
];

const described = ({ key, modifiedMs, etag, size }: Version, encoded: Asked['encoded']): Node[] => [
  ['Key', encoded(key)],
  ['LastModified', new Date(modifiedMs).toISOString()],
  ['ETag', `"${etag}"`],
  ['Size', size],
  ['StorageClass', 'STANDARD'],
];

const prefixesOf = ({ prefixes }: Page<Version>, encoded: Asked['encoded']): Node[] =>
  prefixes.map((prefix) => ['CommonPrefixes', [['Prefix', encoded(prefix)]]]);

/** Opaque to the client: what ended the page, a key or a common prefix. */
const tokenOf = ({ last }: Page<Version>) =>
  Buffer.from(JSON.stringify(typeof last === 'string' ? ['prefix', last] : ['key', last?.key])).toString('base64url');

function markerOf(token: string): readonly [kind: string, marker: string] {
  try {
    return JSON.parse(Buffer.from(token, 'base64url').toString()) as [string, string];
  } catch {
    throw new S3Fault('InvalidArgument', 'The continuation token provided is incorrect');
  }
}
