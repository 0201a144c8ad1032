/** S3 conformance, by the real SDK: uploads in parts; and what is told to the queue. */
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  ListPartsCommand,
  PutObjectCommand,
  UploadPartCommand,
  UploadPartCopyCommand,
} from '@aws-sdk/client-s3';
import { describe, expect, test } from 'vitest';
import { refusalOf, useS3 } from './s3-fixture.ts';

const s3 = useS3();
const MIB = 1024 * 1024;

async function begin(Bucket: string, Key: string) {
  const { UploadId } = await s3.client.send(
    new CreateMultipartUploadCommand({ Bucket, Key, ContentType: 'text/vtt', Metadata: { origin: 'zoom' } }),
  );
  const whole = { Bucket, Key, UploadId };
  return {
    whole,
    part: async (PartNumber: number, Body: Uint8Array) => {
      const { ETag } = await s3.client.send(new UploadPartCommand({ ...whole, PartNumber, Body }));
      return { PartNumber, ETag };
    },
    complete: (Parts: { PartNumber: number; ETag: string | undefined }[]) =>
      s3.client.send(new CompleteMultipartUploadCommand({ ...whole, MultipartUpload: { Parts } })),
  };
}

describe('an upload in parts', () => {
  test('becomes one object, of the parts named, in their order', async () => {
    const upload = await begin('plain', 'whole');
    const second = await upload.part(2, Buffer.alloc(100, 'b'));
    const replaced = await upload.part(1, Buffer.alloc(5 * MIB, 'x'));
    const first = await upload.part(1, Buffer.alloc(5 * MIB, 'a'));
    expect(await refusalOf(upload.complete([replaced, second]))).toBe('400 InvalidPart');
    const { ETag } = await upload.complete([first, second]);
    expect(ETag).toMatch(/^"[0-9a-f]{32}-2"$/);
    const found = await s3.client.send(new GetObjectCommand({ Bucket: 'plain', Key: 'whole' }));
    expect(found).toMatchObject({ ContentType: 'text/vtt', Metadata: { origin: 'zoom' }, ETag });
    const bytes = Buffer.from((await found.Body?.transformToByteArray()) ?? []);
    expect(bytes.equals(Buffer.concat([Buffer.alloc(5 * MIB, 'a'), Buffer.alloc(100, 'b')]))).toBe(true);
    expect(await refusalOf(upload.complete([first, second]))).toBe('404 NoSuchUpload');
  });

  test('is refused out of order, with small parts, or without any', async () => {
    const upload = await begin('plain', 'refused');
    const parts = [await upload.part(1, Buffer.alloc(10)), await upload.part(2, Buffer.alloc(10))];
    expect(await refusalOf(upload.complete(parts))).toBe('400 EntityTooSmall');
    expect(await refusalOf(upload.complete([...parts].reverse()))).toBe('400 InvalidPartOrder');
    expect(await refusalOf(s3.client.send(new HeadObjectCommand({ Bucket: 'plain', Key: 'refused' })))).toMatch(
      /^404 /,
    );
  });

  test('is listed while it is open, over a restart, and leaves nothing when aborted', async () => {
    const upload = await begin('plain', 'aborted');
    await upload.part(3, Buffer.alloc(10));
    await s3.restart();
    const open = () => s3.client.send(new ListMultipartUploadsCommand({ Bucket: 'plain' }));
    expect((await open()).Uploads?.map(({ Key }) => Key)).toContain('aborted');
    const { Parts } = await s3.client.send(new ListPartsCommand(upload.whole));
    expect(Parts).toMatchObject([{ PartNumber: 3, Size: 10 }]);
    await s3.client.send(new AbortMultipartUploadCommand(upload.whole));
    expect((await open()).Uploads?.map(({ Key }) => Key) ?? []).not.toContain('aborted');
    expect(await refusalOf(upload.part(1, Buffer.alloc(1)))).toBe('404 NoSuchUpload');
  });

  test('does not copy parts, and says so', async () => {
    const upload = await begin('plain', 'copied');
    const call = s3.client.send(
      new UploadPartCopyCommand({ ...upload.whole, PartNumber: 1, CopySource: 'plain/whole' }),
    );
    await expect(call).rejects.toThrow('UploadPartCopy is not part of the local stack.');
  });
});

describe('the queue is told', () => {
  interface Record {
    readonly eventName: string;
    readonly eventVersion: string;
    readonly s3: {
      readonly bucket: { readonly name: string };
      readonly object: {
        readonly key: string;
        readonly size?: number;
        readonly versionId?: string;
        readonly sequencer: string;
      };
    };
  }
  const records = () => s3.notified.flatMap((body) => (JSON.parse(body) as { Records: Record[] }).Records);
  const Bucket = 'versioned';
  const Key = 'uploads/c++ & déjà vu (1).vtt';

  test('of every way to make and remove an object, with versions and growing sequencers', async () => {
    const put = await s3.client.send(new PutObjectCommand({ Bucket, Key, Body: 'hello' }));
    const CopySource = `${Bucket}/${encodeURIComponent(Key)}`;
    const copy = await s3.client.send(new CopyObjectCommand({ Bucket, Key: 'uploads/copy', CopySource }));
    const upload = await begin(Bucket, 'uploads/parts');
    const parts = await upload.complete([await upload.part(1, Buffer.from('p'))]);
    const marker = await s3.client.send(new DeleteObjectCommand({ Bucket, Key }));
    await s3.client.send(new DeleteObjectCommand({ Bucket, Key, VersionId: put.VersionId }));
    const told = records();
    expect(told.map(({ eventName, s3 }) => [eventName, s3.object.versionId])).toEqual([
      ['ObjectCreated:Put', put.VersionId],
      ['ObjectCreated:Copy', copy.VersionId],
      ['ObjectCreated:CompleteMultipartUpload', parts.VersionId],
      ['ObjectRemoved:DeleteMarkerCreated', marker.VersionId],
      ['ObjectRemoved:Delete', put.VersionId],
    ]);
    expect(told[0]).toMatchObject({ eventVersion: '2.1', s3: { bucket: { name: Bucket }, object: { size: 5 } } });
    const sequencers = told.map(({ s3 }) => s3.object.sequencer);
    expect(sequencers).toEqual([...new Set(sequencers)].sort());
    expect(sequencers.every((sequencer) => /^[0-9A-F]{18}$/.test(sequencer))).toBe(true);
  });

  test('the key as AWS encodes it', () => {
    expect(records()[0]?.s3.object.key).toBe('uploads/c%2B%2B+%26+d%C3%A9j%C3%A0+vu+%281%29.vtt');
  });

  test('nothing of other prefixes and buckets', async () => {
    const before = records().length;
    await s3.client.send(new PutObjectCommand({ Bucket, Key: 'elsewhere/x', Body: 'x' }));
    await s3.client.send(new PutObjectCommand({ Bucket: 'plain', Key: 'uploads/x', Body: 'x' }));
    expect(records()).toHaveLength(before);
  });
});
