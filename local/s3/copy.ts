/** CopyObject: the same bytes under another key; metadata copied or replaced. */
import { copyFile } from 'node:fs/promises';
import { type Call, decoded, type Reply, type Store } from './call.ts';
import { S3Fault } from './fault.ts';
import { published } from './put.ts';
import { keptHeaders, versionRead } from './versions.ts';
import { document } from './xml.ts';

export async function copyObject(call: Call, store: Store): Promise<Reply> {
  const { buckets } = store;
  const conditional = Object.keys(call.headers).find((name) => name.startsWith('x-amz-copy-source-'));
  if (conditional)
    throw new S3Fault('NotImplemented', `CopyObject with ${conditional} is not part of the local stack.`);
  const source = versionRead(buckets, sourceOf(String(call.headers['x-amz-copy-source'])));
  const replaced = call.headers['x-amz-metadata-directive'] === 'REPLACE';
  if (!replaced && source.bucket === call.bucket && source.key === call.key && !call.headers['x-amz-storage-class'])
    throw new S3Fault('InvalidRequest', 'A copy onto itself must change something.');
  const blob = buckets.newBlob();
  if (source.blob) await copyFile(buckets.pathOf(source.blob), buckets.pathOf(blob));
  const { size, etag, checksum } = source;
  const headers = replaced ? keptHeaders(call.headers) : source.headers;
  const copied = { size, md5: etag, headers, ...(checksum ? { checksum } : {}) };
  const reply = await published(call, store, 'ObjectCreated:Copy', blob, copied);
  const body = document('CopyObjectResult', [
    ['ETag', `"${etag}"`],
    ['LastModified', new Date(buckets.now()).toISOString()],
  ]);
  return { ...reply, body };
}

/** `bucket/key?versionId=...`, the first slash and percent-encoding of the rest as the client likes. */
function sourceOf(header: string): Pick<Call, 'bucket' | 'key' | 'query'> {
  const [path = '', versionId] = header.split('?versionId=');
  const [bucket = '', ...key] = decoded(path).replace(/^\//, '').split('/');
  return { bucket, key: key.join('/'), query: new Map(versionId ? [['versionId', versionId]] : []) };
}
