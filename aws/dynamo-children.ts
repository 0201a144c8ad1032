/** The children of a generation: short ones are items, long ones lie in the records bucket and their items say so. */
import {
  BatchWriteItemCommand,
  type DynamoDBClient,
  paginateQuery,
  type QueryCommandInput,
  type WriteRequest,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { Child } from '../core/heads.ts';
import type { Generation, Records } from '../core/ports.ts';
import { bodyKey, childName, childPrefix, generationOfBody, recordsPrefix, webinarKey } from './keys.ts';
import type { Bodies } from './s3-bodies.ts';

/**
 * DynamoDB bills a write per KiB, and eight of them cost what one S3 PUT does; but a body in S3 is one more round trip for
 * readers. 16 KiB keeps most speakers in items, an item far below 400 KB, and an hour's webinar below 300 write units.
 */
const ITEM_BYTES = 16 * 1024;
const BATCH = 25;
const BATCH_TRIES = 8;

type ChildStore = Pick<Records, 'write' | 'read' | 'generations' | 'remove'>;

interface Place {
  readonly client: DynamoDBClient;
  readonly table: string;
  readonly bodies: Bodies;
}

export function dynamoChildren(client: DynamoDBClient, table: string, bodies: Bodies): ChildStore {
  const place = { client, table, bodies };
  return {
    write: (webinarId, generation, children) => write(place, webinarId, generation, children),
    read: (webinarId, generation, prefix) => read(place, webinarId, generation, prefix),
    generations: (webinarId) => generations(place, webinarId),
    remove: (webinarId, generation) => remove(place, webinarId, generation),
  };
}

async function write(place: Place, webinarId: string, generation: string, children: readonly Child[]): Promise<void> {
  const [mark, ...others] = children;
  if (!mark) return;
  const body = ({ name, json }: Child) => place.bodies.put(bodyKey(webinarId, generation, name), json);
  // Always in the bucket and before all else: listing the bucket then finds every generation there is.
  await body(mark);
  await Promise.all(others.filter(isLong).map(body));
  const items = children.map((child) => itemOf(webinarId, generation, child, child === mark || isLong(child)));
  await writeAll(
    place,
    items.map((Item) => ({ PutRequest: { Item } })),
  );
}

async function read(place: Place, webinarId: string, generation: string, prefix: string): Promise<readonly Child[]> {
  const found = await itemsOf(place, webinarId, childPrefix(generation, prefix));
  const children = found.map(async ({ sk, json }) => {
    const name = childName(sk);
    return { name, json: json ?? (await place.bodies.get(bodyKey(webinarId, generation, name))) };
  });
  return (await Promise.all(children)).filter((child): child is Child => child.json !== undefined);
}

async function* generations({ bodies }: Place, webinarId: string | undefined) {
  const seen = new Set<string>();
  for await (const page of bodies.list(recordsPrefix(webinarId))) {
    const fresh: Generation[] = [];
    for (const { key, atMs } of page) {
      const found = generationOfBody(key);
      const id = `${found?.webinarId}/${found?.generation}`;
      if (!found || seen.has(id)) continue;
      seen.add(id);
      fresh.push({ ...found, atMs });
    }
    yield fresh;
  }
}

async function remove(place: Place, webinarId: string, generation: string): Promise<void> {
  const found = await itemsOf(place, webinarId, childPrefix(generation), 'sk');
  const keys = found.map(({ sk }) => marshall({ pk: webinarKey(webinarId), sk }));
  await writeAll(
    place,
    keys.map((Key) => ({ DeleteRequest: { Key } })),
  );
  // The bodies last, and with them the mark: until then the generation can still be found.
  for await (const page of place.bodies.list(recordsPrefix(webinarId, generation))) {
    await place.bodies.remove(page.map(({ key }) => key));
  }
}

async function itemsOf({ client, table }: Place, webinarId: string, prefix: string, ProjectionExpression?: string) {
  const query: QueryCommandInput = {
    TableName: table,
    ConsistentRead: true,
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
    ExpressionAttributeValues: marshall({ ':pk': webinarKey(webinarId), ':prefix': prefix }),
    ...(ProjectionExpression ? { ProjectionExpression } : {}),
  };
  const found: { readonly sk: string; readonly json?: string }[] = [];
  for await (const page of paginateQuery({ client }, query)) {
    for (const item of page.Items ?? []) found.push(unmarshall(item) as (typeof found)[number]);
  }
  return found;
}

/** Puts and deletes of children are the same however often they are done, so what DynamoDB left undone is sent again. */
async function writeAll({ client, table }: Place, requests: readonly WriteRequest[]): Promise<void> {
  for (let i = 0; i < requests.length; i += BATCH) {
    let left = requests.slice(i, i + BATCH);
    for (let tries = 0; left.length > 0; tries += 1) {
      if (tries === BATCH_TRIES) throw new Error(`DynamoDB left ${left.length} writes undone`);
      const { UnprocessedItems } = await client.send(new BatchWriteItemCommand({ RequestItems: { [table]: left } }));
      left = UnprocessedItems?.[table] ?? [];
    }
  }
}

const isLong = ({ json }: Child) => json.length > ITEM_BYTES || Buffer.byteLength(json) > ITEM_BYTES;

function itemOf(webinarId: string, generation: string, { name, json }: Child, inBucket: boolean) {
  return marshall({
    pk: webinarKey(webinarId),
    sk: childPrefix(generation, name),
    ...(inBucket ? { inBucket } : { json }),
  });
}
