/** Where the running stack answers: a file in its data folder, which `rostrum upload` reads. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Addresses {
  /** `http://127.0.0.1:8100` */
  readonly api: string;
  /** S3, DynamoDB and SQS answer here. */
  readonly endpoint: string;
  readonly bucket: string;
  readonly recordsBucket: string;
  readonly queueUrl: string;
  readonly deadLettersUrl: string;
  readonly table: string;
  /** The process that serves them. */
  readonly pid: number;
}

const RUNNING = 'addresses.json';
/** Of the last run, so that bookmarks and shell history stay true. */
const PORTS = 'ports.json';

export interface Ports {
  readonly api: number;
  readonly endpoint: number;
}

const FIRST: Ports = { api: 8100, endpoint: 8101 };

export const lastPorts = (folder: string): Ports => read<Ports>(join(folder, PORTS)) ?? FIRST;

/** Undefined while no stack runs on this folder. */
export function runningAddresses(folder: string): Addresses | undefined {
  const addresses = read<Addresses>(join(folder, RUNNING));
  return addresses && isAlive(addresses.pid) ? addresses : undefined;
}

export function publishAddresses(folder: string, addresses: Addresses): void {
  const portOf = (url: string) => Number(new URL(url).port);
  const ports: Ports = { api: portOf(addresses.api), endpoint: portOf(addresses.endpoint) };
  writeFileSync(join(folder, PORTS), JSON.stringify(ports));
  writeFileSync(join(folder, RUNNING), `${JSON.stringify(addresses, null, 2)}\n`);
}

export const withdrawAddresses = (folder: string): void => rmSync(join(folder, RUNNING), { force: true });

function read<T>(file: string): T | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
