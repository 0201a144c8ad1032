/** Records in memory. Every elementary step goes through `call`, where a test may delay it, fail it or lose its answer. */
import type { Child, PartHead, WebinarHead } from '../../core/heads.ts';
import { isReconciled } from '../../core/ingest/sequencer.ts';
import type { Generation, Records } from '../../core/ports.ts';

export type Call = <T>(name: string, step: () => T) => Promise<T>;
export const atOnce: Call = async (_name, step) => step();

export interface MemoryTable {
  readonly heads: Map<string, WebinarHead>;
  readonly parts: Map<string, Map<string, PartHead>>;
  /** `<webinar>/<generation>` -> its children by name. */
  readonly children: Map<string, Map<string, string>>;
  /** `<webinar>/<generation>` -> when its first child was written. */
  readonly marks: Map<string, number>;
}

export const emptyTable = (): MemoryTable => ({
  heads: new Map(),
  parts: new Map(),
  children: new Map(),
  marks: new Map(),
});

export function memoryRecords(table: MemoryTable, call: Call = atOnce, now: () => number = () => 0): Records {
  const partsOf = (id: string) => table.parts.get(id) ?? new Map<string, PartHead>();
  return {
    head: (id) => call('head', () => table.heads.get(id)),

    publish: (head) =>
      call('publish', () => {
        if ((table.heads.get(head.id)?.revision ?? 0) !== head.revision - 1) return false;
        table.heads.set(head.id, head);
        return true;
      }),

    parts: (id) => call('parts', () => byName([...partsOf(id).values()])),

    publishPart: (part, over) =>
      call('publishPart', () => {
        const before = partsOf(part.webinarId).get(part.name)?.sequencer;
        if (!mayReplace(before, part.sequencer, over)) return false;
        table.parts.set(part.webinarId, partsOf(part.webinarId).set(part.name, part));
        return true;
      }),

    dropPart: ({ webinarId, name, sequencer }) =>
      call('dropPart', () => {
        if (partsOf(webinarId).get(name)?.sequencer === sequencer) partsOf(webinarId).delete(name);
      }),

    async write(id, generation, children) {
      const place = `${id}/${generation}`;
      for (const { name, json } of children) {
        await call('write', () => {
          if (!table.marks.has(place)) table.marks.set(place, now());
          table.children.set(place, (table.children.get(place) ?? new Map()).set(name, json));
        });
      }
    },

    read: (id, generation, prefix) =>
      call('read', () => {
        const children = [...(table.children.get(`${id}/${generation}`) ?? [])];
        return byName(children.flatMap(([name, json]): Child[] => (name.startsWith(prefix) ? [{ name, json }] : [])));
      }),

    async *generations(id) {
      yield await call('generations', () =>
        [...table.marks].flatMap(([place, atMs]): Generation[] => {
          const [webinarId = '', generation = ''] = place.split('/');
          return id === undefined || id === webinarId ? [{ webinarId, generation, atMs }] : [];
        }),
      );
    },

    async remove(id, generation) {
      const place = `${id}/${generation}`;
      for (const name of [...(table.children.get(place)?.keys() ?? [])].reverse()) {
        await call('remove', () => table.children.get(place)?.delete(name));
      }
      await call('remove', () => {
        if (table.children.get(place)?.size === 0) table.children.delete(place);
        table.marks.delete(place);
      });
    },

    list: (limit, after) =>
      call('list', () => {
        const shown = [...table.heads.values()].filter(({ state }) => state === 'ready' || state === 'failed');
        const placed = shown
          .map((head) => ({ head, at: `${head.card?.date ?? dayOf(head.atMs)}#${head.id}` }))
          .filter(({ at }) => after === undefined || at < after)
          .sort((a, b) => (a.at > b.at ? -1 : 1));
        const page = placed.slice(0, limit);
        const last = page.at(-1);
        return {
          heads: page.map(({ head: { parts, generation, erasedAtMs, ...head } }) => ({
            ...head,
            parts: [],
            children: [],
          })),
          ...(placed.length > limit && last ? { next: last.at } : {}),
        };
      }),
  };
}

function mayReplace(before: string | undefined, mine: string, over: string | undefined): boolean {
  if (over !== undefined) return (before ?? '') === over;
  return before === undefined || (before < mine && !isReconciled(before));
}

const dayOf = (atMs: number) => new Date(atMs).toISOString().slice(0, 10);
const byName = <T extends { readonly name: string }>(all: readonly T[]): T[] =>
  [...all].sort((a, b) => (a.name < b.name ? -1 : 1));
