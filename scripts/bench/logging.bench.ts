/**
 * What a log line with a metric in it costs a cold start: our `aws/log.ts` beside Powertools' logger and metrics, and a bare
 * handler as the floor. CPU of import and first call in fresh processes, interleaved. The figures stand in decision 16.
 * ROSTRUM_NODE names the Node to time, as for the cold start.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bareBundle } from './bare-bundle.ts';
import { type Bench, median } from './bench.ts';

const ROUNDS = 15;
const root = join(import.meta.dirname, '../..');
const execute = promisify(execFile);

const HANDLERS: Readonly<Record<string, string>> = {
  bare: `export const handler = async () => console.log(JSON.stringify({ event: 'part', part: 'published' }));`,
  ours: `import { logLine } from './aws/log.ts';
    export const handler = async () => console.log(logLine({ event: 'part', part: 'published' }, 0));`,
  Powertools: `import { Logger } from '@aws-lambda-powertools/logger';
    import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
    const logger = new Logger({ serviceName: 'rostrum' });
    const metrics = new Metrics({ namespace: 'Rostrum', serviceName: 'rostrum' });
    export async function handler() {
      logger.info('part', { part: 'published' });
      metrics.addMetric('objects_published', MetricUnit.Count, 1);
      metrics.publishStoredMetrics();
    }`,
};

export async function run(): Promise<Bench> {
  const folder = await mkdtemp(join(tmpdir(), 'logging-'));
  try {
    const files = await Promise.all(Object.entries(HANDLERS).map(([name, code]) => pack(folder, name, code)));
    const samples = new Map<string, number[]>(files.map(({ name }) => [name, []]));
    for (let round = 0; round < ROUNDS; round++) {
      for (const { name, file } of files) samples.get(name)?.push(await firstCallMs(file));
    }
    const floor = median(samples.get('bare') ?? []);
    return {
      title: `A log line with a metric, CPU of import and first call over a bare handler's ${floor.toFixed(0)} ms`,
      rows: files.map(({ name, kib }) => ({
        name: `${name}, ${kib.toFixed(1)} KiB`,
        value: median(samples.get(name) ?? []) - floor,
        unit: 'ms cpu',
      })),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function pack(folder: string, name: string, contents: string) {
  const file = await bareBundle(contents, join(folder, `${name}.mjs`));
  return { name, file, kib: (await stat(file)).size / 1024 };
}

async function firstCallMs(file: string): Promise<number> {
  const node = process.env.ROSTRUM_NODE ?? process.execPath;
  const { stdout } = await execute(node, [join(root, 'scripts/bench/coldstart-probe.mjs'), file, '{}']);
  return (JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}') as { totalMs: number }).totalMs;
}
