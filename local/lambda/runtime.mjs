/**
 * What stands around a handler in Lambda: a process that asks the Runtime API for the next event and posts the reply
 * (Lambda guide, "Using the Lambda runtime API"). Plain JavaScript, so that it starts without a loader.
 *
 *     AWS_LAMBDA_RUNTIME_API=127.0.0.1:9001 node runtime.mjs /path/to/index.mjs
 */
import { Agent, request } from 'node:http';

const [host, port] = (process.env.AWS_LAMBDA_RUNTIME_API ?? '').split(':');
const agent = new Agent({ keepAlive: true });

function call(method, path, value) {
  return new Promise((resolve, reject) => {
    const outgoing = request({ host, port, method, path: `/2018-06-01/runtime${path}`, agent }, async (incoming) => {
      const chunks = [];
      for await (const chunk of incoming) chunks.push(chunk);
      resolve({ headers: incoming.headers, text: Buffer.concat(chunks).toString() });
    });
    outgoing.on('error', reject);
    outgoing.end(value === undefined ? '' : JSON.stringify(value));
  });
}

const described = (error) => ({
  errorType: error?.name ?? 'Error',
  errorMessage: error?.message ?? String(error),
  trace: String(error?.stack ?? '').split('\n'),
});

async function loaded(path) {
  try {
    return (await import(path)).handler;
  } catch (error) {
    await call('POST', '/init/error', described(error));
    return process.exit(1);
  }
}

const contextOf = (headers) => ({
  awsRequestId: headers['lambda-runtime-aws-request-id'],
  invokedFunctionArn: headers['lambda-runtime-invoked-function-arn'],
  functionName: process.env.AWS_LAMBDA_FUNCTION_NAME,
  functionVersion: '$LATEST',
  memoryLimitInMB: process.env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
  getRemainingTimeInMillis: () => Number(headers['lambda-runtime-deadline-ms']) - Date.now(),
});

async function answer({ headers, text }, handler) {
  const path = `/invocation/${headers['lambda-runtime-aws-request-id']}`;
  try {
    const reply = await handler(JSON.parse(text), contextOf(headers));
    await call('POST', `${path}/response`, reply ?? null);
  } catch (error) {
    await call('POST', `${path}/error`, described(error));
  }
}

// The stack holds the other end of this pipe: when it ends, however it ends, so does this process, even amid a handler.
process.stdin.on('end', () => process.exit(0)).resume();
process.on('unhandledRejection', () => process.exit(0));
const handler = await loaded(process.argv[2]);
for (;;) await answer(await call('GET', '/invocation/next'), handler);
