/**
 * The blocks of WebVTT and SubRip in one pass: jump from `-->` to `-->`, look back for the id and ahead for the blank line.
 * Every character is looked at a fixed number of times, whatever the file holds.
 */
import type { Cue, Range } from '../model.ts';
import { fixedClock, pairOfClocks, parseClock } from './clock.ts';
import { MAX_CUES } from './limits.ts';
import type { Fault } from './problems.ts';

/** A cue while its text is still the payload as written. */
export type Draft = { -readonly [Key in keyof Cue]: Cue[Key] };

export interface Scan {
  readonly drafts: Draft[];
  /** What stands between cues: NOTE, STYLE and REGION blocks, or stray text. */
  readonly gaps: readonly Range[];
  readonly faults: readonly Fault[];
}

interface Timing {
  readonly startMs: number;
  readonly endMs: number;
  readonly settings?: string;
  readonly lenient?: boolean;
}

const STANDARD =
  /^[ \t\f]*(?:(\d+):)?([0-5]\d):([0-5]\d)\.(\d{3})[ \t\f]*-->[ \t\f]*(?:(\d+):)?([0-5]\d):([0-5]\d)\.(\d{3})(?!\d)(.*)$/;
const LAST_CLOCK = /^[-−]?\d{1,9} ?: ?\d{1,2} ?: ?\d{1,2} ?[.,] ?\d{1,6}|^[-−]?[\d:.,]+/;
const POINT = 46;
const COMMA = 44;

/**
 * W3C WebVTT 4.1, the file parser, from `from` on; `point` is the character code before the milliseconds.
 * A timing line that is not standard but spelled as real files do is read all the same, and is a fault.
 */
export function scanCues(text: string, from: number, point: number = POINT): Scan {
  const drafts: Draft[] = [];
  const gaps: Range[] = [];
  const faults: Fault[] = [];
  let done = from - 1;
  let blank = -1;
  let arrow = text.indexOf('-->', from);
  while (arrow >= 0 && drafts.length <= MAX_CUES) {
    const lineStart = Math.max(text.lastIndexOf('\n', arrow) + 1, from);
    const lineEnd = endOr(text.indexOf('\n', arrow), text);
    arrow = text.indexOf('-->', lineEnd);
    if (blank < lineEnd) blank = endOr(text.indexOf('\n\n', lineEnd), text);
    const end = arrow >= 0 && arrow < blank ? text.lastIndexOf('\n', arrow) : blank;
    const idStart = idLine(text, lineStart, done);
    const timing = readTiming(text, lineStart, lineEnd, point);
    if (idStart > done + 1 && hasInk(text, done, idStart)) gaps.push({ from: Math.max(done, 0), to: idStart });
    done = end;
    if (!timing) {
      const found = text.slice(lineStart, Math.min(lineEnd, lineStart + 80));
      if (/^\s*[-−]?\d/.test(found)) faults.push({ code: 'timing-unreadable', at: lineStart, found });
      continue;
    }
    if (timing.lenient) faults.push({ code: 'clock-spelling', at: lineStart, found: text.slice(lineStart, lineEnd) });
    drafts.push(draftOf(text, timing, idStart, lineStart, lineEnd, end));
  }
  if (hasInk(text, done, text.length)) gaps.push({ from: Math.max(done, 0), to: text.length });
  return { drafts, gaps, faults };
}

const endOr = (index: number, text: string) => (index < 0 ? text.length : index);

function draftOf(text: string, t: Timing, idStart: number, lineStart: number, lineEnd: number, end: number): Draft {
  const draft: Draft = {
    startMs: t.startMs,
    endMs: t.endMs,
    text: end > lineEnd + 1 ? text.slice(lineEnd + 1, end) : '',
    at: { from: idStart, to: Math.max(end, lineEnd) },
  };
  if (idStart < lineStart) draft.id = text.slice(idStart, lineStart - 1);
  if (t.settings) draft.settings = t.settings;
  return draft;
}

/** The line before the timing is the id where it is the first of its block; else the block starts at the timing itself. */
function idLine(text: string, lineStart: number, done: number): number {
  if (lineStart < 2) return lineStart;
  const before = text.lastIndexOf('\n', lineStart - 2) + 1;
  if (before >= lineStart - 1 || before <= done) return lineStart;
  return before === 0 || text.charCodeAt(before - 2) === 10 ? before : lineStart;
}

function hasInk(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) > 32) return true;
  return false;
}

/** The usual `hh:mm:ss.mmm --> hh:mm:ss.mmm` is read by position, anything else by the grammar. */
function readTiming(text: string, from: number, to: number, point: number): Timing | undefined {
  if (to - from === 29 && text.startsWith(' --> ', from + 12)) {
    const startMs = fixedClock(text, from, point);
    const endMs = startMs < 0 ? -1 : fixedClock(text, from + 17, point);
    if (endMs >= 0) return { startMs, endMs };
  }
  const line = text.slice(from, to);
  const standard = point === COMMA ? undefined : STANDARD.exec(line);
  if (standard) return fromFields(standard);
  return readLenient(line, point === COMMA);
}

/** `any`: SubRip has no standard, so that its two clocks need not be spelled alike. */
function readLenient(line: string, any: boolean): Timing | undefined {
  const arrow = line.indexOf('-->');
  const rest = line.slice(arrow + 3).trim();
  const last = LAST_CLOCK.exec(rest)?.[0] ?? '';
  const start = line.slice(0, arrow).replaceAll(' ', '').replace(/-+$/, '').trim();
  const end = last.replaceAll(' ', '');
  if (start.length > 40 || end.length > 40) return undefined;
  const pair = pairOfClocks(start, end) ?? (any ? [parseClock(start), parseClock(end)] : []);
  const [startMs, endMs] = pair;
  if (startMs === undefined || endMs === undefined) return undefined;
  const settings = rest.slice(last.length).trim();
  return { startMs, endMs, lenient: true, ...(settings ? { settings } : {}) };
}

function fromFields(match: RegExpExecArray): Timing {
  const ms = (i: number) =>
    ((Number(match[i] ?? 0) * 60 + Number(match[i + 1])) * 60 + Number(match[i + 2])) * 1000 + Number(match[i + 3]);
  const settings = match[9]?.trim();
  return { startMs: ms(1), endMs: ms(5), ...(settings ? { settings } : {}) };
}
