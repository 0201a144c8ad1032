/** The ports in memory, and the doors of the product over them: the real handlers, with no AWS behind. */
import type { SQSEvent } from 'aws-lambda';
import type { HttpEvent } from '../../aws/http-event.ts';
import { encodeMessage } from '../../aws/sqs-message.ts';
import { summarizeWebinar } from '../../core/pipeline.ts';
import type { Worker } from '../../core/ports.ts';
import { api } from '../../functions/api.ts';
import { ingest } from '../../functions/ingest.ts';
import { memoryBucket, memoryUploads, type Notice } from './bucket.ts';
import { emptyTable, memoryRecords } from './records.ts';

export function memoryWorld(startMs = Date.UTC(2026, 4, 4, 12)) {
  const bucket = memoryBucket();
  const table = emptyTable();
  const queued: string[] = [];
  const lines: Readonly<Record<string, unknown>>[] = [];
  let nowMs = startMs;
  let nonces = 0;
  const world: Worker = {
    uploads: memoryUploads(bucket),
    records: memoryRecords(table, undefined, () => nowMs),
    queue: { send: async (messages) => void queued.push(...messages.map(encodeMessage)) },
    now: () => nowMs,
    nonce: () => `n${++nonces}`,
    tell: (line) => void lines.push(line),
    summarize: summarizeWebinar,
  };
  const deliver = (...bodies: string[]) => ingest(batch(bodies), world);
  return {
    world,
    bucket,
    table,
    queued,
    lines,
    deliver,
    pass: (ms: number) => {
      nowMs += ms;
    },
    notify: (...notices: Notice[]) => deliver(JSON.stringify({ Records: notices })),
    upload: (key: string, body: string) => deliver(JSON.stringify({ Records: [bucket.put(key, body, nowMs)] })),
    /** Delivers what the product itself put into the queue. */
    drain: async () => {
      while (queued.length > 0) await deliver(...queued.splice(0, 10));
    },
    ask: async (
      method: string,
      path: string,
      query: Record<string, string> = {},
      headers: Record<string, string> = {},
    ) => {
      const { statusCode, headers: replied, body } = await api(httpEvent(method, path, query, headers), world);
      const isJson = String(replied?.['content-type']).includes('json');
      return {
        status: statusCode,
        headers: replied ?? {},
        text: body,
        body: body && isJson ? JSON.parse(body) : undefined,
      };
    },
  };
}

export const batch = (bodies: readonly string[]): SQSEvent => ({
  Records: bodies.map((body, i) => ({ ...ENVELOPE, messageId: `m${i}`, body })),
});

const ENVELOPE: Omit<SQSEvent['Records'][number], 'messageId' | 'body'> = {
  receiptHandle: 'r',
  attributes: {
    ApproximateReceiveCount: '1',
    SentTimestamp: '0',
    SenderId: 's3',
    ApproximateFirstReceiveTimestamp: '0',
  },
  messageAttributes: {},
  md5OfBody: '',
  eventSource: 'aws:sqs',
  eventSourceARN: 'arn:aws:sqs:eu-central-1:000000000000:uploads',
  awsRegion: 'eu-central-1',
};

const httpEvent = (
  method: string,
  rawPath: string,
  query: Record<string, string>,
  headers: Record<string, string>,
): HttpEvent => ({
  rawPath,
  queryStringParameters: query,
  headers,
  requestContext: { stage: '$default', http: { method } },
});
