/**
 * Reading 10 MB, in fresh processes: captions beside the npm packages that read them and beside their floor, which only
 * decodes the bytes and splits the lines; every other format by its own speed. CPU time, rounds interleaved, medians.
 *
 * "cues read": detected, decoded, cleaned of control characters, scanned, speakers judged. Clocks, ids and speakers are known and texts
 * are places in the decoded text, as the floor's lines are; this row stands beside the floor.
 * "every cue touched": then clocks, label and text of each cue are asked for once. The packages make them while they parse, without
 * detection, checks or speakers; they are asked the same, and this row stands beside them.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type Bench, type BenchRow, median } from './bench.ts';
import { SAMPLES, sampleOf } from './decode-samples.ts';

const SIZE = 10_000_000;
const ROUNDS = 3;
const FLOOR_SHARE = 0.7;
const PEER_RATIO = 2;
const PEAK_MIB = 150;
const OTHERS_MB_S = 20;
const root = join(import.meta.dirname, '../..');

const PEERS: Readonly<Record<string, readonly string[]>> = {
  'zoom.vtt': ['subsrt-ts', 'subtitle', 'node-webvtt'],
  'hosts.srt': ['subsrt-ts', 'subtitle'],
};

interface Run {
  readonly cpuMs: number;
  readonly peakMiB: number;
  readonly units: number;
}

export async function run(): Promise<Bench> {
  const folder = mkdtempSync(join(tmpdir(), 'decode-'));
  try {
    const bundle = join(folder, 'decode.mjs');
    const entry = join(import.meta.dirname, 'decode-entry.ts');
    await build({ entryPoints: [entry], outfile: bundle, bundle: true, format: 'esm', platform: 'node', minify: true });
    const rows = SAMPLES.flatMap((sample) => {
      const file = join(folder, sample.name);
      writeFileSync(file, sampleOf(sample, SIZE));
      const peers = PEERS[sample.name];
      return peers ? captionRows(sample.name, file, bundle, peers) : [otherRow(sample.name, file, bundle)];
    });
    return { title: `Reading ${SIZE / 1e6} MB, first call in a fresh process, CPU`, rows };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `mode` is a reader, or a reader and `touched`. */
function probe(mode: string, file: string, bundle: string): Run {
  const [reader = '', touch = ''] = mode.split(' ');
  const args = [join(import.meta.dirname, 'decode-probe.mjs'), reader, touch, file, bundle, root];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Run;
}

const speed = (runs: readonly Run[]) => SIZE / 1000 / median(runs.map(({ cpuMs }) => cpuMs));

function captionRows(name: string, file: string, bundle: string, peers: readonly string[]): BenchRow[] {
  const touched = peers.map((peer) => `${peer} touched`);
  const modes = ['floor', 'rostrum', 'rostrum touched', 'transcript', ...touched];
  const runs = new Map<string, Run[]>(modes.map((mode) => [mode, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const mode of modes) runs.get(mode)?.push(probe(mode, file, bundle));
  }
  const of = (mode: string) => speed(runs.get(mode) ?? []);
  const fastest = Math.max(...touched.map(of));
  const peakMiB = median((runs.get('transcript') ?? []).map((run) => run.peakMiB));
  return [
    { name: `${name}: decode and split lines, the floor`, value: of('floor'), unit: 'MB/s' },
    ...touched.map((peer) => ({ name: `${name}: ${peer}`, value: of(peer), unit: 'MB/s' })),
    bar(`${name}: rostrum, cues read, beside the floor`, of('rostrum'), of('rostrum') / of('floor'), FLOOR_SHARE),
    bar(
      `${name}: rostrum, every cue touched, beside the fastest`,
      of('rostrum touched'),
      of('rostrum touched') / fastest,
      PEER_RATIO,
    ),
    {
      name: `${name}: the same, beside the floor`,
      value: of('rostrum touched'),
      unit: 'MB/s',
      ratio: of('rostrum touched') / of('floor'),
    },
    {
      name: `${name}: rostrum, with turns and all checks`,
      value: of('transcript'),
      unit: 'MB/s',
      ratio: of('transcript') / of('floor'),
    },
    { name: `${name}: peak memory`, value: peakMiB, unit: 'MiB', bar: `under ${PEAK_MIB}`, ok: peakMiB < PEAK_MIB },
  ];
}

const bar = (name: string, value: number, ratio: number, least: number): BenchRow => ({
  name,
  value,
  unit: 'MB/s',
  ratio,
  bar: `at least ${least}x`,
  ok: ratio >= least,
});

function otherRow(name: string, file: string, bundle: string): BenchRow {
  const runs = [probe('transcript', file, bundle)];
  const value = speed(runs);
  return {
    name,
    value,
    unit: 'MB/s',
    bar: `at least ${OTHERS_MB_S}`,
    ok: value >= OTHERS_MB_S && (runs[0]?.units ?? 0) > 0,
  };
}
