/** Which S3 operation a request is: the table that also names what this stack does not do. */
import type { IncomingHttpHeaders } from 'node:http';
import { S3Fault } from './fault.ts';

export type Level = 'service' | 'bucket' | 'object';

/** [method, the query parameter or header that tells it from its neighbours, operation]; the first that fits wins. */
type Row = readonly [method: string, mark: string | undefined, operation: string];

const OPERATIONS: Readonly<Record<Level, readonly Row[]>> = {
  service: [['GET', undefined, 'ListBuckets']],
  bucket: [
    ['GET', '?list-type', 'ListObjectsV2'],
    ['GET', '?versions', 'ListObjectVersions'],
    ['GET', '?versioning', 'GetBucketVersioning'],
    ['GET', '?location', 'GetBucketLocation'],
    ['GET', '?uploads', 'ListMultipartUploads'],
    ['GET', undefined, 'ListObjects'],
    ['HEAD', undefined, 'HeadBucket'],
    ['POST', '?delete', 'DeleteObjects'],
    ['POST', undefined, 'PostObject'],
    ['PUT', undefined, 'CreateBucket'],
    ['DELETE', undefined, 'DeleteBucket'],
  ],
  object: [
    ['GET', '?uploadId', 'ListParts'],
    ['GET', undefined, 'GetObject'],
    ['HEAD', undefined, 'HeadObject'],
    ['PUT', '?partNumber', 'UploadPart'],
    ['PUT', 'x-amz-copy-source', 'CopyObject'],
    ['PUT', undefined, 'PutObject'],
    ['DELETE', '?uploadId', 'AbortMultipartUpload'],
    ['DELETE', undefined, 'DeleteObject'],
    ['POST', '?uploads', 'CreateMultipartUpload'],
    ['POST', '?uploadId', 'CompleteMultipartUpload'],
  ],
};

/** Subresources that change what a request means; their operations are not part of the local stack. */
const SUBRESOURCES: Readonly<Record<Level, readonly string[]>> = {
  service: [],
  bucket:
    'accelerate acl analytics cors encryption intelligent-tiering inventory lifecycle logging metrics notification object-lock ownershipControls policy policyStatus publicAccessBlock replication requestPayment tagging website'.split(
      ' ',
    ),
  object: 'acl attributes legal-hold restore retention select tagging torrent'.split(' '),
};

/** Headers that would be promises if they were taken and not kept. */
const UNKEPT = [
  'x-amz-tagging',
  'x-amz-object-lock-mode',
  'x-amz-object-lock-legal-hold',
  'x-amz-server-side-encryption-customer-algorithm',
  'x-amz-website-redirect-location',
  'x-amz-write-offset-bytes',
  'x-amz-rename-source',
];

const VERBS: Readonly<Record<string, string>> = {
  GET: 'Get',
  PUT: 'Put',
  DELETE: 'Delete',
  POST: 'Post',
  HEAD: 'Head',
};

/** The operation's name; throws NotImplemented with the name of one that S3 has and this stack has not. */
export function operationOf(
  level: Level,
  method: string,
  query: ReadonlyMap<string, string>,
  headers: IncomingHttpHeaders,
): string {
  const subresource = SUBRESOURCES[level].find((name) => query.has(name));
  if (subresource) throw notImplemented(`${VERBS[method] ?? method}${capital(level)}${capital(subresource)}`);
  const row = OPERATIONS[level].find(([verb, mark]) => verb === method && (!mark || marked(mark, query, headers)));
  if (!row) throw notImplemented(`${method} on a ${level}`);
  const copies = headers['x-amz-copy-source'] !== undefined && row[2] === 'UploadPart';
  if (copies) throw notImplemented('UploadPartCopy');
  const unkept = UNKEPT.find((name) => headers[name] !== undefined);
  if (unkept) throw notImplemented(`${row[2]} with ${unkept}`);
  return row[2];
}

export const notImplemented = (operation: string) =>
  new S3Fault('NotImplemented', `${operation} is not part of the local stack.`);

const marked = (mark: string, query: ReadonlyMap<string, string>, headers: IncomingHttpHeaders) =>
  mark.startsWith('?') ? query.has(mark.slice(1)) : headers[mark] !== undefined;

const capital = (name: string) =>
  name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
