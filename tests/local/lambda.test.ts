/** Functions as Lambda runs them: one event at a time, deadlines, failures, and what a batch and a request look like. */
import { mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { feed } from '../../local/lambda/event-source.ts';
import { type LocalFunction, localFunction } from '../../local/lambda/function.ts';
import { handleHttp } from '../../local/lambda/http-api.ts';
import { listen } from '../../local/listen.ts';
import { openQueue } from '../../local/queue/queue.ts';

const folder = mkdtempSync(join(tmpdir(), 'rostrum-lambda-'));
const log = openSync(join(folder, 'log'), 'a');
const started: LocalFunction[] = [];

afterAll(async () => {
  await Promise.all(started.map((one) => one.stop()));
  rmSync(folder, { recursive: true });
});

let count = 0;
function functionOf(source: string, timeoutMs = 5000, most = 1): LocalFunction {
  count += 1;
  const file = join(folder, `handler-${count}.mjs`);
  writeFileSync(file, source);
  const settings = { name: 'test', bundle: async () => file, variables: { GREETING: 'hello' }, timeoutMs, log };
  const made = localFunction(settings, { most, idleMs: 60_000 });
  started.push(made);
  return made;
}

/** A process that was killed counts as alive until this one has heard of its end. */
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('a function', () => {
  test('gets its event, its context and its variables, in one process for many calls', async () => {
    const fn = functionOf(`
      let calls = 0;
      export const handler = async (event, context) => ({
        event, calls: ++calls, greeting: process.env.GREETING, home: process.env.HOME,
        left: context.getRemainingTimeInMillis() > 1000, name: context.functionName, id: context.awsRequestId.length,
      });`);
    const reply = { event: { a: 1 }, greeting: 'hello', left: true, name: 'test', id: 36 };
    expect(await fn.invoke({ a: 1 })).toEqual({ ...reply, calls: 1 });
    expect(await fn.invoke({ a: 1 })).toEqual({ ...reply, calls: 2 });
  });

  test('that throws fails that call only', async () => {
    const fn = functionOf(
      `export const handler = async ({ bad }) => { if (bad) throw new TypeError('no'); return 'ok'; };`,
    );
    await expect(fn.invoke({ bad: true })).rejects.toThrow('TypeError: no');
    expect(await fn.invoke({})).toBe('ok');
  });

  test('that runs out of time is killed, and the next call starts afresh', async () => {
    const fn = functionOf(
      `let calls = 0; export const handler = ({ hang }) => (hang ? new Promise(() => setInterval(() => {}, 1000)) : ++calls);`,
      700,
    );
    await expect(fn.invoke({ hang: true })).rejects.toThrow('timed out after 0.7 seconds');
    expect(await fn.invoke({})).toBe(1);
  });

  test('whose process was ended while it was idle starts another', async () => {
    const fn = functionOf('export const handler = () => process.pid;');
    const first = (await fn.invoke({})) as number;
    process.kill(first, 'SIGKILL');
    while (isAlive(first)) await new Promise((done) => setTimeout(done, 20));
    expect(await fn.invoke({})).not.toBe(first);
  });

  test('whose process ends, or never starts, fails the call', async () => {
    await expect(functionOf('export const handler = () => process.exit(3);').invoke({})).rejects.toThrow(
      'process ended',
    );
    await expect(functionOf('throw new Error("at start");').invoke({})).rejects.toThrow('at start');
  });

  test('takes one event at a time in each environment', async () => {
    const source = `let busy = 0; let most = 0;
      export const handler = async () => { most = Math.max(most, ++busy); await new Promise((r) => setTimeout(r, 30)); busy--; return [process.pid, most]; };`;
    const fn = functionOf(source, 5000, 2);
    const answers = (await Promise.all(Array.from({ length: 6 }, () => fn.invoke({})))) as [number, number][];
    expect(answers.every(([, most]) => most === 1)).toBe(true);
    expect(new Set(answers.map(([pid]) => pid)).size).toBe(2);
  });
});

test('a batch: what failed comes again and is parked in the end, the rest is done once', async () => {
  const parked = openQueue({ name: 'parked', file: join(folder, 'parked.jsonl'), visibilityMs: 1000, now: Date.now });
  const deadLetters = { queue: parked, maxReceives: 3 };
  const file = join(folder, 'work.jsonl');
  const work = openQueue({ name: 'work', file, visibilityMs: 60_000, deadLetters, now: Date.now });
  const fn = functionOf(`
    const seen = {};
    export const handler = async (event) => {
      if (!event.Records) return seen;
      for (const { body, attributes } of event.Records) (seen[body] ??= []).push(attributes.ApproximateReceiveCount);
      return { batchItemFailures: event.Records.filter((r) => r.body === 'poison').map((r) => ({ itemIdentifier: r.messageId })) };
    };`);
  for (const body of ['one', 'poison', 'two']) work.send(body);
  const source = feed(work, fn, 10);
  while (work.messages.size > 0) await new Promise((done) => setTimeout(done, 20));
  await source.stop();
  expect(await fn.invoke({})).toEqual({ one: ['1'], two: ['1'], poison: ['1', '2', '3'] });
  expect([...parked.messages.values()].map(({ body }) => body)).toEqual(['poison']);
});

describe('a request', () => {
  const serve = async (source: string, ask: (url: string) => Promise<void>) => {
    const fn = functionOf(source);
    const server = await listen((request, response) => handleHttp(fn, request, response));
    await ask(server.url).finally(server.close);
  };

  test('comes as payload format 2.0: path decoded, query as sent, values joined', () =>
    serve('export const handler = (event) => event;', async (url) => {
      const response = await fetch(`${url}/webinars/a%20%C3%BC?q=x%20y&tag=1&tag=2`, {
        headers: { cookie: 'a=1; b=2', 'x-own': 'yes' },
      });
      expect(await response.json()).toMatchObject({
        version: '2.0',
        rawPath: '/webinars/a ü',
        rawQueryString: 'q=x%20y&tag=1&tag=2',
        queryStringParameters: { q: 'x y', tag: '1,2' },
        pathParameters: { proxy: 'webinars/a ü' },
        cookies: ['a=1', 'b=2'],
        headers: { 'x-own': 'yes' },
        requestContext: { stage: '$default', http: { method: 'GET', path: '/webinars/a ü' } },
      });
    }));

  test('text comes as text, bytes as base64', () =>
    serve('export const handler = ({ body, isBase64Encoded }) => [body, isBase64Encoded];', async (url) => {
      const post = async (body: string | Uint8Array<ArrayBuffer>, type: string) =>
        (await fetch(url, { method: 'POST', body, headers: { 'content-type': type } })).json();
      expect(await post('{"a":"ü"}', 'application/json')).toEqual(['{"a":"ü"}', false]);
      expect(await post(new Uint8Array([255, 0]), 'application/octet-stream')).toEqual(['/wA=', true]);
    }));

  test('status, headers, cookies and base64 bodies go out', () =>
    serve(
      `export const handler = () => ({ statusCode: 201, headers: { etag: '"x"' }, cookies: ['a=1'], body: '/wA=', isBase64Encoded: true });`,
      async (url) => {
        const response = await fetch(url);
        expect([response.status, response.headers.get('etag'), response.headers.get('set-cookie')]).toEqual([
          201,
          '"x"',
          'a=1',
        ]);
        expect(new Uint8Array(await response.arrayBuffer())).toEqual(new Uint8Array([255, 0]));
      },
    ));

  test('a fault of the function is a 500 that tells nothing of it', () =>
    serve('export const handler = () => { throw new Error("secret"); };', async (url) => {
      const response = await fetch(url);
      expect([response.status, await response.text()]).toEqual([500, expect.not.stringContaining('secret')]);
    }));

  test('of another page, or by another name, is refused', () =>
    serve('export const handler = () => "ok";', async (url) => {
      expect((await fetch(url, { headers: { origin: 'https://elsewhere.example' } })).status).toBe(403);
      expect((await fetch(url, { headers: { origin: url } })).status).toBe(200);
    }));
});
