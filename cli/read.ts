import { Command } from 'commander';
import type { Transcript } from '../core/model.ts';
import { readWebinar } from '../core/pipeline.ts';
import { clean } from '../core/render/clean.ts';
import { clock } from '../core/render/clock.ts';
import { webinarAt } from './webinars.ts';

export const read = new Command('read')
  .description('Read files into normalized transcripts.')
  .argument('<file...>', 'transcripts, reports, or folders of one webinar each')
  .option('--json', 'one JSON object per file, one per line')
  .action(async (files: string[], { json }: { readonly json?: boolean }) => {
    for (const file of files) {
      const at = await webinarAt(file);
      const result = 'failure' in at ? at : await readWebinar(at.parts);
      if ('failure' in result) {
        process.exitCode = 1;
        const { code, message } = result.failure;
        if (json) process.stdout.write(`${JSON.stringify({ file, failure: result.failure })}\n`);
        else process.stderr.write(`${file}: ${message} (${code})\n`);
        continue;
      }
      const { transcript } = result;
      process.stdout.write(json ? `${JSON.stringify({ file, transcript })}\n` : readable(file, transcript));
    }
  });

/** What was understood of the file, the turns with their clocks, and what was wrong with it. */
function readable(file: string, { format, kind, turns, labels, problems }: Transcript): string {
  const lines = turns.map(({ startMs, speakerLabel, channel, text }) => {
    const head = [
      startMs === undefined ? '' : `[${clock(startMs)}]`,
      channel ? `(${channel})` : '',
      speakerLabel ? `${speakerLabel}:` : '',
    ];
    return clean([...head.filter(Boolean), text].join(' '));
  });
  const faults = problems.map(
    ({ line, message }) => `! ${line === undefined ? '' : `line ${line}: `}${clean(message)}`,
  );
  const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;
  const head = `${file}: ${format} (${kind}), ${count(turns.length, 'turn')}, ${count(labels.length, 'label')}, ${count(problems.length, 'problem')}`;
  return `${[head, '', ...lines, ...(faults.length > 0 ? ['', ...faults] : [])].join('\n')}\n\n`;
}
