/** What every implementation of the port Uploads does. `make` gives an empty versioned bucket and a way to fill it. */
import { describe, expect, test } from 'vitest';
import type { ObjectVersion, Uploads } from '../../core/ports.ts';

export interface FilledBucket {
  readonly uploads: Uploads;
  put(key: string, body: string): Promise<void>;
  /** A plain DELETE: a marker on top. */
  mark(key: string): Promise<void>;
}

const KEY = 'uploads/panel/c++ talk é (1) 100%.vtt';

async function versionsOf({ uploads }: FilledBucket, prefix?: string): Promise<readonly ObjectVersion[]> {
  const found: ObjectVersion[] = [];
  for await (const page of uploads.versions(prefix)) found.push(...page);
  return found;
}

const text = (read: Awaited<ReturnType<Uploads['read']>>) =>
  read === 'gone' ? read : new TextDecoder().decode(read.bytes);

export function uploadsContract(make: () => Promise<FilledBucket>): void {
  describe('a version', () => {
    test('is read as it was, also under a newer one, until it is removed for good', async () => {
      const bucket = await make();
      await bucket.put(KEY, 'one');
      const first = (await bucket.uploads.latest(KEY))?.versionId;
      await bucket.put(KEY, 'two, longer');
      const second = await bucket.uploads.latest(KEY);
      expect(second).toMatchObject({ key: KEY, sizeBytes: 11, upload: { webinarId: 'panel', name: KEY.slice(14) } });
      expect(text(await bucket.uploads.read(KEY, first))).toBe('one');
      await bucket.uploads.remove([{ key: KEY, versionId: first }]);
      await bucket.uploads.remove([{ key: KEY, versionId: first }]);
      expect(await bucket.uploads.read(KEY, first)).toBe('gone');
      expect(text(await bucket.uploads.read(KEY, second?.versionId))).toBe('two, longer');
    });

    test('that never was is gone, and so is a delete marker', async () => {
      const bucket = await make();
      await bucket.put(KEY, 'one');
      await bucket.mark(KEY);
      const marker = (await versionsOf(bucket)).find(({ deleteMarker }) => deleteMarker)?.versionId;
      expect(await bucket.uploads.read('uploads/none.vtt', 'v')).toBe('gone');
      expect(await bucket.uploads.read(KEY, marker)).toBe('gone');
    });
  });

  test('nothing is current under a delete marker, and the version before it once the marker is removed', async () => {
    const bucket = await make();
    expect(await bucket.uploads.latest(KEY)).toBeUndefined();
    await bucket.put(KEY, 'one');
    await bucket.mark(KEY);
    expect(await bucket.uploads.latest(KEY)).toBeUndefined();
    await bucket.uploads.remove((await versionsOf(bucket)).filter(({ deleteMarker }) => deleteMarker));
    expect(await bucket.uploads.latest(KEY)).toMatchObject({ sizeBytes: 3, latest: true });
  });

  test('the listing has every version and marker, and says which is current', async () => {
    const bucket = await make();
    await bucket.put(KEY, 'one');
    await bucket.put(KEY, 'two');
    await bucket.put('uploads/other.vtt', 'x');
    await bucket.mark('uploads/other.vtt');
    const shape = (versions: readonly ObjectVersion[]) =>
      versions.map(({ key, latest, deleteMarker }) => `${key} ${latest} ${deleteMarker}`).sort();
    expect(shape(await versionsOf(bucket, KEY))).toEqual([`${KEY} false false`, `${KEY} true false`]);
    expect(shape(await versionsOf(bucket))).toHaveLength(4);
    expect(shape(await versionsOf(bucket, 'uploads/other.vtt'))).toEqual([
      'uploads/other.vtt false false',
      'uploads/other.vtt true true',
    ]);
  });
}
