/**
 * What a distrustful reader would do: take what `rostrum summarize --json` prints, find every span in it, whatever it hangs on,
 * and look it up in what `rostrum read --json` prints. Written against the printed lines alone.
 */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const run = promisify(execFile);

async function lines(command: string, files: readonly string[]): Promise<Record<string, unknown>[]> {
  const args = ['--import', 'tsx', 'cli/rostrum.ts', command, ...files, '--json'];
  const { stdout } = await run(process.execPath, args, { cwd: root, maxBuffer: 1 << 28 });
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

interface Found {
  readonly span: { readonly turn: number; readonly from: number; readonly to: number };
  readonly quote: string;
}

function evidenceIn(value: unknown): Found[] {
  if (Array.isArray(value)) return value.flatMap(evidenceIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('span' in value && 'quote' in value) return [value as Found];
  return Object.values(value).flatMap(evidenceIn);
}

/** The quotes that do not stand where their span says, over all files; and how many were looked up. */
async function lookUp(files: readonly string[]) {
  const [records, transcripts] = await Promise.all([lines('summarize', files), lines('read', files)]);
  expect(records.map((record) => record.file)).toEqual(files);
  const wrong: string[] = [];
  let found = 0;
  records.forEach((record, i) => {
    const { turns } = (transcripts[i]?.transcript ?? { turns: [] }) as { turns: { text: string }[] };
    for (const { span, quote } of evidenceIn(record)) {
      found += 1;
      if (turns[span.turn]?.text.slice(span.from, span.to) !== quote)
        wrong.push(`${files[i]} ${JSON.stringify(span)} ${quote}`);
    }
  });
  return { wrong, found };
}

describe('every span resolves in what `rostrum read` prints', () => {
  test('in the examples, the folder with chat and webinar.json among them', async () => {
    const uploads = join(root, 'examples/uploads');
    const { wrong, found } = await lookUp(readdirSync(uploads).map((name) => join(uploads, name)));
    expect(wrong).toEqual([]);
    expect(found).toBeGreaterThan(50);
  });

  const calls = join(root, '../shared/eval/dev/files');
  const beside = existsSync(calls);
  test.skipIf(!beside)(
    `in real Zoom calls, many in one go${beside ? '' : ' (SKIPPED: no ../shared beside this checkout)'}`,
    async () => {
      const files = readdirSync(calls).filter((name) => name.startsWith('eth.'));
      const { wrong, found } = await lookUp(files.filter((_, i) => i % 8 === 0).map((name) => join(calls, name)));
      expect(wrong).toEqual([]);
      expect(found).toBeGreaterThan(500);
    },
    120_000,
  );
});
