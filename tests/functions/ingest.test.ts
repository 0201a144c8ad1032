import { describe, expect, test } from 'vitest';
import { memoryWorld } from '../memory/world.ts';

const speech = (name: string, words: string) => `WEBVTT\n\n1\n00:00:01.000 --> 00:00:09.000\n${name}: ${words}\n`;
const BERTHS = 'The harbour will open two new berths for grain ships in May.';

describe('an upload becomes a record', () => {
  test('that the API shows', async () => {
    const { upload, ask } = memoryWorld();
    expect(await upload('uploads/panel.vtt', speech('Ana Ruiz', BERTHS))).toEqual({ batchItemFailures: [] });
    const { status, body } = await ask('GET', '/webinars/panel.vtt');
    expect(status).toBe(200);
    expect(body).toMatchObject({ state: 'ready', webinar: { id: 'panel.vtt', format: 'webvtt' } });
    expect((await ask('GET', '/webinars/panel.vtt/speakers')).body.speakers).toMatchObject([{ name: 'Ana Ruiz' }]);
    expect((await ask('GET', '/webinars/panel.vtt/transcript')).body.transcript.turns).toMatchObject([
      { text: BERTHS },
    ]);
    expect((await ask('GET', '/webinars')).body.webinars).toMatchObject([{ id: 'panel.vtt', speakers: ['Ana Ruiz'] }]);
  });

  test('a folder is one webinar, and webinar.json puts it right', async () => {
    const { upload, ask } = memoryWorld();
    await upload('uploads/grain/talk.vtt', speech('Anna Ruis', BERTHS));
    await upload('uploads/grain/webinar.json', '{"title":"Grain by sea"}');
    const { body } = await ask('GET', '/webinars/grain');
    expect(body.webinar.parts.map((part: { name: string }) => part.name)).toEqual(['talk.vtt', 'webinar.json']);
  });

  test('what cannot be read is a failure with its reason', async () => {
    const { upload, ask } = memoryWorld();
    expect(await upload('uploads/empty.vtt', '')).toEqual({ batchItemFailures: [] });
    const { status, body } = await ask('GET', '/webinars/empty.vtt');
    expect(status).toBe(200);
    expect(body).toMatchObject({ state: 'failed', failure: { code: 'empty' } });
  });
});
