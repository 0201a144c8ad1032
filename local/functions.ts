/** The functions of the stack: the entries of `functions/`, bundled as for Lambda, with the local addresses in their environment. */
import { openSync } from 'node:fs';
import { join } from 'node:path';
import type { Addresses } from './addresses.ts';
import { LOCAL } from './credentials.ts';
import { bundlesIn } from './lambda/bundles.ts';
import { type LocalFunction, localFunction } from './lambda/function.ts';
import { INGEST_TIMEOUT_MS } from './queues.ts';

export interface Functions {
  readonly ingest: LocalFunction;
  readonly api: LocalFunction;
  /** Bundles both where their sources have changed, before anybody asks. */
  prepare(): Promise<void>;
  /** Starts both before anybody asks. */
  warm(): void;
  stop(): Promise<void>;
}

/** API Gateway gives up after 30 s (http-api-quotas). */
const API_TIMEOUT_MS = 29_000;
/** Environments that nobody needs for this long are ended, to give their memory back. */
const IDLE_MS = 10_000;

/** What they print is appended to `functions.log` in `folder`. Nothing is started before the first event. */
export function openFunctions(folder: string, names: FunctionNames): Functions {
  const log = openSync(join(folder, 'functions.log'), 'a');
  const variables = variablesOf(names);
  const bundle = bundlesIn(join(folder, 'functions'));
  const bundled = (name: string) => bundle(`functions/${name}.ts`);
  const open = (name: string, timeoutMs: number) =>
    localFunction({ name, bundle: () => bundled(name), variables, timeoutMs, log }, { most: 1, idleMs: IDLE_MS });
  const ingest = open('ingest', INGEST_TIMEOUT_MS);
  const api = open('api', API_TIMEOUT_MS);
  return {
    ingest,
    api,
    async prepare() {
      await Promise.all(['ingest', 'api'].map(bundled));
    },
    warm() {
      ingest.warm();
      api.warm();
    },
    async stop() {
      await Promise.all([ingest.stop(), api.stop()]);
    },
  };
}

export type FunctionNames = Pick<Addresses, 'endpoint' | 'bucket' | 'recordsBucket' | 'queueUrl' | 'table'>;

/** What `aws/environment.ts` and the SDK read. */
export const variablesOf = ({ endpoint, bucket, recordsBucket, table, queueUrl }: FunctionNames) => ({
  ROSTRUM_UPLOADS_BUCKET: bucket,
  ROSTRUM_RECORDS_BUCKET: recordsBucket,
  ROSTRUM_TABLE: table,
  ROSTRUM_QUEUE_URL: queueUrl,
  AWS_ENDPOINT_URL: endpoint,
  AWS_REGION: LOCAL.region,
  AWS_ACCESS_KEY_ID: LOCAL.accessKeyId,
  AWS_SECRET_ACCESS_KEY: LOCAL.secretAccessKey,
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
});
