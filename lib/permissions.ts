/**
 * Every action of every function, by the resource it is allowed on. tests/lib/least-privilege.test.ts compares this with
 * the calls that the handlers really make: no action is missing here, and none is here that no handler calls.
 */
export interface Grants {
  /** On the uploads bucket itself. */
  readonly uploads: readonly string[];
  /** On the objects below its prefix uploads/. */
  readonly uploadObjects: readonly string[];
  /** On the records bucket itself. */
  readonly records: readonly string[];
  readonly recordObjects: readonly string[];
  readonly table: readonly string[];
  readonly index: readonly string[];
  readonly queue: readonly string[];
}

/** What Lambda's event source mapping does with the queue, in the function's role (Lambda guide, with-sqs). */
export const POLL: readonly string[] = ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'];

/** Reading an object asks for listing too: without it S3 answers 403 for what is not there, and nothing would be known as gone. */
export const INGEST: Grants = {
  uploads: ['s3:ListBucket', 's3:ListBucketVersions'],
  uploadObjects: ['s3:GetObject', 's3:GetObjectVersion', 's3:DeleteObjectVersion'],
  records: ['s3:ListBucket'],
  recordObjects: ['s3:PutObject', 's3:DeleteObject'],
  table: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query', 'dynamodb:BatchWriteItem', 'dynamodb:DeleteItem'],
  index: [],
  queue: POLL,
};

export const API: Grants = {
  uploads: [],
  uploadObjects: [],
  records: ['s3:ListBucket'],
  recordObjects: ['s3:GetObject'],
  table: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'],
  index: ['dynamodb:Query'],
  queue: ['sqs:SendMessage'],
};

export const RECONCILE: Grants = {
  uploads: ['s3:ListBucketVersions'],
  uploadObjects: [],
  records: ['s3:ListBucket'],
  recordObjects: ['s3:DeleteObject'],
  table: ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:BatchWriteItem'],
  index: ['dynamodb:Query'],
  queue: ['sqs:SendMessage'],
};
