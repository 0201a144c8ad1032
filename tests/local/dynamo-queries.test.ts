/** DynamoDB conformance, by the real SDK: queries, the index, the table, and what is refused by name. */
import {
  type AttributeValue,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  ExecuteStatementCommand,
  ListTablesCommand,
  PutItemCommand,
  QueryCommand,
  ScanCommand,
  TransactWriteItemsCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { beforeAll, describe, expect, test } from 'vitest';
import { keyOf, rowsOf, TableName, useDynamo } from './dynamo-fixture.ts';
import { refusalOf } from './s3-fixture.ts';

const dynamo = useDynamo();

describe('queries', () => {
  beforeAll(async () => {
    for (let i = 0; i < 12; i += 1) {
      const n = String(i).padStart(2, '0');
      const Item = marshall({
        pk: 'webinar#q',
        sk: `child#${n}`,
        listShard: 'list#0',
        listAt: `2026-01-${n}`,
        id: n,
        note: 'x',
      });
      await dynamo.client.send(new PutItemCommand({ TableName, Item }));
    }
  });
  const query = (more = {}) =>
    dynamo.client.send(
      new QueryCommand({
        TableName,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sk)',
        ExpressionAttributeValues: marshall({ ':pk': 'webinar#q', ':sk': 'child#' }),
        ...more,
      }),
    );

  test('are in the order of the sort key, or its reverse', async () => {
    expect(rowsOf((await query()).Items).map(({ id }) => id)).toEqual(
      [...Array(12).keys()].map((i) => String(i).padStart(2, '0')),
    );
    expect(rowsOf((await query({ ScanIndexForward: false, Limit: 1 })).Items)).toMatchObject([{ id: '11' }]);
  });

  test('page by the last key', async () => {
    const seen: unknown[] = [];
    let ExclusiveStartKey: Record<string, AttributeValue> | undefined;
    do {
      const page = await query({ Limit: 5, ExclusiveStartKey });
      seen.push(...rowsOf(page.Items).map(({ id }) => id));
      ExclusiveStartKey = page.LastEvaluatedKey;
    } while (ExclusiveStartKey);
    expect(new Set(seen).size).toBe(12);
  });

  test('filter, project and count', async () => {
    const values = marshall({ ':pk': 'webinar#q', ':sk': 'child#', ':id': '09' });
    const filtered = await query({
      FilterExpression: 'id > :id',
      ProjectionExpression: 'id',
      ExpressionAttributeValues: values,
    });
    expect(rowsOf(filtered.Items)).toEqual([{ id: '10' }, { id: '11' }]);
    expect(await query({ Select: 'COUNT' })).toMatchObject({ Count: 12 });
  });

  test('the index holds what it projects, in pages, newest first', async () => {
    const { Items, LastEvaluatedKey } = await dynamo.client.send(
      new QueryCommand({
        TableName,
        IndexName: 'list',
        KeyConditionExpression: 'listShard = :s',
        ExpressionAttributeValues: marshall({ ':s': 'list#0' }),
        ScanIndexForward: false,
        Limit: 3,
      }),
    );
    expect(rowsOf(Items).map(({ id }) => id)).toEqual(['11', '10', '09']);
    expect(rowsOf(Items)[0]).not.toHaveProperty('note');
    expect(Object.keys(LastEvaluatedKey ?? {}).sort()).toEqual(['listAt', 'listShard', 'pk', 'sk']);
  });

  test('a scan is read in segments', async () => {
    const segments = await Promise.all(
      [0, 1].map((Segment) => dynamo.client.send(new ScanCommand({ TableName, Segment, TotalSegments: 2 }))),
    );
    const all = await dynamo.client.send(new ScanCommand({ TableName, Select: 'COUNT' }));
    expect(segments.reduce((sum, { Count }) => sum + (Count ?? 0), 0)).toBe(all.Count);
  });
});

describe('the table', () => {
  test('is there, with its index, and when its items may expire', async () => {
    const { Table } = await dynamo.client.send(new DescribeTableCommand({ TableName }));
    expect(Table).toMatchObject({ TableStatus: 'ACTIVE', GlobalSecondaryIndexes: [{ IndexName: 'list' }] });
    expect((await dynamo.client.send(new ListTablesCommand({}))).TableNames).toEqual([TableName]);
    const described = () => dynamo.client.send(new DescribeTimeToLiveCommand({ TableName }));
    expect((await described()).TimeToLiveDescription).toEqual({
      TimeToLiveStatus: 'ENABLED',
      AttributeName: 'expiresAt',
    });
    const TimeToLiveSpecification = { AttributeName: 'other', Enabled: true };
    await dynamo.client.send(new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification }));
    expect((await described()).TimeToLiveDescription).toMatchObject({ AttributeName: 'other' });
  });

  test.each<[string, () => Promise<unknown>]>([
    [
      'TransactWriteItems',
      () =>
        dynamo.client.send(
          new TransactWriteItemsCommand({ TransactItems: [{ Delete: { TableName, Key: keyOf('x') } }] }),
        ),
    ],
    ['ExecuteStatement', () => dynamo.client.send(new ExecuteStatementCommand({ Statement: 'SELECT * FROM records' }))],
    [
      'PutItem with ALL_OLD on a failed condition',
      () =>
        dynamo.put(
          { sk: 'x' },
          { ConditionExpression: 'attribute_exists(pk)', ReturnValuesOnConditionCheckFailure: 'ALL_OLD' },
        ),
    ],
  ])('%s is refused by its name', async (name, call) => {
    await expect(call()).rejects.toThrow(`${name} is not part of the local stack.`);
  });

  test('a wrong secret is refused', async () => {
    const stranger = dynamo.clientWith('wrong');
    expect(await refusalOf(stranger.send(new ListTablesCommand({})))).toBe('403 InvalidSignatureException');
  });

  test('survives a restart', async () => {
    await dynamo.put({ sk: 'kept', n: 1 });
    await dynamo.restart();
    expect(await dynamo.get('kept')).toMatchObject({ n: 1 });
  });
});
