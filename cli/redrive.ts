/** `rostrum redrive`: what is parked, and back into the queue with it. */
import { Command } from 'commander';
import { messagesIn } from '../aws/sqs-message.ts';
import type { Message } from '../core/messages.ts';
import { operated } from './operated.ts';

interface Options {
  readonly data: string;
  readonly dryRun?: boolean;
}

export const redrive = new Command('redrive')
  .description('Put parked messages (the dead-letter queue) back into the queue. Doing it twice changes nothing.')
  .option('--data <dir>', 'data folder of the local stack', '.rostrum')
  .option('--dry-run', 'only show what is parked')
  .action(async (options: Options) => {
    const { parked, where } = operated(redrive, options);
    let moved = 0;
    for await (const page of parked.messages()) {
      for (const message of page) {
        process.stdout.write(`  ${told(messagesIn(message.body))}\n`);
        if (!options.dryRun) await parked.redrive(message);
        moved += 1;
      }
    }
    process.stdout.write(`${moved} ${options.dryRun ? 'parked at' : 'put back into the queue of'} ${where}.\n`);
  });

/** What cannot be understood is parked until a version that understands it redrives it, or the queue forgets it. */
function told(messages: readonly Message[] | undefined): string {
  if (!messages) return 'not understood: no notification of schema 2, and none of our own';
  if (messages.length === 0) return 'nothing to do: no upload in it';
  return messages
    .map((message) =>
      'upload' in message ? `${message.kind} ${message.upload.key}` : `${message.kind} ${message.webinarId}`,
    )
    .join(', ');
}
