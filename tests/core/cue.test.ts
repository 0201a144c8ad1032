/** Every cue's words stand in whatever its pattern matches: asking them first changes no answer. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cue, cue } from '../../core/cue.ts';
import * as cues from '../../core/summarize/en/cues.ts';
import { HOUSEKEEPING } from '../../core/summarize/en/housekeeping.ts';
import * as pointing from '../../core/summarize/en/pointing.ts';
import * as chapters from '../../core/summarize/structure/en/chapter-cues.ts';
import * as figures from '../../core/summarize/structure/en/figure-words.ts';
import * as questions from '../../core/summarize/structure/en/question-words.ts';

const isCue = (value: unknown): value is Cue => typeof value === 'object' && value !== null && 'pattern' in value;
const tables = { ...cues, ...cues.CUES, ...pointing, ...figures, ...questions };
const named: readonly (readonly [string, Cue])[] = [
  ...Object.entries(tables).flatMap(([name, value]) => (isCue(value) ? [[name, value] as const] : [])),
  ...[...chapters.OPENING, ...chapters.CLOSING].map(([one], k) => [`chapter cue ${k}`, one] as const),
  ['COUNTING_UP', chapters.COUNTING_UP],
  ...HOUSEKEEPING.cues.map((one, k) => [`housekeeping ${k}: ${one.words}`, one] as const),
];

/** What the generator can read: no assertions but the ends, and small classes of letters for the large ones. */
const readable = (source: string) =>
  source
    .replace(/\(\?<?[=!](?:[^()]|\([^()]*\))*\)/g, '')
    .replace(/\\b/g, '')
    .replace(/\^|\$(?!\{)/g, '')
    .replaceAll('\\p{Ll}', '[a-c]')
    .replaceAll('\\p{L}', '[a-c]');

describe('cues', () => {
  test.each(named)('%s', (_, { pattern, test: asked }) => {
    const { source, flags } = pattern();
    const plain = new RegExp(source, flags.replace('g', ''));
    const matching = fc.stringMatching(new RegExp(readable(source)));
    fc.assert(
      fc.property(
        matching,
        fc.constantFrom('', 'so ', 'It is what x, '),
        fc.constantFrom('', '.', ' of it', 's'),
        (said, before, after) => {
          const text = before + said + after;
          pattern().lastIndex = 0;
          expect(asked(text)).toBe(plain.test(text));
        },
      ),
      { numRuns: 300, seed: 1 },
    );
  });

  test('finds its words whatever stands around them, and is asked of no other text', () => {
    let made = 0;
    const one = cue('harbour 0', () => {
      made++;
      return /\b(?:harbour|\d+ ships)\b/i;
    });
    expect(one.test('The pier is old.')).toBe(false);
    expect(made).toBe(0);
    expect(['“Harbour’s”', 'the HARBOUR', '30 ships'].map(one.test)).toEqual([true, true, true]);
    expect(one.test('harbourmaster')).toBe(false);
  });
});
