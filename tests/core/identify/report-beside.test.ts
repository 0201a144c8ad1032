import { expect, test } from 'vitest';
import { summarizeWebinar } from '../../../core/pipeline.ts';

const part = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const SPEECH = part(
  'talk.txt',
  'Olga Brandt: The bridge over the Lena will open in March, and the toll stays at four dollars.\nPaul Meier: The railway line follows two years later, because the tunnel is not finished.\nOlga Brandt: The toll pays for the lights and for nothing else.\nPaul Meier: The tunnel is nine kilometres long.\n',
);
const REPORT = part(
  'report.txt',
  'The bridge will open in March, the director of the Harbour Authority, Olga Brandt, said at a webinar hosted by the Northern Transport Forum.\n\nShe said the toll would stay at four dollars.\n',
);

test('a report beside the transcript gives role, affiliation and host, and no speaker of its own', async () => {
  const outcome = await summarizeWebinar('w', [SPEECH, REPORT]);
  if ('failure' in outcome) throw new Error(outcome.failure.message);
  const { webinar, speakers } = outcome.record;
  expect(speakers.map((speaker) => speaker.name)).toEqual(['Olga Brandt', 'Paul Meier']);
  expect(speakers[0]).toMatchObject({ affiliation: { value: { name: 'Harbour Authority' } } });
  expect(speakers[0]?.role?.value).toMatch(/director/i);
  expect(webinar.hosts.map((host) => host.value.name)).toEqual(['Northern Transport Forum']);
});
