/** LRC lyrics: `[mm:ss.xx]` before a line, several clocks for a line that comes again, tags `[ti:...]` above. */
import type { Cue } from '../model.ts';
import { parseClock } from './clock.ts';
import { linesOf } from './lines.ts';
import type { Reader, Reading, Sample, Source } from './reader.ts';

const LINE = /^((?:\[\d{1,3}:\d{2}(?:[.:]\d{1,3})?\])+)(.*)$/;
const TAG = /^\[([a-zA-Z#]{2,8}):(.*)\]$/;
/** Enhanced LRC puts a clock before each word. */
const WORD_CLOCK = /<\d{1,3}:\d{2}[.:]\d{1,3}>/g;

export const lrc: Reader = { format: 'lrc', kind: 'captions', extensions: ['lrc'], score, read };

function score({ lines }: Sample): number {
  const timed = lines.filter((line) => /^\[\d{1,3}:\d{2}(?:[.:]\d{1,3})?\](?:\S|$|\s)/.test(line)).length;
  const tags = lines.filter((line) => TAG.test(line)).length;
  const tight = lines.filter((line) => /^\[\d{1,3}:\d{2}[.:]\d{2,3}\]/.test(line)).length;
  if (timed === 0 || timed + tags < lines.length * 0.8) return 0;
  return tags > 0 || tight === timed ? 0.97 : 0.5;
}

function read({ text }: Source): Reading {
  const timed: { readonly ms: number; readonly text: string; readonly from: number; readonly to: number }[] = [];
  const tags = new Map<string, string>();
  for (const line of linesOf(text)) {
    const match = LINE.exec(line.text.trimStart());
    const tag = match ? null : TAG.exec(line.text.trim());
    if (tag) tags.set((tag[1] ?? '').toLowerCase(), (tag[2] ?? '').trim());
    if (!match) continue;
    const said = (match[2] ?? '').replaceAll(WORD_CLOCK, '').trim();
    for (const clock of (match[1] ?? '').slice(1, -1).split('][')) {
      const ms = parseClock(clock.replace(/^(\d+:\d{2}):/, '$1.'));
      if (ms !== undefined) timed.push({ ms, text: said, from: line.from, to: line.to });
    }
  }
  const offset = Number(tags.get('offset') ?? 0);
  const shift = Number.isInteger(offset) ? offset : 0;
  const title = tags.get('ti');
  const ordered = timed.sort((a, b) => a.ms - b.ms || a.from - b.from);
  const cues = ordered.map(({ ms, text: said, from, to }, i): Cue => {
    const next = ordered[i + 1]?.ms;
    const end = next === undefined ? {} : { endMs: Math.max(0, next - shift), estimated: true };
    return { startMs: Math.max(0, ms - shift), ...end, text: said, at: { from, to } };
  });
  return { cues, meta: { ...(title ? { title } : {}), extra: [...tags] } };
}
