/** `rostrum start` and `rostrum upload` as people run them: processes, ports, signals, exit codes. */
import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import type { Addresses } from '../../local/addresses.ts';

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
  const end = performance.now() + 20_000;
  while (!text.includes('Ctrl-C stops it') && child.exitCode === null && performance.now() < end) await sleep(20);
  return { child, printed: () => text, exit };
}

const addresses = () => JSON.parse(readFileSync(join(data, 'addresses.json'), 'utf8')) as Addresses;
const childrenOf = (pid = 0) =>
  execFileSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' })
    .trim()
    .split(/\s+/)
    .map(Number);
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** A child ends when it notices that its parent did: at once, but not in the same instant. */
async function gone(children: readonly number[]): Promise<void> {
  for (let i = 0; i < 40 && children.some(isAlive); i += 1) await sleep(50);
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

  const children = childrenOf(first.child.pid);
  expect(children.length).toBeGreaterThan(0);
  first.child.kill('SIGINT');
  expect(await first.exit).toBe(0);
  await gone(children);
  expect(existsSync(join(data, 'addresses.json'))).toBe(false);
  const nowhere = await upload(webinar);
  expect([nowhere.code, nowhere.stderr]).toEqual([1, expect.stringContaining('No local stack runs here')]);
}, 60_000);

test('a start after a kill has everything, on other ports where the last are taken', async () => {
  const killed = await start();
  const before = addresses();
  const held = await fetch(`${before.api}/webinars`);
  const listed = await held.text();
  const children = childrenOf(killed.child.pid);
  killed.child.kill('SIGKILL');
  await killed.exit;
  await gone(children);

  const blocker = spawn(process.execPath, [
    '-e',
    `require('net').createServer().listen(${new URL(before.api).port}, '127.0.0.1', () => console.log('held'))`,
  ]);
  running.push(blocker);
  await new Promise((done) => blocker.stdout?.once('data', done));
  const next = await start();
  expect(addresses().api).not.toBe(before.api);
  expect(await (await fetch(`${addresses().api}/webinars`)).text()).toBe(listed);
  next.child.kill('SIGTERM');
  expect(await next.exit).toBe(0);
}, 60_000);
