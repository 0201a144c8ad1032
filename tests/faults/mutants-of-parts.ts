/** Mutants of what the research showed on single keys: docs/reliability.md lists which check notices which. */
import type { PartHead } from '../../core/heads.ts';
import type { Records } from '../../core/ports.ts';
import { ingest } from '../../functions/ingest.ts';
import { type Mutant, overRecords, overUploads } from './mutant.ts';

const noGenerations = (): Partial<Records> => ({
  async *generations() {
    yield [];
  },
});

/** The hexadecimal number, whatever its padding was meant for: what `Number` makes of the raw sequencer. */
const asNumber = ({ sequencer }: PartHead) => BigInt(`0x${sequencer.replace(/~+$/, '').replace(/0+$/, '') || '0'}`);

export const OF_PARTS: readonly Mutant[] = [
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
