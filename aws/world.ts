/** The ports over AWS, made once per cold start. */
import { randomUUID } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import type { World } from '../core/ports.ts';
import { dynamoRecords } from './dynamo-records.ts';
import { type Environment, environment } from './environment.ts';
import { logLine } from './log.ts';
import { s3Bodies } from './s3-bodies.ts';
import { s3Uploads } from './s3-uploads.ts';
import { sqsQueue } from './sqs-queue.ts';

/** Where the SDK's own environment variables and files do not say it: endpoint, region, credentials. */
export type Access = Pick<S3ClientConfig, 'endpoint' | 'region' | 'credentials'>;

export function awsWorld(names: Environment, access: Access = {}): World {
  const s3 = new S3Client(access);
  const dynamo = new DynamoDBClient({ ...access, maxAttempts: 5 });
  return {
    uploads: s3Uploads(s3, names.uploadsBucket),
    records: dynamoRecords(dynamo, names.table, s3Bodies(s3, names.recordsBucket)),
    queue: sqsQueue(new SQSClient(access), () => names.queueUrl),
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
