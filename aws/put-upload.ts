/** An upload as any S3 client makes it: the command line's way into a bucket. */
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';

export interface UploadTarget {
  readonly bucket: string;
  /** Absent: AWS itself. */
  readonly endpoint?: string;
  /** Absent: what the SDK finds in its environment variables and files. */
  readonly region?: string;
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string };
}

export type PutUpload = (key: string, bytes: Uint8Array) => Promise<void>;

export function putUpload({ bucket, ...config }: UploadTarget): PutUpload {
  const client = new S3Client(config);
  return async (key, bytes) => {
    await client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: bytes }));
  };
}
