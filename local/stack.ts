/** The whole of Rostrum on one machine: the picture of docs/architecture.md with local parts around the same handlers. */
import { mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { TABLE_SHAPE, TTL_ATTRIBUTE } from '../aws/table.ts';
import { type Addresses, lastPorts, publishAddresses, runningAddresses, withdrawAddresses } from './addresses.ts';
import { type Dynamo, openDynamo } from './dynamo/dynamo.ts';
import { handleAws } from './endpoint.ts';
import { type Functions, openFunctions } from './functions.ts';
import { feed } from './lambda/event-source.ts';
import { handleHttp } from './lambda/http-api.ts';
import { type Listening, listen } from './listen.ts';
import { once } from './once.ts';
import { urlOf } from './queue/names.ts';
import { openQueues, type Queues } from './queues.ts';
import { openS3, type S3 } from './s3/server.ts';

const BUCKET = 'rostrum-uploads';
const RECORDS = 'rostrum-records';
const TABLE = 'rostrum';
/** First wait before a failed message comes again, where AWS waits for its visibility to run out; doubles each time. */
const RETRY_MS = 250;

export interface Stack {
  readonly addresses: Addresses;
  readonly s3: S3;
  readonly functions: Functions;
  /** Does what the first event would have to wait for; nothing fails without it. */
  prepare(): Promise<void>;
  /** Ends the children, then the servers; what was accepted is on disk. */
  close(): Promise<void>;
}

/**
 * bucket -> notification -> queue -> ingest -> table and records bucket -> api.
 * Everything is kept in `folder`, made where it is not there. Throws where another stack runs on it.
 */
export async function startStack(dataFolder: string): Promise<Stack> {
  const folder = ownFolder(dataFolder);
  const ports = lastPorts(folder);
  const now = Date.now;
  const queues = openQueues(join(folder, 'queues'), now);
  const origins: string[] = [];
  const s3 = openUploads(folder, queues, origins);
  const dynamo = openDynamo(join(folder, 'dynamo'));
  const table = once(() => dynamo.ensureTable(TABLE, TABLE_SHAPE, TTL_ATTRIBUTE));
  const tables: Pick<Dynamo, 'handle'> = { handle: (...call) => table().then(() => dynamo.handle(...call)) };
  const services = { s3, dynamo: tables, queues: [queues.uploads, queues.parked], now };
  const endpoint = await listen((request, response) => handleAws(services, request, response), ports.endpoint);
  const names = namesAt(endpoint, queues);
  const functions = openFunctions(folder, names);
  const source = feed(queues.uploads, functions.ingest, RETRY_MS);
  const api = await listen((request, response) => handleHttp(functions.api, request, response), ports.api);
  origins.push(api.url, api.url.replace('127.0.0.1', 'localhost'));
  const addresses = { api: api.url, ...names, pid: process.pid };
  publishAddresses(folder, addresses);
  return {
    addresses,
    s3,
    functions,
    async prepare() {
      await Promise.all([table(), functions.prepare()]);
    },
    async close() {
      await api.close();
      await Promise.all([source.stop(), functions.stop()]);
      await endpoint.close();
      await dynamo.close();
      for (const part of [s3, queues.uploads, queues.parked]) part.close();
      withdrawAddresses(folder);
    },
  };
}

function ownFolder(wished: string): string {
  mkdirSync(wished, { recursive: true });
  const folder = realpathSync(wished);
  const running = runningAddresses(folder);
  if (running)
    throw new Error(`A stack runs on ${wished} already: its API is ${running.api} (process ${running.pid}).`);
  return folder;
}

const openUploads = (folder: string, { uploads }: Queues, origins: readonly string[]): S3 =>
  openS3({
    folder: join(folder, 's3'),
    buckets: [
      { name: BUCKET, versioned: true },
      { name: RECORDS, versioned: false },
    ],
    notifications: [{ bucket: BUCKET, prefix: 'uploads/', send: (body) => uploads.send(body) }],
    origins: () => origins,
    now: Date.now,
  });

function namesAt({ url }: Listening, { uploads, parked }: Queues) {
  const { host } = new URL(url);
  const queueUrl = urlOf(uploads, host);
  const buckets = { bucket: BUCKET, recordsBucket: RECORDS };
  return { endpoint: url, ...buckets, queueUrl, deadLettersUrl: urlOf(parked, host), table: TABLE };
}
