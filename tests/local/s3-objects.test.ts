/** S3 conformance, by the real SDK: objects, ranges, conditions, keys, copies. */
import {
  CopyObjectCommand,
  CreateBucketCommand,
  DeleteObjectCommand,
  GetBucketAclCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListBucketsCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  PutObjectTaggingCommand,
} from '@aws-sdk/client-s3';
import { describe, expect, test } from 'vitest';
import { refusalOf, useS3 } from './s3-fixture.ts';

const s3 = useS3();
const put = (Key: string, Body: string, more = {}) =>
  s3.client.send(new PutObjectCommand({ Bucket: 'plain', Key, Body, ...more }));
const get = (Key: string, more = {}) => s3.client.send(new GetObjectCommand({ Bucket: 'plain', Key, ...more }));
const textOf = async (Key: string, more = {}) => (await get(Key, more)).Body?.transformToString();

describe('objects', () => {
  test('what is put comes back, with its type and metadata', async () => {
    const { ETag } = await put('a.txt', 'hello', { ContentType: 'text/plain', Metadata: { origin: 'zoom' } });
    const found = await get('a.txt');
    expect(await found.Body?.transformToString()).toBe('hello');
    expect(found).toMatchObject({ ETag, ContentType: 'text/plain', Metadata: { origin: 'zoom' }, ContentLength: 5 });
    expect(ETag).toBe('"5d41402abc4b2a76b9719d911017c592"');
  });

  test('an overwrite replaces it, a delete removes it, and deleting again succeeds', async () => {
    await put('b.txt', 'one');
    await put('b.txt', 'two');
    expect(await textOf('b.txt')).toBe('two');
    await s3.client.send(new DeleteObjectCommand({ Bucket: 'plain', Key: 'b.txt' }));
    expect(await refusalOf(get('b.txt'))).toBe('404 NoSuchKey');
    await s3.client.send(new DeleteObjectCommand({ Bucket: 'plain', Key: 'b.txt' }));
  });

  test('an empty object is an object', async () => {
    await put('empty', '');
    expect(await textOf('empty')).toBe('');
    expect(await s3.client.send(new HeadObjectCommand({ Bucket: 'plain', Key: 'empty' }))).toMatchObject({
      ContentLength: 0,
    });
  });

  test('20 MB come back byte for byte', async () => {
    const body = Buffer.alloc(20_000_000, 'rostrum ');
    await s3.client.send(new PutObjectCommand({ Bucket: 'plain', Key: 'large', Body: body }));
    const bytes = await (await get('large')).Body?.transformToByteArray();
    expect(body.equals(bytes ?? new Uint8Array())).toBe(true);
  });

  test.each([
    ['bytes=0-3', '0123', 'bytes 0-3/10'],
    ['bytes=7-', '789', 'bytes 7-9/10'],
    ['bytes=-2', '89', 'bytes 8-9/10'],
    ['bytes=8-100', '89', 'bytes 8-9/10'],
  ])('the range %s', async (Range, text, ContentRange) => {
    await put('digits', '0123456789');
    const found = await get('digits', { Range });
    expect(found).toMatchObject({ ContentRange, $metadata: { httpStatusCode: 206 } });
    expect(await found.Body?.transformToString()).toBe(text);
  });

  test('a range beyond the end is refused', async () => {
    await put('digits', '0123456789');
    expect(await refusalOf(get('digits', { Range: 'bytes=10-' }))).toBe('416 InvalidRange');
  });

  test('a reader may make conditions', async () => {
    const { ETag } = await put('conditional', 'x');
    expect(await refusalOf(get('conditional', { IfMatch: '"other"' }))).toBe('412 PreconditionFailed');
    expect(await refusalOf(get('conditional', { IfNoneMatch: ETag }))).toMatch(/^304 /);
    expect(await textOf('conditional', { IfMatch: ETag })).toBe('x');
  });

  test('of two writers with If-None-Match: * one wins', async () => {
    const writers = ['one', 'two'].map((text) => put('once', text, { IfNoneMatch: '*' }));
    const ends = await Promise.all(writers.map(refusalOf));
    expect(ends.sort()).toEqual(['412 PreconditionFailed', 'not refused']);
  });

  test('a writer may ask for the version it read', async () => {
    const { ETag } = await put('guarded', 'one');
    await put('guarded', 'two', { IfMatch: ETag });
    expect(await refusalOf(put('guarded', 'three', { IfMatch: ETag }))).toBe('412 PreconditionFailed');
  });

  test.each([
    'with space.vtt',
    'c++ (1).vtt',
    'plus+and%percent.vtt',
    'Übergrößen/Δελφοί 🎤.srt',
    'a//b',
    '../../etc/passwd',
    './.',
    '&amp;<tag>"\'',
    'question?hash#',
    'k'.repeat(1024),
  ])('the key %j is just text', async (Key) => {
    await put(Key, Key);
    expect(await textOf(Key)).toBe(Key);
    const listed = await s3.client.send(new ListObjectsV2Command({ Bucket: 'plain', Prefix: Key }));
    expect(listed.Contents?.map((object) => object.Key)).toContain(Key);
  });

  test('a copy has the bytes and metadata, or new metadata', async () => {
    await put('source +ü', 'copied', { Metadata: { origin: 'zoom' } });
    const CopySource = encodeURIComponent('plain/source +ü');
    const copy = (more = {}) =>
      s3.client.send(new CopyObjectCommand({ Bucket: 'plain', Key: 'target', CopySource, ...more }));
    await copy();
    expect(await get('target')).toMatchObject({ Metadata: { origin: 'zoom' } });
    await copy({ MetadataDirective: 'REPLACE', Metadata: { origin: 'teams' } });
    expect(await get('target')).toMatchObject({ Metadata: { origin: 'teams' } });
    expect(await textOf('target')).toBe('copied');
  });

  test('a body promised longer than it is leaves nothing behind', async () => {
    const outgoing = put('torn', 'x'.repeat(10), { ContentLength: 20 });
    expect(
      await refusalOf(Promise.race([outgoing, new Promise((_, no) => setTimeout(no, 300, new Error('late')))])),
    ).not.toBe('not refused');
    expect(await refusalOf(get('torn'))).toBe('404 NoSuchKey');
  });
});

describe('buckets', () => {
  test('the stack has made them', async () => {
    const { Buckets } = await s3.client.send(new ListBucketsCommand({}));
    expect(Buckets?.map(({ Name }) => Name)).toEqual(['versioned', 'plain']);
    await s3.client.send(new HeadBucketCommand({ Bucket: 'plain' }));
  });

  test('another one does not exist', async () => {
    expect(await refusalOf(s3.client.send(new ListObjectsV2Command({ Bucket: 'other' })))).toBe('404 NoSuchBucket');
    expect(await refusalOf(s3.client.send(new HeadBucketCommand({ Bucket: 'other' })))).toMatch(/^404 /);
  });

  test.each([
    ['CreateBucket', () => s3.client.send(new CreateBucketCommand({ Bucket: 'new' }))],
    ['GetBucketAcl', () => s3.client.send(new GetBucketAclCommand({ Bucket: 'plain' }))],
    [
      'PutObjectTagging',
      () => s3.client.send(new PutObjectTaggingCommand({ Bucket: 'plain', Key: 'a', Tagging: { TagSet: [] } })),
    ],
    ['PutObject with x-amz-tagging', () => put('tagged', 'x', { Tagging: 'a=b' })],
  ])('%s is refused by its name', async (name, call) => {
    await expect(call()).rejects.toThrow(`${name} is not part of the local stack.`);
    expect(await refusalOf(call())).toBe('501 NotImplemented');
  });
});

test('objects survive a restart', async () => {
  await put('kept', 'still here', { Metadata: { origin: 'zoom' } });
  await s3.restart();
  expect(await textOf('kept')).toBe('still here');
  expect(await get('kept')).toMatchObject({ Metadata: { origin: 'zoom' } });
});
