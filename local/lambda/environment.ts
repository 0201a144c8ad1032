/** One execution environment: a child process with the runtime, and the Runtime API that it asks for work. */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { listen } from '../listen.ts';

export interface FunctionSettings {
  readonly name: string;
  /** Gives the module that exports `handler`; awaited at the first start. */
  readonly bundle: () => Promise<string>;
  readonly variables: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  /** Open file that takes what the function prints. */
  readonly log: number;
}

export interface Environment {
  readonly alive: boolean;
  /** One event at a time, as Lambda does. Rejects with `FunctionError`. */
  invoke(event: unknown): Promise<unknown>;
  stop(): Promise<void>;
}

/** The handler threw, ran out of time, or its process ended. */
export class FunctionError extends Error {}

interface Invocation {
  readonly id: string;
  readonly event: string;
  readonly resolve: (reply: unknown) => void;
  readonly reject: (error: FunctionError) => void;
}

const PREFIX = '/2018-06-01/runtime';

export async function startEnvironment(settings: FunctionSettings): Promise<Environment> {
  let waiting: ServerResponse | undefined;
  let current: Invocation | undefined;
  let alive = true;
  const settle = (done: (invocation: Invocation) => void) => {
    const invocation = current;
    current = undefined;
    if (invocation) done(invocation);
  };
  const hand = () => {
    if (!current || !waiting) return;
    sendEvent(waiting, current, settings);
    waiting = undefined;
  };
  const api = await listen(async (request, response) => {
    const { url = '' } = request;
    if (url === `${PREFIX}/invocation/next`) {
      waiting = response;
      return hand();
    }
    const text = await textOf(request);
    response.writeHead(202).end();
    if (url.endsWith('/response')) return settle(({ resolve }) => resolve(JSON.parse(text)));
    return settle(({ reject }) => reject(new FunctionError(messageOf(text))));
  });
  const child = startChild(settings, `127.0.0.1:${api.port}`, await settings.bundle());
  child.once('exit', () => {
    alive = false;
    settle(({ reject }) => reject(new FunctionError(`${settings.name}: its process ended`)));
    void api.close();
  });
  return {
    get alive() {
      return alive;
    },
    invoke(event) {
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          const seconds = settings.timeoutMs / 1000;
          settle(({ reject }) => reject(new FunctionError(`${settings.name}: timed out after ${seconds} seconds`)));
          alive = false;
          child.kill('SIGKILL');
        }, settings.timeoutMs);
        const ended = <T>(done: (value: T) => void) => {
          return (value: T) => {
            clearTimeout(timer);
            done(value);
          };
        };
        current = { id: randomUUID(), event: JSON.stringify(event), resolve: ended(resolve), reject: ended(reject) };
        if (!alive) return settle(({ reject }) => reject(new FunctionError(`${settings.name}: its process ended`)));
        hand();
      });
    },
    stop: () => stopChild(child),
  };
}

function sendEvent(response: ServerResponse, { id, event }: Invocation, { name, timeoutMs }: FunctionSettings): void {
  response.writeHead(200, {
    'content-type': 'application/json',
    'lambda-runtime-aws-request-id': id,
    'lambda-runtime-deadline-ms': String(Date.now() + timeoutMs),
    'lambda-runtime-invoked-function-arn': `arn:aws:lambda:us-east-1:000000000000:function:${name}`,
  });
  response.end(event);
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

function messageOf(text: string): string {
  const { errorType, errorMessage } = JSON.parse(text) as { errorType?: string; errorMessage?: string };
  return `${errorType}: ${errorMessage}`;
}

/** A young generation of 2 MB: three processes stay small together, and a webinar is soon read all the same. */
const NODE_OPTIONS = ['--max-semi-space-size=2'];

function startChild({ name, variables, log }: FunctionSettings, runtimeApi: string, bundle: string): ChildProcess {
  const runtime = join(import.meta.dirname, 'runtime.mjs');
  return spawn(process.execPath, [...NODE_OPTIONS, runtime, bundle], {
    stdio: ['ignore', log, log],
    env: {
      PATH: process.env.PATH,
      ...variables,
      AWS_LAMBDA_RUNTIME_API: runtimeApi,
      AWS_LAMBDA_FUNCTION_NAME: name,
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '1024',
    },
  });
}

function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((done) => {
    child.once('exit', () => done());
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), 2000).unref();
  });
}
