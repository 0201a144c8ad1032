/** One execution environment: a child process with the runtime in it, its deadline and its end. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { FunctionError, openRuntimeApi } from './runtime-api.ts';

export interface FunctionSettings {
  readonly name: string;
  /** Gives the module that exports `handler`. */
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

export async function startEnvironment(settings: FunctionSettings): Promise<Environment> {
  const { name, timeoutMs } = settings;
  const api = await openRuntimeApi(name);
  const child = startChild(settings, api.address, await settings.bundle());
  let alive = true;
  const end = (reason: string) => {
    alive = false;
    api.fail(`${name}: ${reason}`);
  };
  child.once('exit', () => {
    end('its process ended');
    void api.close();
  });
  return {
    get alive() {
      return alive;
    },
    async invoke(event) {
      if (!alive) throw new FunctionError(`${name}: its process ended`);
      const timer = setTimeout(() => {
        end(`timed out after ${timeoutMs / 1000} seconds`);
        child.kill('SIGKILL');
      }, timeoutMs);
      return api.offer(event, Date.now() + timeoutMs).finally(() => clearTimeout(timer));
    },
    stop: () => stopChild(child),
  };
}

/** A young generation of 2 MB: three processes stay small together, and a webinar is soon read all the same. */
const NODE_OPTIONS = ['--max-semi-space-size=2'];

function startChild({ name, variables, log }: FunctionSettings, runtimeApi: string, bundle: string): ChildProcess {
  const runtime = join(import.meta.dirname, 'runtime.mjs');
  return spawn(process.execPath, [...NODE_OPTIONS, runtime, bundle], {
    stdio: ['pipe', log, log],
    env: {
      PATH: process.env.PATH,
      ...variables,
      AWS_LAMBDA_RUNTIME_API: runtimeApi,
      AWS_LAMBDA_FUNCTION_NAME: name,
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '1024',
    },
  });
}

/** Asked first, and killed where it does not listen. */
function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((done) => {
    child.once('exit', () => done());
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), 2000).unref();
  });
}
