/**
 * Each function does its whole job over the local S3, DynamoDB and queue; every call that it sends is noted as the IAM action
 * that AWS asks for it. Its role has these and no other.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DeleteObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { SQSEvent } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { HttpEvent } from '../../aws/http-event.ts';
import { TABLE_SHAPE, TTL_ATTRIBUTE } from '../../aws/table.ts';
import { awsWorld } from '../../aws/world.ts';
import { summarizeWebinar } from '../../core/pipeline.ts';
import type { World } from '../../core/ports.ts';
import { api } from '../../functions/api.ts';
import { ingest } from '../../functions/ingest.ts';
import { reconcileAndReap } from '../../functions/reconcile.ts';
import { API, type Grants, INGEST, POLL, RECONCILE } from '../../lib/permissions.ts';
import { LOCAL } from '../../local/credentials.ts';
import { openDynamo } from '../../local/dynamo/dynamo.ts';
import { handleAws } from '../../local/endpoint.ts';
import { listen } from '../../local/listen.ts';
import { urlOf } from '../../local/queue/names.ts';
import { openQueues } from '../../local/queues.ts';
import { openS3 } from '../../local/s3/server.ts';

type Input = Readonly<Record<string, unknown>>;

/** Command -> the actions that AWS checks for it (Service Authorization Reference), on which of our resources. */
const ACTIONS: Readonly<Record<string, (input: Input) => readonly string[]>> = {
  GetObjectCommand: reading,
  HeadObjectCommand: reading,
  PutObjectCommand: (input) => [objects(input, 's3:PutObject')],
  DeleteObjectCommand: (input) => [objects(input, input.VersionId ? 's3:DeleteObjectVersion' : 's3:DeleteObject')],
  DeleteObjectsCommand: (input) =>
    (input.Delete as { Objects: Input[] }).Objects.map((one) =>
      objects(input, one.VersionId ? 's3:DeleteObjectVersion' : 's3:DeleteObject'),
    ),
  ListObjectVersionsCommand: (input) => [`${input.Bucket} s3:ListBucketVersions`],
  ListObjectsV2Command: (input) => [`${input.Bucket} s3:ListBucket`],
  SendMessageCommand: () => ['queue sqs:SendMessage'],
  SendMessageBatchCommand: () => ['queue sqs:SendMessage'],
};
/** S3 tells "not there" from "not yours" only to who may list the bucket (GetObject, API reference). */
function reading(input: Input): readonly string[] {
  return [objects(input, input.VersionId ? 's3:GetObjectVersion' : 's3:GetObject'), `${input.Bucket} s3:ListBucket`];
}
const objects = ({ Bucket }: Input, action: string) =>
  `${Bucket === 'uploads' ? 'uploadObjects' : 'recordObjects'} ${action}`;

function actionsOf(name: string, input: Input): readonly string[] {
  const known = ACTIONS[name];
  if (known) return known(input);
  return [`${input.IndexName ? 'index' : 'table'} dynamodb:${name.replace(/Command$/, '')}`];
}

const folder = mkdtempSync(join(tmpdir(), 'rostrum-grants-'));
const notified: string[] = [];
let world: World;
let s3Client: S3Client;
let close: () => Promise<void>;
let queues: ReturnType<typeof openQueues>;

beforeAll(async () => {
  queues = openQueues(join(folder, 'queues'), Date.now);
  const s3 = openS3({
    folder: join(folder, 's3'),
    buckets: [
      { name: 'uploads', versioned: true },
      { name: 'records', versioned: false },
    ],
    notifications: [{ bucket: 'uploads', prefix: 'uploads/', send: (body) => notified.push(body) }],
    origins: () => [],
    now: Date.now,
  });
  const dynamo = openDynamo(join(folder, 'dynamo'));
  const services = { s3, dynamo, queues: [queues.uploads, queues.parked], now: Date.now };
  const server = await listen((request, response) => handleAws(services, request, response));
  await dynamo.ensureTable('records', TABLE_SHAPE, TTL_ATTRIBUTE);
  vi.stubEnv('AWS_ENDPOINT_URL', server.url);
  vi.stubEnv('AWS_REGION', LOCAL.region);
  vi.stubEnv('AWS_ACCESS_KEY_ID', LOCAL.accessKeyId);
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', LOCAL.secretAccessKey);
  s3Client = new S3Client({});
  const queueUrl = urlOf(queues.uploads, new URL(server.url).host);
  world = awsWorld({
    uploadsBucket: 'uploads',
    recordsBucket: 'records',
    table: 'records',
    queueUrl,
    parkedUrl: queueUrl,
  });
  close = async () => {
    await server.close();
    await dynamo.close();
    for (const part of [s3, queues.uploads, queues.parked]) part.close();
  };
});

afterAll(async () => {
  await close();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const LONG = 'WEBVTT\n\n'.concat(
  Array.from({ length: 5000 }, (_, i) => {
    const at = `${String(Math.floor(i / 1800)).padStart(2, '0')}:${String(Math.floor(i / 30) % 60).padStart(2, '0')}:${String((i % 30) * 2).padStart(2, '0')}`;
    return `${i + 1}\n${at}.000 --> ${at}.900\nAna Ruiz: The harbour board counted ${i} ships in week ${i % 52} of that year.\n`;
  }).join('\n'),
);
const put = (Key: string, Body: string) => s3Client.send(new PutObjectCommand({ Bucket: 'uploads', Key, Body }));

/** Gives what was notified, and what the functions themselves sent, to the ingest function. */
async function deliver(): Promise<void> {
  const sent = (await queues.uploads.receive(10, 0)).map((message) => message.body);
  const bodies = [...notified.splice(0), ...sent];
  const Records = bodies.map((body, i) => ({ messageId: String(i), body }));
  await ingest({ Records } as SQSEvent, { ...world, summarize: summarizeWebinar });
}

const request = (method: string, rawPath: string) =>
  api(
    { rawPath, rawQueryString: '', headers: {}, requestContext: { stage: '$default', http: { method } } } as HttpEvent,
    world,
  );

/** The reconciler leaves alone what may still be on its way. */
const anHourLater = (): World => ({ ...world, now: () => Date.now() + 3_600_000 });

/** The actions of everything that is sent while `work` runs. */
async function noted(work: () => Promise<void>): Promise<readonly string[]> {
  const called = new Set<string>();
  const spy = vi.spyOn(Object.getPrototypeOf(S3Client.prototype) as S3Client, 'send');
  await work();
  for (const [command] of spy.mock.calls) {
    for (const action of actionsOf(command.constructor.name, command.input as Input)) called.add(action);
  }
  spy.mockRestore();
  return [...called].sort();
}

const allowed = ({ uploads, ...rest }: Grants): string[] =>
  Object.entries({ ...rest, uploads })
    .flatMap(([resource, actions]) => actions.map((action: string) => `${resource} ${action}`))
    .filter((row) => !POLL.some((action) => row === `queue ${action}`))
    .sort();

describe('every role has the actions that its function sends, and no other', () => {
  test('ingest', { timeout: 120_000 }, async () => {
    await put('uploads/long.vtt', LONG);
    await put('uploads/broken.vtt', '\u0000\u0001\u0002');
    await put('uploads/panel/a.vtt', LONG.slice(0, 3000));
    const sent = await noted(deliver);
    await put('uploads/panel/a.vtt', LONG.slice(0, 5000));
    await s3Client.send(new DeleteObjectCommand({ Bucket: 'uploads', Key: 'uploads/broken.vtt' }));
    const again = await noted(deliver);
    await put('uploads/missed.vtt', LONG.slice(0, 3000));
    notified.splice(0);
    await reconcileAndReap(anHourLater());
    const looked = await noted(deliver);
    await request('POST', '/webinars/panel/reprocess');
    await request('DELETE', '/webinars/panel');
    const erased = await noted(deliver);
    expect([...new Set([...sent, ...again, ...looked, ...erased])].sort()).toEqual(allowed(INGEST));
  });

  test('api', async () => {
    const sent = await noted(async () => {
      const paths = ['', '/long.vtt', '/long.vtt/speakers', '/long.vtt/transcript', '/nobody.vtt'];
      for (const path of paths) await request('GET', `/webinars${path}`);
      await request('POST', '/webinars/long.vtt/reprocess');
      await request('DELETE', '/webinars/long.vtt');
    });
    expect(sent).toEqual(allowed(API));
  });

  test('reconcile', async () => {
    await put('uploads/missed-too.vtt', LONG.slice(0, 3000));
    const sent = await noted(async () => void (await reconcileAndReap(anHourLater())));
    expect(sent).toEqual(allowed(RECONCILE));
  });
});
