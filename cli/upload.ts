/** `rostrum upload`: into the bucket, and back with the summary. */
import { Command, Option } from 'commander';
import { type PutUpload, putUpload, type UploadTarget } from '../aws/put-upload.ts';
import { runningAddresses } from '../local/addresses.ts';
import { LOCAL } from '../local/credentials.ts';
import { type Answered, askOnce, askUntilNew } from './answered.ts';
import { progress } from './progress.ts';
import { readable } from './readable.ts';
import { type WebinarUpload, webinarUpload } from './webinar-upload.ts';

interface Options {
  readonly data: string;
  readonly api?: string;
  readonly endpoint?: string;
  readonly bucket?: string;
  readonly region?: string;
  readonly wait: number;
  readonly json?: boolean;
}

interface Destination extends UploadTarget {
  /** Absent where nobody can be asked for the summary. */
  readonly api?: string;
}

interface Outcome extends Partial<Answered> {
  readonly file: string;
  readonly id: string;
}

export const upload = new Command('upload')
  .description('Put webinars into a bucket and wait for their summaries; into the local stack unless told otherwise.')
  .argument('<file...>', 'transcripts, reports, or folders of one webinar each')
  .option('--bucket <name>', 'bucket of a deployment')
  .option('--endpoint <url>', 'where S3 answers, if not at AWS')
  .option('--region <name>', 'region of the bucket, if not the one of your AWS settings')
  .option('--api <url>', 'API of the deployment, asked for the summaries')
  .option('--data <dir>', 'data folder of the local stack', '.rostrum')
  .addOption(new Option('--wait <seconds>', 'how long to wait for each summary').default(120).argParser(Number))
  .option('--json', 'one JSON object per webinar, one per line')
  .action(async (files: string[], options: Options) => {
    const destination = destinationOf(options);
    if (!destination) return upload.error(NO_STACK);
    await uploadAll(files, destination, options).catch((error: Error) => upload.error(error.message));
  });

const NO_STACK = 'No local stack runs here. Start it with `npm start`, or name --bucket (and --api for the summary).';

/** All go into the bucket first; they are then answered in the order given, while the later ones are worked on. */
async function uploadAll(files: readonly string[], destination: Destination, { wait, json }: Options): Promise<void> {
  const webinars = await Promise.all(files.map(webinarUpload));
  const put = putUpload(destination);
  const bar = progress(webinars.length);
  try {
    const sent: Sent[] = [];
    for (const webinar of webinars) {
      bar.show(webinar.path);
      sent.push(await send(webinar, put, destination.api));
    }
    for (const webinar of sent) {
      bar.show(webinar.id);
      const outcome = await outcomeOf(webinar, destination.api, wait * 1000);
      if (destination.api && outcome.state !== 'ready') process.exitCode = 1;
      bar.step(json ? `${JSON.stringify(outcome)}\n` : await told(outcome, destination));
    }
  } finally {
    bar.end();
  }
}

/** `before` is the record that stood there, so that the new one can be told from it. */
interface Sent extends WebinarUpload {
  readonly before: string | undefined;
}

async function send(webinar: WebinarUpload, put: PutUpload, api: string | undefined): Promise<Sent> {
  const found = api ? await askOnce({ api, id: webinar.id }) : undefined;
  await Promise.all(webinar.parts.map(({ key, bytes }) => put(key, bytes)));
  return { ...webinar, before: found?.etag };
}

async function outcomeOf({ path, id, parts, before }: Sent, api: string | undefined, waitMs: number): Promise<Outcome> {
  if (!api) return { file: path, id };
  const names = parts.map(({ name }) => name);
  return { file: path, id, ...(await askUntilNew({ api, id }, before, names, waitMs)) };
}

function destinationOf({ api, endpoint, bucket, region, data }: Options): Destination | undefined {
  if (bucket)
    return { bucket, ...(api ? { api } : {}), ...(endpoint ? { endpoint } : {}), ...(region ? { region } : {}) };
  const running = runningAddresses(data);
  return running && { ...running, region: LOCAL.region, credentials: LOCAL };
}

async function told(outcome: Outcome, { api, bucket }: Destination): Promise<string> {
  const { file, id, state } = outcome;
  if (!api) return `${file} is in ${bucket}; its record will be ${id}\n`;
  if (state === undefined)
    return `${file} is in ${bucket}, and ${id} has no new record yet; ask ${api}/webinars/${id}\n`;
  return `\n${file} -> ${api}/webinars/${id}\n\n${await readable({ api, id }, { uploads: [], ...outcome, state })}`;
}
