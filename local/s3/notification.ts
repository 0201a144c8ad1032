/**
 * Event notifications as S3 writes them (User Guide, "Event message structure"): keys are form-encoded, a space as
 * `+` and a plus as `%2B`; sequencers grow; versions are named where the bucket has them.
 */
import { encodeStrictly } from '../signature/canonical.ts';
import type { Version } from './buckets.ts';

export type EventName =
  | 'ObjectCreated:Put'
  | 'ObjectCreated:Post'
  | 'ObjectCreated:Copy'
  | 'ObjectCreated:CompleteMultipartUpload'
  | 'ObjectRemoved:Delete'
  | 'ObjectRemoved:DeleteMarkerCreated';

export type Notify = (eventName: EventName, version: Version) => void;

/** Which bucket tells which listener about which keys. */
export interface NotificationSettings {
  readonly bucket: string;
  readonly prefix: string;
  /** Takes the message's body. */
  readonly send: (body: string) => void;
}

export function notifier(settings: readonly NotificationSettings[], region: string): Notify {
  return (eventName, version) => {
    const wanted = settings.filter(({ bucket, prefix }) => bucket === version.bucket && version.key.startsWith(prefix));
    if (wanted.length === 0) return;
    const body = JSON.stringify({ Records: [eventRecord(eventName, version, region)] });
    for (const { send } of wanted) send(body);
  };
}

function eventRecord(eventName: EventName, version: Version, region: string) {
  const { bucket, key, size, etag, versionId, sequencer } = version;
  const created = eventName.startsWith('ObjectCreated:');
  return {
    eventVersion: '2.1',
    eventSource: 'aws:s3',
    awsRegion: region,
    eventTime: new Date(version.modifiedMs).toISOString(),
    eventName,
    userIdentity: { principalId: 'LOCAL' },
    requestParameters: { sourceIPAddress: '127.0.0.1' },
    responseElements: { 'x-amz-request-id': sequencer, 'x-amz-id-2': sequencer },
    s3: {
      s3SchemaVersion: '1.0',
      configurationId: 'uploads-to-queue',
      bucket: { name: bucket, ownerIdentity: { principalId: 'LOCAL' }, arn: `arn:aws:s3:::${bucket}` },
      object: {
        key: encodedKey(key),
        ...(created ? { size, eTag: etag } : {}),
        ...(versionId === 'null' ? {} : { versionId }),
        sequencer,
      },
    },
  };
}

/** As Java's URLEncoder does it, with the slashes left alone. */
export const encodedKey = (key: string) =>
  encodeStrictly(key).replaceAll('%20', '+').replaceAll('%2F', '/').replaceAll('%2A', '*').replaceAll('~', '%7E');
