/** SQS's JSON protocol: the operation is named in a header, a refusal in another. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { sendJson } from '../json-service.ts';
import { SqsFault } from './names.ts';
import { type Input, OPERATIONS, type Queues } from './operations.ts';

export async function handleSqs(
  operation: string,
  body: Buffer,
  queues: Queues,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const perform = OPERATIONS.get(operation);
    if (!perform) throw new SqsFault('UnsupportedOperation', `${operation} is not part of the local stack.`);
    const input = JSON.parse(body.toString() || '{}') as Input;
    if (input.MessageAttributes)
      throw new SqsFault('UnsupportedOperation', 'MessageAttributes are not part of the local stack.');
    sendJson(response, 200, await perform(input, queues, request.headers.host ?? ''));
  } catch (error) {
    const { code, message } = error instanceof SqsFault ? error : new SqsFault('InternalError', String(error));
    const headers = { 'x-amzn-query-error': `${code};Sender` };
    sendJson(response, 400, { __type: `com.amazonaws.sqs#${code}`, message }, headers);
  }
}
