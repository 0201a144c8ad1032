/** Multipart upload, which the AWS CLI uses from 8 MB: create, parts, complete (an object appears) or abort (nothing did). */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Call, Reply, Store } from './call.ts';
import { S3Fault } from './fault.ts';
import type { Upload, UploadPart } from './parts.ts';
import { published } from './put.ts';
import { receive } from './receive.ts';
import { readText } from './small-body.ts';
import { keptHeaders } from './versions.ts';
import { document, type Node, recordsIn } from './xml.ts';

const MOST_PARTS = 10_000;
/** Every part but the last. */
const LEAST_PART_BYTES = 5 * 1024 * 1024;

export function createMultipartUpload(call: Call, { uploads, buckets }: Store): Reply {
  const { bucket, key, headers } = call;
  const { id } = uploads.begin({ bucket, key, headers: keptHeaders(headers), startedMs: buckets.now() });
  return { body: document('InitiateMultipartUploadResult', [...addressed(call), ['UploadId', id]]) };
}

export async function uploadPart(call: Call, { uploads }: Store): Promise<Reply> {
  const { id } = uploadOf(call, { uploads });
  const number = Number(call.query.get('partNumber'));
  if (!(Number.isInteger(number) && number >= 1 && number <= MOST_PARTS))
    throw new S3Fault('InvalidArgument', 'Part number must be an integer between 1 and 10000, inclusive');
  const received = await receive(call.body, call.headers, uploads.newFile(id));
  await uploads.keep(id, number, received);
  const { checksum } = received;
  return { headers: { etag: `"${received.md5}"`, ...(checksum ? { [checksum.header]: checksum.value } : {}) } };
}

export async function completeMultipartUpload(call: Call, store: Store): Promise<Reply> {
  const { uploads, buckets } = store;
  const upload = uploadOf(call, store);
  const parts = chosenParts(recordsIn(await readText(call, store), 'Part'), uploads.parts(upload.id));
  const blob = buckets.newBlob();
  await joined(parts, buckets.pathOf(blob));
  const md5s = createHash('md5').update(Buffer.from(parts.map(({ etag }) => etag).join(''), 'hex'));
  const whole = {
    size: parts.reduce((sum, { size }) => sum + size, 0),
    md5: `${md5s.digest('hex')}-${parts.length}`,
    headers: upload.headers,
  };
  const reply = await published(call, store, 'ObjectCreated:CompleteMultipartUpload', blob, whole);
  await uploads.end(upload.id);
  const { bucket, key, endpoint } = call;
  const location: Node = ['Location', `${endpoint}/${bucket}/${encodeURI(key)}`];
  return {
    ...reply,
    body: document('CompleteMultipartUploadResult', [location, ...addressed(call), ['ETag', `"${whole.md5}"`]]),
  };
}

export async function abortMultipartUpload(call: Call, { uploads }: Store): Promise<Reply> {
  await uploads.end(uploadOf(call, { uploads }).id);
  return { status: 204 };
}

export function listParts(call: Call, { uploads }: Store): Reply {
  const { id } = uploadOf(call, { uploads });
  const parts = uploads.parts(id).map(
    ({ number, etag, size }): Node => [
      'Part',
      [
        ['PartNumber', number],
        ['ETag', `"${etag}"`],
        ['Size', size],
      ],
    ],
  );
  return {
    body: document('ListPartsResult', [...addressed(call), ['UploadId', id], ['IsTruncated', false], ...parts]),
  };
}

export function listMultipartUploads({ bucket }: Call, { uploads }: Store): Reply {
  const open = uploads.all().filter((upload) => upload.bucket === bucket);
  const nodes = open.map(
    ({ key, id, startedMs }): Node => [
      'Upload',
      [
        ['Key', key],
        ['UploadId', id],
        ['Initiated', new Date(startedMs).toISOString()],
      ],
    ],
  );
  return { body: document('ListMultipartUploadsResult', [['Bucket', bucket], ['IsTruncated', false], ...nodes]) };
}

const addressed = ({ bucket, key }: Call): Node[] => [
  ['Bucket', bucket],
  ['Key', key],
];

function uploadOf({ bucket, key, query }: Call, { uploads }: Pick<Store, 'uploads'>): Upload {
  const upload = uploads.find(query.get('uploadId') ?? '');
  if (upload?.bucket === bucket && upload.key === key) return upload;
  throw new S3Fault('NoSuchUpload', 'The specified upload does not exist; it may have been aborted or completed.');
}

function chosenParts(wanted: readonly ReadonlyMap<string, string>[], there: readonly UploadPart[]): UploadPart[] {
  if (wanted.length === 0) throw new S3Fault('MalformedXML', 'The list of parts is empty.');
  const chosen = wanted.map((part) => {
    const etag = (part.get('ETag') ?? '').replaceAll('"', '');
    const found = there.find(({ number, etag: own }) => number === Number(part.get('PartNumber')) && own === etag);
    if (!found) throw new S3Fault('InvalidPart', 'One or more of the specified parts could not be found.');
    return found;
  });
  if (chosen.some(({ number }, at) => at > 0 && number <= (chosen[at - 1]?.number ?? 0)))
    throw new S3Fault('InvalidPartOrder', 'The list of parts was not in ascending order.');
  if (chosen.slice(0, -1).some(({ size }) => size < LEAST_PART_BYTES))
    throw new S3Fault('EntityTooSmall', 'Your proposed upload is smaller than the minimum allowed size');
  return chosen;
}

async function joined(parts: readonly UploadPart[], file: string): Promise<void> {
  const out = await open(file, 'wx');
  try {
    for (const part of parts) for await (const chunk of createReadStream(part.file)) await out.write(chunk);
  } finally {
    await out.close();
  }
}
