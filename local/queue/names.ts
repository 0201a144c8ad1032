/** How SQS names a queue to its callers, and how it says no. */
import { LOCAL } from '../credentials.ts';
import type { Queue } from './queue.ts';

/** A refused operation: SQS's code and a sentence. */
export class SqsFault extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

export const arnOf = ({ settings }: Queue) => `arn:aws:sqs:${LOCAL.region}:${LOCAL.accountId}:${settings.name}`;

export const urlOf = ({ settings }: Queue, host: string) => `http://${host}/${LOCAL.accountId}/${settings.name}`;
