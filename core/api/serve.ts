/** A request -> the reply of its route: match, check, answer. */
import type { World } from '../ports.ts';
import { problem, type Reply, type Request } from './http.ts';
import { openapi } from './openapi.ts';
import { type Parameter, type ParameterSchema, ROUTES, type Route } from './routes.ts';

export async function serve(request: Request, world: World): Promise<Reply> {
  if (request.path === '/openapi.json') return openapi(ROUTES);
  const matched = ROUTES.flatMap((route) => {
    const id = idIn(route.path, request.path);
    return id === undefined ? [] : [{ route, id }];
  });
  const found = matched.find(({ route }) => route.method === request.method);
  if (!found) return matched.length > 0 ? wrongMethod(matched.map(({ route }) => route)) : noRoute(request);
  const { route, id } = found;
  const fault = faultIn(route.parameters, { id, ...request.query });
  if (fault) return fault;
  try {
    const reply = await route.answer({ id, query: request.query }, world);
    const { etag } = reply.headers;
    return etag && request.headers['if-none-match'] === etag ? { status: 304, headers: { etag }, body: '' } : reply;
  } catch (error) {
    world.tell({
      event: 'api-fault',
      operation: route.operation,
      fault: error instanceof Error ? error.name : 'unknown',
    });
    return problem(503, 'try-again', 'The records cannot be read right now; try again in a moment.');
  }
}

/** The `{id}` in `path` where it fits the pattern; '' where the pattern has none. */
function idIn(pattern: string, path: string): string | undefined {
  const [before = '', after] = pattern.split('{id}');
  if (after === undefined) return path === pattern ? '' : undefined;
  if (!path.startsWith(before) || !path.endsWith(after) || path.length <= before.length + after.length)
    return undefined;
  const id = path.slice(before.length, path.length - after.length);
  return id.includes('/') ? undefined : id;
}

function faultIn(parameters: readonly Parameter[], given: Readonly<Record<string, string>>): Reply | undefined {
  for (const { name, schema, in: place } of parameters) {
    const value = given[name];
    if (value === undefined || fits(schema, value)) continue;
    if (place === 'path') return problem(404, 'not-found', 'There is nothing under this address.');
    return problem(400, 'bad-parameter', `The parameter ${name} does not fit its schema; see /openapi.json.`);
  }
  return undefined;
}

function fits(schema: ParameterSchema, value: string): boolean {
  const { type, pattern, maxLength = 200, minimum, maximum } = schema;
  if (value.length > maxLength) return false;
  if (type === 'string') return pattern === undefined || new RegExp(pattern).test(value);
  const number = Number(value);
  return /^\d+$/.test(value) && number >= (minimum ?? 0) && number <= (maximum ?? Number.MAX_SAFE_INTEGER);
}

const noRoute = ({ path }: Request) =>
  problem(404, 'not-found', `There is nothing under ${JSON.stringify(path.slice(0, 100))}.`);

function wrongMethod(routes: readonly Route[]): Reply {
  const allow = routes.map(({ method }) => method).join(', ');
  const reply = problem(405, 'method-not-allowed', `This address takes ${allow}.`);
  return { ...reply, headers: { ...reply.headers, allow } };
}
