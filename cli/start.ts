/** `rostrum start`: the local stack, with the examples in it the first time. */
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { Command } from 'commander';
import type { Addresses } from '../local/addresses.ts';
import { LOCAL } from '../local/credentials.ts';
import type { Stack } from '../local/stack.ts';
import { askUntilNew } from './answered.ts';
import { readable } from './readable.ts';
import { webinarUpload } from './webinar-upload.ts';

const EXAMPLES = join(import.meta.dirname, '../examples/uploads');
const EXAMPLE_WAIT_MS = 30_000;
const OPENING_LINES = 26;

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
    await stack.functions.prepare();

    if (examples && stack.s3.isEmpty(stack.addresses.bucket)) await showExamples(stack);
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

/** Every example goes into the bucket; the first folder, a webinar of several parts, is shown when it is ready. */
async function showExamples({ s3, addresses }: Stack): Promise<void> {
  const names = (await readdir(EXAMPLES).catch(() => [])).sort();
  if (names.length === 0) return;
  const webinars = await Promise.all(names.map((name) => webinarUpload(join(EXAMPLES, name))));
  for (const { parts } of webinars) for (const { key, bytes } of parts) await s3.put(addresses.bucket, key, bytes);
  const shown = webinars.find(({ parts }) => parts.length > 1) ?? webinars[0];
  if (!shown) return;
  const parts = shown.parts.map(({ name }) => name);
  const answer = await askUntilNew({ api: addresses.api, id: shown.id }, undefined, parts, EXAMPLE_WAIT_MS);
  const shownAs = relative(process.cwd(), shown.path);
  process.stdout.write(`\n${webinars.length} examples are in the bucket. This is ${shownAs}:\n\n`);
  if (!answer) return void process.stdout.write('It is not ready yet; see functions.log in the data folder.\n');
  const note = await readable({ api: addresses.api, id: shown.id }, answer);
  process.stdout.write(`${opening(note)}\nThe rest of it: npm run -s rostrum -- summarize ${shownAs}\n`);
}

/** Whole paragraphs, as many as leave the addresses on the screen. */
function opening(note: string): string {
  const lines = note.split('\n');
  const end = lines.lastIndexOf('', OPENING_LINES);
  return `${lines.slice(0, end < 0 ? OPENING_LINES : end).join('\n')}\n`;
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
