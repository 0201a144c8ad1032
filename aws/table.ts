/** The shape of the one table, as data: what `CreateTable` takes, and what the stack's construct is tested against. */

import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';

export const LIST_INDEX = 'list';
/** DynamoDB deletes an item some time after this moment (epoch seconds). Tombstones have it. */
export const TTL_ATTRIBUTE = 'expiresAt';

/**
 * pk `webinar#<id>`, sk:
 *   head                        what readers resolve a webinar through
 *   part#<name>                 the newest notified version of one object key
 *   child#<generation>#<name>   a piece of a record: `json`, or `inBucket` where it is long
 * The index `list` holds the heads that a list shows: listPk `list#0..3`, listSk `<YYYY-MM-DD>#<id>`.
 */
export const TABLE_SHAPE: Omit<CreateTableCommandInput, 'TableName'> = {
  AttributeDefinitions: [
    { AttributeName: 'pk', AttributeType: 'S' },
    { AttributeName: 'sk', AttributeType: 'S' },
    { AttributeName: 'listPk', AttributeType: 'S' },
    { AttributeName: 'listSk', AttributeType: 'S' },
  ],
  KeySchema: [
    { AttributeName: 'pk', KeyType: 'HASH' },
    { AttributeName: 'sk', KeyType: 'RANGE' },
  ],
  GlobalSecondaryIndexes: [
    {
      IndexName: LIST_INDEX,
      KeySchema: [
        { AttributeName: 'listPk', KeyType: 'HASH' },
        { AttributeName: 'listSk', KeyType: 'RANGE' },
      ],
      Projection: {
        ProjectionType: 'INCLUDE',
        NonKeyAttributes: ['id', 'revision', 'state', 'card', 'failure', 'engine', 'atMs'],
      },
    },
  ],
  BillingMode: 'PAY_PER_REQUEST',
};
