/** `rostrum start` and `rostrum upload` as people run them: processes, ports, signals, exit codes. */
import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, expect, test } from 'vitest';
import type { Addresses } from '../../local/addresses.ts';
import { LOCAL } from '../../local/credentials.ts';

const root = join(import.meta.dirname, '../..');
const work = mkdtempSync(join(tmpdir(), 'rostrum-start-'));
const data = join(work, 'data');
const CLI = ['--import', 'tsx', join(root, 'cli/rostrum.ts')];
const running: ChildProcess[] = [];

afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(work, { recursive: true, force: true });
});

interface Started {
  readonly child: ChildProcess;
  readonly printed: () => string;
  readonly exit: Promise<number | null>;
}

async function start(...options: string[]): Promise<Started> {
  const child = spawn(process.execPath, [...CLI, 'start', '--data', data, ...options], { cwd: root });
  running.push(child);
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (text += String(chunk)));
  const exit = new Promise<number | null>((done) => child.once('exit', done));
  const end = performance.now() + 90_000;
  while (!text.includes('Ctrl-C stops it') && child.exitCode === null && performance.now() < end) await sleep(20);
  return { child, printed: () => text, exit };
}

const addresses = () => JSON.parse(readFileSync(join(data, 'addresses.json'), 'utf8')) as Addresses;
/** Waits for the first of them: functions start with their first event. */
async function childrenOf(parent = 0): Promise<number[]> {
  for (;;) {
    const lines = execFileSync('ps', ['-e', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
    const pairs = lines.map((line) => line.trim().split(/\s+/).map(Number));
    const children = pairs.flatMap(([pid = 0, of]) => (of === parent ? [pid] : []));
    if (children.length > 0) return children;
    await sleep(50);
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** A child ends when it notices that its parent did: at once, but not in the same instant. */
async function gone(children: readonly number[]): Promise<void> {
  for (let i = 0; i < 200 && children.some(isAlive); i += 1) await sleep(50);
  expect(children.filter(isAlive)).toEqual([]);
}

const upload = (...args: string[]) =>
  promisify(execFile)(process.execPath, [...CLI, 'upload', '--data', data, ...args], { cwd: root }).then(
    ({ stdout }) => ({ stdout, stderr: '', code: 0 }),
    ({ stdout, stderr, code }: { stdout: string; stderr: string; code: number }) => ({ stdout, stderr, code }),
  );

test('the first start shows an example and where to look; an upload comes back with its summary', async () => {
  const first = await start();
  expect(first.printed()).toContain(addresses().api);
  expect(first.printed()).toContain(`--endpoint-url ${addresses().endpoint}`);
  expect(first.printed()).toMatch(/examples are in the bucket\. This is .*\n\n.+/);

  const again = await start();
  expect(await again.exit).toBe(1);
  expect(again.printed()).toContain(`its API is ${addresses().api}`);

  const webinar = join(work, 'town hall.txt');
  writeFileSync(webinar, 'Ada Lindqvist: We approved 412 million dollars for the bridge.\n');
  const good = await upload(webinar, '--json');
  expect(JSON.parse(good.stdout)).toMatchObject({ file: webinar, state: 'ready', webinar: { words: 8 } });
  writeFileSync(webinar, '');
  const bad = await upload(webinar);
  expect(bad.code).toBe(1);
  expect(bad.stdout).toContain('There is no record');

  const children = await childrenOf(first.child.pid);
  first.child.kill('SIGINT');
  expect(await first.exit).toBe(0);
  await gone(children);
  expect(existsSync(join(data, 'addresses.json'))).toBe(false);
  const nowhere = await upload(webinar);
  expect([nowhere.code, nowhere.stderr]).toEqual([1, expect.stringContaining('No local stack runs here')]);
}, 180_000);

test('a kill amid the work loses nothing; the next start takes other ports where the last are taken', async () => {
  const killed = await start();
  const before = addresses();
  const s3 = new S3Client({ endpoint: before.endpoint, region: LOCAL.region, credentials: LOCAL });
  const names = Array.from({ length: 20 }, (_, i) => `town-${i}.txt`);
  const Body = 'Ada Lindqvist: We approved 412 million dollars for the bridge.\n';
  const put = (name: string) => s3.send(new PutObjectCommand({ Bucket: before.bucket, Key: `uploads/${name}`, Body }));
  await Promise.all(names.map(put));
  const children = await childrenOf(killed.child.pid);
  killed.child.kill('SIGKILL');
  await killed.exit;
  await gone(children);

  const blocker = createServer().listen(Number(new URL(before.api).port), '127.0.0.1');
  await once(blocker, 'listening');
  const next = await start();
  expect(addresses().api).not.toBe(before.api);
  const isReady = async (name: string) => (await fetch(`${addresses().api}/webinars/${name}`)).status === 200;
  const end = performance.now() + 60_000;
  let missing = names;
  while (missing.length > 0 && performance.now() < end) {
    const ready = await Promise.all(missing.map(isReady));
    missing = missing.filter((_, i) => !ready[i]);
  }
  expect(missing).toEqual([]);
  next.child.kill('SIGTERM');
  expect(await next.exit).toBe(0);
  blocker.close();
}, 180_000);
