/** The embedded DynamoDB on a folder of its own, and the real SDK in front of it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AttributeValue, DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll } from 'vitest';
import { LOCAL } from '../../local/credentials.ts';
import { type Dynamo, openDynamo } from '../../local/dynamo/dynamo.ts';
import { handleAws } from '../../local/endpoint.ts';
import { type Listening, listen } from '../../local/listen.ts';
import { openS3 } from '../../local/s3/server.ts';

export const TableName = 'records';

/** A table like ours: two keys, and an index that projects some attributes. */
const SHAPE = {
  AttributeDefinitions: ['pk', 'sk', 'listShard', 'listAt'].map((AttributeName) => ({
    AttributeName,
    AttributeType: 'S',
  })),
  KeySchema: [
    { AttributeName: 'pk', KeyType: 'HASH' },
    { AttributeName: 'sk', KeyType: 'RANGE' },
  ],
  GlobalSecondaryIndexes: [
    {
      IndexName: 'list',
      KeySchema: [
        { AttributeName: 'listShard', KeyType: 'HASH' },
        { AttributeName: 'listAt', KeyType: 'RANGE' },
      ],
      Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: ['id'] },
    },
  ],
  BillingMode: 'PAY_PER_REQUEST',
};

export type Row = Readonly<Record<string, unknown>>;

export interface DynamoFixture {
  readonly client: DynamoDBClient;
  clientWith(secretAccessKey: string): DynamoDBClient;
  put(row: Row, more?: object): Promise<unknown>;
  get(sk: string): Promise<Row | undefined>;
  restart(): Promise<void>;
}

export const keyOf = (sk: string, pk = 'webinar#a') => marshall({ pk, sk });

export const rowsOf = (items: Record<string, AttributeValue>[] | undefined) =>
  (items ?? []).map((item) => unmarshall(item));

const clientAt = (endpoint: string, secretAccessKey: string) =>
  new DynamoDBClient({ endpoint, region: LOCAL.region, credentials: { ...LOCAL, secretAccessKey }, maxAttempts: 1 });

export function useDynamo(): DynamoFixture {
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-dynamo-'));
  const s3 = openS3({ folder: join(folder, 's3'), buckets: [], notifications: [], origins: () => [], now: Date.now });
  let dynamo: Dynamo;
  let server: Listening;
  let client: DynamoDBClient;
  const start = async () => {
    dynamo = openDynamo(join(folder, 'dynamo'));
    const services = { s3, dynamo, queues: [], now: Date.now };
    server = await listen((request, response) => handleAws(services, request, response));
    await dynamo.ensureTable(TableName, SHAPE, 'expiresAt');
    client = clientAt(server.url, LOCAL.secretAccessKey);
  };
  const stop = async () => {
    await server.close();
    await dynamo.close();
  };
  beforeAll(start);
  afterAll(async () => {
    await stop();
    s3.close();
    rmSync(folder, { recursive: true });
  });
  return {
    get client() {
      return client;
    },
    clientWith: (secretAccessKey) => clientAt(server.url, secretAccessKey),
    put: (row, more = {}) =>
      client.send(new PutItemCommand({ TableName, Item: marshall({ pk: 'webinar#a', ...row }), ...more })),
    async get(sk) {
      const { Item } = await client.send(new GetItemCommand({ TableName, Key: keyOf(sk), ConsistentRead: true }));
      return Item && unmarshall(Item);
    },
    restart: async () => stop().then(start),
  };
}
