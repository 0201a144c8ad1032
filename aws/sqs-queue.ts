/** Queue over SQS. */
import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { Message } from '../core/messages.ts';
import type { Queue } from '../core/ports.ts';
import { encodeMessage } from './sqs-message.ts';

const BATCH = 10;

export function sqsQueue(client: SQSClient, queueUrl: () => string): Queue {
  return {
    async send(messages) {
      for (let i = 0; i < messages.length; i += BATCH) await sendBatch(messages.slice(i, i + BATCH));
    },
  };

  async function sendBatch(messages: readonly Message[]) {
    const { Failed = [] } = await client.send(
      new SendMessageBatchCommand({
        QueueUrl: queueUrl(),
        Entries: messages.map((message, i) => ({ Id: String(i), MessageBody: encodeMessage(message) })),
      }),
    );
    if (Failed.length > 0) throw new Error(`SQS refused ${Failed.length} of ${messages.length} messages`);
  }
}
