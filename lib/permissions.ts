/**
 * Every action of every function, by the resource it is allowed on. tests/lib/least-privilege.test.ts compares this with
 * the calls that the handlers really make: no action is missing here, and none is here that no handler calls.
 */
export interface Grants {
  /** On the uploads bucket itself. */
  readonly uploads: readonly string[];
  /** On the objects below its prefix uploads/. */
  readonly uploadObjects: readonly string[];
  /** On the objects of the records bucket. */
  readonly recordObjects: readonly string[];
  readonly table: readonly string[];
  readonly index: readonly string[];
  readonly queue: readonly string[];
}

const NONE: Grants = { uploads: [], uploadObjects: [], recordObjects: [], table: [], index: [], queue: [] };

/** What Lambda's event source mapping does with the queue, in the function's role (Lambda guide, with-sqs). */
export const POLL = ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'] as const;

export const INGEST: Grants = {
  ...NONE,
  uploadObjects: ['s3:GetObjectVersion'],
  recordObjects: ['s3:PutObject', 's3:DeleteObject'],
  table: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query', 'dynamodb:BatchWriteItem', 'dynamodb:DeleteItem'],
  queue: POLL,
};

export const API: Grants = {
  ...NONE,
  uploads: ['s3:ListBucketVersions'],
  uploadObjects: ['s3:DeleteObjectVersion'],
  recordObjects: ['s3:GetObject', 's3:DeleteObject'],
  table: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query', 'dynamodb:BatchWriteItem', 'dynamodb:DeleteItem'],
  index: ['dynamodb:Query'],
  queue: ['sqs:SendMessage'],
};

export const RECONCILE: Grants = {
  ...NONE,
  uploads: ['s3:ListBucketVersions'],
  table: ['dynamodb:Query'],
  index: ['dynamodb:Query'],
  queue: ['sqs:SendMessage'],
};
