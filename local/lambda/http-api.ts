/** HTTP request <-> payload format 2.0 of an HTTP API ("AWS Lambda integrations for HTTP APIs"), one route: `/{proxy+}`. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { LOCAL } from '../credentials.ts';
import type { LocalFunction } from './function.ts';

/** What a synchronous call of a function may carry. */
const MOST_BYTES = 6 * 1024 * 1024;

interface Reply {
  readonly statusCode?: number;
  readonly headers?: Readonly<Record<string, string | number | boolean>>;
  readonly cookies?: readonly string[];
  readonly body?: string;
  readonly isBase64Encoded?: boolean;
}

export async function handleHttp(
  target: LocalFunction,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!isOurs(request)) return problem(response, 403, 'This address answers to 127.0.0.1 and localhost only.');
  const body = await bodyOf(request);
  if (!body) return problem(response, 413, 'The request is larger than 6 MB.');
  try {
    const event = eventOf(request, body, Date.now());
    if (!event) return problem(response, 400, 'The path is not well-formed.');
    send(response, await target.invoke(event));
  } catch {
    // As API Gateway answers for a function that failed; the reason stands in its log.
    problem(response, 500, 'Internal Server Error');
  }
}

/** Nobody signs in here: a page of another origin, or one that points its own name at this address, is kept out. */
function isOurs({ headers }: IncomingMessage): boolean {
  const local = /^(127\.0\.0\.1|localhost)(:\d+)?$/;
  const { host = '', origin } = headers;
  return local.test(host) && (origin === undefined || local.test(origin.replace(/^http:\/\//, '')));
}

async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > MOST_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const TEXT = /^(text\/|application\/(json|problem\+json|xml|javascript|x-www-form-urlencoded))/;

/** The gateway hands the path over decoded and the query as it came; several values of a name are joined by commas. */
export function eventOf(request: Pick<IncomingMessage, 'method' | 'url' | 'headers'>, body: Buffer, nowMs: number) {
  const { method = 'GET', headers, url = '/' } = request;
  const [encoded = '/', rawQueryString = ''] = url.split(/\?(.*)/s);
  const rawPath = decoded(encoded);
  if (rawPath === undefined) return undefined;
  const text = body.length === 0 || TEXT.test(headers['content-type'] ?? '');
  const { cookie, ...others } = headers;
  const requestHeaders = Object.entries(others).map(([name, value]) => [name, [value ?? ''].flat().join(',')]);
  const routeKey = `${method} /{proxy+}`;
  return {
    version: '2.0',
    routeKey,
    rawPath,
    rawQueryString,
    ...(cookie === undefined ? {} : { cookies: cookie.split('; ') }),
    headers: Object.fromEntries(requestHeaders) as Readonly<Record<string, string>>,
    ...(rawQueryString === '' ? {} : { queryStringParameters: joined(rawQueryString) }),
    pathParameters: { proxy: rawPath.slice(1) },
    requestContext: {
      accountId: LOCAL.accountId,
      apiId: 'local',
      domainName: headers.host ?? '',
      domainPrefix: 'local',
      http: {
        method,
        path: rawPath,
        protocol: 'HTTP/1.1',
        sourceIp: '127.0.0.1',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey,
      stage: '$default',
      time: new Date(nowMs).toISOString(),
      timeEpoch: nowMs,
    },
    ...(body.length === 0 ? {} : { body: body.toString(text ? 'utf8' : 'base64') }),
    isBase64Encoded: !text,
  };
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function joined(query: string): Readonly<Record<string, string>> {
  const values = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(query)) values.set(name, [...(values.get(name) ?? []), value]);
  return Object.fromEntries([...values].map(([name, all]) => [name, all.join(',')]));
}

/** A reply without a status code is the body itself, as JSON. */
function send(response: ServerResponse, value: unknown): void {
  const reply = value as Reply | string | null;
  if (typeof reply !== 'object' || reply?.statusCode === undefined) {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(reply));
    return;
  }
  const { statusCode, headers = {}, cookies = [], body = '', isBase64Encoded = false } = reply;
  for (const [name, header] of Object.entries(headers)) response.setHeader(name, String(header));
  if (cookies.length > 0) response.setHeader('set-cookie', [...cookies]);
  response.writeHead(statusCode).end(Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8'));
}

function problem(response: ServerResponse, status: number, title: string): void {
  response.writeHead(status, { 'content-type': 'application/problem+json' }).end(JSON.stringify({ status, title }));
}
