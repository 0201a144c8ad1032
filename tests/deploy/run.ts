/**
 * `npm run test:deploy`: the story of a deployment, told once from end to end on an emulator of AWS.
 * MiniStack comes from PyPI (`.ci/deploy` installs it); where it is absent, this says so and ends well.
 */
import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  GetQueueAttributesCommand,
  SendMessageCommand,
  SetQueueAttributesCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { webinarIdOf } from '../../aws/keys.ts';
import { webinarAt } from '../../cli/webinars.ts';
import { summarizeWebinar } from '../../core/pipeline.ts';
import type { WebinarRecord } from '../../core/record.ts';
import { command, type Deployment, deploy } from './deployment.ts';
import { type MiniStack, ministackCommand, startMiniStack } from './ministack.ts';

const examples = join(import.meta.dirname, '../../examples/uploads');
let passed = 0;

const name = ministackCommand();
if (!name) {
  console.log('SKIPPED: MiniStack is not installed (pip install ministack), so there is nothing to deploy to');
  process.exit(0);
}
const folder = await mkdtemp(join(tmpdir(), 'deploy-'));
const stack = await startMiniStack(name);
try {
  Object.assign(process.env, stack.environment);
  const deployed = deploy(stack, folder);
  console.log(`deployed to ${deployed.bucket}`);
  await story('every example becomes the record that the command line gives, byte for byte', () =>
    examplesAgree(stack, deployed),
  );
  await story('the list shows them all', () => listed(deployed));
  await story('a message that cannot be understood is parked after five tries and redriven', () =>
    parkAndRedrive(stack, deployed),
  );
  await story('a deleted upload has no record any more', () => deletion(stack, deployed));
  await story(
    'the stack is destroyed',
    async () =>
      void command(stack, 'npx', ['cdk', 'destroy', '--force', '--no-notices', '--app', join(folder, 'assembly')]),
  );
  console.log(`\n${passed} passed, 0 failed`);
} finally {
  await stack.stop();
  await rm(folder, { recursive: true });
}

async function story(title: string, tell: () => Promise<void>): Promise<void> {
  const startMs = performance.now();
  await tell();
  passed += 1;
  console.log(`ok ${title} (${Math.round(performance.now() - startMs)} ms)`);
}

async function examplesAgree(stack: MiniStack, { bucket, call }: Deployment): Promise<void> {
  command(stack, 'aws', [
    's3',
    'cp',
    examples,
    `s3://${bucket}/uploads/`,
    '--recursive',
    '--endpoint-url',
    stack.endpoint,
  ]);
  for (const entry of await readdir(examples)) {
    const at = await webinarAt(join(examples, entry));
    assert('parts' in at);
    const { id, parts } = at;
    const outcome = await summarizeWebinar(id, parts);
    assert('record' in outcome, `${entry} has a record`);
    const { webinar, summary, speakers } = outcome.record;
    await until(
      `${id} is composed of ${parts.length} parts`,
      () => partsShown(call(`/webinars/${id}`).body) === parts.length,
    );
    const shown = JSON.parse(call(`/webinars/${id}`).body) as Partial<WebinarRecord>;
    same(JSON.stringify([shown.webinar, shown.summary]), JSON.stringify([webinar, summary]));
    same(call(`/webinars/${id}/speakers`).body, JSON.stringify({ speakers }));
  }
}

/** Equal to the byte, or where they part. */
function same(deployed: string, local: string): void {
  if (deployed === local) return;
  const at = [...local].findIndex((character, i) => character !== deployed[i]);
  const around = (text: string) => text.slice(Math.max(0, at - 80), at + 80);
  assert.fail(`deployed: ...${around(deployed)}\nlocal:    ...${around(local)}`);
}

/** The list is read through the table's index, which no other story touches. */
async function listed({ call }: Deployment): Promise<void> {
  const { webinars } = JSON.parse(call('/webinars').body) as { webinars: readonly { readonly id: string }[] };
  assert.equal(webinars.length, (await readdir(examples)).length);
}

async function parkAndRedrive(
  stack: MiniStack,
  { queue, parked, table, bucket, recordsBucket }: Deployment,
): Promise<void> {
  const sqs = new SQSClient({ endpoint: stack.endpoint });
  // In the stack a message is hidden for six timeouts, 12 minutes: five tries would take an hour.
  await sqs.send(new SetQueueAttributesCommand({ QueueUrl: queue, Attributes: { VisibilityTimeout: '1' } }));
  await sqs.send(new SendMessageCommand({ QueueUrl: queue, MessageBody: 'not a notification' }));
  await until('the message is parked', async () => (await waiting(sqs, parked)) === 1);
  const operator = {
    ROSTRUM_QUEUE_URL: queue,
    ROSTRUM_PARKED_URL: parked,
    ROSTRUM_TABLE: table,
    ROSTRUM_UPLOADS_BUCKET: bucket,
    ROSTRUM_RECORDS_BUCKET: recordsBucket,
  };
  command(stack, 'npx', ['tsx', 'cli/rostrum.ts', 'redrive'], operator);
  await until('the dead-letter queue is empty', async () => (await waiting(sqs, parked)) === 0);
  await until('and the message is parked again', async () => (await waiting(sqs, parked)) === 1);
}

async function deletion(stack: MiniStack, { bucket, call }: Deployment): Promise<void> {
  const file = 'tidewell-product-update.srt';
  command(stack, 'aws', ['s3', 'rm', `s3://${bucket}/uploads/${file}`, '--endpoint-url', stack.endpoint]);
  await until('its record is gone', () => call(`/webinars/${webinarIdOf(file, 'file')}`).status === 404);
}

async function waiting(sqs: SQSClient, url: string): Promise<number> {
  const asked = new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['ApproximateNumberOfMessages'] });
  const { Attributes } = await sqs.send(asked);
  return Number(Attributes?.ApproximateNumberOfMessages ?? 0);
}

function partsShown(body: string): number {
  const { webinar } = JSON.parse(body) as { webinar?: { parts: readonly unknown[] } };
  return webinar?.parts.length ?? 0;
}

async function until(what: string, done: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 120; tries++) {
    if (await done()) return;
    await new Promise((next) => setTimeout(next, 500));
  }
  throw new Error(`within a minute it did not happen that ${what}`);
}
