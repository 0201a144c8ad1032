/** The invariants at rest: the records are the pure function of what the bucket holds, and nothing else is left. */
import { versionState } from '../../core/ingest/explain.ts';
import type { MemoryTable } from '../memory/records.ts';
import { type Archive, currentParts, expectedOf, storedContent } from './oracle.ts';
import type { Site } from './site.ts';
import type { Watch } from './watch.ts';

export async function checkFinal(site: Site, { complain }: Watch, archive: Archive): Promise<void> {
  const { table, bucket, queue, writers } = site;
  const current = currentParts(bucket.versions.values());
  for (const id of new Set([...current.keys(), ...table.heads.keys()])) {
    const parts = current.get(id) ?? [];
    const head = table.heads.get(id);
    const expected = await expectedOf(id, parts, archive);
    const shown = head?.state === 'ready' || head?.state === 'failed';
    if (expected.state === 'none') {
      if (shown) complain('stale', `${id} is shown and has no parts`);
      continue;
    }
    if (!head || !shown) complain('lost', `${id} has ${parts.length} parts and no head`);
    else if (versionsOf(head.parts) !== versionsOf(parts))
      complain('stale', `${id}: ${versionsOf(head.parts)} for ${versionsOf(parts)}`);
    else if (storedContent(head, table) !== expected.content)
      complain('wrong', `${id} says something else than its parts`);
  }
  for (const [id, generations] of table.generations) {
    const head = table.heads.get(id);
    for (const name of generations.keys()) {
      const writer = writers.get(`${id}/${name}`);
      // Left to the reaper: written by a worker that outlived its deadline, or for a revision that nobody needed any more.
      const outlived = writer?.late && (writer.dead || writer.finished);
      const unneeded = Number.parseInt(name, 10) > (head?.revision ?? 0) && (writer?.dead || writer?.finished);
      if (name !== head?.generation && !outlived && !unneeded) complain('orphaned', `${id}/${name}`);
    }
  }
  if (queue.parked.length > 0) complain('parked', `${queue.parked.length}: ${queue.parked[0]?.slice(0, 200)}`);
}

/** `rostrum explain` has an answer for every version: none waits for ever, and each failure has its reason. */
export function checkExplained({ bucket, table }: Site, { complain }: Watch): void {
  for (const versions of bucket.versions.values()) {
    for (const version of versions) {
      if (!version.upload) continue;
      const { webinarId, name } = version.upload;
      const part = table.parts.get(webinarId)?.get(name);
      const listed = { ...version, latest: version === versions.at(-1) };
      const { state, reason } = versionState(listed, part, table.heads.get(webinarId));
      const told = state !== 'waiting' && state !== 'composing' && (state !== 'failed' || reason);
      if (!told) complain('explained', `${version.key} ${version.versionId} is ${state}`);
    }
  }
}

/** An erase that was acknowledged left nothing behind that was uploaded before it. */
export function checkErased(
  { bucket, table }: Site,
  { complain }: Watch,
  erasedAtMs: ReadonlyMap<string, number>,
): void {
  for (const version of [...bucket.versions.values()].flat()) {
    const erased = erasedAtMs.get(version.upload?.webinarId ?? '') ?? 0;
    if (version.atMs < erased) complain('erased-version-left', `${version.key} ${version.versionId}`);
  }
  for (const [id, erased] of erasedAtMs) {
    const parts = [...(table.parts.get(id)?.values() ?? []), ...(table.heads.get(id)?.parts ?? [])];
    if (parts.some((part) => part.atMs < erased)) complain('erased-part-left', id);
  }
}

const versionsOf = (parts: readonly { readonly name: string; readonly versionId?: string }[]) =>
  parts.map(({ name, versionId }) => `${name}@${versionId}`).join(' ');

/** Every item of the table, by name. */
export function snapshot(table: MemoryTable): Map<string, string> {
  const items = new Map<string, string>();
  for (const [id, head] of table.heads) items.set(`head ${id}`, JSON.stringify(head));
  for (const [id, parts] of table.parts)
    for (const [name, part] of parts) items.set(`part ${id} ${name}`, JSON.stringify(part));
  for (const [id, generations] of table.generations)
    for (const [generation, { children }] of generations)
      for (const [name, json] of children) items.set(`child ${id} ${generation} ${name}`, json);
  return items;
}
