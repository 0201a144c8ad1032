/** The queue by its own client; loaded on use, as `s3.ts` is. */
import { SQSClient } from '@aws-sdk/client-sqs';
import type { Environment } from './environment.ts';
import { sqsQueue } from './sqs-queue.ts';
import type { Access } from './world.ts';

export const overSqs = (names: Environment, access: Access) => sqsQueue(new SQSClient(access), () => names.queueUrl);
