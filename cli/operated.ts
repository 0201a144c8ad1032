/** The deployment that an operator's command works on: named by the environment, or the local stack that runs here. */
import type { Command } from 'commander';
import { type Environment, environment } from '../aws/environment.ts';
import { type ParkedQueue, sqsParked } from '../aws/sqs-parked.ts';
import { type Access, awsWorld } from '../aws/world.ts';
import type { World } from '../core/ports.ts';
import { runningAddresses } from '../local/addresses.ts';
import { LOCAL } from '../local/credentials.ts';

export interface Operated {
  readonly where: string;
  readonly world: World;
  readonly parked: ParkedQueue;
}

const NOTHING =
  'No local stack runs here, and the environment names no deployment. Start one with `npm start`, or set ROSTRUM_TABLE, ' +
  'ROSTRUM_UPLOADS_BUCKET, ROSTRUM_RECORDS_BUCKET, ROSTRUM_QUEUE_URL and ROSTRUM_PARKED_URL to the names of yours.';

/** Ends the command with one sentence where there is nothing to work on. */
export function operated(command: Command, { data }: { readonly data: string }): Operated {
  if (process.env.ROSTRUM_TABLE) return over('the deployment of the environment', environment(), {});
  const local = runningAddresses(data);
  if (!local) return command.error(NOTHING);
  const { bucket, recordsBucket, table, queueUrl, deadLettersUrl, endpoint } = local;
  const names = { uploadsBucket: bucket, recordsBucket, table, queueUrl, parkedUrl: deadLettersUrl };
  const { accessKeyId, secretAccessKey, region } = LOCAL;
  return over(`the local stack at ${endpoint}`, names, {
    endpoint,
    region,
    credentials: { accessKeyId, secretAccessKey },
  });
}

function over(where: string, names: Environment, access: Access): Operated {
  // What an operator reads is the command's own output: the log lines of the library are not for the terminal.
  const world: World = { ...awsWorld(names, access), tell: () => {} };
  return { where, world, parked: sqsParked(names.parkedUrl, names.queueUrl, access) };
}
