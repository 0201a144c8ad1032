/** Servers on this machine only. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Listening {
  readonly port: number;
  /** `http://127.0.0.1:8100` */
  readonly url: string;
  close(): Promise<void>;
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * On the port wished for, or where that is taken on one that the system chooses. A handler that throws (its client went
 * away, most often) costs that connection and nothing else.
 */
export async function listen(handler: Handler, wished = 0): Promise<Listening> {
  const server = createServer((request, response) => {
    handler(request, response).catch(() => response.destroy());
  });
  // An upload may take its time; a client that sends nothing for five minutes is gone.
  server.requestTimeout = 300_000;
  await bound(server, wished).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    return bound(server, 0);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function bound(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.removeListener('error', reject);
      resolve();
    });
  });
}
