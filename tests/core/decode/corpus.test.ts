/**
 * Every format, by a small file of invented people: `tests/corpus/<slug>/source.<ext>` and what must be read from it, `expected.json`.
 * What `expected.json` names is compared; what it leaves out is free. Detection gets no name: content alone.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decode } from '../../../core/decode/decode.ts';
import type { Cue, Transcript } from '../../../core/model.ts';

interface Expected extends Omit<Partial<Transcript>, 'cues'> {
  readonly format: string;
  readonly kind: Transcript['kind'];
  /** All of them, in order. */
  readonly cues: readonly Omit<Cue, 'at'>[];
}

const corpus = join(import.meta.dirname, '../../corpus');
const cases = readdirSync(corpus)
  .sort()
  .flatMap((slug) => {
    const files = readdirSync(join(corpus, slug));
    const source = files.find((file) => file.startsWith('source.'));
    if (!source || !files.includes('expected.json')) return [];
    const expected = JSON.parse(readFileSync(join(corpus, slug, 'expected.json'), 'utf8')) as Expected;
    return [{ slug, bytes: new Uint8Array(readFileSync(join(corpus, slug, source))), expected }];
  });

async function read(bytes: Uint8Array): Promise<Transcript> {
  const decoded = await decode(bytes, 'source');
  if ('failure' in decoded) throw new Error(`refused: ${decoded.failure.code}`);
  return decoded.transcript;
}

const spoken = ({ startMs, endMs, speakerLabel, text }: Omit<Cue, 'at'>) => ({ startMs, endMs, speakerLabel, text });

describe('the corpus', () => {
  test.each(cases)('$slug is read as expected', async ({ bytes, expected }) => {
    const transcript = await read(bytes);
    const { cues, ...rest } = expected;
    expect(transcript.cues.map(spoken)).toEqual(cues.map(spoken));
    expect(transcript).toMatchObject(rest);
  });

  test.each(cases)('$slug keeps its offsets inside its text, and its words inside its cues', async ({ bytes }) => {
    const { cues } = await read(bytes);
    for (const { at, text, words = [] } of cues) {
      expect(at.from).toBeGreaterThanOrEqual(0);
      expect(at.to).toBeGreaterThanOrEqual(at.from);
      for (const word of words) expect(word.text.trim()).toBe(word.text);
      expect(text.length).toBeGreaterThan(0);
    }
  });
});
