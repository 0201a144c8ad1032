/** The real app, deployed to an emulator: bootstrap, synthesis, deploy, signed requests, destroy. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiUrl, queueUrl, withoutRefused } from './bridges.ts';
import type { MiniStack } from './ministack.ts';

const root = join(import.meta.dirname, '../..');

export interface Deployment {
  readonly bucket: string;
  readonly table: string;
  readonly recordsBucket: string;
  readonly queue: string;
  readonly parked: string;
  /** GET, or another method, of a path of the deployed API, signed. */
  call(path: string, method?: string): { readonly status: number; readonly body: string };
}

/** Runs one of the project's commands against the emulator; throws with what it said where it fails. */
export function command(stack: MiniStack, name: string, args: readonly string[], more: NodeJS.ProcessEnv = {}): string {
  const env = { ...process.env, ...stack.environment, ...more };
  const done = spawnSync(name, args, { cwd: root, env, encoding: 'utf8', timeout: 300_000 });
  if (done.status === 0) return done.stdout;
  throw new Error(
    `${name} ${args.join(' ')} ended with ${done.status ?? done.signal}:\n${done.stdout}\n${done.stderr}`,
  );
}

export function deploy(stack: MiniStack, folder: string): Deployment {
  const assembly = join(folder, 'assembly');
  const outputs = join(folder, 'outputs.json');
  command(stack, 'npx', ['cdk', 'synth', '--quiet', '--no-notices', '--output', assembly]);
  const left = withoutRefused(assembly);
  console.log(`left out: ${left.join(', ')}`);
  command(stack, 'npx', ['cdk', 'bootstrap', 'aws://000000000000/us-east-1', '--no-notices']);
  const how = ['--app', assembly, '--no-notices', '--require-approval', 'never', '--outputs-file', outputs];
  command(stack, 'npx', ['cdk', 'deploy', 'Rostrum', ...how]);
  const { Rostrum } = JSON.parse(readFileSync(outputs, 'utf8')) as { Rostrum: Record<string, string> };
  const output = (name: string) => Rostrum[name] ?? '';
  return {
    bucket: output('UploadsBucket'),
    table: output('Table'),
    recordsBucket: output('RecordsBucket'),
    queue: queueUrl(output('QueueUrl')),
    parked: queueUrl(output('ParkedQueueUrl')),
    call: (path, method = 'GET') => signedCall(`${apiUrl(stack.endpoint, output('ApiUrl'))}${path}`, method),
  };
}

/** curl signs as a caller of an IAM-protected API would. */
function signedCall(url: string, method: string): { readonly status: number; readonly body: string } {
  const sign = ['--aws-sigv4', 'aws:amz:us-east-1:execute-api', '--user', 'test:test'];
  const said = execFileSync('curl', ['-s', '-X', method, ...sign, '-w', '\n%{http_code}', url], { encoding: 'utf8' });
  const end = said.lastIndexOf('\n');
  return { status: Number(said.slice(end + 1)), body: said.slice(0, end) };
}
