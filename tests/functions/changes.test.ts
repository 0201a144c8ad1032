/** What happens to a record when its uploads change, one at a time. */
import { describe, expect, test } from 'vitest';
import { reconcileAndReap } from '../../functions/reconcile.ts';
import { memoryWorld } from '../memory/world.ts';

const talk = (words: string) =>
  `Ana Ruiz: The harbour will open ${words} berths for grain ships in May.\n\nBen Okoye: We counted forty ships.\n`;
type Made = ReturnType<typeof memoryWorld>;
const said = async ({ ask }: Made, id: string) => JSON.stringify((await ask('GET', `/webinars/${id}/transcript`)).body);
const revisionOf = ({ table }: Made, id: string) => table.heads.get(id)?.revision;

describe('an upload again', () => {
  test('replaces the record, also when the notifications come in the wrong order', async () => {
    const made = memoryWorld();
    const first = made.bucket.put('uploads/talk.txt', talk('two'), 1_000);
    const second = made.bucket.put('uploads/talk.txt', talk('seven'), 2_000);
    await made.notify(second);
    await made.notify(first);
    expect(await said(made, 'talk.txt')).toContain('seven');
  });

  test('a duplicate changes nothing', async () => {
    const made = memoryWorld();
    const notice = made.bucket.put('uploads/talk.txt', talk('two'), 1_000);
    await made.notify(notice);
    await made.notify(notice, notice);
    expect(revisionOf(made, 'talk.txt')).toBe(1);
    expect(made.lines.map(({ part }) => part)).toEqual(['published', 'duplicate', 'duplicate']);
  });

  test('parts of one folder in one batch are composed once', async () => {
    const made = memoryWorld();
    const notices = ['a.txt', 'b.txt', 'webinar.json'].map((name) =>
      made.bucket.put(`uploads/panel/${name}`, name.endsWith('json') ? '{"title":"Grain"}' : talk(name), 1_000),
    );
    await made.notify(...notices);
    expect(revisionOf(made, 'panel')).toBe(1);
    expect((await made.ask('GET', '/webinars/panel')).body.webinar.parts).toHaveLength(3);
  });
});

describe('a delete', () => {
  test('takes the record away, and an older notification does not bring it back', async () => {
    const made = memoryWorld();
    const put = made.bucket.put('uploads/talk.txt', talk('two'), 1_000);
    await made.notify(put);
    await made.notify(made.bucket.remove('uploads/talk.txt', 2_000));
    await made.notify(put);
    expect((await made.ask('GET', '/webinars/talk.txt')).status).toBe(404);
    expect([...(made.table.generations.get('talk.txt') ?? [])]).toEqual([]);
  });

  test('of one version for good makes the version before it current again', async () => {
    const made = memoryWorld();
    await made.upload('uploads/talk.txt', talk('two'));
    await made.upload('uploads/talk.txt', talk('seven'));
    const versionId = made.bucket.versions.get('uploads/talk.txt')?.at(-1)?.versionId ?? '';
    await made.notify(made.bucket.purge('uploads/talk.txt', versionId, 3_000));
    expect(await said(made, 'talk.txt')).toContain('two');
  });
});

describe('an erase', () => {
  test('leaves no word of the upload anywhere, and a later upload is a new webinar', async () => {
    const made = memoryWorld();
    const canary = talk('two').replaceAll('Ana Ruiz', 'Zyta Quandt');
    const notice = made.bucket.put('uploads/panel/talk.txt', canary, made.world.now());
    await made.notify(notice);
    await made.notify(made.bucket.put('uploads/panel/talk.txt', canary, made.world.now()));
    expect((await made.ask('DELETE', '/webinars/panel')).status).toBe(202);
    expect((await made.ask('GET', '/webinars/panel')).status).toBe(404);
    const queued = [...made.queued];
    await made.drain();
    await made.notify(notice);
    const bytes = [...made.bucket.versions.values()].flat().map((version) => new TextDecoder().decode(version.bytes));
    const kept = JSON.stringify([
      [...made.table.generations].map(([, all]) => [...all.values()].map((g) => [...g.children])),
      [...made.table.heads],
      [...made.table.parts].map(([, parts]) => [...parts]),
    ]);
    for (const place of [kept, ...bytes, ...queued, JSON.stringify(made.lines)]) expect(place).not.toContain('Quandt');
    made.pass(2_000);
    await made.upload('uploads/panel/talk.txt', talk('seven'));
    expect(await said(made, 'panel')).toContain('seven');
  });
});

describe('what a lost notification left behind', () => {
  test('the reconciler finds, and a late notification then changes nothing', async () => {
    const made = memoryWorld();
    await made.upload('uploads/talk.txt', talk('two'));
    const lost = made.bucket.put('uploads/talk.txt', talk('five'), made.world.now());
    const latest = made.bucket.put('uploads/talk.txt', talk('seven'), made.world.now());
    await made.upload('uploads/other.txt', talk('nine'));
    made.bucket.remove('uploads/other.txt', made.world.now());
    made.pass(3_600_000);
    expect(await reconcileAndReap(made.world)).toEqual({ drift: 2, reaped: 0 });
    await made.drain();
    expect(await said(made, 'talk.txt')).toContain('seven');
    expect((await made.ask('GET', '/webinars/other.txt')).status).toBe(404);
    await made.notify(lost);
    await made.notify(latest);
    expect(await said(made, 'talk.txt')).toContain('seven');
    expect(await reconcileAndReap(made.world)).toEqual({ drift: 0, reaped: 0 });
    expect(made.lines.at(-2)).toMatchObject({ event: 'reconcile', drift: 0 });
  });
});

describe('run again', () => {
  test('makes the record anew, once', async () => {
    const made = memoryWorld();
    await made.upload('uploads/talk.txt', talk('two'));
    await made.ask('POST', '/webinars/talk.txt/reprocess');
    const [message = ''] = made.queued;
    await made.drain();
    expect(revisionOf(made, 'talk.txt')).toBe(2);
    await made.deliver(message);
    expect(revisionOf(made, 'talk.txt')).toBe(2);
  });
});

describe('what cannot be done', () => {
  test('a message that is not understood fails alone', async () => {
    const made = memoryWorld();
    const good = JSON.stringify({ Records: [made.bucket.put('uploads/talk.txt', talk('two'), 1_000)] });
    expect(await made.deliver('?', good, '{"Event":"s3:TestEvent"}')).toEqual({
      batchItemFailures: [{ itemIdentifier: 'm0' }],
    });
    expect((await made.ask('GET', '/webinars/talk.txt')).status).toBe(200);
  });

  test('a fault of the store delivers again what it touched, and nothing else', async () => {
    const made = memoryWorld();
    const { publishPart } = made.world.records;
    made.world.records.publishPart = async (part, over) => {
      if (part.name === 'bad.txt') throw new Error('throttled');
      return publishPart(part, over);
    };
    const body = (key: string) => JSON.stringify({ Records: [made.bucket.put(key, talk('two'), 1_000)] });
    const { batchItemFailures } = await made.deliver(body('uploads/bad.txt'), body('uploads/good.txt'));
    expect(batchItemFailures).toEqual([{ itemIdentifier: 'm0' }]);
  });

  test('a fault of ours in the pipeline is a readable failure, not a loop', async () => {
    const made = memoryWorld();
    made.world.summarize = () => Promise.reject(new TypeError('x is not a function'));
    expect((await made.upload('uploads/talk.txt', talk('two'))).batchItemFailures).toEqual([]);
    expect((await made.ask('GET', '/webinars/talk.txt')).body).toMatchObject({
      state: 'failed',
      failure: { code: 'internal' },
    });
  });
});
