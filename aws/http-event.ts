/** An HTTP API event (payload format 2.0) <-> our request and reply. */
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Reply, Request } from '../core/api/http.ts';

/** What we read of an event; all else is ignored. */
export interface HttpEvent extends Pick<APIGatewayProxyEventV2, 'rawPath' | 'queryStringParameters' | 'headers'> {
  readonly requestContext: { readonly stage: string; readonly http: { readonly method: string } };
}

/** `rawPath` comes decoded from API Gateway and has the stage before it unless that is `$default`. */
export function requestOf({ rawPath, requestContext, queryStringParameters, headers }: HttpEvent): Request {
  const { stage, http } = requestContext;
  const path = stage !== '$default' && rawPath.startsWith(`/${stage}/`) ? rawPath.slice(stage.length + 1) : rawPath;
  const defined = Object.entries({ ...queryStringParameters }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value ?? ''] as const);
  return { method: http.method, path, query: Object.fromEntries(defined), headers: Object.fromEntries(lower) };
}

export const resultOf = ({ status, headers, body }: Reply): APIGatewayProxyStructuredResultV2 => ({
  statusCode: status,
  headers: { ...headers, 'x-content-type-options': 'nosniff' },
  body,
});
