/** What the product might have been: each mutant breaks one rule of the protocol, and the checks must notice. */
import type { PartHead, WebinarHead } from '../../core/heads.ts';
import type { Records, Uploads, Worker } from '../../core/ports.ts';
import { ingest } from '../../functions/ingest.ts';
import { naiveUpsert, payloadLock } from './naive.ts';
import type { Design, Site } from './site.ts';

export interface Mutant extends Design {
  readonly breaks: string;
}

/** A mutant that changes some calls of the store, given the calls as they are. */
const overRecords =
  (change: (records: Records, site: Site) => Partial<Records>) =>
  (worker: Worker, site: Site): Worker => ({
    ...worker,
    records: { ...worker.records, ...change(worker.records, site) },
  });

const overUploads =
  (change: (uploads: Uploads) => Partial<Uploads>) =>
  (worker: Worker): Worker => ({ ...worker, uploads: { ...worker.uploads, ...change(worker.uploads) } });

const noGenerations = (): Partial<Records> => ({
  async *generations() {
    yield [];
  },
});

/** The hexadecimal number, whatever its padding was meant for: what `Number` makes of the raw sequencer. */
const asNumber = ({ sequencer }: PartHead) => BigInt(`0x${sequencer.replace(/~+$/, '').replace(/0+$/, '') || '0'}`);

/** From docs/reliability.md, section "Mutants": those of the research on single keys. */
const OF_PARTS: readonly Mutant[] = [
  {
    name: 'numeric-compare',
    breaks: 'sequencers are compared as numbers, unpadded',
    wrap: overRecords(({ publishPart }, { table }) => ({
      async publishPart(part, over) {
        const before = table.parts.get(part.webinarId)?.get(part.name);
        if (!before || over !== undefined) return publishPart(part, over);
        return asNumber(part) > asNumber(before) && publishPart(part, before.sequencer);
      },
    })),
  },
  {
    name: 'no-decode',
    breaks: 'keys are taken as the notification encodes them',
    ingest: (event, worker) =>
      ingest(
        { Records: event.Records.map((r) => ({ ...r, body: r.body.replaceAll('%', '%25').replaceAll('+', '%2B') })) },
        worker,
      ),
  },
  { name: 'no-sweep', breaks: 'older generations stay', wrap: overRecords(noGenerations) },
  {
    name: 'no-sweep-on-duplicate',
    breaks: 'only who publishes sweeps',
    wrap: overRecords(({ publish, generations }) => {
      let mine = false;
      return {
        publish: async (head) => {
          mine = await publish(head);
          return mine;
        },
        async *generations(id) {
          yield* mine ? generations(id) : [];
        },
      };
    }),
  },
  {
    name: 'head-first',
    breaks: 'the head is published before its children are written',
    wrap: overRecords(({ publish, write }) => {
      let held: Parameters<Records['write']> | undefined;
      return {
        write: async (...children) => {
          held = children;
        },
        publish: async (head) => {
          const won = await publish(head);
          if (won && held) await write(...held);
          held = undefined;
          return won;
        },
      };
    }),
  },
  {
    name: 'swallow',
    breaks: 'every fault is acknowledged',
    ingest: async (event, worker) => {
      await ingest(event, worker).catch(() => undefined);
      return { batchItemFailures: [] };
    },
  },
  {
    name: 'hard-delete',
    breaks: 'a delete removes the part head instead of leaving a tombstone',
    wrap: overRecords(({ publishPart, dropPart }) => ({
      async publishPart(part, over) {
        const won = await publishPart(part, over);
        if (won && part.state === 'deleted') await dropPart(part);
        return won;
      },
    })),
  },
  {
    name: 'sweep-all',
    breaks: 'the sweep removes newer generations too',
    wrap: overRecords(({ head, generations, remove }) => ({
      async *generations(id) {
        const current = id === undefined ? undefined : await head(id);
        for await (const page of generations(id)) {
          for (const { webinarId, generation } of page) {
            if (current && generation !== current.generation) await remove(webinarId, generation);
          }
        }
        yield [];
      },
    })),
  },
  {
    name: 'no-condition-on-part',
    breaks: 'a part head is written whatever stands there',
    wrap: overRecords(({ parts, publishPart }) => ({
      async publishPart(part) {
        const before = (await parts(part.webinarId)).find(({ name }) => name === part.name);
        return publishPart(part, before?.sequencer ?? '');
      },
    })),
  },
  {
    name: 'no-version',
    breaks: 'the latest bytes are read, not those of the notified version',
    wrap: overUploads(({ read, latest }) => ({
      async read(key) {
        const version = await latest(key);
        return version ? read(key, version.versionId) : 'gone';
      },
    })),
  },
  {
    name: 'no-early-exit',
    breaks: 'a duplicate composes and publishes again',
    wrap: overRecords(({ head }) => {
      const told = new Set<string>();
      return {
        async head(id) {
          const current = await head(id);
          // Looks outdated until this worker has published: its parts are not what they are.
          if (!current || current.state === 'erased' || told.has(`${id}${current.revision}`)) return current;
          told.add(`${id}${current.revision + 1}`);
          return { ...current, parts: current.parts.map((part) => ({ ...part, versionId: 'x' })) };
        },
      };
    }),
  },
];

/** Our own, against the composition. */
const OF_COMPOSITION: readonly Mutant[] = [
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

/** The two designs that public samples use, as in the research. */
const NAIVE: readonly Mutant[] = [
  {
    name: 'naive-upsert',
    breaks: 'reads the latest, upserts the record: no generations, no heads',
    ingest: naiveUpsert,
  },
  { name: 'payload-lock', breaks: 'the same behind a lock on the message', ingest: payloadLock },
];

export const MUTANTS: readonly Mutant[] = [...OF_PARTS, ...OF_COMPOSITION, ...NAIVE];
