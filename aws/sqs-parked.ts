/** The dead-letter queue, for operators: what is parked, and back into the queue with it. */
import {
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import type { Access } from './world.ts';

/** Long enough to look at all of it; then it is visible again. */
const LOOK_S = 60;

export interface Parked {
  readonly body: string;
  readonly receiptHandle: string;
}

export interface ParkedQueue {
  /** Everything that is parked, in pages of up to ten. */
  messages(): AsyncIterable<readonly Parked[]>;
  /** Sends it to the queue again, and only then removes it here: twice is harmless, lost is not. */
  redrive(message: Parked): Promise<void>;
  /** About how many messages wait here, and how many in the queue. */
  depths(): Promise<{ readonly parked: number; readonly waiting: number }>;
}

export function sqsParked(parkedUrl: string, queueUrl: string, access: Access): ParkedQueue {
  const client = new SQSClient(access);
  const depth = async (url: string) => {
    const asked = new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['ApproximateNumberOfMessages'] });
    return Number((await client.send(asked)).Attributes?.ApproximateNumberOfMessages ?? 0);
  };
  return {
    depths: async () => ({ parked: await depth(parkedUrl), waiting: await depth(queueUrl) }),

    async *messages() {
      for (;;) {
        const { Messages = [] } = await client.send(
          new ReceiveMessageCommand({ QueueUrl: parkedUrl, MaxNumberOfMessages: 10, VisibilityTimeout: LOOK_S }),
        );
        if (Messages.length === 0) return;
        yield Messages.map(({ Body = '', ReceiptHandle = '' }) => ({ body: Body, receiptHandle: ReceiptHandle }));
      }
    },
    async redrive({ body, receiptHandle }) {
      await client.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: body }));
      await client.send(new DeleteMessageCommand({ QueueUrl: parkedUrl, ReceiptHandle: receiptHandle }));
    },
  };
}
