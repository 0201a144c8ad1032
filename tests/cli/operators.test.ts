/** The operators' commands on a running local stack, as they are called. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { Command } from 'commander';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { doctor } from '../../cli/doctor.ts';
import { explain } from '../../cli/explain.ts';
import { redrive } from '../../cli/redrive.ts';
import { LOCAL } from '../../local/credentials.ts';
import { type Stack, startStack } from '../../local/stack.ts';

const KEY = 'uploads/harbour talk.txt';
const TALK =
  'Ana Ruiz: The harbour will open two new berths for grain ships in May.\n\nBen Okoye: We counted forty ships.\n';

let data: string;
let stack: Stack;
const access = () => ({ endpoint: stack.addresses.endpoint, region: LOCAL.region, credentials: LOCAL });

async function put(key: string, body: string): Promise<void> {
  await new S3Client(access()).send(new PutObjectCommand({ Bucket: stack.addresses.bucket, Key: key, Body: body }));
}

/** What the command prints. */
async function run(command: Command, ...given: string[]): Promise<string> {
  let printed = '';
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  try {
    await command.parseAsync(['node', 'rostrum', ...given, '--data', data]);
  } finally {
    write.mockRestore();
  }
  return printed;
}

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'rostrum-operators-'));
  stack = await startStack(data);
  await put(KEY, 'Ana Ruiz: The harbour will open one new berth for grain ships in May.\n');
  await put(KEY, TALK);
  await put('uploads/empty.vtt', '');
  await vi.waitFor(
    async () => {
      if (!/published/.test(await run(explain, KEY))) throw new Error(`${KEY} is not published yet`);
      if (!/failed/.test(await run(explain, 'uploads/empty.vtt'))) throw new Error('the empty file is not refused yet');
    },
    { timeout: 25_000, interval: 200 },
  );
}, 40_000);

afterAll(async () => {
  process.exitCode = 0;
  await stack.close();
  rmSync(data, { recursive: true, force: true });
});

describe('rostrum explain', () => {
  test('tells the state of every version', async () => {
    const { versions, webinar, state } = JSON.parse(await run(explain, KEY, '--json'));
    expect({ webinar, state }).toEqual({ webinar: expect.stringMatching(/^harbour-talk-txt--/), state: 'ready' });
    expect(versions.map((version: { state: string }) => version.state).sort()).toEqual(['published', 'superseded']);
  });

  test('tells why there is no record', async () => {
    expect(await run(explain, 'uploads/empty.vtt')).toContain('empty: This file is empty; upload it again.');
  });
});

describe('rostrum doctor and redrive', () => {
  test('find what is parked, show it, and put it back', async () => {
    expect(await run(doctor)).toMatch(/ok {9}parked {5}0 messages[\s\S]*ok {9}drift {6}0 differences/);
    const body = JSON.stringify({ rostrum: 1, message: { kind: 'compose', webinarId: 'empty.vtt' } });
    await new SQSClient(access()).send(
      new SendMessageCommand({ QueueUrl: stack.addresses.deadLettersUrl, MessageBody: body }),
    );
    expect(await run(doctor)).toContain('attention  parked     1 messages');
    expect(await run(redrive, '--dry-run')).toContain('compose empty.vtt\n1 parked at the local stack');
  });
});
