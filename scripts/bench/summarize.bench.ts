/**
 * One hour of speech (9,000 words) through the whole pipeline, bundled as it is deployed, beside two floors on the bare
 * text: TF-IDF vectors, and LexRank over an inverted index. Then a day of it. Each in fresh processes, rounds interleaved.
 * ROSTRUM_NODE names the Node to time.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../bundle.ts';
import { type Bench, type BenchRow, median } from './bench.ts';
import { speechOf } from './speech.ts';

const HOUR = 9000;
const ROUNDS = 5;
/** As `lib/intake.ts` sets it; for the floors too. */
const SMALL_YOUNG_SPACE = '--max-semi-space-size=8';
const BARS = { warm: 6, first: 2, growth: 36, peakMiB: 260 };

interface Run {
  readonly firstMs: number;
  readonly warmMs: number;
  readonly lastMs: number;
  readonly peakMiB: number;
}

export async function run(): Promise<Bench> {
  const folder = mkdtempSync(join(tmpdir(), 'summarize-'));
  try {
    const pipeline = await bundle('scripts/bench/summarize-entry.ts', folder);
    const file = (name: string, content: string) => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    };
    const { captions, text } = speechOf(HOUR);
    const hour = file('hour.vtt', captions);
    const bare = file('hour.txt', text);
    const day = file('day.vtt', speechOf(24 * HOUR).captions);
    const floor: Run[] = [];
    const graph: Run[] = [];
    const ours: Run[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      floor.push(probe('tfidf', pipeline, bare));
      graph.push(probe('lexrank', pipeline, bare));
      ours.push(probe('rostrum', pipeline, hour));
    }
    const grown = probe('rostrum', pipeline, hour, day);
    const alone = probe('rostrum', pipeline, file('none.vtt', 'WEBVTT\n'), day);
    return {
      title: 'summarize: one hour is 9,000 words; CPU in fresh processes, medians',
      rows: [...hourRows(floor, graph, ours), ...dayRows(grown, alone.peakMiB)],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function probe(mode: string, ...args: readonly string[]): Run {
  const node = process.env.ROSTRUM_NODE ?? process.execPath;
  const out = execFileSync(node, [SMALL_YOUNG_SPACE, join(import.meta.dirname, 'summarize-probe.mjs'), mode, ...args], {
    encoding: 'utf8',
  });
  return JSON.parse(out) as Run;
}

function hourRows(floor: readonly Run[], graph: readonly Run[], ours: readonly Run[]): BenchRow[] {
  const warm = (runs: readonly Run[]) => median(runs.map(({ warmMs }) => warmMs));
  const first = (runs: readonly Run[]) => median(runs.map(({ firstMs }) => firstMs));
  return [
    { name: 'TF-IDF floor, warm', value: warm(floor), unit: 'ms' },
    beside('pipeline, warm', warm(ours), warm(floor), BARS.warm, 'the floor'),
    { name: 'LexRank floor, first call', value: first(graph), unit: 'ms' },
    beside('pipeline, first call', first(ours), first(graph), BARS.first, 'the floor'),
  ];
}

function dayRows({ warmMs, lastMs }: Run, peakMiB: number): BenchRow[] {
  return [
    { ...beside('pipeline, 24 hours', lastMs, warmMs, BARS.growth, 'the hour'), gate: true },
    {
      name: 'pipeline, 24 hours, peak memory of the process',
      value: peakMiB,
      unit: 'MiB',
      bar: `at most ${BARS.peakMiB}`,
      ok: peakMiB <= BARS.peakMiB,
    },
  ];
}

const beside = (name: string, value: number, other: number, most: number, what: string): BenchRow => ({
  name,
  value,
  unit: 'ms',
  ratio: value / other,
  bar: `at most ${most}x ${what}`,
  ok: value / other <= most,
});
