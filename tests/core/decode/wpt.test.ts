/** The file-parsing cases of web-platform-tests, in `../shared/eval/formats/wpt`: what the W3C algorithm gives for each. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codesOf } from '../../../core/decode/codes.ts';
import { scanCues } from '../../../core/decode/cue-scan.ts';
import { rawCues } from '../../../core/decode/cue-spans.ts';
import { decode } from '../../../core/decode/decode.ts';
import { toText } from '../../../core/decode/text.ts';

interface CueFacts {
  readonly startTime: number;
  readonly endTime: number;
  readonly id: string;
  readonly text: string;
}

const folder = join(import.meta.dirname, '../../../../shared/eval/formats/wpt');
const present = existsSync(folder);
const cases = present
  ? (JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as { cases: Record<string, CueFacts[]> }).cases
  : {};
const read = (name: string) => new Uint8Array(readFileSync(join(folder, `${name}.vtt`)));

describe.skipIf(!present)('web-platform WebVTT files (skipped where ../shared is absent)', () => {
  test('there are 37 of them', () => {
    expect(Object.keys(cases)).toHaveLength(37);
  });

  test.each(Object.entries(cases))('%s', async (name, facts) => {
    const bytes = read(name);
    const result = await decode(bytes, `${name}.vtt`);
    const cues = 'transcript' in result ? result.transcript.cues : [];
    expect(cues.map(({ startMs, endMs }) => [startMs, endMs])).toEqual(
      facts.map(({ startTime, endTime }) => [Math.round(startTime * 1000), Math.round(endTime * 1000)]),
    );
    const problems = 'transcript' in result ? result.transcript.problems : [];
    expect(problems.map((problem) => problem.code)).not.toContain('clock-spelling');
    expect(problems.map((problem) => problem.code)).not.toContain('header-missing');
  });

  test.each(Object.entries(cases).filter(([, facts]) => facts.length > 0))('%s: ids and payloads', (name, facts) => {
    const decoded = toText(read(name));
    if (decoded === 'binary') throw new Error('binary');
    const start = Math.max(decoded.text.indexOf('\n'), 6);
    const source = { text: decoded.text, codes: codesOf(decoded.text) };
    const { spans } = scanCues(source, { from: start, subrip: false });
    expect(rawCues(source, spans).map(({ id = '', text }) => ({ id, text }))).toEqual(
      facts.map(({ id, text }) => ({ id, text })),
    );
  });
});
