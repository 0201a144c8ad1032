import { afterAll, describe } from 'vitest';
import { dynamoRecords } from '../../aws/dynamo-records.ts';
import { recordsContract } from '../contracts/records.ts';
import { memoryBodies } from '../memory/bodies.ts';
import { emptyTable, memoryRecords } from '../memory/records.ts';
import { startDynalite } from './dynalite.ts';

const dynalite = await startDynalite();
afterAll(() => dynalite.stop());

describe('records over DynamoDB (dynalite) and a bucket', () => {
  recordsContract(async () => {
    const { client, table } = await dynalite.freshTable();
    return dynamoRecords(client, table, memoryBodies());
  });
});

describe('records in memory', () => {
  recordsContract(async () => memoryRecords(emptyTable()));
});
