/**
 * `npm run eval [-- webinars | speakers | quality | formats]`: runs the scorers of ../shared/eval/kit on this checkout.
 * They are not part of the project: where ../shared is absent, this says so and ends well.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const evaluation = join(root, '../shared/eval');
const summarize = 'npm run -s rostrum -- summarize {file} --json';

/** Scorer and arguments; the scorers replace {file}, {files}, {folder} and {words}. */
const SCORERS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  webinars: [['kit/webinars/score.mjs', '--cmd', 'npm run -s rostrum -- summarize {folder} --json']],
  speakers: [['kit/speakers/run.mjs', '--cases', join(evaluation, 'speakers'), '--cmd', summarize]],
  quality: [
    [
      'kit/quality/run.mjs',
      ...['--jobs', '2', '--sources', 'qmsum,tc39,acd,eth'],
      ...['--cmd', 'npm run -s rostrum -- summarize {file} --words {words} --json'],
    ],
    ['kit/quality/run.mjs', '--jobs', '2', '--name', 'plain', '--no-baselines', '--cmd', summarize],
  ],
  formats: [[], ['--bare']].map((more) => [
    'kit/formats/score.mjs',
    ...['--facts', join(evaluation, 'formats/dev.json'), '--files', join(evaluation, 'formats')],
    ...['--cmd', 'npm run -s rostrum -- read {files} --json', '--verbose', ...more],
  ]),
};

const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const unknown = asked.filter((name) => !(name in SCORERS));
if (unknown.length > 0) {
  console.error(`no such scorer: ${unknown.join(', ')} (there are ${Object.keys(SCORERS).join(', ')})`);
  process.exit(2);
}
if (!existsSync(evaluation)) {
  console.log('The evaluation data (../shared/eval) is not beside this checkout: nothing to score.');
  process.exit(0);
}
for (const name of asked.length > 0 ? asked : Object.keys(SCORERS)) {
  for (const [script = '', ...args] of SCORERS[name] ?? []) {
    console.log(`\n== ${name} ${args.includes('--bare') ? '(extensions removed)' : ''}`);
    spawnSync(process.execPath, [join(evaluation, script), ...args], { cwd: root, stdio: 'inherit' });
  }
}
