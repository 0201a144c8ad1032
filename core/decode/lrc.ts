/** LRC lyrics: `[mm:ss.xx]` before a line, several clocks for a line that comes again, tags `[ti:...]` above. */
import type { Cue } from '../model.ts';
import { parseClock } from './clock.ts';
import { linesOf } from './lines.ts';
import type { Reader, Reading, Sample, Source } from './reader.ts';

const LINE = /^((?:\[\d{1,3}:\d{2}(?:[.:]\d{1,3})?\])+)(.*)$/;
const TAG = /^\[([a-zA-Z#]{2,8}):(.*)\]$/;
/** `mm:ss:xx`, whose last field is hundredths. */
const THIRD_FIELD = /^(\d+:\d{2}):/;
/** `[hh:mm:ss]` is another tool's clock, unless tags stand above, or a last field that no second has. */
const HOURS = /^\[\d{1,3}:\d{2}:\d{2}\]/;
const HUNDREDTHS = /^\[\d{1,3}:\d{2}:(?:[6-9]\d|\d{3})\]/;
/** Enhanced LRC puts a clock before each word. */
const WORD_CLOCK = /<\d{1,3}:\d{2}[.:]\d{1,3}>/g;

export const lrc: Reader = { format: 'lrc', kind: 'captions', extensions: ['lrc'], score, read };

function score({ lines }: Sample): number {
  const timed = lines.filter((line) => /^\[\d{1,3}:\d{2}(?:[.:]\d{1,3})?\](?:\S|$|\s)/.test(line)).length;
  const tags = lines.filter((line) => TAG.test(line)).length;
  const tight = lines.filter((line) => /^\[\d{1,3}:\d{2}[.:]\d{2,3}\]/.test(line)).length;
  if (timed === 0 || timed + tags < lines.length * 0.8) return 0;
  if (tags === 0 && lines.some((line) => HOURS.test(line)) && !lines.some((line) => HUNDREDTHS.test(line))) return 0;
  return tags > 0 || tight === timed ? 0.97 : 0.5;
}

/** The length of `[mm:ss.xx]`. */
const USUAL = 10;

/** Milliseconds of a line with one clock of that spelling and plain words behind it; -1 for any other. */
function usualClock(line: string): number {
  if (line.charCodeAt(0) !== 91 || line.charCodeAt(9) !== 93 || line.charCodeAt(USUAL) === 91 || line.includes('<'))
    return -1;
  if (line.charCodeAt(3) !== 58 || line.charCodeAt(6) !== 46) return -1;
  return parseClock(line.slice(1, 9)) ?? -1;
}

interface Timed {
  readonly ms: number;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

function read({ text }: Source): Reading {
  const timed: Timed[] = [];
  const tags = new Map<string, string>();
  for (const line of linesOf(text)) {
    const ms = usualClock(line.text);
    if (ms >= 0) {
      timed.push({ ms, text: line.text.slice(USUAL).trim(), from: line.from, to: line.to });
      continue;
    }
    const match = LINE.exec(line.text.trimStart());
    const tag = match ? null : TAG.exec(line.text.trim());
    if (tag) tags.set((tag[1] ?? '').toLowerCase(), (tag[2] ?? '').trim());
    if (!match) continue;
    const words = match[2] ?? '';
    const said = (words.includes('<') ? words.replaceAll(WORD_CLOCK, '') : words).trim();
    for (const clock of (match[1] ?? '').slice(1, -1).split('][')) {
      const ms = parseClock(clock.replace(THIRD_FIELD, '$1.'));
      if (ms !== undefined) timed.push({ ms, text: said, from: line.from, to: line.to });
    }
  }
  const offset = Number(tags.get('offset') ?? 0);
  const shift = Number.isInteger(offset) ? offset : 0;
  const title = tags.get('ti');
  const ordered = inTime(timed);
  const cues = ordered.map(({ ms, text: said, from, to }, i): Cue => {
    const next = ordered[i + 1]?.ms;
    const startMs = Math.max(0, ms - shift);
    const at = { from, to };
    return next === undefined
      ? { startMs, text: said, at }
      : { startMs, endMs: Math.max(0, next - shift), estimated: true, text: said, at };
  });
  return { cues, meta: { ...(title ? { title } : {}), extra: [...tags] } };
}

/** By clock, and as written where clocks are equal: clock and place are one number each, which sort ten times as fast as objects. */
function inTime(timed: readonly Timed[]): Timed[] {
  const count = timed.length;
  const keys = Float64Array.from(timed, ({ ms }, i) => ms * count + i).sort();
  return Array.from(keys, (key) => timed[key % count]).filter((item) => item !== undefined);
}
