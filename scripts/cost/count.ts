/** What the handlers call for one webinar of an hour, counted: the table's units by an embedded DynamoDB, the buckets' calls at the ports. */
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamoRecords } from '../../aws/dynamo-records.ts';
import { logLine } from '../../aws/log.ts';
import type { Bodies } from '../../aws/s3-bodies.ts';
import { serve } from '../../core/api/serve.ts';
import { summarizeWebinar } from '../../core/pipeline.ts';
import type { Uploads, Worker } from '../../core/ports.ts';
import { ingest } from '../../functions/ingest.ts';
import { startDynalite } from '../../tests/aws/dynalite.ts';
import { memoryBodies } from '../../tests/memory/bodies.ts';
import { memoryBucket, memoryUploads } from '../../tests/memory/bucket.ts';
import { batch } from '../../tests/memory/world.ts';
import { hourLong } from './hour.ts';

export interface Counts {
  writeUnits: number;
  readUnits: number;
  puts: number;
  gets: number;
  lists: number;
  logBytes: number;
  storedBytes: number;
}

export interface Counted {
  readonly uploadBytes: number;
  /** One notification, from queue to record. */
  readonly ingest: Counts;
  /** The same notification once more, as S3 may send it. */
  readonly duplicate: Counts;
  /** One look at the page of a webinar: the list, the record, its speakers and its transcript. */
  readonly view: Counts;
}

const KEY = 'uploads/hour.vtt';
const VIEW = ['/webinars', '/webinars/hour.vtt', '/webinars/hour.vtt/speakers', '/webinars/hour.vtt/transcript'];

export async function countCalls(): Promise<Counted> {
  const dynalite = await startDynalite();
  try {
    const counts = zero();
    const { client, table } = await dynalite.freshTable();
    meter(client, counts);
    const stored = new Map<string, { json: string; atMs: number }>();
    const bucket = memoryBucket();
    const nowMs = Date.UTC(2026, 4, 4, 12);
    const worker: Worker = {
      uploads: counted(memoryUploads(bucket), counts),
      records: dynamoRecords(client, table, countedBodies(memoryBodies(stored), counts)),
      queue: { send: async () => {} },
      now: () => nowMs,
      nonce: () => 'nonce',
      tell: (line) => {
        counts.logBytes += logLine(line, nowMs).length;
      },
      summarize: summarizeWebinar,
    };
    const text = hourLong();
    const event = batch([JSON.stringify({ Records: [bucket.put(KEY, text, nowMs)] })]);
    const once = await taken(counts, () => ingest(event, worker));
    once.storedBytes = [...stored.values()].reduce((sum, { json }) => sum + json.length, 0);
    const duplicate = await taken(counts, () => ingest(event, worker));
    const view = await taken(counts, async () => {
      for (const path of VIEW) {
        const { status } = await serve({ method: 'GET', path, query: {}, headers: {} }, worker);
        if (status !== 200) throw new Error(`${path} answered ${status}`);
      }
    });
    return { uploadBytes: text.length, ingest: once, duplicate, view };
  } finally {
    await dynalite.stop();
  }
}

const zero = (): Counts => ({ writeUnits: 0, readUnits: 0, puts: 0, gets: 0, lists: 0, logBytes: 0, storedBytes: 0 });

/** What `act` adds to the counts. */
async function taken(counts: Counts, act: () => Promise<unknown>): Promise<Counts> {
  const before = { ...counts };
  await act();
  const names = Object.keys(counts) as (keyof Counts)[];
  return Object.fromEntries(names.map((name) => [name, counts[name] - before[name]])) as {
    [K in keyof Counts]: number;
  };
}

interface Capacity {
  readonly CapacityUnits?: number;
}

/** Asks for the consumed capacity with every call, indexes included. */
function meter(client: DynamoDBClient, counts: Counts): void {
  client.middlewareStack.add(
    (call, { commandName = '' }) =>
      async (args) => {
        const answer = await call({ ...args, input: { ...args.input, ReturnConsumedCapacity: 'INDEXES' } });
        const { ConsumedCapacity } = answer.output as { readonly ConsumedCapacity?: Capacity | readonly Capacity[] };
        const units = [ConsumedCapacity ?? []].flat().reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0);
        counts[/Put|Write|Delete|Update/.test(commandName) ? 'writeUnits' : 'readUnits'] += units;
        return answer;
      },
    { step: 'initialize', name: 'meter' },
  );
}

const counted = (uploads: Uploads, counts: Counts): Uploads => ({
  ...uploads,
  read(key, versionId) {
    counts.gets += 1;
    return uploads.read(key, versionId);
  },
});

const countedBodies = (bodies: Bodies, counts: Counts): Bodies => ({
  ...bodies,
  put(key, json) {
    counts.puts += 1;
    return bodies.put(key, json);
  },
  get(key) {
    counts.gets += 1;
    return bodies.get(key);
  },
  list(prefix) {
    counts.lists += 1;
    return bodies.list(prefix);
  },
});
