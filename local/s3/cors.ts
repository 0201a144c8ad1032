/** Cross-origin rules, as the deployed bucket has them: the page's origin may read and write, others may not. */
import type { IncomingHttpHeaders } from 'node:http';
import type { Reply } from './call.ts';
import { S3Fault } from './fault.ts';

const METHODS = ['GET', 'HEAD', 'PUT', 'POST'];

/** The reply to a preflight; undefined where the request is none. */
export function preflight(method: string, headers: IncomingHttpHeaders, origins: readonly string[]): Reply | undefined {
  if (method !== 'OPTIONS') return undefined;
  const { origin = '', 'access-control-request-method': wanted = '' } = headers;
  if (!origins.includes(origin) || !METHODS.includes(wanted))
    throw new S3Fault('AccessForbidden', 'CORSResponse: This CORS request is not allowed.');
  const asked = headers['access-control-request-headers'];
  return {
    headers: {
      ...corsHeaders(headers, origins),
      'access-control-allow-methods': METHODS.join(', '),
      ...(asked ? { 'access-control-allow-headers': asked } : {}),
      'access-control-max-age': '3000',
    },
  };
}

export function corsHeaders(
  { origin = '' }: IncomingHttpHeaders,
  origins: readonly string[],
): Readonly<Record<string, string>> {
  if (!origins.includes(origin)) return {};
  return {
    'access-control-allow-origin': origin,
    'access-control-expose-headers': 'ETag, x-amz-version-id',
    vary: 'Origin, Access-Control-Request-Headers, Access-Control-Request-Method',
  };
}
