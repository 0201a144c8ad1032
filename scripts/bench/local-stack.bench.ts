/**
 * `rostrum start` as people meet it: seconds until the addresses stand there, and the memory of its processes while both
 * functions are awake. Memory as Linux shares it out (Pss): the pages of the one Node binary count once, not per process.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Bench, type BenchRow, median } from './bench.ts';

const root = join(import.meta.dirname, '../..');
const ROUNDS = 5;
const MOST_MS = 1500;
const MOST_MIB = 200;

export async function run(): Promise<Bench> {
  const data = mkdtempSync(join(tmpdir(), 'rostrum-bench-'));
  const first = await started(data, 'Ctrl-C stops it');
  const memory = existsSync('/proc/self/smaps_rollup') ? memoryRows(first.child.pid ?? 0) : [];
  await stop(first.child);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { child, ms } = await started(data, 'Rostrum runs');
    times.push(ms);
    await stop(child);
  }
  rmSync(data, { recursive: true });
  const up = median(times);
  const row: BenchRow = {
    name: 'start to addresses',
    value: up,
    unit: 'ms',
    bar: `under ${MOST_MS} ms`,
    ok: up < MOST_MS,
  };
  return { title: 'local stack', rows: [row, ...memory] };
}

async function started(data: string, sign: string): Promise<{ readonly child: ChildProcess; readonly ms: number }> {
  const begin = performance.now();
  const command = ['--import', 'tsx', 'cli/rostrum.ts', 'start', '--data', data];
  const child = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout?.on('data', (chunk) => {
    text += String(chunk);
  });
  while (!text.includes(sign) && child.exitCode === null) await sleep(5);
  return { child, ms: performance.now() - begin };
}

const stop = (child: ChildProcess) =>
  new Promise<void>((done) => {
    child.once('exit', () => done());
    child.kill('SIGTERM');
  });

function memoryRows(pid: number): BenchRow[] {
  const processes = treeOf(pid);
  const sumOf = (field: string) => processes.reduce((sum, one) => sum + mebibytes(one, field), 0);
  const shared = sumOf('Pss');
  const bar = `under ${MOST_MIB} MiB`;
  return [
    {
      name: `memory of ${processes.length} processes`,
      value: shared,
      unit: 'MiB',
      bar,
      ok: shared < MOST_MIB,
      gate: true,
    },
    { name: 'the same, shared pages counted in each', value: sumOf('Rss'), unit: 'MiB' },
    { name: 'the stack alone, functions asleep', value: mebibytes(pid, 'Rss'), unit: 'MiB' },
  ];
}

function treeOf(pid: number): number[] {
  const listed = execFileSync('ps', ['-e', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  const pairs = listed.map((line) => line.trim().split(/\s+/).map(Number));
  const below = (parent: number): number[] =>
    pairs.filter(([, of]) => of === parent).flatMap(([child = 0]) => [child, ...below(child)]);
  return [pid, ...below(pid)];
}

function mebibytes(pid: number, field: string): number {
  const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  return Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(rollup)?.[1] ?? 0) / 1024;
}
