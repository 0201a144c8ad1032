/** One construction of spoken English a row, `constructions/spoken.txt`, put into a small webinar: who it is that speaks next, or spoke before. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { identify } from '../../../core/identify/identify.ts';
import { readWebinar } from '../../../core/pipeline.ts';

const OPEN = "Speaker 1: Welcome to The Price of Shade, a webinar of the Tarn Valley Institute. I'm Pia Storm.";
const RIVER = 'The first thing to know is that the river has warmed by two degrees since 1990.';
const END = [
  'Speaker 1: And what happens when the gauges are switched off in winter?',
  'Speaker 2: Then we walk out and read them by hand, which takes all day.',
  'Speaker 1: Good night, everybody.',
];
const STRANGER = 'Speaker 3: I would like to ask about the winter, because nobody has said a word about it.';

/** intro: what Pia says of her guest; self, later: what the guest says; floor, thanks: how Pia calls the guest. */
const FRAMES: Readonly<Record<string, (row: string) => readonly string[]>> = {
  intro: (row) => [`${OPEN} ${row}`, `Speaker 2: Good evening. ${RIVER}`],
  self: (row) => [`${OPEN} Who would like to begin?`, `Speaker 2: ${row} ${RIVER}`],
  later: (row) => [`${OPEN} Mira Halvorsen, please begin.`, `Speaker 2: ${row}`],
  floor: (row) => [`${OPEN} Let us begin.`, `Speaker 1: ${row}`, `Speaker 2: ${RIVER}`],
  thanks: (row) => [`${OPEN} Let us begin with the river.`, `Speaker 2: ${RIVER}`, `Speaker 1: ${row}`, STRANGER],
};

const clock = (seconds: number) => `${new Date(seconds * 1000).toISOString().slice(11, 19)}.000`;

const captions = (lines: readonly string[]) =>
  `WEBVTT\n\n${lines.map((line, i) => `${clock(i * 10)} --> ${clock(i * 10 + 8)}\n${line}\n`).join('\n')}`;

const rows = readFileSync(join(import.meta.dirname, 'constructions/spoken.txt'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((row) => row.split('=>').map((cell) => cell.trim()));

describe('who speaks', () => {
  test.each(rows)('%s: %s', async (frame = '', row = '', role, organisation) => {
    const lines = [...(FRAMES[frame]?.(row) ?? []), ...END];
    const read = await readWebinar([{ name: 'webinar.vtt', bytes: new TextEncoder().encode(captions(lines)) }]);
    if ('failure' in read) throw new Error(read.failure.message);
    const who = await identify(read.transcript);
    const of = (label: string) => who.speakers.find(({ labels }) => labels.includes(label));
    expect([of('Speaker 1')?.name, of('Speaker 2')?.name]).toEqual(['Pia Storm', 'Mira Halvorsen']);
    expect(of('Speaker 3')?.name).toBeUndefined();
    if (role === undefined) return;
    expect(of('Speaker 2')?.role?.value ?? '').toBe(role);
    expect(of('Speaker 2')?.affiliation?.value.name ?? '').toBe(organisation);
  });
});
