/** `tsx tests/local/aws-cli.ts`: what docs/local.md tells people to type, typed. Skips, and says so, where `aws` is missing. */
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { LOCAL } from '../../local/credentials.ts';
import { startStack } from '../../local/stack.ts';

const run = promisify(execFile);
const work = mkdtempSync(join(tmpdir(), 'rostrum-aws-cli-'));

interface Step {
  readonly name: string;
  /** Arguments of `aws`, or a check of our own that gives what it found. */
  readonly run: readonly string[] | (() => Promise<string> | string);
  readonly says?: string | RegExp;
  readonly saysNot?: string;
  readonly refused?: boolean;
  readonly secret?: string;
}

async function aws(endpoint: string, args: readonly string[], secret: string): Promise<{ text: string; ok: boolean }> {
  const env = {
    PATH: process.env.PATH,
    HOME: work,
    AWS_ACCESS_KEY_ID: LOCAL.accessKeyId,
    AWS_SECRET_ACCESS_KEY: secret,
    AWS_DEFAULT_REGION: LOCAL.region,
    AWS_EC2_METADATA_DISABLED: 'true',
  };
  return run('aws', ['--endpoint-url', endpoint, ...args], { env, timeout: 60_000 }).then(
    ({ stdout, stderr }) => ({ text: stdout + stderr, ok: true }),
    ({ stdout, stderr }) => ({ text: `${stdout}${stderr}`, ok: false }),
  );
}

async function perform(step: Step, endpoint: string): Promise<void> {
  const { name, says, saysNot, refused = false, secret = LOCAL.secretAccessKey } = step;
  const { text, ok } =
    typeof step.run === 'function' ? { text: await step.run(), ok: true } : await aws(endpoint, step.run, secret);
  const good =
    ok !== refused &&
    (!says || (typeof says === 'string' ? text.includes(says) : says.test(text))) &&
    (!saysNot || !text.includes(saysNot));
  console.log(`${good ? 'ok  ' : 'FAIL'} ${name}`);
  if (good) return;
  console.log(text);
  process.exitCode = 1;
}

/** Before 2.13 the command spoke SQS's Query protocol, which is refused by name. */
function sqsSays(says: string): Pick<Step, 'says' | 'refused'> {
  const [, major = 0, minor = 0] = /aws-cli\/(\d+)\.(\d+)/.exec(version?.stdout ?? '')?.map(Number) ?? [];
  const query = major === 2 && minor < 13;
  return query ? { refused: true, says: 'Query protocol of SQS is not part of the local stack' } : { says };
}

/** Until the API says it, two seconds at most. */
async function told(url: string, sign: string): Promise<string> {
  const end = performance.now() + 2000;
  let text = '';
  while (!text.includes(sign) && performance.now() < end) {
    text = await (await fetch(url)).text();
    await sleep(50);
  }
  return text;
}

const version = await run('aws', ['--version']).catch(() => undefined);
if (!version) {
  console.log(
    'SKIPPED tests/local/aws-cli.ts: there is no aws command (apt-get install awscli, or pip install awscli)',
  );
  process.exit(0);
}
console.log(version.stdout.trim() || version.stderr.trim());

const small = join(work, 'a b+c.txt');
const large = join(work, 'large.bin');
const panel = join(work, 'panel');
writeFileSync(
  small,
  'Ada Lindqvist: We approved 412 million dollars for the bridge.\nOlga Brandt: It opens in March.\n',
);
writeFileSync(large, randomBytes(12_000_000));
mkdirSync(panel);
writeFileSync(join(panel, 'transcript.txt'), readFileSync(small));
writeFileSync(join(panel, 'webinar.json'), '{"title":"The Bridge"}');

const stack = await startStack(join(work, 'data'));
const { api, endpoint, bucket, queueUrl, table } = stack.addresses;
stack.functions.warm();
await stack.s3.put(bucket, 'uploads/warm.txt', readFileSync(small));
for (let i = 0; i < 10; i += 1) await told(`${api}/webinars/warm.txt`, 'Lindqvist');

const s3 = `s3://${bucket}`;
const steps: readonly Step[] = [
  { name: 's3 cp of a small file with a space and a plus in its name', run: ['s3', 'cp', small, `${s3}/uploads/`] },
  { name: 's3 ls of the prefix', run: ['s3', 'ls', `${s3}/uploads/`], says: 'a b+c.txt' },
  { name: 's3 ls of the buckets', run: ['s3', 'ls'], says: bucket },
  {
    name: 's3 cp of 12 MB, which goes in parts',
    run: ['s3', 'cp', '--no-progress', large, `${s3}/elsewhere/large.bin`],
  },
  { name: 'its head', run: ['s3api', 'head-object', '--bucket', bucket, '--key', 'elsewhere/large.bin'], says: /-2\W/ },
  { name: 's3 cp back', run: ['s3', 'cp', '--no-progress', `${s3}/elsewhere/large.bin`, join(work, 'back.bin')] },
  {
    name: 'byte for byte',
    run: () => String(readFileSync(large).equals(readFileSync(join(work, 'back.bin')))),
    says: 'true',
  },
  { name: 's3 rm', run: ['s3', 'rm', `${s3}/elsewhere/large.bin`] },
  { name: 'it is gone', run: ['s3', 'ls', `${s3}/elsewhere/`], refused: true, saysNot: 'large.bin' },
  { name: 's3 sync of a folder', run: ['s3', 'sync', panel, `${s3}/uploads/panel`] },
  {
    name: 'GET /webinars/panel within 2 s',
    run: () => told(`${api}/webinars/panel`, 'webinar-json'),
    says: 'Lindqvist',
  },
  { name: 's3 rm --recursive', run: ['s3', 'rm', '--recursive', `${s3}/uploads/panel`], says: 'transcript.txt' },
  { name: 'its webinar is gone within 2 s', run: () => told(`${api}/webinars/panel`, 'no-such-webinar'), says: '404' },
  {
    name: 's3api list-object-versions',
    run: ['s3api', 'list-object-versions', '--bucket', bucket, '--prefix', 'uploads/panel'],
    says: 'DeleteMarkers',
  },
  {
    name: 's3api put-bucket-acl is refused by name',
    run: ['s3api', 'put-bucket-acl', '--bucket', bucket, '--acl', 'private'],
    refused: true,
    says: 'PutBucketAcl is not part of the local stack',
  },
  { name: 'sqs list-queues', run: ['sqs', 'list-queues'], ...sqsSays(queueUrl) },
  {
    name: 'sqs get-queue-attributes',
    run: ['sqs', 'get-queue-attributes', '--queue-url', queueUrl, '--attribute-names', 'All'],
    ...sqsSays('RedrivePolicy'),
  },
  { name: 'dynamodb describe-table', run: ['dynamodb', 'describe-table', '--table-name', table], says: 'ACTIVE' },
  {
    name: 'a wrong secret is refused',
    run: ['s3', 'ls', s3],
    secret: 'wrong',
    refused: true,
    says: 'SignatureDoesNotMatch',
  },
];
for (const step of steps) await perform(step, endpoint);
await stack.close();
rmSync(work, { recursive: true });
