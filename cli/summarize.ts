import { mkdir, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { summarizeWebinar } from '../core/pipeline.ts';
import type { WebinarRecord } from '../core/record.ts';
import { toHtml } from '../core/render/html.ts';
import { toMarkdown } from '../core/render/markdown.ts';
import { toText } from '../core/render/text.ts';
import { progress } from './progress.ts';
import { terminal } from './terminal.ts';
import { webinarAt } from './webinars.ts';

interface Options {
  readonly json?: boolean;
  readonly markdown?: boolean;
  readonly html?: boolean;
  readonly words?: number;
  readonly out?: string;
}

type Write = (record: WebinarRecord, file: string) => string;

/** The first that is asked for; without any, the note for the terminal. */
const WRITERS: readonly (readonly [option: keyof Options, extension: string, write: Write])[] = [
  ['json', '.json', (record, file) => `${JSON.stringify({ file, ...record })}\n`],
  ['html', '.html', toHtml],
  ['markdown', '.md', toMarkdown],
];

export const summarize = new Command('summarize')
  .description('Files in, records out: no AWS and no server.')
  .argument('<file...>', 'transcripts, reports, or folders of one webinar each')
  .addOption(new Option('--json', 'one JSON object per file, one per line').conflicts(['markdown', 'html']))
  .addOption(new Option('--markdown', 'the note as Markdown').conflicts('html'))
  .option('--html', 'the note as one HTML file that needs nothing else')
  .option('--words <n>', 'content words of overview and key points together', wholeNumber)
  .option('--out <dir>', 'write a file for each webinar into this folder instead of printing')
  .action(async (files: string[], options: Options) => {
    const taken = new Set<string>();
    const bar = progress(files.length);
    for (const file of files) {
      bar.show(file);
      bar.step(await summarizeFile(file, options, taken));
    }
    bar.end();
  });

/** What is to be printed of one file. */
async function summarizeFile(file: string, options: Options, taken: Set<string>): Promise<string> {
  const settings = options.words ? { words: options.words } : {};
  const at = await webinarAt(file);
  const outcome = 'failure' in at ? at : await summarizeWebinar(at.id, at.parts, settings);
  if ('failure' in outcome) {
    process.exitCode = 1;
    const { failure } = outcome;
    if (options.json) return `${JSON.stringify({ file, failure })}\n`;
    process.stderr.write(`${file}: ${failure.message} (${failure.code})\n`);
    return '';
  }
  const [, extension, write] = WRITERS.find(([option]) => options[option]) ?? [];
  const text = write ? write(outcome.record, file) : toText(outcome.record, terminal());
  if (!options.out) return text;
  await writeInto(options.out, file, extension ?? '.txt', text, taken);
  return '';
}

/** Two files of one name make two notes: the second is numbered. */
async function writeInto(folder: string, file: string, extension: string, text: string, taken: Set<string>) {
  const name = basename(file, extname(file));
  let path = join(folder, `${name}${extension}`);
  for (let k = 2; taken.has(path); k++) path = join(folder, `${name}-${k}${extension}`);
  taken.add(path);
  await mkdir(folder, { recursive: true });
  await writeFile(path, text);
  process.stderr.write(`${path}\n`);
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('Give a whole number above 0.');
  return value;
}
