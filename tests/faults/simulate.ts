/** A history of operations and a tape of faults -> what went wrong: nothing, if the design is right. */
import { serve } from '../../core/api/serve.ts';
import { reap } from '../../core/ingest/reap.ts';
import { reconcile } from '../../core/ingest/reconcile.ts';
import type { World } from '../../core/ports.ts';
import type { Notice } from '../memory/bucket.ts';
import { bodyOf } from './bodies.ts';
import { noFaults, type Tally, type Tape } from './faults.ts';
import { checkErased, checkExplained, checkFinal, snapshot } from './final.ts';
import { checkRead } from './readers.ts';
import { type Design, makeSite, PRODUCT, type Site } from './site.ts';
import { type Watch, watch } from './watch.ts';

export interface Op {
  /** Since the start. */
  readonly atMs: number;
  readonly key: string;
  readonly webinarId: string;
  /** purge: the current version is removed for good; read: somebody asks the API. */
  readonly kind: 'put' | 'delete' | 'purge' | 'erase' | 'reprocess' | 'read';
  readonly body?: number | Uint8Array;
  /** When each copy of the notification arrives, after the operation; none is a lost notification. */
  readonly delaysMs: readonly number[];
}

export interface Setup {
  readonly ops: readonly Op[];
  readonly seed: number;
  readonly tape?: (roll: () => number) => Tape;
  readonly design?: Design;
  readonly workers?: number;
  /** Run the reconciler before the end, as for lost notifications. */
  readonly reconciled?: boolean;
}

export interface Result {
  /** The rule that was broken -> the first place where. */
  readonly violations: ReadonlyMap<string, string>;
  readonly tally: Tally;
  readonly delivered: number;
  readonly late: number;
  readonly redrives: number;
  readonly drift: number;
  /** Generations that were left to the reaper. */
  readonly reaped: number;
  readonly erasedAtMs: ReadonlyMap<string, number>;
  readonly site: Site;
}

const MAX_REDRIVES = 3;

export async function simulate({
  ops,
  seed,
  tape = () => noFaults,
  design = PRODUCT,
  workers = 8,
  reconciled = false,
}: Setup): Promise<Result> {
  const site = makeSite(seed, tape, design, workers);
  const archive = new Map<string, Uint8Array>();
  const seen = watch(site, archive);
  const sent: string[] = [];
  const erasedAtMs = new Map<string, number>();
  const actors = { site, seen, archive, sent, erasedAtMs };
  for (const op of ops) site.clock.after(op.atMs, () => act(op, actors));
  await site.clock.run();
  const drift = reconciled ? await reconcileTwice(site) : 0;
  const redrives = await redriveAll(site);
  site.stopFaults();
  await checkFinal(site, seen, archive);
  checkExplained(site, seen);
  checkErased(site, seen, erasedAtMs);
  const reaped = await reapAll(site, seen);
  await redriveEverything(site, seen, sent);
  await seen.settle();
  const { tally, queue } = site;
  return {
    violations: seen.violations,
    tally,
    delivered: queue.delivered(),
    late: queue.late(),
    redrives,
    drift,
    reaped,
    erasedAtMs,
    site,
  };
}

interface Actors {
  readonly site: Site;
  readonly seen: Watch;
  readonly archive: Map<string, Uint8Array>;
  readonly sent: string[];
  readonly erasedAtMs: Map<string, number>;
}

function act(op: Op, actors: Actors): void {
  const { site, archive } = actors;
  const { bucket, clock } = site;
  if (op.kind === 'put') {
    const bytes = op.body instanceof Uint8Array ? op.body : bodyOf(op.key.split('/').at(-1) ?? '', op.body ?? 0);
    notify(bucket.put(op.key, bytes, clock.now()), op, actors);
    archive.set(bucket.versions.get(op.key)?.at(-1)?.versionId ?? '', bytes);
  }
  if (op.kind === 'delete') notify(bucket.remove(op.key, clock.now()), op, actors);
  if (op.kind === 'purge') {
    const latest = bucket.versions.get(op.key)?.at(-1);
    if (latest) notify(bucket.purge(op.key, latest.versionId, clock.now()), op, actors);
  }
  if (op.kind === 'erase') erase(op, actors, 1);
  if (op.kind === 'reprocess') ask(site, 'POST', `/webinars/${op.webinarId}/reprocess`, () => {});
  if (op.kind === 'read') clock.spawn((process) => checkRead(op.webinarId, site.calmWorld(process), actors));
}

function notify(notice: Notice, { delaysMs }: Op, { site, sent }: Actors): void {
  const body = JSON.stringify({ Records: [notice] });
  if (delaysMs.length > 0) sent.push(body);
  for (const delay of delaysMs) site.clock.after(delay, () => site.queue.send(body));
}

/** As a client does: again until it is acknowledged. */
function erase(op: Op, actors: Actors, attempt: number): void {
  const { site, erasedAtMs } = actors;
  ask(site, 'DELETE', `/webinars/${op.webinarId}`, (status) => {
    const at = site.table.heads.get(op.webinarId)?.erasedAtMs;
    if (status === 202 && at !== undefined)
      erasedAtMs.set(op.webinarId, Math.max(at, erasedAtMs.get(op.webinarId) ?? 0));
    else if (attempt < 30) site.clock.after(900 * attempt, () => erase(op, actors, attempt + 1));
  });
}

/** Calls the API in a process of its own; a process that dies answers 500. */
function ask(site: Site, method: string, path: string, answered: (status: number) => void): void {
  site.clock.spawn(async (process) => {
    const world: World = site.faultyWorld(process, () => answered(500));
    answered((await serve({ method, path, query: {}, headers: {} }, world)).status);
  });
}

async function redriveAll(site: Site): Promise<number> {
  let redrives = 0;
  while (site.queue.parked.length > 0 && redrives < MAX_REDRIVES) {
    redrives += 1;
    site.queue.redrive();
    await site.clock.run();
  }
  return redrives;
}

/** Twice: the first run may meet notifications that are still on their way. */
async function reconcileTwice(site: Site): Promise<number> {
  let drift = 0;
  for (let run = 0; run < 2; run += 1) {
    site.clock.spawn(async (process) => {
      drift += (await reconcile(site.calmWorld(process))).drift.length;
    }, 3_600_000);
    await site.clock.run();
  }
  return drift;
}

/** What died after its deadline, when its message was long done, is left to the reaper; nothing else may be. */
async function reapAll(site: Site, { complain }: Watch): Promise<number> {
  let reaped = 0;
  site.clock.spawn(
    async (process) => {
      reaped = (await reap(site.calmWorld(process))).removed;
    },
    20 * 24 * 3_600_000,
  );
  await site.clock.run();
  for (const [id, generations] of site.table.generations) {
    const { generation } = site.table.heads.get(id) ?? {};
    for (const name of generations.keys()) if (name !== generation) complain('reaper-leaves-nothing', `${id}/${name}`);
  }
  return reaped;
}

/** Every notification once more, with no faults: a state that is right does not move. */
async function redriveEverything(site: Site, { complain }: Watch, sent: readonly string[]): Promise<void> {
  const before = snapshot(site.table);
  for (const body of sent) site.queue.send(body);
  await site.clock.run();
  const after = snapshot(site.table);
  for (const [name, value] of after) if (before.get(name) !== value) complain('redrive-changes-nothing', name);
}
