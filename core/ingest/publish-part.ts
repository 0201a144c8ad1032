/** One notification -> the head of its part, by one conditional write under its sequencer. */
import type { PartHead, UploadPlace } from '../heads.ts';
import type { Deleted, Look, Put } from '../messages.ts';
import type { World } from '../ports.ts';
import { sizeFailure } from './limits.ts';
import { isReconciled, justAfter } from './sequencer.ts';

/** published: the head is ours; superseded: it was as new, or newer; erased: an erase covers this upload. */
export type PartOutcome = 'published' | 'superseded' | 'erased';

/** Publishes the part that a notification speaks of, unless the head is as new. Throws only what is worth another try. */
export async function publishPart(message: Put | Deleted | Look, world: World): Promise<PartOutcome> {
  const { records, uploads } = world;
  const { upload } = message;
  const erasedAtMs = (await records.head(upload.webinarId))?.erasedAtMs ?? 0;
  const part = message.kind === 'look' ? await lookedUp(message, world) : partOf(message);
  if (part.atMs < erasedAtMs) {
    // The erase removed what it saw; S3 may have finished this version just then.
    const versionId = message.kind === 'deleted' ? message.versionId : part.versionId;
    if (versionId) await uploads.remove([{ key: part.key, versionId }]);
    return 'erased';
  }
  const over = message.kind === 'look' ? message.over : undefined;
  if (await records.publishPart(part, over)) return 'published';
  return over === undefined ? afterReconciled(part, world) : 'superseded';
}

/** A head that the reconciler wrote has no sequencer of S3: whether this notification is newer, only the bucket can say. */
async function afterReconciled(part: PartHead, { records, uploads }: World): Promise<PartOutcome> {
  const current = (await records.parts(part.webinarId)).find(({ name }) => name === part.name);
  if (!current || !isReconciled(current.sequencer) || part.sequencer <= current.sequencer) return 'superseded';
  const latest = await uploads.latest(part.key);
  const same = latest ? latest.versionId === current.versionId : current.state === 'deleted';
  if (same && part.versionId !== current.versionId) return 'superseded';
  return (await records.publishPart(part, current.sequencer)) ? 'published' : 'superseded';
}

function partOf(message: Put | Deleted): PartHead {
  const { upload, sequencer, atMs } = message;
  if (message.kind === 'deleted') return { ...upload, sequencer, atMs, state: 'deleted' };
  return read(upload, sequencer, message);
}

async function lookedUp({ upload, sequencer, over, atMs }: Look, { uploads }: World): Promise<PartHead> {
  const given = sequencer ?? justAfter(over ?? '');
  const latest = await uploads.latest(upload.key);
  if (!latest) return { ...upload, sequencer: given, atMs, state: 'deleted' };
  return read(upload, given, latest);
}

type Version = Pick<Put, 'versionId' | 'sizeBytes' | 'etag' | 'atMs'>;

function read(upload: UploadPlace, sequencer: string, { versionId, sizeBytes, etag, atMs }: Version): PartHead {
  const reason = sizeFailure(sizeBytes);
  return {
    ...upload,
    sequencer,
    state: reason ? 'failed' : 'ok',
    sizeBytes,
    atMs,
    ...(versionId === undefined ? {} : { versionId }),
    ...(etag === undefined ? {} : { etag }),
    ...(reason ? { reason } : {}),
  };
}
