/** The Runtime API of one environment: hands an event to the process that asks for it, and takes its reply. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { LOCAL } from '../credentials.ts';
import { listen } from '../listen.ts';

export interface RuntimeApi {
  /** For AWS_LAMBDA_RUNTIME_API: `127.0.0.1:9001`. */
  readonly address: string;
  /** One event at a time; settles with what the process posts, or by `fail`. */
  offer(event: unknown, deadlineMs: number): Promise<unknown>;
  /** For what the process cannot tell itself: it ended, or ran out of time. */
  fail(reason: string): void;
  close(): Promise<void>;
}

/** The handler threw, ran out of time, or its process ended. */
export class FunctionError extends Error {}

interface Invocation {
  readonly id: string;
  readonly event: string;
  readonly deadlineMs: number;
  readonly resolve: (reply: unknown) => void;
  readonly reject: (error: FunctionError) => void;
}

const NEXT = '/2018-06-01/runtime/invocation/next';

export async function openRuntimeApi(functionName: string): Promise<RuntimeApi> {
  let asking: ServerResponse | undefined;
  let current: Invocation | undefined;
  const hand = () => {
    if (!current || !asking) return;
    sendEvent(asking, current, functionName);
    asking = undefined;
  };
  const settle = (done: (invocation: Invocation) => void) => {
    const settled = current;
    current = undefined;
    if (settled) done(settled);
  };
  const server = await listen(async (request, response) => {
    if (request.url === NEXT) {
      asking = response;
      return hand();
    }
    const text = await textOf(request);
    response.writeHead(202).end();
    settle(({ resolve, reject }) =>
      request.url?.endsWith('/response') ? resolve(JSON.parse(text)) : reject(errorIn(text)),
    );
  });
  return {
    address: `127.0.0.1:${server.port}`,
    offer: (event, deadlineMs) =>
      new Promise((resolve, reject) => {
        current = { id: randomUUID(), event: JSON.stringify(event), deadlineMs, resolve, reject };
        hand();
      }),
    fail: (reason) => settle(({ reject }) => reject(new FunctionError(reason))),
    close: server.close,
  };
}

function sendEvent(response: ServerResponse, { id, event, deadlineMs }: Invocation, functionName: string): void {
  response.writeHead(200, {
    'content-type': 'application/json',
    'lambda-runtime-aws-request-id': id,
    'lambda-runtime-deadline-ms': String(deadlineMs),
    'lambda-runtime-invoked-function-arn': `arn:aws:lambda:${LOCAL.region}:${LOCAL.accountId}:function:${functionName}`,
  });
  response.end(event);
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/** Of `/invocation/{id}/error` and `/init/error`. */
function errorIn(text: string): FunctionError {
  const { errorType, errorMessage } = JSON.parse(text) as { errorType?: string; errorMessage?: string };
  return new FunctionError(`${errorType}: ${errorMessage}`);
}
