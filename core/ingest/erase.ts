/** Erase: the head first, so that nobody reads on and every composer loses; then every byte that was uploaded or derived. */
import type { PartHead, WebinarHead } from '../heads.ts';
import type { Milliseconds } from '../model.ts';
import type { ObjectVersion, World } from '../ports.ts';

const MAX_ATTEMPTS = 20;

/**
 * Marks the webinar erased and asks the queue for the rest; false where there is no such webinar.
 * It covers uploads that S3 finishes before the next whole second, as S3 keeps no finer time.
 */
export async function eraseWebinar(webinarId: string, world: World): Promise<boolean> {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const head = await world.records.head(webinarId);
    if (!head) return false;
    // Also over an erased head: every generation that a worker may still hold is dead after that.
    if (!(await world.records.publish(erasedHead(head, world.now())))) continue;
    await world.queue.send([{ kind: 'erase', webinarId }]);
    return true;
  }
  throw new Error(`webinar head contended: lost ${MAX_ATTEMPTS} races`);
}

/** True of an upload that S3 finished before the erase. */
export const isCovered = ({ atMs }: { readonly atMs: Milliseconds }, { erasedAtMs = 0 }: WebinarHead): boolean =>
  atMs < erasedAtMs;

/** Removes what the erase covers; safe to run again. The children are swept by the composition that follows. */
export async function finishErase(webinarId: string, { records, uploads }: World): Promise<void> {
  const head = await records.head(webinarId);
  if (head?.erasedAtMs === undefined) return;
  const parts = await records.parts(webinarId);
  // Of all parts, also those that were uploaded again since: older versions of theirs may be covered.
  for (const place of new Set(parts.map(placeOf))) {
    for await (const page of uploads.versions(place)) {
      const versions = page.filter((version) => isIn(place, version) && isCovered(version, head));
      if (versions.length > 0) await uploads.remove(versions);
    }
  }
  // Last: the part heads know where the bytes are, should this run die on the way.
  for (const part of parts) if (isCovered(part, head)) await records.dropPart(part);
}

function erasedHead(head: WebinarHead, nowMs: Milliseconds): WebinarHead {
  const erasedAtMs = Math.max(head.erasedAtMs ?? 0, Math.ceil((nowMs + 1) / 1000) * 1000);
  return { id: head.id, revision: head.revision + 1, state: 'erased', parts: [], children: [], erasedAtMs, atMs: 0 };
}

/** The folder of a part, or the one key of a webinar that is a file of its own (`uploads/<file>`). */
function placeOf({ key, name }: PartHead): string {
  const folder = key.slice(0, key.length - name.length);
  return folder.split('/').length > 2 ? folder : key;
}

const isIn = (place: string, { key }: ObjectVersion) => (place.endsWith('/') ? key.startsWith(place) : key === place);
