/** The invariants that hold at every write and for every reader, checked while the run goes on. */
import type { PartHead, WebinarHead } from '../../core/heads.ts';
import type { MemoryTable } from '../memory/records.ts';
import { type Archive, expectedOf, storedContent } from './oracle.ts';
import type { Site } from './site.ts';

/** What readers could see of a webinar, and from when on. */
export interface Visible {
  readonly fromMs: number;
  readonly head: WebinarHead;
  readonly children: ReadonlyMap<string, string>;
}

export interface Watch {
  readonly violations: Map<string, string>;
  readonly visible: ReadonlyMap<string, readonly Visible[]>;
  complain(rule: string, detail: string): void;
  /** What was published is compared with the oracle; it reads the real pipeline, so it is asked for at the end. */
  settle(): Promise<void>;
}

export function watch({ table, clock, bucket }: Site, archive: Archive): Watch {
  const violations = new Map<string, string>();
  const visible = new Map<string, Visible[]>();
  const published: { readonly head: WebinarHead; readonly content: string; readonly gone: boolean }[] = [];
  const complain = (rule: string, detail: string) => {
    if (!violations.has(rule)) violations.set(rule, `${detail} (at ${clock.now()})`);
  };

  onSet(table.heads, (id, head, before) => {
    if (head.revision <= (before?.revision ?? 0))
      complain('revision-grows', `${id}: ${before?.revision} then ${head.revision}`);
    for (const part of head.parts) {
      const older = before?.parts.find(({ name }) => name === part.name);
      if (older && older.sequencer > part.sequencer) complain('head-goes-back', `${part.key} in ${id}`);
    }
    if ((before?.erasedAtMs ?? 0) > (head.erasedAtMs ?? 0)) complain('erase-is-kept', id);
    const children = new Map(table.generations.get(id)?.get(head.generation ?? '')?.children);
    if (head.children.some((name) => !children.has(name))) complain('head-is-complete', `${id} ${head.generation}`);
    visible.set(id, [...(visible.get(id) ?? []), { fromMs: clock.now(), head, children }]);
    if (head.state === 'ready' || head.state === 'failed') {
      const gone = head.parts.some(
        ({ key, versionId }) => !bucket.versions.get(key)?.some((v) => v.versionId === versionId),
      );
      published.push({ head, content: storedContent(head, table), gone });
    }
  });

  watchParts(table, (part, before) => {
    if (before && before.sequencer > part.sequencer) complain('part-goes-back', part.key);
  });

  return {
    violations,
    visible,
    complain,
    async settle() {
      for (const { head, content, gone } of published) {
        // A version that was purged between reading and publishing may be in the record or not.
        if (gone) continue;
        const expected = await expectedOf(head.id, head.parts, archive);
        if (expected.unresolved > 0) complain('evidence-resolves', `${head.id} revision ${head.revision}`);
        if (expected.content !== content) complain('head-tells-its-parts', `${head.id} revision ${head.revision}`);
      }
    },
  };
}

/** Sees every write of a map, whoever makes it. */
function onSet<V>(map: Map<string, V>, seen: (key: string, value: V, before: V | undefined) => void): void {
  const set = map.set.bind(map);
  map.set = (key, value) => {
    const before = map.get(key);
    set(key, value);
    seen(key, value, before);
    return map;
  };
}

function watchParts(table: MemoryTable, seen: (part: PartHead, before: PartHead | undefined) => void): void {
  const watched = new WeakSet<object>();
  onSet(table.parts, (_id, parts) => {
    if (watched.has(parts)) return;
    watched.add(parts);
    onSet(parts, (_name, part, before) => seen(part, before));
  });
}
