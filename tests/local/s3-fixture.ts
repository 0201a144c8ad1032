/** The embedded S3 on a folder of its own, and the real SDK in front of it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import { afterAll, beforeAll } from 'vitest';
import { LOCAL } from '../../local/credentials.ts';
import { type Listening, listen } from '../../local/listen.ts';
import { openS3, type S3 } from '../../local/s3/server.ts';

export const PAGE_ORIGIN = 'http://127.0.0.1:8100';

export interface S3Fixture {
  readonly url: string;
  readonly client: S3Client;
  /** Bodies of the notifications sent so far. */
  readonly notified: string[];
  clientWith(config: S3ClientConfig): S3Client;
  /** Ends the process's hold on the folder and opens it again. */
  restart(): Promise<void>;
}

const openOn = (folder: string, notified: string[]): S3 =>
  openS3({
    folder,
    buckets: [
      { name: 'versioned', versioned: true },
      { name: 'plain', versioned: false },
    ],
    notifications: [{ bucket: 'versioned', prefix: 'uploads/', send: (body) => notified.push(body) }],
    origins: () => [PAGE_ORIGIN],
    now: Date.now,
  });

/** `versioned` keeps versions and notifies below `uploads/`; `plain` does neither. */
export function useS3(): S3Fixture {
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-s3-'));
  const notified: string[] = [];
  let s3: S3;
  let server: Listening;
  let client: S3Client;
  const clientWith = (config: S3ClientConfig) =>
    new S3Client({ endpoint: server.url, region: LOCAL.region, credentials: LOCAL, maxAttempts: 1, ...config });
  const start = async () => {
    s3 = openOn(folder, notified);
    server = await listen((request, response) => s3.handle(request, response));
    client = clientWith({});
  };
  const stop = async () => {
    await server.close();
    s3.close();
  };
  beforeAll(start);
  afterAll(async () => {
    await stop();
    rmSync(folder, { recursive: true });
  });
  return {
    get url() {
      return server.url;
    },
    get client() {
      return client;
    },
    notified,
    clientWith,
    restart: async () => stop().then(start),
  };
}

/** The name of the error that a call ends with, and its status. */
export async function refusalOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return 'not refused';
  } catch (error) {
    const { name, $metadata } = error as { name: string; $metadata?: { httpStatusCode?: number } };
    return `${$metadata?.httpStatusCode} ${name}`;
  }
}
