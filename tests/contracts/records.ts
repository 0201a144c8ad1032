/** What every implementation of the port Records does. Each call of `make` gives an empty one. */
import { describe, expect, test } from 'vitest';
import type { PartHead, WebinarHead } from '../../core/heads.ts';
import { justAfter, padded } from '../../core/ingest/sequencer.ts';
import type { Generation, Records } from '../../core/ports.ts';

const part = (sequencer: string, more: Partial<PartHead> = {}): PartHead => ({
  key: 'uploads/panel/a.vtt',
  webinarId: 'panel',
  name: 'a.vtt',
  state: 'ok',
  sequencer: padded(sequencer),
  versionId: `v${sequencer}`,
  sizeBytes: 7,
  atMs: 1_000,
  ...more,
});

const head = (revision: number, more: Partial<WebinarHead> = {}): WebinarHead => ({
  id: 'panel',
  revision,
  state: 'ready',
  parts: [part('A1')],
  generation: `000000000${revision}-x`,
  children: ['transcript', 'webinar'],
  card: { title: 'Grain', words: 7, hosts: ['Port Council'], speakers: ['Ana Ruiz'], date: '2026-05-04' },
  atMs: 1_000,
  ...more,
});

async function generationsOf(records: Records, id?: string): Promise<string[]> {
  const found: Generation[] = [];
  for await (const page of records.generations(id)) found.push(...page);
  return found.map(({ webinarId, generation }) => `${webinarId}/${generation}`).sort();
}

export function recordsContract(make: () => Promise<Records>): void {
  describe('the head of a webinar', () => {
    test('is published once per revision: of two composers the later one loses', async () => {
      const records = await make();
      expect(await records.head('panel')).toBeUndefined();
      expect(await records.publish(head(1))).toBe(true);
      expect(await records.publish(head(1, { state: 'failed' }))).toBe(false);
      expect(await records.publish(head(3))).toBe(false);
      expect(await records.publish(head(2))).toBe(true);
      expect(await records.publish(head(2))).toBe(false);
      expect(await records.head('panel')).toEqual(head(2));
    });

    test('keeps nothing of the head before it', async () => {
      const records = await make();
      await records.publish(head(1));
      const erased: WebinarHead = {
        id: 'panel',
        revision: 2,
        state: 'erased',
        parts: [],
        children: [],
        erasedAtMs: 5_000,
        atMs: 0,
      };
      await records.publish(erased);
      expect(await records.head('panel')).toEqual(erased);
      expect((await records.list(10)).heads).toEqual([]);
    });
  });

  describe('the head of a part', () => {
    test('moves forward only, whatever the length of the sequencers', async () => {
      const records = await make();
      expect(await records.publishPart(part('0B'))).toBe(true);
      expect(await records.publishPart(part('0A3'))).toBe(false);
      expect(await records.publishPart(part('0B'))).toBe(false);
      expect(await records.publishPart(part('0B01'))).toBe(true);
      expect(await records.parts('panel')).toEqual([part('0B01')]);
    });

    test('tombstones stay, so that an older upload cannot come back', async () => {
      const records = await make();
      const { versionId: _none, sizeBytes: _size, ...tombstone } = part('0C', { state: 'deleted' });
      await records.publishPart(tombstone);
      expect(await records.publishPart(part('0B'))).toBe(false);
      expect(await records.parts('panel')).toEqual([tombstone]);
    });

    test('the reconciler writes over exactly what it saw, and only knowingly is its head replaced', async () => {
      const records = await make();
      expect(await records.publishPart(part('0B'), '')).toBe(true);
      expect(await records.publishPart(part('0C'), '')).toBe(false);
      const reconciled = part('0B', { sequencer: justAfter(padded('0B')) });
      expect(await records.publishPart(reconciled, padded('0A'))).toBe(false);
      expect(await records.publishPart(reconciled, padded('0B'))).toBe(true);
      expect(await records.publishPart(part('0C'))).toBe(false);
      expect(await records.publishPart(part('0C'), reconciled.sequencer)).toBe(true);
    });

    test('is dropped only as it was seen; parts come in order of their names', async () => {
      const records = await make();
      await records.publishPart(part('0B', { name: 'b.txt' }));
      await records.publishPart(part('0A', { name: 'é +%.txt' }));
      await records.publishPart(part('0A', { name: 'a.vtt' }));
      await records.dropPart(part('0A', { name: 'b.txt' }));
      expect((await records.parts('panel')).map(({ name }) => name)).toEqual(['a.vtt', 'b.txt', 'é +%.txt']);
      await records.dropPart(part('0B', { name: 'b.txt' }));
      await records.dropPart(part('0B', { name: 'b.txt' }));
      expect((await records.parts('panel')).map(({ name }) => name)).toEqual(['a.vtt', 'é +%.txt']);
      expect(await records.parts('other')).toEqual([]);
    });
  });

  describe('children', () => {
    const long = JSON.stringify('grain '.repeat(100_000));
    const children = [
      { name: 'transcript', json: long },
      { name: 'webinar', json: '{"title":"Grain – é"}' },
      { name: 'speakers/0000', json: '{"id":"s1"}' },
      { name: 'speakers/0001', json: JSON.stringify('x'.repeat(20_000)) },
    ];

    test('come back byte for byte, short or beyond 400 KB, by prefix and in order', async () => {
      const records = await make();
      await records.write('panel', 'g1', children);
      await records.write('panel', 'g2', children.slice(0, 1));
      expect(await records.read('panel', 'g1', 'transcript')).toEqual([children[0]]);
      expect(await records.read('panel', 'g1', 'speakers/')).toEqual([children[2], children[3]]);
      expect(await records.read('panel', 'g2', '')).toEqual([children[0]]);
    });

    test('go with their generation and with no other', async () => {
      const records = await make();
      await records.write('panel', 'g1', children);
      await records.write('panel', 'g2', children);
      await records.write('panel-2', 'g1', children.slice(0, 2));
      expect(await generationsOf(records, 'panel')).toEqual(['panel/g1', 'panel/g2']);
      await records.remove('panel', 'g1');
      await records.remove('panel', 'g1');
      expect(await records.read('panel', 'g1', '')).toEqual([]);
      expect(await records.read('panel', 'g2', 'webinar')).toEqual([children[1]]);
      expect(await generationsOf(records)).toEqual(['panel-2/g1', 'panel/g2']);
    });
  });

  describe('the list', () => {
    test('is newest first by the date of the webinar, else of the upload, and pages without gap or repeat', async () => {
      const records = await make();
      const card = { words: 1, hosts: [], speakers: [] };
      const ids = Array.from({ length: 23 }, (_, i) => `w${String(i).padStart(2, '0')}`);
      for (const [i, id] of ids.entries()) {
        const dated =
          i % 2 === 0 ? { card: { ...card, date: `2026-03-${10 + i}` } } : { atMs: Date.UTC(2026, 2, 10 + i), card };
        await records.publish(head(1, { id, ...dated }));
      }
      await records.publish(head(1, { id: 'gone', state: 'deleted' }));
      const seen: string[] = [];
      let after: string | undefined;
      do {
        const page = await records.list(5, after);
        seen.push(...page.heads.map(({ id }) => id));
        after = page.next;
      } while (after !== undefined);
      expect(seen).toEqual([...ids].reverse());
    });

    test('says that a webinar failed, and why', async () => {
      const records = await make();
      const { card: _card, generation: _none, ...failed } = head(1, { state: 'failed', children: [] });
      await records.publish({ ...failed, failure: { code: 'empty', message: 'Empty.' } });
      expect((await records.list(5)).heads).toMatchObject([
        { id: 'panel', state: 'failed', failure: { code: 'empty' } },
      ]);
    });
  });
}
