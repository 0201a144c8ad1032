/** MiniStack as a process group of its own on a free port of 127.0.0.1. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createServer } from 'node:net';

export interface MiniStack {
  readonly endpoint: string;
  /** For every AWS tool: this account, this endpoint, nothing of the machine's own. */
  readonly environment: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** The command that starts it, or undefined where it is not installed. */
export function ministackCommand(): string | undefined {
  const named = process.env.MINISTACK_CMD;
  if (named) return named;
  try {
    return execFileSync('sh', ['-c', 'command -v ministack'], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}

export async function startMiniStack(command: string): Promise<MiniStack> {
  const port = await freePort();
  const endpoint = `http://127.0.0.1:${port}`;
  const child = spawn(command, {
    // Its own default is every interface, and an MQTT port beside it.
    env: { ...process.env, BIND_HOST: '127.0.0.1', GATEWAY_PORT: String(port), IOT_MTLS_ENABLED: '0' },
    stdio: 'ignore',
    detached: true,
    shell: true,
  });
  await untilReady(endpoint, child);
  return {
    endpoint,
    environment: {
      AWS_ENDPOINT_URL: endpoint,
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
      AWS_REGION: 'us-east-1',
      AWS_DEFAULT_REGION: 'us-east-1',
      AWS_EC2_METADATA_DISABLED: 'true',
    },
    stop: () => stopGroup(child),
  };
}

async function untilReady(endpoint: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 120; tries++) {
    if (child.exitCode !== null) throw new Error(`MiniStack ended with ${child.exitCode} before it was ready`);
    const ready = await fetch(`${endpoint}/_ministack/health`).then(
      (answer) => answer.status < 500,
      () => false,
    );
    if (ready) return;
    await new Promise((done) => setTimeout(done, 250));
  }
  throw new Error('MiniStack was not ready within 30 s');
}

/** Its Lambda workers outlive a plain SIGTERM: the whole group gets it, then SIGKILL. */
async function stopGroup(child: ChildProcess): Promise<void> {
  if (child.pid === undefined) return;
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    try {
      process.kill(-child.pid, signal);
    } catch {
      return;
    }
    await new Promise((done) => setTimeout(done, 1500));
  }
}

const freePort = (): Promise<number> =>
  new Promise((found, failed) => {
    const server = createServer().once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });
