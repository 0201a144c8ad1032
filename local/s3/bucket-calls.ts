/** What S3 says about the buckets themselves. They are made by the stack, so there is nothing here to make or change. */
import type { Call, Reply, Store } from './call.ts';
import { document, type Node } from './xml.ts';

export function listBuckets(_call: Call, { buckets }: Store): Reply {
  const nodes = buckets.settings.map(
    ({ name }): Node => [
      'Bucket',
      [
        ['Name', name],
        ['CreationDate', '2026-01-01T00:00:00.000Z'],
      ],
    ],
  );
  const owner: Node = ['Owner', [['ID', 'local']]];
  return { body: document('ListAllMyBucketsResult', [owner, ['Buckets', nodes]]) };
}

export const headBucket = (): Reply => ({ headers: { 'x-amz-bucket-region': 'us-east-1' } });

/** Empty means us-east-1. */
export const getBucketLocation = (): Reply => ({ body: document('LocationConstraint', []) });

export function getBucketVersioning({ bucket }: Call, { buckets }: Store): Reply {
  const versioned = buckets.settings.some(({ name, versioned }) => name === bucket && versioned);
  return { body: document('VersioningConfiguration', versioned ? [['Status', 'Enabled']] : []) };
}
