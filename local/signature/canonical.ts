/** AWS Signature Version 4: what is signed, and with which key (AWS General Reference, "Create a signed AWS API request"). */
import { createHash, createHmac } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

export interface SignedRequest {
  readonly method: string;
  /** As sent: still percent-encoded. */
  readonly path: string;
  /** Decoded pairs in the order sent. */
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly headers: IncomingHttpHeaders;
}

/** `20261123/us-east-1/s3/aws4_request` */
export interface Scope {
  readonly date: string;
  readonly region: string;
  readonly service: string;
}

export const ALGORITHM = 'AWS4-HMAC-SHA256';

export const sha256Hex = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');

const hmac = (key: string | Uint8Array, data: string) => createHmac('sha256', key).update(data).digest();

/** RFC 3986: everything but the unreserved characters; `encodeURIComponent` leaves five more. */
export const encodeStrictly = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);

export function signature(secret: string, scope: Scope, stringToSign: string): string {
  const steps = [scope.region, scope.service, 'aws4_request'];
  const key = steps.reduce<Uint8Array>((last, step) => hmac(last, step), hmac(`AWS4${secret}`, scope.date));
  return hmac(key, stringToSign).toString('hex');
}

/** `time` is the compact ISO 8601 of X-Amz-Date. */
export function stringToSign(time: string, scope: Scope, canonical: string): string {
  return [ALGORITHM, time, `${scope.date}/${scope.region}/${scope.service}/aws4_request`, sha256Hex(canonical)].join(
    '\n',
  );
}

/** `signedHeaders` as the client lists them: lower case, sorted. */
export function canonicalRequest(
  request: SignedRequest,
  signedHeaders: readonly string[],
  payloadHash: string,
): string {
  return [
    request.method,
    canonicalPath(request.path),
    canonicalQuery(request.query),
    ...signedHeaders.map((name) => `${name}:${headerValue(request.headers[name])}`),
    '',
    signedHeaders.join(';'),
    payloadHash,
  ].join('\n');
}

/** S3 signs the path encoded once, and the other services here have only `/`. */
const canonicalPath = (path: string) =>
  path
    .split('/')
    .map((segment) => encodeStrictly(decodeURIComponent(segment)))
    .join('/');

function canonicalQuery(query: SignedRequest['query']): string {
  const pairs = query.filter(([name]) => name !== 'X-Amz-Signature');
  const encoded = pairs.map(([name, value]) => [encodeStrictly(name), encodeStrictly(value)] as const);
  const ordered = encoded.sort(([a, x], [b, y]) => (a === b ? (x < y ? -1 : 1) : a < b ? -1 : 1));
  return ordered.map((pair) => pair.join('=')).join('&');
}

const headerValue = (value: string | string[] | undefined) => [value ?? ''].flat().join(',').trim().replace(/ +/g, ' ');
