/** Once a day: what the bucket and the records disagree on goes into the queue, and what nobody will publish is removed. */
import { world } from '../aws/world.ts';
import { reap } from '../core/ingest/reap.ts';
import { reconcile } from '../core/ingest/reconcile.ts';
import type { World } from '../core/ports.ts';

export const handler = () => reconcileAndReap(world());

export async function reconcileAndReap(world: World): Promise<{ readonly drift: number; readonly reaped: number }> {
  const { drift } = await reconcile(world);
  const { removed } = await reap(world);
  return { drift: drift.length, reaped: removed };
}
