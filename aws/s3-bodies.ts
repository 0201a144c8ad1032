/** The records bucket: children too long for an item. Derived data, so the bucket keeps no versions. */
import {
  DeleteObjectsCommand,
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  paginateListObjectsV2,
  type S3Client,
} from '@aws-sdk/client-s3';
import type { Milliseconds } from '../core/model.ts';

export interface Bodies {
  put(key: string, json: string): Promise<void>;
  get(key: string): Promise<string | undefined>;
  /** In key order, in pages. */
  list(prefix: string): AsyncIterable<readonly { readonly key: string; readonly atMs: Milliseconds }[]>;
  remove(keys: readonly string[]): Promise<void>;
}

export function s3Bodies(client: S3Client, bucket: string): Bodies {
  return {
    async put(key, json) {
      const ContentType = 'application/json; charset=utf-8';
      await client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: json, ContentType }));
    },

    async get(key) {
      try {
        const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
        return await Body?.transformToString();
      } catch (error) {
        if (error instanceof NoSuchKey) return undefined;
        throw error;
      }
    },

    async *list(prefix) {
      for await (const page of paginateListObjectsV2({ client }, { Bucket: bucket, Prefix: prefix })) {
        yield (page.Contents ?? []).map(({ Key, LastModified }) => ({
          key: Key ?? '',
          atMs: LastModified?.getTime() ?? 0,
        }));
      }
    },

    async remove(keys) {
      for (let i = 0; i < keys.length; i += 1000) {
        const Objects = keys.slice(i, i + 1000).map((Key) => ({ Key }));
        const { Errors = [] } = await client.send(
          new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects, Quiet: true } }),
        );
        if (Errors.length > 0) throw new Error(`S3 refused to delete ${Errors.length} bodies: ${Errors[0]?.Code}`);
      }
    },
  };
}
