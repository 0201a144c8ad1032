/** Amazon S3 for one machine: the part of it that the handlers, the AWS SDK and the AWS CLI need; the rest is refused by name. */
import { randomBytes } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { LOCAL } from '../credentials.ts';
import { refusalOf } from '../signature/verify.ts';
import { type BucketSettings, openBuckets } from './buckets.ts';
import { type Reply, type Store, targetOf } from './call.ts';
import { corsHeaders, preflight } from './cors.ts';
import { S3Fault } from './fault.ts';
import { type NotificationSettings, notifier } from './notification.ts';
import { notImplemented, operationOf } from './operations.ts';
import { openUploads } from './parts.ts';
import { OPERATIONS } from './performed.ts';
import { putObject } from './put.ts';
import { errorDocument } from './xml.ts';

export interface S3Settings {
  readonly folder: string;
  readonly buckets: readonly BucketSettings[];
  readonly notifications: readonly NotificationSettings[];
  /** Origins of pages that may read and write from a browser. */
  readonly origins: () => readonly string[];
  readonly now: () => number;
}

export interface S3 {
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** What a client's PutObject does, without the request. */
  put(bucket: string, key: string, bytes: Uint8Array): Promise<void>;
  isEmpty(bucket: string): boolean;
  close(): void;
}

export function openS3({ folder, buckets, notifications, origins, now }: S3Settings): S3 {
  const store: Store = {
    buckets: openBuckets(join(folder, 'objects'), buckets, now),
    uploads: openUploads(join(folder, 'multipart')),
    notify: notifier(notifications, LOCAL.region),
  };
  return {
    async handle(request, response) {
      const cors = corsHeaders(request.headers, origins());
      try {
        const reply = await replyTo(request, store, origins());
        await send(request, response, { ...reply, headers: { ...cors, ...reply.headers } });
      } catch (error) {
        await send(request, response, faultReply(request, error, cors));
      }
    },
    async put(bucket, key, bytes) {
      const headers = { 'content-length': String(bytes.length) };
      const body = Readable.from([bytes]);
      await putObject({ operation: 'PutObject', bucket, key, query: new Map(), headers, body, endpoint: '' }, store);
    },
    isEmpty: (bucket) => store.buckets.keys(bucket).length === 0,
    close() {
      store.buckets.close();
      store.uploads.close();
    },
  };
}

async function replyTo(request: IncomingMessage, store: Store, origins: readonly string[]): Promise<Reply> {
  const { method = 'GET', headers } = request;
  const [path = '/', search = ''] = (request.url ?? '/').split(/\?(.*)/s);
  const target = targetOf(path);
  const allowed = preflight(method, headers, origins);
  if (allowed) return allowed;
  const query = [...new URLSearchParams(search.replaceAll('+', '%2B'))];
  const operation = operationOf(target.level, method, new Map(query), headers);
  if (operation !== 'PostObject') {
    const refusal = refusalOf(
      { method, path, query, headers },
      payloadHash(headers, new Map(query)),
      store.buckets.now(),
    );
    if (refusal) throw new S3Fault(refusal.code, refusal.message);
  }
  const perform = OPERATIONS.get(operation);
  if (!perform) throw notImplemented(operation);
  if (target.level !== 'service' && !store.buckets.settings.some(({ name }) => name === target.bucket))
    throw new S3Fault('NoSuchBucket', 'The specified bucket does not exist');
  const { bucket, key } = target;
  const endpoint = `http://${headers.host}`;
  return perform({ operation, bucket, key, query: new Map(query), headers, body: request, endpoint }, store);
}

/** A presigned URL signs no body, unless it says so itself. */
function payloadHash(headers: IncomingHttpHeaders, query: ReadonlyMap<string, string>): string {
  if (headers.authorization) return String(headers['x-amz-content-sha256'] ?? '');
  return query.get('X-Amz-Content-Sha256') ?? 'UNSIGNED-PAYLOAD';
}

function faultReply(request: IncomingMessage, error: unknown, cors: Readonly<Record<string, string>>): Reply {
  const fault = error instanceof S3Fault ? error : new S3Fault('InternalError', String(error));
  // What is left of a refused body is not read: the connection ends with the answer.
  const headers = { ...cors, ...fault.headers, ...(request.complete ? {} : { connection: 'close' }) };
  const silent = request.method === 'HEAD' || fault.status === 304;
  return {
    status: fault.status,
    headers,
    body: silent ? '' : errorDocument(fault.code, fault.message, request.url ?? '/'),
  };
}

async function send(request: IncomingMessage, response: ServerResponse, { status = 200, headers = {}, body }: Reply) {
  response.statusCode = status;
  response.setHeader('x-amz-request-id', randomBytes(8).toString('hex').toUpperCase());
  if (typeof body === 'string' && body.startsWith('<?xml')) response.setHeader('content-type', 'application/xml');
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (request.method === 'HEAD' || body === undefined || typeof body === 'string') response.end(body);
  else await pipeline(body, response).catch(() => response.destroy());
}
