import { expect, test } from 'vitest';
import { readWebinar, summarizeWebinar } from '../../core/pipeline.ts';

const part = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const CAPTIONS = part(
  'talk.vtt',
  `WEBVTT\n\n${Array.from({ length: 5 }, (_, i) => `00:00:0${i}.000 --> 00:00:0${i + 1}.000\nAna Ruiz: The harbour opened ${i + 2} new berths.\n`).join('\n')}`,
);

async function transcriptOf(...parts: Parameters<typeof readWebinar>[0]) {
  const read = await readWebinar(parts);
  if ('failure' in read) throw new Error(read.failure.message);
  return read.transcript;
}

test('the chat follows the speech on its own channel, without a clock that is not the recording’s', async () => {
  const chat = part('chat.txt', '14:02:11\t Petra Olin:\tWho pays for it?\n14:02:40\t Ana Ruiz:\tThe port does.\n');
  const { turns } = await transcriptOf(CAPTIONS, chat);
  expect(turns.map((turn) => turn.channel ?? 'speech')).toEqual(['speech', 'chat', 'chat']);
  expect(turns.filter((turn) => turn.channel).every((turn) => turn.startMs === undefined)).toBe(true);
});

test('a chat on the recording’s clock keeps it', async () => {
  const chat = part('chat.txt', '00:00:02\t Petra Olin:\tWho pays for it?\n00:00:04\t Ana Ruiz:\tThe port does.\n');
  expect((await transcriptOf(CAPTIONS, chat)).turns[1]).toMatchObject({ channel: 'chat', startMs: 2000 });
});

test('a second transcript of the same webinar is named and not counted twice', async () => {
  const copy = part('copy.srt', '1\n00:00:00,000 --> 00:00:02,000\nAna Ruiz: The harbour opened two berths.\n');
  const { turns, problems } = await transcriptOf(CAPTIONS, copy);
  expect(turns).toHaveLength(1);
  expect(problems).toMatchObject([{ code: 'second-transcript', found: 'copy.srt' }]);
});

test('a part that cannot be read costs the webinar nothing else', async () => {
  const outcome = await summarizeWebinar('w', [CAPTIONS, part('broken.json', '{"results": ')]);
  if ('failure' in outcome) throw new Error(outcome.failure.message);
  expect(outcome.record.webinar.problems).toMatchObject([{ code: 'part-unreadable', found: 'broken.json' }]);
  expect(outcome.record.speakers.map((speaker) => speaker.name)).toEqual(['Ana Ruiz']);
});

test('webinar.json alone is no webinar', async () => {
  expect(await summarizeWebinar('w', [part('webinar.json', '{"title":"Berths"}')])).toMatchObject({
    failure: { code: 'no-content' },
  });
});
