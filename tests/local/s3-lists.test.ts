/** S3 conformance, by the real SDK: listings, versions, delete markers. */
import {
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { beforeAll, describe, expect, test } from 'vitest';
import { refusalOf, useS3 } from './s3-fixture.ts';

const s3 = useS3();
const put = (Bucket: string, Key: string, Body = Key) => s3.client.send(new PutObjectCommand({ Bucket, Key, Body }));

/** Every page of a listing: keys and common prefixes in the order given. */
async function pages(Prefix: string, MaxKeys: number, Delimiter?: string): Promise<string[][]> {
  const found: string[][] = [];
  let ContinuationToken: string | undefined;
  do {
    const page = await s3.client.send(
      new ListObjectsV2Command({ Bucket: 'plain', Prefix, MaxKeys, Delimiter, ContinuationToken }),
    );
    const entries = [
      ...(page.Contents ?? []).map(({ Key }) => Key),
      ...(page.CommonPrefixes ?? []).map((p) => p.Prefix),
    ];
    expect(page.KeyCount).toBe(entries.length);
    found.push(entries.map(String));
    ContinuationToken = page.NextContinuationToken;
  } while (ContinuationToken);
  return found;
}

describe('a listing', () => {
  beforeAll(async () => {
    for (const key of ['a/1', 'a/2', 'a/b/3', 'b', 'c/4', 'é', '\u{1F3A4}', '\uFF5E'])
      await put('plain', `list/${key}`);
  });

  test('is in the order of UTF-8 bytes, which differs from UTF-16 above U+FFFF', async () => {
    expect((await pages('list/', 1000)).flat().map((key) => key.slice(5))).toEqual([
      'a/1',
      'a/2',
      'a/b/3',
      'b',
      'c/4',
      'é',
      '\uFF5E',
      '\u{1F3A4}',
    ]);
  });

  test('of one key a page has every key once', async () => {
    const all = await pages('list/', 1);
    expect(all).toHaveLength(8);
    expect(new Set(all.flat()).size).toBe(8);
  });

  test('rolls up what is below the delimiter, over pages too', async () => {
    expect((await pages('list/', 1000, '/')).flat().sort()).toEqual(
      ['list/a/', 'list/b', 'list/c/', 'list/é', 'list/\uFF5E', 'list/\u{1F3A4}'].sort(),
    );
    expect(await pages('list/', 1, '/')).toEqual([
      ['list/a/'],
      ['list/b'],
      ['list/c/'],
      ['list/é'],
      ['list/\uFF5E'],
      ['list/\u{1F3A4}'],
    ]);
  });

  test('begins after a key, and may encode keys for XML', async () => {
    const after = await s3.client.send(
      new ListObjectsV2Command({ Bucket: 'plain', Prefix: 'list/', StartAfter: 'list/c/4', EncodingType: 'url' }),
    );
    expect(after.Contents?.[0]?.Key).toBe('list/%C3%A9');
  });

  test('of nothing is empty', async () => {
    expect(await pages('nothing/', 10)).toEqual([[]]);
    const none = await s3.client.send(new ListObjectsV2Command({ Bucket: 'plain', Prefix: 'list/', MaxKeys: 0 }));
    expect(none).toMatchObject({ KeyCount: 0, IsTruncated: false });
  });

  test('with a token of another make is refused', async () => {
    const call = s3.client.send(new ListObjectsV2Command({ Bucket: 'plain', ContinuationToken: 'no' }));
    expect(await refusalOf(call)).toBe('400 InvalidArgument');
  });
});

describe('versions', () => {
  const get = (Key: string, VersionId?: string) =>
    s3.client.send(new GetObjectCommand({ Bucket: 'versioned', Key, VersionId }));
  const listed = async (Prefix: string) => {
    const { Versions = [], DeleteMarkers = [] } = await s3.client.send(
      new ListObjectVersionsCommand({ Bucket: 'versioned', Prefix }),
    );
    return { versions: Versions, markers: DeleteMarkers };
  };

  test('each write is one, and each can be read', async () => {
    const first = await put('versioned', 'v/two', 'one');
    const second = await put('versioned', 'v/two', 'two');
    expect(first.VersionId).not.toBe(second.VersionId);
    expect(await (await get('v/two', first.VersionId)).Body?.transformToString()).toBe('one');
    expect(await (await get('v/two')).Body?.transformToString()).toBe('two');
    const { versions } = await listed('v/two');
    expect(versions.map(({ VersionId, IsLatest }) => [VersionId, IsLatest])).toEqual([
      [second.VersionId, true],
      [first.VersionId, false],
    ]);
  });

  test('a delete is a marker; deleting the marker brings the object back', async () => {
    const { VersionId } = await put('versioned', 'v/back', 'here');
    const marker = await s3.client.send(new DeleteObjectCommand({ Bucket: 'versioned', Key: 'v/back' }));
    expect(marker.DeleteMarker).toBe(true);
    expect(await refusalOf(get('v/back'))).toBe('404 NoSuchKey');
    expect(await refusalOf(get('v/back', marker.VersionId))).toBe('405 MethodNotAllowed');
    expect(await (await get('v/back', VersionId)).Body?.transformToString()).toBe('here');
    await s3.client.send(new DeleteObjectCommand({ Bucket: 'versioned', Key: 'v/back', VersionId: marker.VersionId }));
    expect(await (await get('v/back')).Body?.transformToString()).toBe('here');
  });

  test('one deleted by its id is gone for good', async () => {
    const { VersionId } = await put('versioned', 'v/gone');
    await s3.client.send(new DeleteObjectCommand({ Bucket: 'versioned', Key: 'v/gone', VersionId }));
    expect(await refusalOf(get('v/gone', VersionId))).toBe('404 NoSuchVersion');
    expect(await listed('v/gone')).toEqual({ versions: [], markers: [] });
  });

  test('a bucket without them has none', async () => {
    expect((await put('plain', 'no-version')).VersionId).toBeUndefined();
    const head = await s3.client.send(new HeadObjectCommand({ Bucket: 'plain', Key: 'no-version' }));
    expect(head.VersionId).toBeUndefined();
  });

  test('many are deleted at once, markers told apart', async () => {
    await put('versioned', 'many/1');
    const { VersionId } = await put('versioned', 'many/2 & <co>');
    const { Deleted } = await s3.client.send(
      new DeleteObjectsCommand({
        Bucket: 'versioned',
        Delete: { Objects: [{ Key: 'many/1' }, { Key: 'many/2 & <co>', VersionId }, { Key: 'many/none' }] },
      }),
    );
    expect(Deleted).toMatchObject([
      { Key: 'many/1', DeleteMarker: true },
      { Key: 'many/2 & <co>', VersionId },
      { Key: 'many/none', DeleteMarker: true },
    ]);
    const { versions, markers } = await listed('many/');
    expect([versions.map(({ Key }) => Key), markers.map(({ Key }) => Key)]).toEqual([
      ['many/1'],
      ['many/1', 'many/none'],
    ]);
  });

  test('are listed in pages that begin where the last ended', async () => {
    for (const text of ['1', '2', '3']) await put('versioned', 'paged/a', text);
    await put('versioned', 'paged/b');
    const seen: (string | undefined)[] = [];
    let marker: { KeyMarker?: string | undefined; VersionIdMarker?: string | undefined } = {};
    for (;;) {
      const page = await s3.client.send(
        new ListObjectVersionsCommand({ Bucket: 'versioned', Prefix: 'paged/', MaxKeys: 1, ...marker }),
      );
      seen.push(...(page.Versions ?? []).map(({ Key }) => Key));
      if (!page.IsTruncated) break;
      marker = { KeyMarker: page.NextKeyMarker, VersionIdMarker: page.NextVersionIdMarker };
    }
    expect(seen).toEqual(['paged/a', 'paged/a', 'paged/a', 'paged/b']);
  });
});
