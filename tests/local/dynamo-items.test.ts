/** DynamoDB conformance, by the real SDK: items and their limits, conditions, updates. */
import {
  BatchGetItemCommand,
  BatchWriteItemCommand,
  DeleteItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { describe, expect, test } from 'vitest';
import { keyOf, type Row, TableName, useDynamo } from './dynamo-fixture.ts';
import { refusalOf } from './s3-fixture.ts';

const dynamo = useDynamo();
const update = (sk: string, UpdateExpression: string, values: Row = {}, more = {}) =>
  dynamo.client.send(
    new UpdateItemCommand({
      TableName,
      Key: keyOf(sk),
      UpdateExpression,
      ...(Object.keys(values).length > 0 ? { ExpressionAttributeValues: marshall(values) } : {}),
      ...more,
    }),
  );

describe('items', () => {
  test('come back as they were put: text, numbers, lists, maps, booleans, null, bytes', async () => {
    const row = {
      sk: 'types',
      n: 1.5,
      list: [1, 'zwei', null],
      map: { deep: { er: true } },
      bytes: new Uint8Array([1, 2]),
    };
    await dynamo.put(row);
    expect(await dynamo.get('types')).toMatchObject(row);
  });

  test('have Unicode keys', async () => {
    await dynamo.put({ sk: 'part#Übergrößen Δελφοί 🎤.vtt', n: 1 });
    expect(await dynamo.get('part#Übergrößen Δελφοί 🎤.vtt')).toMatchObject({ n: 1 });
  });

  test('of 380 KB are taken and of 410 KB refused', async () => {
    await dynamo.put({ sk: 'large', text: 'x'.repeat(380 * 1024) });
    expect(String((await dynamo.get('large'))?.text)).toHaveLength(380 * 1024);
    expect(await refusalOf(dynamo.put({ sk: 'larger', text: 'x'.repeat(410 * 1024) }))).toBe('400 ValidationException');
  });

  test('are deleted, and say what they were', async () => {
    await dynamo.put({ sk: 'gone', n: 7 });
    const { Attributes } = await dynamo.client.send(
      new DeleteItemCommand({ TableName, Key: keyOf('gone'), ReturnValues: 'ALL_OLD' }),
    );
    expect(Attributes && unmarshall(Attributes)).toMatchObject({ n: 7 });
    expect(await dynamo.get('gone')).toBeUndefined();
  });

  test('are written and read by the batch', async () => {
    const sks = Array.from({ length: 25 }, (_, i) => `batch#${String(i).padStart(2, '0')}`);
    const requests = sks.map((sk) => ({ PutRequest: { Item: marshall({ pk: 'webinar#batch', sk }) } }));
    await dynamo.client.send(new BatchWriteItemCommand({ RequestItems: { [TableName]: requests } }));
    const Keys = sks.map((sk) => keyOf(sk, 'webinar#batch'));
    const { Responses } = await dynamo.client.send(
      new BatchGetItemCommand({ RequestItems: { [TableName]: { Keys } } }),
    );
    expect(Responses?.[TableName]).toHaveLength(25);
    const tooMany = [...requests, { PutRequest: { Item: marshall({ pk: 'webinar#batch', sk: 'one more' }) } }];
    const call = dynamo.client.send(new BatchWriteItemCommand({ RequestItems: { [TableName]: tooMany } }));
    expect(await refusalOf(call)).toBe('400 ValidationException');
  });
});

describe('conditions', () => {
  const heldFor = async (row: Row, ConditionExpression: string, values: Row = {}): Promise<boolean> => {
    await dynamo.put({ sk: 'conditional', ...row });
    const more = Object.keys(values).length > 0 ? { ExpressionAttributeValues: marshall(values) } : {};
    const end = await refusalOf(dynamo.put({ sk: 'conditional', written: true }, { ConditionExpression, ...more }));
    return end === 'not refused';
  };

  test.each<[string, Row, string, Row, boolean]>([
    ['attribute_not_exists on a present item', {}, 'attribute_not_exists(pk)', {}, false],
    ['attribute_not_exists on an absent attribute', {}, 'attribute_not_exists(revision)', {}, true],
    ['equality', { revision: 3 }, 'revision = :r', { ':r': 3 }, true],
    ['inequality of numbers, not of text', { revision: 10 }, 'revision > :r', { ':r': 9 }, true],
    ['order of text', { seq: '0A' }, 'seq < :s', { ':s': '0B' }, true],
    ['BETWEEN', { n: 5 }, 'n BETWEEN :a AND :b', { ':a': 1, ':b': 4 }, false],
    ['IN', { state_: 'ok' }, 'state_ IN (:a, :b)', { ':a': 'ok', ':b': 'failed' }, true],
    ['begins_with', { generation: 'g1#x' }, 'begins_with(generation, :g)', { ':g': 'g2' }, false],
    ['contains', { people: ['a', 'b'] }, 'contains(people, :n)', { ':n': 'b' }, true],
    ['size', { people: ['a', 'b'] }, 'size(people) = :n', { ':n': 2 }, true],
    ['attribute_type', { n: 1 }, 'attribute_type(n, :t)', { ':t': 'S' }, false],
    [
      'AND, OR, NOT and brackets',
      { n: 1 },
      'NOT (n = :one) OR (n = :one AND n < :two)',
      { ':one': 1, ':two': 2 },
      true,
    ],
  ])('%s', async (_, row, expression, values, holds) => {
    expect(await heldFor(row, expression, values)).toBe(holds);
  });

  test('of ten writers over the same revision one wins', async () => {
    await dynamo.put({ sk: 'race', revision: 0 });
    const writers = Array.from({ length: 10 }, (_, i) =>
      update(
        'race',
        'SET revision = :next, winner = :i',
        { ':next': 1, ':i': i, ':was': 0 },
        { ConditionExpression: 'revision = :was' },
      ),
    );
    const ends = await Promise.all(writers.map(refusalOf));
    expect(ends.filter((end) => end === 'not refused')).toHaveLength(1);
    expect(ends.filter((end) => end === '400 ConditionalCheckFailedException')).toHaveLength(9);
  });
});

describe('updates', () => {
  test('SET, ADD and REMOVE, lists, defaults and nested paths', async () => {
    await dynamo.put({ sk: 'update', items_: [1], nested: { a: 1 }, extra: true, n: 1 });
    await update(
      'update',
      'SET items_ = list_append(items_, :two), nested.a = :two_, fresh = if_not_exists(fresh, :two_) REMOVE extra ADD n :two_',
      { ':two': [2], ':two_': 2 },
    );
    expect(await dynamo.get('update')).toMatchObject({ items_: [1, 2], nested: { a: 2 }, fresh: 2, n: 3 });
    expect(await dynamo.get('update')).not.toHaveProperty('extra');
  });

  test('a reserved word needs a name', async () => {
    expect(await refusalOf(update('update', 'SET state = :x', { ':x': 1 }))).toBe('400 ValidationException');
    await update('update', 'SET #s = :x', { ':x': 'ok' }, { ExpressionAttributeNames: { '#s': 'state' } });
    expect(await dynamo.get('update')).toMatchObject({ state: 'ok' });
  });
});
