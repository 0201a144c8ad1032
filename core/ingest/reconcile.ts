/** The bucket against the records: whatever a lost notification left behind goes into the queue again. */
import type { PartHead, WebinarHead } from '../heads.ts';
import type { Message } from '../messages.ts';
import type { Milliseconds } from '../model.ts';
import type { ObjectVersion, World } from '../ports.ts';
import { livingParts, sameParts } from './compose-webinar.ts';

/** Notifications come within seconds, rarely minutes: what is younger is still on its way. */
const GRACE_MS = 15 * 60_000;

export interface Reconciled {
  readonly webinars: number;
  /** Differences found; each is one message of the queue unless this was a dry run. */
  readonly drift: readonly Message[];
}

export async function reconcile(world: World, { dryRun = false } = {}): Promise<Reconciled> {
  const current = await currentVersions(world);
  const drift: Message[] = [];
  for (const webinarId of current.keys()) {
    const head = await world.records.head(webinarId);
    const parts = await world.records.parts(webinarId);
    drift.push(...driftOf(webinarId, current.get(webinarId) ?? [], head, parts, world.now()));
  }
  if (!dryRun) await world.queue.send(drift);
  world.tell({ event: 'reconcile', webinars: current.size, drift: drift.length });
  return { webinars: current.size, drift };
}

/** What the bucket shows for every webinar that it or the records know. */
async function currentVersions({ uploads, records }: World): Promise<Map<string, ObjectVersion[]>> {
  const found = new Map<string, ObjectVersion[]>();
  for await (const page of uploads.versions()) {
    for (const version of page) {
      if (!version.upload || !version.latest) continue;
      const { webinarId } = version.upload;
      const known = found.get(webinarId);
      if (known) known.push(version);
      else found.set(webinarId, [version]);
    }
  }
  let after: string | undefined;
  do {
    const page = await records.list(100, after);
    for (const { id } of page.heads) if (!found.has(id)) found.set(id, []);
    after = page.next;
  } while (after !== undefined);
  return found;
}

/** What to do so that the records say what the bucket says; nothing where they do. */
export function driftOf(
  webinarId: string,
  versions: readonly ObjectVersion[],
  head: WebinarHead | undefined,
  parts: readonly PartHead[],
  nowMs: Milliseconds,
): readonly Message[] {
  const settled = (version: ObjectVersion) => version.atMs < nowMs - GRACE_MS;
  const erasedAtMs = head?.erasedAtMs ?? 0;
  // An erase that stopped half-way, or did not know of this key: looking at what it covers removes it.
  if (parts.some((part) => part.atMs < erasedAtMs)) return [{ kind: 'erase', webinarId }];
  const covered = versions.filter((version) => version.atMs < erasedAtMs && settled(version));
  if (covered.length > 0)
    return covered.flatMap(({ upload }) => (upload ? [{ kind: 'look', upload, atMs: nowMs } as const] : []));
  const places = new Map(
    [...parts, ...versions.flatMap(({ upload }) => upload ?? [])].map((place) => [place.key, place]),
  );
  const looks = [...places.values()].flatMap(({ key, name }): Message[] => {
    const version = versions.find((version) => version.key === key);
    const part = parts.find((part) => part.key === key);
    if (agree(version, part) || (version && !settled(version))) return [];
    return [{ kind: 'look', upload: { key, webinarId, name }, over: part?.sequencer ?? '', atMs: nowMs }];
  });
  if (looks.length > 0) return looks;
  const living = livingParts(parts, head);
  const composed = head ? sameParts(head.parts, living) : living.length === 0;
  return composed || !living.every((part) => part.atMs < nowMs - GRACE_MS) ? [] : [{ kind: 'compose', webinarId }];
}

function agree(version: ObjectVersion | undefined, part: PartHead | undefined): boolean {
  const stored = version && !version.deleteMarker ? version : undefined;
  const published = part && part.state !== 'deleted' ? part : undefined;
  return stored?.versionId === published?.versionId && (stored === undefined) === (published === undefined);
}
