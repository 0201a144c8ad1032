/** The S3 operations that this stack does. */

import { getBucketLocation, getBucketVersioning, headBucket, listBuckets } from './bucket-calls.ts';
import type { Operation } from './call.ts';
import { copyObject } from './copy.ts';
import { deleteObject, deleteObjects } from './delete.ts';
import { getObject, headObject } from './get.ts';
import { listObjectsV2, listObjectVersions } from './list.ts';
import * as multipart from './multipart.ts';
import { postObject } from './post.ts';
import { putObject } from './put.ts';

export const OPERATIONS: ReadonlyMap<string, Operation> = new Map<string, Operation>([
  ['ListBuckets', listBuckets],
  ['HeadBucket', headBucket],
  ['GetBucketLocation', getBucketLocation],
  ['GetBucketVersioning', getBucketVersioning],
  ['ListObjectsV2', listObjectsV2],
  ['ListObjectVersions', listObjectVersions],
  ['PutObject', putObject],
  ['PostObject', postObject],
  ['GetObject', getObject],
  ['HeadObject', headObject],
  ['CopyObject', copyObject],
  ['DeleteObject', deleteObject],
  ['DeleteObjects', deleteObjects],
  ['CreateMultipartUpload', multipart.createMultipartUpload],
  ['UploadPart', multipart.uploadPart],
  ['CompleteMultipartUpload', multipart.completeMultipartUpload],
  ['AbortMultipartUpload', multipart.abortMultipartUpload],
  ['ListParts', multipart.listParts],
  ['ListMultipartUploads', multipart.listMultipartUploads],
]);
