/**
 * The parts of a webinar -> its record, published whole or not at all.
 *
 *   read the head (revision r) -> read the parts -> read their exact versions -> summarize
 *     -> write the children under a fresh generation -> publish the head, only over revision r -> sweep
 *
 * Why no part is missed: every part is published before its worker composes. A head that gets published was composed from
 * parts that were read after its predecessor, so each head knows all that the one before it knew, and the worker of the
 * last part does not end before a head names that part. docs/reliability.md has the argument in full.
 */
import type { PartHead, WebinarHead } from '../heads.ts';
import type { Worker } from '../ports.ts';
import { type Draft, draftWebinar } from './draft.ts';
import { finishErase, isCovered } from './erase.ts';
import { freshGeneration, sweep } from './generation.ts';

/** More lost races than this in one go mean a crowd: the queue's delay is the better back-off. */
const MAX_ATTEMPTS = 8;

export interface Composition {
  /** current: the head already said this; none: there is no such webinar. */
  readonly outcome: 'published' | 'current' | 'none';
  readonly head?: WebinarHead;
  readonly attempts: number;
  readonly swept: number;
}

/** `over`: compose even from the same parts, unless the head has moved beyond that revision. */
export async function composeWebinar(webinarId: string, worker: Worker, over = -1): Promise<Composition> {
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
    const head = await worker.records.head(webinarId); // before the parts, see above
    const known = await worker.records.parts(webinarId);
    const parts = livingParts(known, head);
    // A part may be published while its erase goes by: whoever finds it covered finishes the erase.
    if (head && known.some((part) => isCovered(part, head))) await finishErase(webinarId, worker);
    if (!head && parts.length === 0) return { outcome: 'none', attempts: attempt, swept: 0 };
    if (head && sameParts(head.parts, parts) && head.revision > over) {
      // A lost race, a duplicate, or our own write whose acknowledgement was lost: the head tells them apart for us.
      return { outcome: 'current', head, attempts: attempt, swept: await sweep(head, worker) };
    }
    const next = await publishable(webinarId, head, await draftWebinar(webinarId, parts, worker), worker);
    if (await worker.records.publish(next)) {
      return { outcome: 'published', head: next, attempts: attempt, swept: await sweep(next, worker) };
    }
  }
  throw new Error(`webinar head contended: lost ${MAX_ATTEMPTS} races`);
}

/** What counts now: no tombstones, nothing that an erase covers. */
export function livingParts(parts: readonly PartHead[], head: WebinarHead | undefined): readonly PartHead[] {
  return parts.filter((part) => part.state !== 'deleted' && !(head && isCovered(part, head)));
}

/** The same versions of the same parts. The sequencer tells versions apart only where the bucket keeps none. */
export function sameParts(a: readonly PartHead[], b: readonly PartHead[]): boolean {
  const version = ({ name, versionId, sequencer }: PartHead) => JSON.stringify([name, versionId ?? `~${sequencer}`]);
  return a.length === b.length && a.every((part, i) => version(part) === version(b[i] as PartHead));
}

/** Writes the draft's children and gives the head that will make them visible. */
async function publishable(
  id: string,
  before: WebinarHead | undefined,
  draft: Draft,
  { records, nonce }: Worker,
): Promise<WebinarHead> {
  const revision = (before?.revision ?? 0) + 1;
  const { children, ...shown } = draft;
  const generation = children.length > 0 ? freshGeneration(revision, nonce()) : undefined;
  if (generation) await records.write(id, generation, children);
  return {
    id,
    revision,
    ...shown,
    ...(generation ? { generation } : {}),
    children: children.map(({ name }) => name),
    ...(before?.erasedAtMs === undefined ? {} : { erasedAtMs: before.erasedAtMs }),
    atMs: Math.max(0, ...draft.parts.map((part) => part.atMs)),
  };
}
