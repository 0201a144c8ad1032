/** Whatever is uploaded: a transcript or a refusal, never a throw, in time that grows with the length and no faster. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../../core/decode/decode.ts';
import { growth, PROPORTIONATE } from '../growth.ts';

const encode = (text: string) => new TextEncoder().encode(text);

/** Pieces that readers look for, so that random texts reach further into them than random letters would. */
const PIECES = [
  'WEBVTT\n\n',
  '00:00:01.000 --> 00:00:02.000\n',
  '1\n00:00:01,000 --> 00:00:02,000\n',
  '0:00:01.000,0:00:02.000\n',
  'Ana Ruiz: ',
  '<v Ana>',
  '**Ana:** ',
  '[Ana] 09:00:00\n',
  'Ana  0:03\n',
  '[00:01.00]',
  '[Script Info]\nDialogue: 0,0:00:01.00,0:00:02.00,,Ana,0,0,0,,text\n',
  '09:00:00 <ana> Topic: x\n',
  '00:00:01\tAna:\thi\n',
  '---\ntitle: x\n---\n',
  '{"segments":[{"start":0,"end":1,"text":"a"}]}',
  '<tt><body><p begin="0s" end="1s">a</p></body></tt>',
  '| Name | Abbreviation |\n',
  '<',
  '>',
  '&amp;',
  '-->',
  ':',
  '::',
  '"',
  '\n',
  '\n\n',
  ' ',
  '\t',
  'é',
  '\u202e',
  '\ud83d',
  'word',
  '.',
  '10:30',
];
const texts = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8 })), { maxLength: 40 });

describe('any bytes at all', () => {
  test('give a transcript or a refusal', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 600 }),
        fc.constantFrom('a.vtt', 'a.docx', 'a'),
        async (bytes, name) => {
          const result = await decode(bytes, name);
          expect('transcript' in result || result.failure.message.length > 0).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('in the shape of a format give a transcript whose evidence stands', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (pieces) => {
        const result = await decode(encode(pieces.join('')), 'a');
        if ('failure' in result) return;
        for (const { text, cues, cueStarts } of result.transcript.turns) {
          const [first, end] = cues ?? [0, 0];
          for (let i = first; i < end; i++) {
            const cue = result.transcript.cues[i]?.text ?? '';
            expect(text.startsWith(cue, cueStarts?.[i - first])).toBe(true);
          }
        }
      }),
      { numRuns: 250 },
    );
  });
});

/** What makes a careless pattern or loop look at the same characters again and again. */
const FLOODS: Readonly<Record<string, (n: number) => string>> = {
  arrows: (n) => `WEBVTT\n\n${'-->\n'.repeat(n)}`,
  'arrows on one line': (n) => `WEBVTT\n\n${'-->'.repeat(n)}`,
  'cues without blank lines': (n) => `WEBVTT\n\n${'00:00:01.000 --> 00:00:02.000\nAna: a\n'.repeat(n / 8)}`,
  'blank lines': (n) => `${'\n'.repeat(n)}1\n00:00:01,000 --> 00:00:02,000\na\n${'\n'.repeat(n)}b`,
  'open tags': (n) => `WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n${'<v '.repeat(n)}`,
  colons: (n) => 'a:'.repeat(n),
  'colons and spaces': (n) => `Ana${' '.repeat(n)}:${' '.repeat(n)}!`,
  brackets: (n) => `${'['.repeat(n)}\n${'(0:00'.repeat(n)}`,
  stars: (n) => `${'*'.repeat(n)}\n${'**a'.repeat(n)}`,
  clocks: (n) => `${'00:'.repeat(n)}\n${'1'.repeat(n)}`,
  'labelled lines': (n) => 'Ana Ruiz: yes.\nBen Okafor: no.\n'.repeat(n / 16),
  'header lines': (n) => 'Ana Ruiz  0:03\nyes.\n\n'.repeat(n / 16),
  paragraphs: (n) => 'A sentence of a report.\n\n'.repeat(n / 16),
  'escape sequences': (n) => `${'\u001b]'.repeat(n)}a. b.`,
};

const LENGTH = 20_000;

describe('the time of reading', () => {
  test.each(Object.entries(FLOODS))('grows with the length of %s', async (_name, flood) => {
    const grown = await growth(
      (bytes) => decode(bytes, 'a'),
      (length: number) => encode(flood(length)),
      LENGTH,
    );
    expect(grown).toBeLessThan(PROPORTIONATE);
  });
});
