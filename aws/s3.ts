/**
 * Both buckets by one client. Loaded on use as a module of ours: of a package that is imported as a whole, the bundler
 * keeps every command.
 */
import { S3Client } from '@aws-sdk/client-s3';
import type { Environment } from './environment.ts';
import { s3Bodies } from './s3-bodies.ts';
import { s3Uploads } from './s3-uploads.ts';
import type { Access } from './world.ts';

export function overS3({ uploadsBucket, recordsBucket }: Environment, access: Access) {
  const client = new S3Client(access);
  return { uploads: s3Uploads(client, uploadsBucket), bodies: s3Bodies(client, recordsBucket) };
}
