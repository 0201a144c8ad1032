/**
 * The bundled function in a process of its own, killed (SIGKILL) at every n-th request it makes, once before the request
 * is carried out and once after; then the message is delivered again. All must end as a run without a kill does.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { TABLE_SHAPE, TTL_ATTRIBUTE } from '../../aws/table.ts';
import { awsWorld } from '../../aws/world.ts';
import type { World } from '../../core/ports.ts';
import { LOCAL } from '../../local/credentials.ts';
import { openDynamo } from '../../local/dynamo/dynamo.ts';
import { handleAws } from '../../local/endpoint.ts';
import { variablesOf } from '../../local/functions.ts';
import { listen } from '../../local/listen.ts';
import { openS3 } from '../../local/s3/server.ts';
import { bundle } from '../../scripts/bundle.ts';
import { batch } from '../memory/world.ts';

const NAMES = { bucket: 'uploads', recordsBucket: 'records', table: 'rostrum', queueUrl: 'http://127.0.0.1/none' };
const KEY = 'uploads/panel/talk.txt';
const BODIES = [2, 7].map(
  (n) =>
    `Ana Ruiz: The harbour will open ${n} new berths for grain ships in May.\n\nBen Okoye: We counted ${n} ships.\n`,
);

export interface KillPoint {
  /** The request at which the function died, from 1; `after` it was carried out or before. */
  readonly request: number;
  readonly after: boolean;
  /** What the records say once the message came again. */
  readonly end: string;
}

export interface KillPoints {
  /** What a run without a kill ends in. */
  readonly clean: string;
  readonly points: readonly KillPoint[];
}

/** Every point of the second version's ingest, where an older generation stands and has to be swept. */
export async function killAtEveryRequest(): Promise<KillPoints> {
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-kill-'));
  try {
    const entry = await bundle('functions/ingest.ts', join(folder, 'ingest'));
    const clean = await runOnce(folder, entry, undefined);
    const points: KillPoint[] = [];
    for (let request = 1; request <= clean.requests; request += 1) {
      for (const after of [false, true]) {
        points.push({ request, after, end: (await runOnce(folder, entry, { request, after })).end });
      }
    }
    return { clean: clean.end, points };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Kill {
  readonly request: number;
  readonly after: boolean;
}

/** A fresh deployment; two versions; the second one's ingest is killed as asked, and delivered again. */
async function runOnce(folder: string, entry: string, kill: Kill | undefined) {
  const data = mkdtempSync(join(folder, 'data-'));
  const site = await openSite(data);
  try {
    for (const [i, body] of BODIES.entries()) {
      await site.put(body);
      const event = batch([site.notices.at(-1) ?? '']);
      if (i === 1) await site.invoke(entry, event, kill);
      if (i === 0 || kill) await site.invoke(entry, event, undefined);
    }
    return { requests: site.requests(), end: await stateOf(site.world) };
  } finally {
    await site.close();
  }
}

async function openSite(data: string) {
  const notices: string[] = [];
  const s3 = openS3({
    folder: join(data, 's3'),
    buckets: [
      { name: NAMES.bucket, versioned: true },
      { name: NAMES.recordsBucket, versioned: false },
    ],
    notifications: [{ bucket: NAMES.bucket, prefix: 'uploads/', send: (body) => void notices.push(body) }],
    origins: () => [],
    now: Date.now,
  });
  const dynamo = openDynamo(join(data, 'dynamo'));
  let watched: { readonly child: ChildProcess; readonly kill: Kill | undefined } | undefined;
  let requests = 0;
  const endpoint = await listen(async (request, response) => {
    if (watched) requests += 1;
    const { kill, child } = watched ?? {};
    const due = kill?.request === requests;
    if (due && !kill.after) {
      child?.kill('SIGKILL');
      response.destroy();
      return;
    }
    await handleAws({ s3, dynamo, queues: [], now: Date.now }, request, response);
    if (due) child?.kill('SIGKILL');
  });
  await dynamo.ensureTable(NAMES.table, TABLE_SHAPE, TTL_ATTRIBUTE);
  const { accessKeyId, secretAccessKey, region } = LOCAL;
  const access = { endpoint: endpoint.url, region, credentials: { accessKeyId, secretAccessKey } };
  const client = new S3Client(access);
  const names = { uploadsBucket: NAMES.bucket, ...NAMES, parkedUrl: NAMES.queueUrl };
  return {
    notices,
    world: awsWorld(names, access),
    requests: () => requests,
    put: (body: string) => client.send(new PutObjectCommand({ Bucket: NAMES.bucket, Key: KEY, Body: body })),
    async invoke(entry: string, event: object, kill: Kill | undefined) {
      const run = `import(process.argv[1]).then(({ handler }) => handler(JSON.parse(process.argv[2]))).then(({ batchItemFailures: f }) => process.exit(f.length))`;
      const child = spawn(process.execPath, ['-e', run, pathToFileURL(entry).href, JSON.stringify(event)], {
        env: { ...variablesOf({ ...NAMES, endpoint: endpoint.url }) },
        stdio: 'ignore',
      });
      requests = 0;
      watched = { child, kill };
      await new Promise((done) => child.once('exit', done));
      watched = undefined;
    },
    async close() {
      await endpoint.close();
      await dynamo.close();
      s3.close();
    },
  };
}

/** All that a reader could learn, and all generations that exist; without the chance parts of their names. */
async function stateOf({ records }: World): Promise<string> {
  const head = await records.head('panel');
  const generations: boolean[] = [];
  for await (const page of records.generations())
    generations.push(...page.map(({ generation }) => generation === head?.generation));
  const children = await records.read('panel', head?.generation ?? '', '');
  return JSON.stringify([head?.state, head?.parts.map(({ name }) => name), generations, children]);
}
