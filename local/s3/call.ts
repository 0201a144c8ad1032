/** A request to S3, taken apart; and the reply that an operation gives. */
import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import type { Buckets } from './buckets.ts';
import { S3Fault } from './fault.ts';

import type { Notify } from './notification.ts';
import type { Level } from './operations.ts';
import type { Uploads } from './parts.ts';

export interface Store {
  readonly buckets: Buckets;
  readonly uploads: Uploads;
  readonly notify: Notify;
}

export interface Call {
  readonly operation: string;
  readonly bucket: string;
  readonly key: string;
  readonly query: ReadonlyMap<string, string>;
  readonly headers: IncomingHttpHeaders;
  readonly body: AsyncIterable<Uint8Array>;
  /** `http://127.0.0.1:4566` */
  readonly endpoint: string;
}

export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Readable;
}

export type Operation = (call: Call, store: Store) => Reply | Promise<Reply>;

export interface Target {
  readonly level: Level;
  readonly bucket: string;
  readonly key: string;
}

const LONGEST_KEY_BYTES = 1024;

/** Path style only: `/bucket/key`. The key is text and never becomes a path. */
export function targetOf(path: string): Target {
  const [, bucket = '', ...rest] = path.split('/');
  const key = decoded(rest.join('/'));
  if (Buffer.byteLength(key) > LONGEST_KEY_BYTES) throw new S3Fault('KeyTooLongError', 'Your key is too long');
  return { level: key !== '' ? 'object' : bucket !== '' ? 'bucket' : 'service', bucket: decoded(bucket), key };
}

export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new S3Fault('InvalidURI', 'The path is not well-formed percent-encoded UTF-8.');
  }
}
