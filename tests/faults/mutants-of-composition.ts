/** Mutants of the composition of a webinar from its parts. */
import type { PartHead, WebinarHead } from '../../core/heads.ts';
import { type Mutant, overRecords } from './mutant.ts';

export const OF_COMPOSITION: readonly Mutant[] = [
  {
    name: 'stale-parts',
    breaks: 'the parts are read before the head',
    wrap: overRecords(({ head, parts }) => {
      const early = new Map<string, readonly PartHead[]>();
      return {
        async head(id) {
          early.set(id, await parts(id));
          return head(id);
        },
        parts: async (id) => early.get(id) ?? parts(id),
      };
    }),
  },
  {
    name: 'lost-recompose',
    breaks: 'a composer that lost the race takes it for won',
    wrap: overRecords(({ publish }) => ({
      publish: async (head) => {
        await publish(head);
        return true;
      },
    })),
  },
  {
    name: 'unconditional-head',
    breaks: 'the webinar head is written whatever stands there',
    wrap: overRecords(({ head, publish }) => ({
      publish: async (mine) => publish({ ...mine, revision: ((await head(mine.id))?.revision ?? 0) + 1 }),
    })),
  },
  {
    name: 'tombstone-ignored',
    breaks: 'the composer takes a deleted part for a living one',
    wrap: overRecords(({ parts, publishPart }, { bucket }) => ({
      parts: async (id) =>
        (await parts(id)).map((part) => {
          const last = bucket.versions.get(part.key)?.findLast(({ deleteMarker }) => !deleteMarker);
          return part.state === 'deleted' && last ? { ...part, state: 'ok' as const, versionId: last.versionId } : part;
        }),
      publishPart,
    })),
  },
  {
    name: 'head-without-parts',
    breaks: 'the head does not name its parts, so any head counts as current',
    wrap: overRecords(({ head, parts }) => ({
      async head(id) {
        const current = await head(id);
        if (!current || current.state === 'erased') return current;
        const living = (await parts(id)).filter(({ state }) => state !== 'deleted');
        return { ...current, parts: living };
      },
    })),
  },
  {
    name: 'sweep-before-publish',
    breaks: 'older generations go before the new head stands',
    wrap: overRecords(({ publish, generations, remove }) => ({
      async publish(next: WebinarHead) {
        for await (const page of generations(next.id))
          for (const { generation } of page) if (generation !== next.generation) await remove(next.id, generation);
        return publish(next);
      },
    })),
  },
  {
    name: 'shared-generation',
    breaks: 'two composers of one revision write under one name',
    wrap: (worker) => ({ ...worker, nonce: () => 'n' }),
  },
  {
    name: 'part-without-composition',
    breaks: 'a duplicate of a published part does not compose',
    wrap: overRecords(({ publishPart, head, parts }) => {
      let published = true;
      return {
        publishPart: async (part, over) => {
          published = await publishPart(part, over);
          return published;
        },
        head: async (id) => {
          const current = await head(id);
          return published || !current
            ? current
            : { ...current, parts: (await parts(id)).filter(({ state }) => state !== 'deleted') };
        },
      };
    }),
  },
  {
    name: 'erase-forgets-when',
    breaks: 'the head of an erased webinar does not carry when it was erased',
    wrap: overRecords(({ head }) => ({
      async head(id) {
        const { erasedAtMs: _forgotten, ...current } = (await head(id)) ?? {};
        return 'id' in current ? (current as WebinarHead) : undefined;
      },
    })),
  },
];
