/** S3 conformance: signatures, checksums, chunked bodies. */
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { type ChecksumAlgorithm, GetObjectCommand, HeadObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { describe, expect, test } from 'vitest';
import { LOCAL } from '../../local/credentials.ts';
import { presigned } from './presign.ts';
import { refusalOf, useS3 } from './s3-fixture.ts';

const s3 = useS3();
const put = (Key: string, Body: string | Readable, more = {}) =>
  s3.client.send(new PutObjectCommand({ Bucket: 'plain', Key, Body, ...more }));
const textOf = async (Key: string) =>
  (await s3.client.send(new GetObjectCommand({ Bucket: 'plain', Key }))).Body?.transformToString();

/** Of the ASCII digits 1 to 9, as the catalogues of CRC algorithms give them. */
const CHECK_VALUES: Readonly<Record<string, string>> = {
  CRC32: Buffer.from('cbf43926', 'hex').toString('base64'),
  CRC32C: Buffer.from('e3069283', 'hex').toString('base64'),
  CRC64NVME: Buffer.from('ae8b14860a799888', 'hex').toString('base64'),
  SHA1: createHash('sha1').update('123456789').digest('base64'),
  SHA256: createHash('sha256').update('123456789').digest('base64'),
};

describe('a signature', () => {
  test.each([
    ['a wrong secret', { accessKeyId: LOCAL.accessKeyId, secretAccessKey: 'wrong' }, '403 SignatureDoesNotMatch'],
    ['an unknown key', { accessKeyId: 'someone', secretAccessKey: 'wrong' }, '403 InvalidAccessKeyId'],
  ])('with %s is refused', async (_, credentials, refusal) => {
    const client = s3.clientWith({ credentials });
    const call = client.send(new PutObjectCommand({ Bucket: 'plain', Key: 'forged', Body: 'x' }));
    expect(await refusalOf(call)).toBe(refusal);
    expect(await refusalOf(textOf('forged'))).toBe('404 NoSuchKey');
  });

  test('may not be left out', async () => {
    expect((await fetch(`${s3.url}/plain`)).status).toBe(403);
  });

  test('older than 15 minutes is refused', async () => {
    const client = s3.clientWith({ systemClockOffset: -16 * 60_000 });
    const call = client.send(new PutObjectCommand({ Bucket: 'plain', Key: 'late', Body: 'x' }));
    expect(await refusalOf(call)).toBe('403 RequestTimeTooSkewed');
  });
});

describe('a body', () => {
  test.each<ChecksumAlgorithm>(['CRC32', 'CRC32C', 'CRC64NVME', 'SHA1', 'SHA256'])('is checked by %s', async (name) => {
    const kept = await put(`sum-${name}`, '123456789', { ChecksumAlgorithm: name });
    const head = await s3.client.send(
      new HeadObjectCommand({ Bucket: 'plain', Key: `sum-${name}`, ChecksumMode: 'ENABLED' }),
    );
    const field = `Checksum${name}` as const;
    expect(head[field]).toBe(kept[field]);
    expect(head[field]).toBe(CHECK_VALUES[name]);
    expect(await refusalOf(put('sum-wrong', 'other', { [field]: CHECK_VALUES[name] }))).toBe('400 BadDigest');
    expect(await refusalOf(textOf('sum-wrong'))).toBe('404 NoSuchKey');
  });

  test('of a stream comes in chunks with its checksum behind it', async () => {
    const text = 'streamed '.repeat(30_000);
    const chunks = text.match(/.{1,7777}/g) ?? [];
    await put('streamed', Readable.from(chunks.map((chunk) => Buffer.from(chunk))), { ContentLength: text.length });
    expect(await textOf('streamed')).toBe(text);
  });

  test('with a wrong trailer, or none, is refused', async () => {
    const url = await presigned(s3.url, 'PUT', '/plain/chunked');
    const send = (body: string) =>
      fetch(url, {
        method: 'PUT',
        body,
        headers: { 'content-encoding': 'aws-chunked', 'x-amz-trailer': 'x-amz-checksum-crc32' },
      });
    expect((await send('5\r\nhello\r\n0\r\nx-amz-checksum-crc32:AAAAAA==\r\n\r\n')).status).toBe(400);
    expect((await send('5\r\nhello\r\n0\r\n\r\n')).status).toBe(400);
    expect((await send('5\r\nhello')).status).toBe(400);
    expect((await send('5\r\nhello\r\n0\r\nx-amz-checksum-crc32:NhCmhg==\r\n\r\n')).status).toBe(200);
    expect(await textOf('chunked')).toBe('hello');
  });

  test('with another Content-MD5 is refused', async () => {
    const md5 = createHash('md5').update('other').digest('base64');
    expect(await refusalOf(put('md5', 'body', { ContentMD5: md5 }))).toBe('400 BadDigest');
  });
});
