/** SQS batch of S3 notifications -> records. Messages that met a passing fault are reported and come again. */
import { setFlagsFromString } from 'node:v8';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { messagesIn } from '../aws/sqs-message.ts';
import { world } from '../aws/world.ts';
import { receive } from '../core/ingest/receive.ts';
import type { Worker } from '../core/ports.ts';
import { v8Flags } from '../core/v8-flags.ts';

export const handler = (event: SQSEvent): Promise<SQSBatchResponse> => ingest(event, { ...world(), summarize });

export async function ingest(event: SQSEvent, worker: Worker): Promise<SQSBatchResponse> {
  const deliveries = event.Records.map(({ messageId, body }) => ({ id: messageId, messages: messagesIn(body) }));
  const again = await receive(deliveries, worker);
  return { batchItemFailures: again.map((itemIdentifier) => ({ itemIdentifier })) };
}

setFlagsFromString(v8Flags(process.versions.node));

/** Loaded with the first composition: duplicates, deletes and erases need none of it. */
const summarize: Worker['summarize'] = async (webinarId, parts) =>
  (await import('../core/pipeline.ts')).summarizeWebinar(webinarId, parts);
