import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '../..');

/** Bundles `contents` into the module `outfile` as anybody would, without our plugin: the floor that a cold start stands beside. */
export async function bareBundle(contents: string, outfile: string): Promise<string> {
  await build({
    stdin: { contents, resolveDir: root, loader: 'js' },
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    banner: { js: `import { createRequire as __r } from 'node:module'; const require = __r(import.meta.url);` },
    logLevel: 'silent',
  });
  await writeFile(join(dirname(outfile), 'package.json'), '{"type":"module"}');
  return outfile;
}
