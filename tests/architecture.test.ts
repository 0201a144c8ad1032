/** Counts the arrows of docs/architecture.md: who may import whom, how long a file may be. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.ts'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '' && !file.startsWith('tests/corpus/'));

/** Longest prefix wins. `npm` names the packages that the folder may import; node built-ins only where `node` is true. */
const MAY: Readonly<
  Record<string, { readonly folders: readonly string[]; readonly npm?: RegExp; readonly node?: boolean }>
> = {
  'core/decode/': { folders: ['core/*.ts', 'core/decode/'], npm: /^(fflate|saxes|htmlparser2)$/ },
  'core/identify/': { folders: ['core/*.ts', 'core/identify/'], npm: /^chrono-node(\/.*)?$/ },
  'core/summarize/': { folders: ['core/*.ts', 'core/summarize/'], npm: /^chrono-node(\/.*)?$/ },
  'core/render/': { folders: ['core/*.ts', 'core/render/'], npm: /^$/ },
  'core/ingest/': { folders: ['core/*.ts', 'core/ingest/'], npm: /^$/ },
  'core/api/': { folders: ['core/*.ts', 'core/api/', 'core/ingest/', 'core/render/'], npm: /^$/ },
  'core/pipeline.ts': { folders: ['core/'], npm: /^$/ },
  'core/': { folders: ['core/*.ts'], npm: /^zod(\/.*)?$/ },
  'aws/': { folders: ['core/', 'aws/'], npm: /^(@aws-sdk\/.*|@smithy\/.*|aws-lambda|zod(\/.*)?)$/, node: true },
  'functions/': { folders: ['core/', 'aws/', 'functions/'], npm: /^(aws-lambda|hono(\/.*)?)$/, node: true },
  'lib/': { folders: ['lib/'], npm: /^(aws-cdk-lib|constructs|cdk-nag|esbuild)(\/.*)?$/, node: true },
  'bin/': { folders: ['lib/'], npm: /^(aws-cdk-lib|constructs|cdk-nag)(\/.*)?$/, node: true },
  'local/': { folders: ['functions/', 'aws/', 'local/', 'scripts/bundle.ts', 'core/*.ts'], npm: /./, node: true },
  'cli/': { folders: ['core/', 'aws/', 'local/', 'cli/'], npm: /./, node: true },
};

const STAGES = ['core/decode/', 'core/identify/', 'core/summarize/', 'core/render/'];

/** The pipeline joins the stages; the API hands records to the writers of `core/render/`. */
const JOINERS = ['core/pipeline.ts', 'core/api/'];

const folderOf = (file: string) =>
  Object.keys(MAY)
    .filter((folder) => file.startsWith(folder))
    .sort((a, b) => b.length - a.length)[0];

const importsOf = (file: string) =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/(?:from |import\(\s*)'([^']+)'/g)].map(
    (match) => match[1] ?? '',
  );

function complaint(file: string, name: string): string | undefined {
  const folder = folderOf(file);
  const rule = folder ? MAY[folder] : undefined;
  if (!rule) return undefined;
  if (name.startsWith('node:')) return rule.node ? undefined : `${file} imports ${name}`;
  if (!name.startsWith('.')) return rule.npm?.test(name) ? undefined : `${file} imports the package ${name}`;
  const target = relative(root, join(root, dirname(file), name));
  const allowed = rule.folders.some((may) =>
    may.endsWith('*.ts') ? dirname(target) === dirname(may) : target.startsWith(may),
  );
  const joins = STAGES.some((stage) => target.startsWith(stage) && !file.startsWith(stage));
  if (!allowed) return `${file} imports ${target}`;
  if (joins && file.startsWith('core/') && !JOINERS.some((joiner) => file.startsWith(joiner)))
    return `${file} joins a stage: ${target}`;
  return undefined;
}

describe('architecture', () => {
  test('every import follows the arrows', () => {
    expect(
      files.flatMap((file) =>
        importsOf(file)
          .map((name) => complaint(file, name))
          .filter(Boolean),
      ),
    ).toEqual([]);
  });

  test('no file is longer than 200 lines', () => {
    const long = files.filter((file) => readFileSync(join(root, file), 'utf8').split('\n').length > 201);
    expect(long).toEqual([]);
  });

  test('handlers are 30 lines at most', () => {
    const entries = files.filter((file) => file.startsWith('functions/'));
    expect(entries.filter((file) => readFileSync(join(root, file), 'utf8').split('\n').length > 31)).toEqual([]);
  });

  test('the environment is read in one file of aws/, and in local/ and cli/', () => {
    const readers = files.filter(
      (file) => /^(core|functions|aws)\//.test(file) && /process\.env/.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(readers.filter((file) => file !== 'aws/environment.ts')).toEqual([]);
  });

  test('no file is called utils, helpers, common or manager', () => {
    expect(files.filter((file) => /(utils?|helpers?|common|manager)\.ts$/.test(file))).toEqual([]);
  });
});
