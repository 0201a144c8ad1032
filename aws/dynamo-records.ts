/** Records over one DynamoDB table (shape in `table.ts`) and the records bucket. */
import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  type PutItemCommandInput,
  paginateQuery,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { PartHead, WebinarHead } from '../core/heads.ts';
import type { Records } from '../core/ports.ts';
import { dynamoChildren } from './dynamo-children.ts';
import { listHeads } from './dynamo-list.ts';
import { HEAD, listShard, PART, partSort, webinarKey } from './keys.ts';
import type { Bodies } from './s3-bodies.ts';
import { TTL_ATTRIBUTE } from './table.ts';

/** Longer than the queue (4 days) and the dead-letter queue (14) keep the oldest message that a tombstone must outlive. */
const TOMBSTONE_S = 30 * 24 * 3600;

interface Place {
  readonly client: DynamoDBClient;
  readonly table: string;
}

export function dynamoRecords(client: DynamoDBClient, table: string, bodies: Bodies): Records {
  const place = { client, table };
  return {
    ...dynamoChildren(client, table, bodies),
    head: (webinarId) => readHead(place, webinarId),
    publish: (head) => won(put(place, itemOfHead(head), conditionOfHead(head))),
    parts: (webinarId) => readParts(place, webinarId),
    publishPart: (part, over) => won(put(place, itemOfPart(part), conditionOfPart(part, over))),
    dropPart: async (part) => void (await won(drop(place, part))),
    list: (limit, after) => listHeads(client, table, limit, after),
  };
}

async function readHead({ client, table }: Place, webinarId: string): Promise<WebinarHead | undefined> {
  const Key = marshall({ pk: webinarKey(webinarId), sk: HEAD });
  const { Item } = await client.send(new GetItemCommand({ TableName: table, Key, ConsistentRead: true }));
  return Item && headOf(unmarshall(Item));
}

async function readParts({ client, table }: Place, webinarId: string): Promise<PartHead[]> {
  const found: PartHead[] = [];
  const query = {
    TableName: table,
    ConsistentRead: true,
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :part)',
    ExpressionAttributeValues: marshall({ ':pk': webinarKey(webinarId), ':part': PART }),
  };
  for await (const page of paginateQuery({ client }, query)) {
    for (const item of page.Items ?? []) found.push(partOf(unmarshall(item)));
  }
  return found;
}

type Condition = Pick<PutItemCommandInput, 'ConditionExpression' | 'ExpressionAttributeValues'>;

function put({ client, table }: Place, item: Record<string, unknown>, condition: Condition) {
  const Item = marshall(item, { removeUndefinedValues: true });
  return client.send(new PutItemCommand({ TableName: table, Item, ...condition }));
}

const drop = ({ client, table }: Place, { webinarId, name, sequencer }: PartHead) =>
  client.send(
    new DeleteItemCommand({
      TableName: table,
      Key: marshall({ pk: webinarKey(webinarId), sk: partSort(name) }),
      ConditionExpression: 'sequencer = :seen',
      ExpressionAttributeValues: marshall({ ':seen': sequencer }),
    }),
  );

/** A conditional write: lost is a value. After a lost acknowledgement a write that was applied looks lost, too. */
async function won(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

function conditionOfHead({ revision }: WebinarHead): Condition {
  if (revision === 1) return { ConditionExpression: 'attribute_not_exists(pk)' };
  const before = marshall({ ':before': revision - 1 });
  return { ConditionExpression: 'revision = :before', ExpressionAttributeValues: before };
}

function conditionOfPart({ sequencer }: PartHead, over: string | undefined): Condition {
  if (over === '') return { ConditionExpression: 'attribute_not_exists(pk)' };
  if (over !== undefined)
    return { ConditionExpression: 'sequencer = :over', ExpressionAttributeValues: marshall({ ':over': over }) };
  return {
    // `~` ends a sequencer that the reconciler gave: over that, the ingest asks the bucket first.
    ConditionExpression: 'attribute_not_exists(pk) OR (sequencer < :mine AND NOT contains(sequencer, :reconciled))',
    ExpressionAttributeValues: marshall({ ':mine': sequencer, ':reconciled': '~' }),
  };
}

const expiry = (atMs: number) => ({ [TTL_ATTRIBUTE]: Math.ceil(atMs / 1000) + TOMBSTONE_S });

function itemOfHead(head: WebinarHead): Record<string, unknown> {
  const shown = head.state === 'ready' || head.state === 'failed';
  const day = head.card?.date ?? new Date(head.atMs).toISOString().slice(0, 10);
  return {
    pk: webinarKey(head.id),
    sk: HEAD,
    ...head,
    ...(shown ? { listPk: listShard(head.id), listSk: `${day}#${head.id}` } : {}),
    ...(head.state === 'erased' ? expiry(head.erasedAtMs ?? 0) : {}),
  };
}

function itemOfPart(part: PartHead): Record<string, unknown> {
  return {
    pk: webinarKey(part.webinarId),
    sk: partSort(part.name),
    ...part,
    ...(part.state === 'deleted' ? expiry(part.atMs) : {}),
  };
}

/** Items hold a head and what only the table needs. Nothing but these functions writes them. */
function headOf(item: Record<string, unknown>): WebinarHead {
  const { pk, sk, listPk, listSk, [TTL_ATTRIBUTE]: _expires, ...head } = item;
  return head as Record<string, unknown> & WebinarHead;
}

function partOf(item: Record<string, unknown>): PartHead {
  const { pk, sk, [TTL_ATTRIBUTE]: _expires, ...part } = item;
  return part as Record<string, unknown> & PartHead;
}
