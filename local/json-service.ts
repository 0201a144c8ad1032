/** What DynamoDB and SQS share: AWS JSON over POST, the operation in `X-Amz-Target`, the body signed with the request. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { sha256Hex } from './signature/canonical.ts';
import { refusalOf } from './signature/verify.ts';

const MOST_BYTES = 16 * 1024 * 1024;

/** The whole body; undefined where it is larger than any request may be. */
export async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > MOST_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The services' own names for a refused signature. */
const CODES: Readonly<Record<string, string>> = {
  AccessDenied: 'MissingAuthenticationTokenException',
  InvalidAccessKeyId: 'UnrecognizedClientException',
  SignatureDoesNotMatch: 'InvalidSignatureException',
  RequestTimeTooSkewed: 'InvalidSignatureException',
};

/** False, and answered, where the signature is wrong. */
export function isSigned(request: IncomingMessage, response: ServerResponse, body: Buffer, now: () => number): boolean {
  const { method = 'POST', headers, url = '/' } = request;
  const refusal = refusalOf({ method, path: url, query: [], headers }, sha256Hex(body), now());
  if (!refusal) return true;
  sendJson(response, 403, { __type: `com.amazon.coral.service#${CODES[refusal.code]}`, message: refusal.message });
  return false;
}

export function sendJson(
  response: ServerResponse,
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0', ...headers });
  response.end(JSON.stringify(value));
}
