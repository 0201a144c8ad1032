/**
 * A cold start as CPU time: import and first call of both functions in fresh processes, beside the bare SDK clients that
 * each of them needs anyway ("lean"), all against one server on loopback that answers at once. Rounds are interleaved.
 * ROSTRUM_NODE names the Node to time; Lambda's is 24 (`npm i --prefix DIR node@24`).
 */
import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bundle } from '../bundle.ts';
import { bareBundle } from './bare-bundle.ts';
import { type Bench, type BenchRow, median } from './bench.ts';

const ROUNDS = 11;
const root = join(import.meta.dirname, '../..');
const execute = promisify(execFile);

/** The clients alone, with the calls that cannot be done without: no code of ours, no plugin of ours. */
const LEAN = {
  ingest: `import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
    import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
    const s3 = new S3Client({}), table = new DynamoDBClient({});
    export async function handler() {
      const { Body } = await s3.send(new GetObjectCommand({ Bucket: 'uploads', Key: 'uploads/a.vtt', VersionId: '1' }));
      await Body.transformToByteArray();
      await table.send(new PutItemCommand({ TableName: 't', Item: { pk: { S: 'a' }, sk: { S: 'b' } } }));
    }`,
  api: `import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
    const table = new DynamoDBClient({});
    export const handler = () => table.send(new GetItemCommand({ TableName: 't', Key: { pk: { S: 'a' }, sk: { S: 'b' } } }));`,
} as const;

const object = { key: 'uploads/a.vtt', size: 400, eTag: 'e', versionId: '1', sequencer: '0055AED6DCD90281E5' };
const notification = {
  Records: [
    {
      eventVersion: '2.6',
      eventSource: 'aws:s3',
      eventTime: '2026-01-01T00:00:00.000Z',
      eventName: 'ObjectCreated:Put',
      s3: { bucket: { name: 'uploads' }, object },
    },
  ],
};
const EVENTS = {
  ingest: {
    Records: [
      {
        messageId: 'm',
        receiptHandle: 'r',
        body: JSON.stringify(notification),
        attributes: { ApproximateReceiveCount: '1' },
      },
    ],
  },
  api: {
    version: '2.0',
    rawPath: '/webinars/a',
    rawQueryString: '',
    headers: {},
    requestContext: { requestId: 'r', http: { method: 'GET', path: '/webinars/a' } },
    isBase64Encoded: false,
  },
} as const;

const CAPTIONS = `WEBVTT\n\n${Array.from({ length: 6 }, (_, i) => `${i + 1}\n00:00:0${i}.000 --> 00:00:0${i + 1}.000\nAda Lind: The harbour opened ${i + 2} new berths for grain ships in May.\n`).join('\n')}`;

export async function run(): Promise<Bench> {
  const node = process.env.ROSTRUM_NODE ?? process.execPath;
  const folder = await mkdtemp(join(tmpdir(), 'coldstart-'));
  const server = await nullServer();
  try {
    const samples = await sample(node, folder, server);
    const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
    return {
      title: `Cold start on Node ${version}, CPU of import and first call, median of ${ROUNDS}`,
      rows: rowsOf(samples),
    };
  } finally {
    server.close();
    await rm(folder, { recursive: true });
  }
}

async function sample(node: string, folder: string, server: Server): Promise<ReadonlyMap<string, readonly number[]>> {
  const env = environment(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const samples = new Map<string, number[]>();
  const files = new Map<string, readonly [file: string, event: unknown]>();
  for (const name of ['ingest', 'api'] as const) {
    files.set(`${name}, lean`, [await bareBundle(LEAN[name], join(folder, `lean-${name}.mjs`)), EVENTS[name]]);
    files.set(`${name}, ours`, [await bundle(`functions/${name}.ts`, join(folder, name)), EVENTS[name]]);
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, [file, event]] of files) {
      const { stdout } = await execute(
        node,
        [join(root, 'scripts/bench/coldstart-probe.mjs'), file, JSON.stringify(event)],
        { env },
      );
      const { totalMs } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}') as { totalMs: number };
      samples.set(name, [...(samples.get(name) ?? []), totalMs]);
    }
  }
  return samples;
}

function rowsOf(samples: ReadonlyMap<string, readonly number[]>): BenchRow[] {
  return [...samples].map(([name, values]) => {
    const value = median(values);
    const floor = median(samples.get(name.replace('ours', 'lean')) ?? []);
    if (name.endsWith('lean')) return { name, value, unit: 'ms cpu' };
    return { name, value, unit: 'ms cpu', ratio: value / floor, bar: 'at most 1.0x lean', ok: value <= floor };
  });
}

const environment = (endpoint: string): NodeJS.ProcessEnv => ({
  ...process.env,
  AWS_ENDPOINT_URL: endpoint,
  AWS_ACCESS_KEY_ID: 'x',
  AWS_SECRET_ACCESS_KEY: 'y',
  AWS_REGION: 'us-east-1',
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  ROSTRUM_UPLOADS_BUCKET: 'uploads',
  ROSTRUM_RECORDS_BUCKET: 'records',
  ROSTRUM_TABLE: 'records',
  ROSTRUM_QUEUE_URL: `${endpoint}/0/queue`,
});

/** Answers at once: captions for S3; a table that knows what was put into it by the same process, so that the first call does its whole work. */
async function nullServer(): Promise<Server> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const target = String(request.headers['x-amz-target'] ?? '');
      const body = target
        ? tableAnswer(target, JSON.parse(Buffer.concat(chunks).toString()))
        : bucketAnswer(request.url);
      response.writeHead(200, { 'content-type': target ? 'application/x-amz-json-1.0' : 'text/vtt', etag: '"e"' });
      response.end(body);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return server;
}

/** The upload, whatever is asked for; a list of the records' bucket is empty. */
const bucketAnswer = (url = '') =>
  url.includes('list-type=2') ? '<ListBucketResult><KeyCount>0</KeyCount></ListBucketResult>' : CAPTIONS;

type Item = Readonly<Record<string, { readonly S?: string }>>;
let parts: Item[] = [];

/** Only heads of parts are kept, until they are asked for. */
function tableAnswer(target: string, { Item }: { readonly Item?: Item }): string {
  if (target.endsWith('.PutItem') && Item?.sk?.S?.startsWith('part#')) parts = [Item];
  return target.endsWith('.Query') ? JSON.stringify({ Items: parts, Count: parts.length }) : '{}';
}
