/** The newest webinars: one query per shard of the index, merged. */
import { type DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { WebinarHead } from '../core/heads.ts';
import type { Page } from '../core/ports.ts';
import { LIST_SHARDS } from './keys.ts';
import { LIST_INDEX } from './table.ts';

type Listed = WebinarHead & { readonly listSk: string };

/** `after` is the place of the last head that was given: `<YYYY-MM-DD>#<id>`. */
export async function listHeads(client: DynamoDBClient, table: string, limit: number, after?: string): Promise<Page> {
  const shards = Array.from({ length: LIST_SHARDS }, (_, n) => newest(client, table, `list#${n}`, limit + 1, after));
  const merged = (await Promise.all(shards)).flat().sort((a, b) => (a.listSk > b.listSk ? -1 : 1));
  const page = merged.slice(0, limit);
  const last = page.at(-1);
  return {
    heads: page.map(({ listSk: _listSk, ...head }) => ({ ...head, parts: [], children: [] })),
    ...(merged.length > limit && last ? { next: last.listSk } : {}),
  };
}

async function newest(client: DynamoDBClient, table: string, shard: string, Limit: number, after?: string) {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: table,
      IndexName: LIST_INDEX,
      ScanIndexForward: false,
      Limit,
      KeyConditionExpression: after === undefined ? 'listPk = :shard' : 'listPk = :shard AND listSk < :after',
      ExpressionAttributeValues: marshall({ ':shard': shard, ...(after === undefined ? {} : { ':after': after }) }),
    }),
  );
  return Items.map((item) => unmarshall(item) as Listed);
}
