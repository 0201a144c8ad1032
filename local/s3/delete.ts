/** DeleteObject and DeleteObjects: a marker in a bucket with versions, gone for good by versionId or without versions. */
import type { Version } from './buckets.ts';
import type { Call, Reply, Store } from './call.ts';
import { S3Fault } from './fault.ts';
import { readText } from './small-body.ts';
import { markerHeaders, versionHeader } from './versions.ts';
import { document, type Node, recordsIn } from './xml.ts';

const MOST_KEYS = 1000;

interface Deleted {
  readonly version?: Version;
  /** Made by this request, not removed by it. */
  readonly marker?: boolean;
}

export function deleteObject(call: Call, store: Store): Reply {
  if (call.headers['if-match'] !== undefined)
    throw new S3Fault('NotImplemented', 'DeleteObject with If-Match is not part of the local stack.');
  const { version } = deleteOne(store, call.bucket, call.key, call.query.get('versionId'));
  const headers = version?.deleteMarker ? markerHeaders(version) : version ? versionHeader(version) : {};
  return { status: 204, headers };
}

export async function deleteObjects(call: Call, store: Store): Promise<Reply> {
  const xml = await readText(call, store);
  const wanted = recordsIn(xml, 'Object');
  if (wanted.length === 0 || wanted.length > MOST_KEYS) throw new S3Fault('MalformedXML', 'One to 1000 keys, please.');
  const quiet = recordsIn(xml, 'Delete')[0]?.get('Quiet') === 'true';
  const deleted = wanted.map((object): Node => {
    const key = object.get('Key') ?? '';
    return [
      'Deleted',
      report(key, object.get('VersionId'), deleteOne(store, call.bucket, key, object.get('VersionId'))),
    ];
  });
  return { body: document('DeleteResult', quiet ? [] : deleted) };
}

function report(key: string, versionId: string | undefined, { version, marker }: Deleted): Node[] {
  const markerId = version?.deleteMarker ? version.versionId : undefined;
  return [
    ['Key', key],
    ['VersionId', marker ? undefined : versionId],
    ['DeleteMarker', markerId === undefined ? undefined : true],
    ['DeleteMarkerVersionId', markerId],
  ];
}

/** Deleting what is not there succeeds, as on S3. */
function deleteOne({ buckets, notify }: Store, bucket: string, key: string, versionId?: string): Deleted {
  const versioned = buckets.settings.some(({ name, versioned }) => name === bucket && versioned);
  if (versioned && versionId === undefined) {
    const version = buckets.add({ bucket, key, deleteMarker: true, size: 0, etag: '', headers: {} });
    notify('ObjectRemoved:DeleteMarkerCreated', version);
    return { version, marker: true };
  }
  const version = buckets.versions(bucket, key).find((one) => one.versionId === (versionId ?? 'null'));
  if (!version) return {};
  buckets.remove(version);
  notify('ObjectRemoved:Delete', { ...version, sequencer: buckets.nextSequencer(), modifiedMs: buckets.now() });
  return { version };
}
