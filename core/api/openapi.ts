/** The route table as OpenAPI 3.1. */
import { json } from './http.ts';
import type { Route } from './routes.ts';

const PROBLEM = { description: 'Problem (RFC 9457)', content: { 'application/problem+json': {} } };

export function openapi(routes: readonly Route[]) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const { path, method, operation, summary, parameters, gives } of routes) {
    const [status, type] = gives;
    paths[path] = {
      ...paths[path],
      [method.toLowerCase()]: {
        operationId: operation,
        summary,
        parameters: parameters.map((parameter) => ({ ...parameter, required: parameter.in === 'path' })),
        responses: { [status]: { description: summary, content: { [type]: {} } }, default: PROBLEM },
      },
    };
  }
  return json({
    openapi: '3.1.0',
    info: { title: 'Rostrum', version: '1', description: 'Every webinar, on the record.' },
    paths,
  });
}
