import { describe, expect, test } from 'vitest';
import { memoryWorld } from '../memory/world.ts';

const TALK =
  'Ana Ruiz: The harbour will open two new berths for grain ships in May.\n\nBen Okoye: We counted forty ships.\n';

async function withTalk() {
  const made = memoryWorld();
  await made.upload('uploads/talk.txt', TALK);
  return made;
}

describe('reading', () => {
  test('a record carries an ETag, and is not sent twice', async () => {
    const { ask, upload } = await withTalk();
    const first = await ask('GET', '/webinars/talk.txt');
    const etag = String(first.headers.etag);
    expect((await ask('GET', '/webinars/talk.txt', {}, { 'If-None-Match': etag })).status).toBe(304);
    await upload('uploads/talk.txt', TALK.replace('two', 'three'));
    const after = await ask('GET', '/webinars/talk.txt', {}, { 'If-None-Match': etag });
    expect(after.status).toBe(200);
    expect(after.headers.etag).not.toBe(etag);
  });

  test('the report is the whole record, as JSON, Markdown or HTML', async () => {
    const { ask } = await withTalk();
    const { body } = await ask('GET', '/webinars/talk.txt/report.json');
    expect(Object.keys(body)).toEqual(['webinar', 'summary', 'speakers']);
    const markdown = await ask('GET', '/webinars/talk.txt/report.md');
    expect(markdown.headers['content-type']).toBe('text/markdown; charset=utf-8');
    expect(markdown.text).toContain('Ana Ruiz');
    expect((await ask('GET', '/webinars/talk.txt/report.html')).text).toContain('<html');
  });

  test('pages of the list are joined by cursors', async () => {
    const { ask, upload } = await withTalk();
    for (const n of [1, 2, 3, 4]) await upload(`uploads/talk-${n}.txt`, TALK);
    const first = (await ask('GET', '/webinars', { limit: '3' })).body;
    const second = (await ask('GET', '/webinars', { limit: '3', cursor: first.cursor })).body;
    const ids = [...first.webinars, ...second.webinars].map(({ id }: { id: string }) => id);
    expect(ids.sort()).toEqual(['talk-1.txt', 'talk-2.txt', 'talk-3.txt', 'talk-4.txt', 'talk.txt']);
    expect(second.cursor).toBeUndefined();
  });

  test('the list takes filters, and joins its pages all the same', async () => {
    const { ask, upload } = await withTalk();
    for (const n of [1, 2, 3, 4, 5]) await upload(`uploads/other-${n}.txt`, TALK.replaceAll('Ana Ruiz', 'Chiara Lund'));
    await upload('uploads/dated/talk.txt', TALK);
    await upload('uploads/dated/webinar.json', '{"date":"2026-03-04","hosts":["Port Council"]}');
    const ids = async (query: Record<string, string>) =>
      (await ask('GET', '/webinars', query)).body.webinars.map(({ id }: { id: string }) => id);
    expect(await ids({ speaker: 'ruiz', limit: '5' })).toEqual(['talk.txt', 'dated']);
    expect(await ids({ host: 'council' })).toEqual(['dated']);
    expect(await ids({ from: '2026-03-04', to: '2026-03-04' })).toEqual(['dated']);
    expect(await ids({ from: '2026-03-05' })).toEqual([]);
    const first = (await ask('GET', '/webinars', { speaker: 'lund', limit: '2' })).body;
    expect(await ids({ speaker: 'lund', limit: '4', cursor: first.cursor })).toHaveLength(3);
  });

  test('an upload says what became of it', async () => {
    const { ask, upload } = memoryWorld();
    await upload('uploads/grain/talk.txt', TALK);
    await upload('uploads/grain/Chat & mehr.bin', '');
    const { body } = await ask('GET', '/webinars/grain');
    const states = await Promise.all(
      body.uploads.map(async ({ id }: { id: string }) => (await ask('GET', `/uploads/${id}`)).body),
    );
    expect(states).toMatchObject([
      { name: 'Chat & mehr.bin', webinar: 'grain', state: 'failed', reason: { code: expect.any(String) } },
      { name: 'talk.txt', webinar: 'grain', state: 'published' },
    ]);
  });
});

describe('what is refused', () => {
  test.each([
    ['GET', '/webinars/none', {}, 404, 'no-such-webinar'],
    ['GET', '/webinars/none/report.md', {}, 404, 'no-such-webinar'],
    ['DELETE', '/webinars/none', {}, 404, 'no-such-webinar'],
    ['POST', '/webinars/none/reprocess', {}, 404, 'no-such-webinar'],
    ['GET', '/webinars/..%2f..', {}, 404, 'not-found'],
    ['GET', `/webinars/${'a'.repeat(81)}`, {}, 404, 'not-found'],
    ['GET', '/uploads/AAAA', {}, 404, 'no-such-upload'],
    ['GET', '/nothing', {}, 404, 'not-found'],
    ['PUT', '/webinars/none', {}, 405, 'method-not-allowed'],
    ['GET', '/webinars', { limit: '0' }, 400, 'bad-parameter'],
    ['GET', '/webinars', { limit: '101' }, 400, 'bad-parameter'],
    ['GET', '/webinars', { limit: '1e1' }, 400, 'bad-parameter'],
    ['GET', '/webinars', { from: 'May' }, 400, 'bad-parameter'],
    ['GET', '/webinars', { cursor: '{"pk":1}' }, 400, 'bad-parameter'],
    ['GET', '/webinars', { cursor: 'AAAA=AAAA' }, 400, 'bad-parameter'],
    ['GET', '/webinars', { cursor: 'A' }, 400, 'bad-parameter'],
  ])('%s %s %j is a problem with a code', async (method, path, query, status, code) => {
    const reply = await memoryWorld().ask(method, path, query);
    expect(reply).toMatchObject({ status, body: { status, code } });
    expect(reply.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  });

  test('a store that does not answer is said without its words', async () => {
    const { world, ask } = await withTalk();
    world.records.head = () => Promise.reject(new Error('arn:aws:dynamodb:eu-central-1:1:table/secret'));
    const reply = await ask('GET', '/webinars/talk.txt');
    expect(reply.status).toBe(503);
    expect(reply.text).not.toContain('arn');
  });
});

describe('the description of the API', () => {
  test('names every route, each with its parameters', async () => {
    const { body } = await memoryWorld().ask('GET', '/openapi.json');
    expect(body.openapi).toBe('3.1.0');
    expect(Object.keys(body.paths)).toContain('/webinars/{id}/report.md');
    for (const [path, operations] of Object.entries<Record<string, { parameters: { name: string; in: string }[] }>>(
      body.paths,
    )) {
      for (const { parameters } of Object.values(operations)) {
        expect(parameters.some((parameter) => parameter.in === 'path')).toBe(path.includes('{id}'));
      }
    }
  });
});
