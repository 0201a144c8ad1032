/** The protocol of SQS before 2023, which Debian's aws-cli 2.9 still speaks: refused by name, so that nobody looks for the fault elsewhere. */
import type { IncomingMessage, ServerResponse } from 'node:http';

const MESSAGE =
  'The Query protocol of SQS is not part of the local stack, which speaks its JSON protocol: use aws-cli 2.13 or later, or an SDK.';

export const isQueryProtocol = ({ method, headers }: IncomingMessage): boolean =>
  method === 'POST' && (headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded');

export function refuseQueryProtocol(request: IncomingMessage, response: ServerResponse): void {
  request.resume();
  response.writeHead(400, { 'content-type': 'text/xml' });
  response.end(
    `<?xml version="1.0"?><ErrorResponse><Error><Type>Sender</Type><Code>UnsupportedProtocol</Code><Message>${MESSAGE}</Message></Error></ErrorResponse>`,
  );
}
