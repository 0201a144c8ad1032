/** Records in memory. Every elementary step goes through `call`, where a test may delay it, fail it or lose its answer. */
import type { Child, PartHead, WebinarHead } from '../../core/heads.ts';
import { isReconciled } from '../../core/ingest/sequencer.ts';
import type { Generation, Records } from '../../core/ports.ts';

export type Call = <T>(name: string, step: () => T) => Promise<T>;
export const atOnce: Call = async (_name, step) => step();

export interface MemoryGeneration {
  /** When its first child was written. */
  readonly atMs: number;
  readonly children: Map<string, string>;
}

export interface MemoryTable {
  readonly heads: Map<string, WebinarHead>;
  readonly parts: Map<string, Map<string, PartHead>>;
  /** By webinar, then by name. */
  readonly generations: Map<string, Map<string, MemoryGeneration>>;
}

export const emptyTable = (): MemoryTable => ({ heads: new Map(), parts: new Map(), generations: new Map() });

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
      for (const { name, json } of children) {
        await call('write', () => {
          const all = table.generations.get(id) ?? new Map<string, MemoryGeneration>();
          const mine = all.get(generation) ?? { atMs: now(), children: new Map() };
          table.generations.set(id, all.set(generation, mine));
          mine.children.set(name, json);
        });
      }
    },

    read: (id, generation, prefix) =>
      call('read', () => {
        const children = [...(table.generations.get(id)?.get(generation)?.children ?? [])];
        return byName(children.flatMap(([name, json]): Child[] => (name.startsWith(prefix) ? [{ name, json }] : [])));
      }),

    async *generations(id) {
      yield await call('generations', () =>
        (id === undefined ? [...table.generations.keys()] : [id]).flatMap((webinarId) =>
          [...(table.generations.get(webinarId) ?? [])].map(
            ([generation, { atMs }]): Generation => ({ webinarId, generation, atMs }),
          ),
        ),
      );
    },

    async remove(id, generation) {
      const mine = table.generations.get(id)?.get(generation);
      for (const name of [...(mine?.children.keys() ?? [])].reverse()) {
        await call('remove', () => {
          mine?.children.delete(name);
          if (mine?.children.size === 0) table.generations.get(id)?.delete(generation);
        });
      }
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
