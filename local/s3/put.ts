/** PutObject: body to disk, checked, then one journal line makes it a version. */

import { unlink } from 'node:fs/promises';
import type { Call, Reply, Store } from './call.ts';
import { checkWritable } from './conditions.ts';
import { S3Fault } from './fault.ts';
import type { EventName } from './notification.ts';
import { type Received, receive } from './receive.ts';
import { currentVersion, keptHeaders, versionHeader } from './versions.ts';

export async function putObject(call: Call, store: Store): Promise<Reply> {
  if (call.headers['content-length'] === undefined && call.headers['transfer-encoding'] === undefined)
    throw new S3Fault('MissingContentLength', 'You must provide the Content-Length HTTP header.');
  const blob = store.buckets.newBlob();
  const received = await receive(call.body, call.headers, store.buckets.pathOf(blob));
  return published(call, store, 'ObjectCreated:Put', blob, received);
}

/** Shared by put, form upload and the end of a multipart upload: check the condition, add the version, tell the queue. */
export async function published(
  call: Pick<Call, 'bucket' | 'key' | 'headers'>,
  { buckets, notify }: Store,
  event: EventName,
  blob: string,
  received: Pick<Received, 'size' | 'md5' | 'checksum'> & { readonly headers?: Readonly<Record<string, string>> },
): Promise<Reply> {
  const { bucket, key } = call;
  try {
    checkWritable(call.headers, currentVersion(buckets, bucket, key));
  } catch (error) {
    await unlink(buckets.pathOf(blob));
    throw error;
  }
  const { size, md5: etag, checksum } = received;
  const headers = received.headers ?? keptHeaders(call.headers);
  const version = buckets.add({ bucket, key, size, etag, blob, headers, ...(checksum ? { checksum } : {}) });
  notify(event, version);
  const echoed: Readonly<Record<string, string>> = checksum ? { [checksum.header]: checksum.value } : {};
  return { headers: { etag: `"${etag}"`, ...versionHeader(version), ...echoed } };
}
