/** One address for all of AWS: DynamoDB and SQS name their operation in `X-Amz-Target`, the rest is S3. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Dynamo } from './dynamo/dynamo.ts';
import { bodyOf, isSigned, sendJson } from './json-service.ts';
import { isQueryProtocol, refuseQueryProtocol } from './queue/query-protocol.ts';
import type { Queue } from './queue/queue.ts';
import { handleSqs } from './queue/sqs.ts';
import type { S3 } from './s3/server.ts';

export interface Services {
  readonly s3: S3;
  readonly dynamo: Pick<Dynamo, 'handle'>;
  readonly queues: readonly Queue[];
  readonly now: () => number;
}

export async function handleAws(services: Services, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const target = request.headers['x-amz-target'];
  if (isQueryProtocol(request)) return refuseQueryProtocol(request, response);
  if (typeof target !== 'string') return services.s3.handle(request, response);
  const body = await bodyOf(request);
  if (!body) return sendJson(response, 413, { message: 'The request is larger than 16 MB.' });
  if (!isSigned(request, response, body, services.now)) return;
  const [service, operation = ''] = target.split('.');
  if (service === 'AmazonSQS') return handleSqs(operation, body, services.queues, request, response);
  if (service === 'DynamoDB_20120810') return services.dynamo.handle(operation, body, request.headers, response);
  sendJson(response, 400, {
    __type: 'UnknownOperationException',
    message: `${target} is not part of the local stack.`,
  });
}
