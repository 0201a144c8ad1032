/** Function bundles, made again only when a file has changed that went into them. */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** [path, time of change, bytes] */
type Input = readonly [path: string, mtimeMs: number, size: number];

/** Entry path -> the module that exports `handler`, in a folder of its own below `folder`. */
export type Bundle = (entry: string) => Promise<string>;

/** Each entry is bundled once; the bundler, which needs more memory than all else here, is ended when none is at work. */
export function bundlesIn(folder: string): Bundle {
  const made = new Map<string, Promise<string>>();
  return (entry) => {
    const outDir = join(folder, entry.replace(/\W+/g, '-'));
    const bundle =
      made.get(entry) ?? (isFresh(outDir) ? Promise.resolve(join(outDir, 'index.mjs')) : bundled(entry, outDir));
    made.set(entry, bundle);
    return bundle;
  };
}

let atWork = 0;

async function bundled(entry: string, outDir: string): Promise<string> {
  atWork += 1;
  const { bundleWithMeta } = await import('../../scripts/bundle.ts');
  const { inputs } = await bundleWithMeta(entry, outDir);
  // Names with a colon are not files but modules that a plugin made.
  const files = Object.keys(inputs).filter((name) => !name.includes(':'));
  writeFileSync(join(outDir, 'inputs.json'), JSON.stringify(files.map(inputOf)));
  atWork -= 1;
  if (atWork === 0) await (await import('esbuild')).stop();
  return join(outDir, 'index.mjs');
}

function isFresh(outDir: string): boolean {
  try {
    const inputs = JSON.parse(readFileSync(join(outDir, 'inputs.json'), 'utf8')) as Input[];
    return inputs.every((input) => input.join() === inputOf(input[0]).join());
  } catch {
    return false;
  }
}

function inputOf(path: string): Input {
  const { mtimeMs, size } = statSync(path);
  return [path, mtimeMs, size];
}
