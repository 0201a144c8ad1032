/** A caption format written and read again gives the same cues: one small writer a format, any cues. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseClock } from '../../../core/decode/clock.ts';
import { decode } from '../../../core/decode/decode.ts';

interface Said {
  readonly startMs: number;
  readonly endMs: number;
  readonly speakerLabel: string;
  readonly text: string;
}

const two = (n: number) => String(n).padStart(2, '0');
const clock = (ms: number, point = '.', digits = 3) => {
  const seconds = Math.floor(ms / 1000);
  const time = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(two).join(':');
  return `${time}${point}${String(ms % 1000)
    .padStart(3, '0')
    .slice(0, digits)}`;
};

type Writer = (cues: readonly Said[]) => string;

const blocks =
  (head: string, write: (cue: Said, i: number) => string): Writer =>
  (cues) =>
    head + cues.map(write).join('');

const zoom: Writer = blocks(
  'WEBVTT\n\n',
  (c, i) => `${i + 1}\n${clock(c.startMs)} --> ${clock(c.endMs)}\n${c.speakerLabel}: ${c.text}\n\n`,
);
const voices: Writer = blocks(
  'WEBVTT\r\n\r\n',
  (c) => `${clock(c.startMs)} --> ${clock(c.endMs)}\r\n<v ${c.speakerLabel}>${c.text}</v>\r\n\r\n`,
);
const subrip: Writer = blocks(
  '',
  (c, i) => `${i + 1}\n${clock(c.startMs, ',')} --> ${clock(c.endMs, ',')}\n${c.speakerLabel}: ${c.text}\n\n`,
);
const sbv: Writer = blocks('', (c) => `${clock(c.startMs)},${clock(c.endMs)}\n>> ${c.speakerLabel}: ${c.text}\n\n`);
const ass: Writer = blocks(
  '[Script Info]\n\n[Events]\nFormat: Start, End, Name, Text\n',
  (c) => `Dialogue: ${clock(c.startMs, '.', 2)},${clock(c.endMs, '.', 2)},${c.speakerLabel},${c.text}\n`,
);
const seconds = (c: Said) => clock(c.startMs).slice(0, 8);
const otter: Writer = blocks('', (c) => `${c.speakerLabel}  ${seconds(c)}\n${c.text}\n\n`);
const bracketed: Writer = blocks('', (c) => `[${c.speakerLabel}] [${seconds(c)}] ${c.text}\n`);
const rev: Writer = blocks('', (c) => `${c.speakerLabel} (${seconds(c)}):\n${c.text}\n\n`);

const NAMES = ['Ana Ruiz', 'Bernd Okafor', 'Žofie Dvořák', 'Speaker 4', 'Chen Wei'] as const;
const WORDS = ['harbour', 'berth', 'crane', 'on', 'Monday', 'the', 'été', '12', 'no', '港'] as const;

const said = fc
  .array(
    fc.record({
      gap: fc.integer({ min: 0, max: 90 }),
      length: fc.integer({ min: 1, max: 30 }),
      name: fc.constantFrom(...NAMES),
      words: fc.array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 12 }),
    }),
    { minLength: 3, maxLength: 30 },
  )
  .map((rows) => {
    let at = 0;
    return rows.map(({ gap, length, name, words }): Said => {
      const startMs = at + gap * 1000;
      at = startMs + length * 1000;
      return { startMs, endMs: at, speakerLabel: name, text: `${words.join(' ')}.` };
    });
  });

async function reread(write: Writer, cues: readonly Said[]) {
  const result = await decode(new TextEncoder().encode(write(cues)), 'a');
  if ('failure' in result) throw new Error(result.failure.code);
  return result.transcript.cues;
}

const WHOLE: Readonly<Record<string, Writer>> = {
  'WebVTT with names': zoom,
  'WebVTT with voices': voices,
  SubRip: subrip,
  SubViewer: sbv,
  'SubStation Alpha': ass,
};
const STARTS: Readonly<Record<string, Writer>> = {
  Otter: otter,
  'bracketed text': bracketed,
  'names with clocks': rev,
};

describe('written and read again', () => {
  test.each(Object.entries(WHOLE))('%s keeps clocks, speakers and words', async (_name, write) => {
    await fc.assert(
      fc.asyncProperty(said, async (cues) => {
        const read = await reread(write, cues);
        expect(read.map(({ startMs, endMs, speakerLabel, text }) => ({ startMs, endMs, speakerLabel, text }))).toEqual(
          cues,
        );
      }),
      { numRuns: 60 },
    );
  });

  test.each(Object.entries(STARTS))('%s keeps starts, speakers and words', async (_name, write) => {
    await fc.assert(
      fc.asyncProperty(said, async (cues) => {
        const read = await reread(write, cues);
        expect(read.map(({ startMs, speakerLabel, text }) => ({ startMs, speakerLabel, text }))).toEqual(
          cues.map(({ startMs, speakerLabel, text }) => ({ startMs, speakerLabel, text })),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('a clock in any spelling is the same moment', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 86_400_000 }), (ms) => {
        expect(parseClock(clock(ms))).toBe(ms);
        expect(parseClock(clock(ms, ','))).toBe(ms);
        expect(parseClock(`-${clock(ms)}`)).toBe(ms === 0 ? -0 : -ms);
        expect(parseClock((ms / 1000).toFixed(3))).toBe(ms);
      }),
    );
  });
});
