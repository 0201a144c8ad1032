/** The ports over AWS, made once per cold start. */
import { randomUUID } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { S3ClientConfig } from '@aws-sdk/client-s3';
import type { World } from '../core/ports.ts';
import { dynamoRecords } from './dynamo-records.ts';
import { type Environment, environment } from './environment.ts';
import { logLine } from './log.ts';
import { bodiesOnUse, once, queueOnUse, uploadsOnUse } from './on-use.ts';

/** Where the SDK's own environment variables and files do not say it: endpoint, region, credentials. */
export type Access = Pick<S3ClientConfig, 'endpoint' | 'region' | 'credentials'>;

export function awsWorld(names: Environment, access: Access = {}): World {
  const s3 = once(async () => (await import('./s3.ts')).overS3(names, access));
  const bodies = bodiesOnUse(async () => (await s3()).bodies);
  const dynamo = new DynamoDBClient({ ...access, maxAttempts: 5 });
  return {
    uploads: uploadsOnUse(async () => (await s3()).uploads),
    records: dynamoRecords(dynamo, names.table, bodies),
    queue: queueOnUse(once(async () => (await import('./sqs.ts')).overSqs(names, access))),
    now: Date.now,
    nonce: () => randomUUID().replaceAll('-', ''),
    tell: (line) => process.stdout.write(`${logLine(line, Date.now())}\n`),
  };
}

let made: World | undefined;

/** The world of this function. */
export function world(): World {
  made ??= awsWorld(environment());
  return made;
}
