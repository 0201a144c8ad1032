/**
 * A Lambda entry -> one folder that Lambda loads: `index.mjs` and chunks that are read on use.
 * The same bundles are deployed, run by the local stack and weighed by the tests.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Metafile, type Plugin } from 'esbuild';

const root = join(import.meta.dirname, '..');

/**
 * On Node 22 and 24 `import 'node:http'` as an ES module reads every export of the built-in, some of which load
 * undici: 32 to 36 ms of a cold start (aws/aws-sdk-js-v3 issue 6914). Handed over as CommonJS values they stay unread.
 */
const builtinsUnread: Plugin = {
  name: 'builtins-unread',
  setup(build) {
    const names = builtinModules.filter((name) => !name.startsWith('_')).map((name) => name.replaceAll('/', '\\/'));
    build.onResolve({ filter: new RegExp(`^(node:)?(${names.join('|')})$`) }, ({ path }) => ({
      path: path.replace('node:', ''),
      namespace: 'builtin',
    }));
    build.onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule('node:${path}');`,
      loader: 'js',
    }));
  },
};

/** Bundles `entry` (a path from the project's root) into `outDir`; gives the path of the module that exports `handler`. */
export async function bundle(entry: string, outDir: string): Promise<string> {
  await bundleWithMeta(entry, outDir);
  return join(outDir, 'index.mjs');
}

export async function bundleWithMeta(entry: string, outDir: string): Promise<Metafile> {
  await mkdir(outDir, { recursive: true });
  const { metafile } = await build({
    entryPoints: { index: join(root, entry) },
    outdir: outDir,
    bundle: true,
    splitting: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    // Every Node has \p{...}; esbuild doubts it and writes `new RegExp(...)` instead, which is made anew at every call.
    supported: { 'regexp-unicode-property-escapes': true },
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunk-[hash]',
    // esbuild prefers CommonJS on this platform, which costs 26 to 51 % more bytes in the SDK.
    mainFields: ['module', 'main'],
    conditions: ['module'],
    plugins: [builtinsUnread],
    legalComments: 'none',
    metafile: true,
    logLevel: 'silent',
  });
  await writeFile(join(outDir, 'package.json'), '{"type":"module"}\n');
  return metafile;
}

/** `tsx scripts/bundle.ts ENTRY DIR`: what `lib/` calls when it packs a function. */
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [entry, outDir] = process.argv.slice(2);
  if (!entry || !outDir) throw new Error('usage: bundle.ts ENTRY DIR');
  await bundle(entry, outDir);
}
