import { Command } from 'commander';
import { readWebinar } from '../core/pipeline.ts';
import { partsOf } from './webinars.ts';

export const read = new Command('read')
  .description('Read files into normalized transcripts.')
  .argument('<file...>', 'transcripts, reports, or folders of one webinar each')
  .option('--json', 'one JSON object per file, one per line')
  .action(async (files: string[]) => {
    for (const file of files) {
      const result = await readWebinar(await partsOf(file));
      if ('failure' in result) process.exitCode = 1;
      const line = 'failure' in result ? { file, failure: result.failure } : { file, transcript: result.transcript };
      process.stdout.write(`${JSON.stringify(line)}\n`);
    }
  });
