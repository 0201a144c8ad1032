/** What became of an upload, and why: for the API, for operators, and for the tests that hold us to it. */
import type { PartHead, UploadPlace, WebinarHead } from '../heads.ts';
import type { Failure, Milliseconds } from '../model.ts';
import type { ObjectVersion, World } from '../ports.ts';

/**
 * published: in the record; failed: the reason says why it is not; composing: known, its record is being made;
 * waiting: its notification was not seen yet; superseded: a newer version counts; deleted; erased.
 */
export type UploadState = 'published' | 'failed' | 'composing' | 'waiting' | 'superseded' | 'deleted' | 'erased';

export interface Explained {
  readonly state: UploadState;
  readonly reason?: Failure;
}

export interface ExplainedVersion extends Explained {
  readonly versionId?: string;
  readonly atMs: Milliseconds;
  readonly sizeBytes: number;
}

/** The state of the version that a part's head names. */
export function partState(part: PartHead, head: WebinarHead | undefined): Explained {
  if (part.atMs < (head?.erasedAtMs ?? 0)) return { state: 'erased' };
  if (part.state === 'deleted') return { state: 'deleted' };
  const mine = head?.parts.find(({ name, versionId }) => name === part.name && versionId === part.versionId);
  if (!head || !mine) return { state: 'composing' };
  const reason = mine.reason ?? head.failure;
  return reason ? { state: 'failed', reason } : { state: 'published' };
}

/** Every version of one object that the bucket still has, newest first. */
export async function explainUpload(upload: UploadPlace, world: World): Promise<readonly ExplainedVersion[]> {
  const head = await world.records.head(upload.webinarId);
  const part = (await world.records.parts(upload.webinarId)).find(({ name }) => name === upload.name);
  const found: ExplainedVersion[] = [];
  for await (const page of world.uploads.versions(upload.key)) {
    for (const version of page) {
      if (version.key !== upload.key) continue;
      const { versionId, atMs, sizeBytes } = version;
      found.push({ ...(versionId ? { versionId } : {}), atMs, sizeBytes, ...versionState(version, part, head) });
    }
  }
  return found;
}

/** The state of a version that the bucket has. */
export function versionState(
  version: ObjectVersion,
  part: PartHead | undefined,
  head: WebinarHead | undefined,
): Explained {
  if (version.atMs < (head?.erasedAtMs ?? 0)) return { state: 'erased' };
  if (!version.latest) return { state: 'superseded' };
  if (version.deleteMarker) return { state: !part || part.state === 'deleted' ? 'deleted' : 'waiting' };
  return part?.versionId === version.versionId && part ? partState(part, head) : { state: 'waiting' };
}
