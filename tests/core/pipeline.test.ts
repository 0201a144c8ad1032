import { describe, expect, test } from 'vitest';
import { summarizeWebinar } from '../../core/pipeline.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a webinar of one file', () => {
  test('a Zoom caption file gives a record whose evidence stands in its turns', async () => {
    const vtt =
      'WEBVTT\n\n1\n00:00:01.000 --> 00:00:06.000\nAna Ruiz: The harbour will open two new berths for grain ships in May.\n';
    const outcome = await summarizeWebinar('w', [{ name: 'a.vtt', bytes: bytes(vtt) }]);
    if ('failure' in outcome) throw new Error(outcome.failure.message);
    expect(outcome.record.speakers.map((speaker) => speaker.name)).toEqual(['Ana Ruiz']);
  });

  test('an empty file is refused with a code', async () => {
    expect(await summarizeWebinar('w', [{ name: 'a.vtt', bytes: bytes('') }])).toMatchObject({
      failure: { code: 'empty' },
    });
  });
});
