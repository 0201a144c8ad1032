/** `rostrum start`: the local stack, with the examples in it the first time. */
import { Command } from 'commander';
import type { Addresses } from '../local/addresses.ts';
import { LOCAL } from '../local/credentials.ts';
import type { Stack } from '../local/stack.ts';

export const start = new Command('start')
  .description('The whole of Rostrum on this machine: bucket, queue, functions, table and API, on 127.0.0.1.')
  .option('--data <dir>', 'where everything is kept', '.rostrum')
  .option('--no-examples', 'begin with an empty bucket')
  .addHelpText('after', '\nCtrl-C stops it; what it holds is there again at the next start.')
  .action(async ({ data, examples }: { data: string; examples: boolean }) => {
    const { startStack } = await import('../local/stack.ts');
    const stack = await startStack(data).catch((error: Error) => start.error(error.message));
    stopOnSignal(stack);
    process.stdout.write(welcome(stack.addresses, data));
    await stack.prepare();
    if (examples && stack.s3.isEmpty(stack.addresses.bucket)) await (await import('./examples.ts')).showExamples(stack);
    process.stdout.write('\nCtrl-C stops it.\n');
  });

function welcome({ api, endpoint, bucket }: Addresses, data: string): string {
  const { accessKeyId, secretAccessKey, region } = LOCAL;
  return `Rostrum runs on this machine and keeps everything in ${data}

  API      ${api}/webinars
  bucket   s3://${bucket}/uploads/ at ${endpoint}

Upload a webinar and read its summary:

  npm run -s rostrum -- upload my-webinar.vtt

or with the AWS CLI:

  AWS_ACCESS_KEY_ID=${accessKeyId} AWS_SECRET_ACCESS_KEY=${secretAccessKey} AWS_DEFAULT_REGION=${region} \\
    aws s3 cp my-webinar.vtt s3://${bucket}/uploads/ --endpoint-url ${endpoint}
  curl ${api}/webinars/my-webinar.vtt
`;
}

/** The second signal does not wait for the first one's work. */
function stopOnSignal(stack: Stack): void {
  let stopping = false;
  const stop = () => {
    if (stopping) process.exit(130);
    stopping = true;
    void stack.close().then(() => process.exit(0));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
}
