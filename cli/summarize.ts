import { basename } from 'node:path';
import { Command } from 'commander';
import { summarizeWebinar } from '../core/pipeline.ts';
import { partsOf } from './webinars.ts';

export const summarize = new Command('summarize')
  .description('Files in, records out: no AWS and no server.')
  .argument('<file...>', 'transcripts, reports, or folders of one webinar each')
  .option('--json', 'one JSON object per file, one per line')
  .option('--words <n>', 'content words of overview and key points together', Number)
  .action(async (files: string[], options: { words?: number }) => {
    for (const file of files) {
      const outcome = await summarizeWebinar(
        basename(file),
        await partsOf(file),
        options.words ? { words: options.words } : {},
      );
      if ('failure' in outcome) process.exitCode = 1;
      const line = 'failure' in outcome ? { file, failure: outcome.failure } : { file, ...outcome.record };
      process.stdout.write(`${JSON.stringify(line)}\n`);
    }
  });
