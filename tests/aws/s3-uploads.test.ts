import {
  DeleteObjectCommand,
  DeleteObjectsCommand,
  ListObjectVersionsCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { afterAll, describe } from 'vitest';
import { dynamoRecords } from '../../aws/dynamo-records.ts';
import { s3Bodies } from '../../aws/s3-bodies.ts';
import { s3Uploads } from '../../aws/s3-uploads.ts';
import { recordsContract } from '../contracts/records.ts';
import { uploadsContract } from '../contracts/uploads.ts';
import { useS3 } from '../local/s3-fixture.ts';
import { memoryBucket, memoryUploads } from '../memory/bucket.ts';
import { startDynalite } from './dynalite.ts';

const s3 = useS3();
const dynalite = await startDynalite();
afterAll(() => dynalite.stop());

async function emptied(Bucket: string): Promise<void> {
  const { Versions = [], DeleteMarkers = [] } = await s3.client.send(new ListObjectVersionsCommand({ Bucket }));
  const Objects = [...Versions, ...DeleteMarkers].map(({ Key, VersionId }) => ({ Key, VersionId }));
  if (Objects.length > 0) await s3.client.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects } }));
}

describe('uploads over S3 (the embedded one)', () => {
  uploadsContract(async () => {
    const Bucket = 'versioned';
    await emptied(Bucket);
    return {
      uploads: s3Uploads(s3.client, Bucket),
      put: async (Key, Body) => void (await s3.client.send(new PutObjectCommand({ Bucket, Key, Body }))),
      mark: async (Key) => void (await s3.client.send(new DeleteObjectCommand({ Bucket, Key }))),
    };
  });
});

describe('uploads in memory', () => {
  uploadsContract(async () => {
    const bucket = memoryBucket();
    return {
      uploads: memoryUploads(bucket),
      put: async (key, body) => void bucket.put(key, body, 1_000),
      mark: async (key) => void bucket.remove(key, 2_000),
    };
  });
});

describe('records over DynamoDB (dynalite) and S3 (the embedded one)', () => {
  recordsContract(async () => {
    const { client, table } = await dynalite.freshTable();
    await emptied('plain');
    return dynamoRecords(client, table, s3Bodies(s3.client, 'plain'));
  });
});
