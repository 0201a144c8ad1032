/** What a cold start loads, weighed: our code beside the SDK clients that the function needs anyway. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { afterAll, describe, expect, test } from 'vitest';
import { bundleWithMeta } from '../../scripts/bundle.ts';

const KIB = 1024;
const BUDGETS = [
  ['ingest', 160 * KIB],
  ['api', 60 * KIB],
] as const;

const folder = await mkdtemp(join(tmpdir(), 'bundles-'));
afterAll(() => rm(folder, { recursive: true }));

const SDK =
  /node_modules\/(@aws-sdk|@aws-crypto|@smithy|@aws|tslib|fast-xml-parser|fast-xml-builder|strnum|bowser|uuid|mnemonist|obliterator|@nodable|path-expression-matcher)\//;

/** The outputs that the entry loads at once; what is imported on use comes later. */
function loadedAtOnce({ outputs }: Metafile): string[] {
  const entry = Object.keys(outputs).find((name) => name.endsWith('/index.mjs')) ?? '';
  const loaded = new Set([entry]);
  for (const name of loaded) {
    for (const { path, kind } of outputs[name]?.imports ?? [])
      if (kind === 'import-statement' && path in outputs) loaded.add(path);
  }
  return [...loaded];
}

function ownBytes(meta: Metafile): number {
  return loadedAtOnce(meta)
    .flatMap((name) => Object.entries(meta.outputs[name]?.inputs ?? {}))
    .filter(([input]) => !SDK.test(input))
    .reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0);
}

describe('bundles', () => {
  test.each(BUDGETS)('%s loads at most %i bytes of ours at once', async (name, budget) => {
    const meta = await bundleWithMeta(`functions/${name}.ts`, join(folder, name));
    const bytes = ownBytes(meta);
    console.info(`${name}: ${(bytes / KIB).toFixed(1)} KiB of ours at once, budget ${budget / KIB}`);
    expect(bytes).toBeGreaterThan(KIB);
    expect(bytes).toBeLessThanOrEqual(budget);
  });

  // Who spoke is known by word tables and by rules; both are weighed, so that neither grows unseen.
  // 60 kB is what was aimed at and is missed (docs/speakers.md); these bounds stop it from growing unseen.
  test('who spoke: rules and word tables', async () => {
    const meta = await bundleWithMeta('functions/ingest.ts', join(folder, 'ingest-identify'));
    const inputs = Object.values(meta.outputs).flatMap((output) => Object.entries(output.inputs));
    const sum = (wanted: RegExp) =>
      inputs.filter(([input]) => wanted.test(input)).reduce((bytes, [, { bytesInOutput }]) => bytes + bytesInOutput, 0);
    const tables = sum(/core\/identify\/en\//);
    const rules = sum(/core\/identify\/(?!en\/)/);
    console.info(`who spoke: ${(rules / 1000).toFixed(1)} kB of rules, ${(tables / 1000).toFixed(1)} kB of words`);
    expect(tables).toBeGreaterThan(1000);
    expect(rules).toBeLessThanOrEqual(144_300);
    expect(tables).toBeLessThanOrEqual(73_450);
  });

  test('parsers and dates are loaded on use', async () => {
    const meta = await bundleWithMeta('functions/ingest.ts', join(folder, 'ingest-again'));
    const early = loadedAtOnce(meta).flatMap((name) => Object.keys(meta.outputs[name]?.inputs ?? {}));
    expect(early.filter((input) => /node_modules\/(chrono-node|saxes|htmlparser2|fflate)\//.test(input))).toEqual([]);
  });

  // `createRequire` in every chunk was a quarter of a millisecond each: nothing bundled may need it.
  test.each(BUDGETS)('%s requires nothing at run time', async (name) => {
    const { outputs } = await bundleWithMeta(`functions/${name}.ts`, join(folder, `${name}-required`));
    const code = await Promise.all(Object.keys(outputs).map((file) => readFile(file, 'utf8')));
    expect(code.filter((text) => text.includes('Dynamic require of'))).toEqual([]);
  });
});
