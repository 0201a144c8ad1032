/** An S3 notification -> messages. Guide: "Event message structure" (notification-content-structure), schema 2.x. */
import { padded } from '../core/ingest/sequencer.ts';
import type { Message } from '../core/messages.ts';
import { uploadPlace } from './keys.ts';

interface S3Record {
  readonly eventVersion: string;
  readonly eventSource: string;
  readonly eventTime: string;
  /** `ObjectCreated:Put` and on; over EventBridge-like relays with `s3:` before it. */
  readonly eventName: string;
  readonly s3: {
    readonly object: {
      readonly key: string;
      readonly size?: number;
      readonly eTag?: string;
      readonly versionId?: string;
      readonly sequencer?: string;
    };
  };
}

/** Event family -> message, first that fits; other families (restores, tags, replication) do not change what is current. */
const FAMILIES: readonly (readonly [prefix: string, kind: 'put' | 'deleted' | 'look'])[] = [
  ['ObjectCreated:', 'put'],
  ['ObjectRemoved:DeleteMarkerCreated', 'deleted'],
  ['LifecycleExpiration:DeleteMarkerCreated', 'deleted'],
  // A version went for good. Which one is current after that, the notification does not say.
  ['ObjectRemoved:Delete', 'look'],
  ['LifecycleExpiration:Delete', 'look'],
];

/**
 * The messages of one notification body, of any number of records. `s3:TestEvent`, which S3 sends when the notification
 * is set up, and keys that are not ours give none. Undefined where the body is no notification of schema 2.
 */
export function uploadsIn(body: unknown): readonly Message[] | undefined {
  if (isObject(body) && body.Event === 's3:TestEvent') return [];
  if (!isObject(body) || !Array.isArray(body.Records)) return undefined;
  if (!body.Records.every(isS3Record)) return undefined;
  return body.Records.flatMap((record) => messageOf(record) ?? []);
}

function messageOf({ eventName, eventTime, s3 }: S3Record): Message | undefined {
  const kind = FAMILIES.find(([prefix]) => eventName.replace(/^s3:/, '').startsWith(prefix))?.[1];
  const upload = uploadPlace(decodedKey(s3.object.key));
  if (!kind || !upload) return undefined;
  const { sequencer = '', versionId, size = 0, eTag } = s3.object;
  const seen = { upload, sequencer: padded(sequencer), atMs: Date.parse(eventTime) };
  if (kind === 'look') return { kind, ...seen };
  const version = { ...seen, ...(versionId === undefined ? {} : { versionId }) };
  if (kind === 'deleted') return { kind, ...version };
  return { kind, ...version, sizeBytes: size, ...(eTag === undefined ? {} : { etag: eTag }) };
}

/** Form encoding: a space arrives as `+`, and a plus sign as `%2B`; so `+` goes first, once. A stray `%` stays itself. */
function decodedKey(encoded: string): string {
  const spaced = encoded.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function isS3Record(record: unknown): record is S3Record {
  if (!isObject(record) || !isObject(record.s3) || !isObject(record.s3.object)) return false;
  const { eventVersion, eventName, eventTime, s3 } = record;
  return (
    typeof eventVersion === 'string' &&
    eventVersion.startsWith('2.') &&
    typeof eventName === 'string' &&
    !Number.isNaN(Date.parse(String(eventTime))) &&
    isObject(s3.object) &&
    typeof s3.object.key === 'string'
  );
}
