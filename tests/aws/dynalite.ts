/** An embedded DynamoDB for the length of a test file: every call gives a client of it and a fresh table. */
import { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  CreateTableCommand,
  DynamoDBClient,
  type DynamoDBClientConfig,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { TABLE_SHAPE } from '../../aws/table.ts';

export interface EmulatedTable {
  readonly client: DynamoDBClient;
  readonly table: string;
}

export async function startDynalite() {
  const server = dynalite({ createTableMs: 0, deleteTableMs: 0 });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()));
  if (!(server instanceof Server)) throw new TypeError('dynalite is no node server any more');
  const { port } = server.address() as AddressInfo;
  const clients: DynamoDBClient[] = [];
  let tables = 0;

  const clientWith = (config: DynamoDBClientConfig = {}): DynamoDBClient => {
    const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
    const client = new DynamoDBClient({
      endpoint: `http://127.0.0.1:${port}`,
      region: 'us-east-1',
      credentials,
      ...config,
    });
    clients.push(client);
    return client;
  };

  return {
    clientWith,
    async freshTable(config?: DynamoDBClientConfig): Promise<EmulatedTable> {
      const table = `rostrum-${++tables}`;
      const plain = clientWith();
      await plain.send(new CreateTableCommand({ ...TABLE_SHAPE, TableName: table }));
      await waitUntilTableExists(
        { client: plain, maxWaitTime: 10, minDelay: 0.02, maxDelay: 0.1 },
        { TableName: table },
      );
      return { client: clientWith(config), table };
    },
    async stop() {
      for (const client of clients) client.destroy();
      await new Promise<void>((done) => server.close(() => done()));
    },
  };
}
