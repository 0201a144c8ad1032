/** SQS batch of S3 notifications -> records. Messages that met a passing fault are reported and come again. */
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { messagesIn } from '../aws/sqs-message.ts';
import { world } from '../aws/world.ts';
import { receive } from '../core/ingest/receive.ts';
import type { World } from '../core/ports.ts';

export const handler = (event: SQSEvent): Promise<SQSBatchResponse> => ingest(event, world());

export async function ingest(event: SQSEvent, world: World): Promise<SQSBatchResponse> {
  const deliveries = event.Records.map(({ messageId, body }) => ({ id: messageId, messages: messagesIn(body) }));
  const again = await receive(deliveries, world);
  return { batchItemFailures: again.map((itemIdentifier) => ({ itemIdentifier })) };
}
