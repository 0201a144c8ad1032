/**
 * The blocks of WebVTT and SubRip in one pass: jump from `-->` to `-->`, look back for the id and ahead for the blank line.
 * Every character is looked at a fixed number of times, whatever the file holds.
 */
import type { Range } from '../model.ts';
import { fixedClock, pairOfClocks, parseClock } from './clock.ts';
import { MAX_CUES } from './limits.ts';
import type { Fault } from './problems.ts';

/** A cue while its text is still the payload as written. All fields are always there: objects of one shape are cheap. */
export interface RawCue {
  id: string | undefined;
  startMs: number;
  endMs: number;
  settings: string | undefined;
  label: string | undefined;
  text: string;
  from: number;
  to: number;
}

export interface Scan {
  readonly raw: RawCue[];
  /** What stands between cues: NOTE, STYLE and REGION blocks, or stray text. */
  readonly gaps: readonly Range[];
  readonly faults: readonly Fault[];
}

interface Timing {
  readonly startMs: number;
  readonly endMs: number;
  readonly settings: string | undefined;
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
  const raw: RawCue[] = [];
  const gaps: Range[] = [];
  const faults: Fault[] = [];
  let done = from - 1;
  let blank = -1;
  let arrow = text.indexOf('-->', from);
  while (arrow >= 0 && raw.length <= MAX_CUES) {
    const lineStart = Math.max(text.lastIndexOf('\n', arrow) + 1, from);
    const lineEnd = endOr(text.indexOf('\n', arrow), text);
    arrow = text.indexOf('-->', lineEnd);
    if (blank < lineEnd) blank = endOr(text.indexOf('\n\n', lineEnd), text);
    const end = arrow >= 0 && arrow < blank ? text.lastIndexOf('\n', arrow) : blank;
    const idStart = idLine(text, lineStart, done);
    if (idStart > done + 1 && hasInk(text, done, idStart)) gaps.push({ from: Math.max(done, 0), to: idStart });
    done = end;
    const cue: RawCue = {
      id: idStart < lineStart ? text.slice(idStart, lineStart - 1) : undefined,
      startMs: -1,
      endMs: -1,
      settings: undefined,
      label: undefined,
      text: end > lineEnd + 1 ? text.slice(lineEnd + 1, end) : '',
      from: idStart,
      to: Math.max(end, lineEnd),
    };
    if (readUsual(text, lineStart, lineEnd, point, cue)) raw.push(cue);
    else readUnusual(text.slice(lineStart, lineEnd), lineStart, point, cue, raw, faults);
  }
  if (hasInk(text, done, text.length)) gaps.push({ from: Math.max(done, 0), to: text.length });
  return { raw, gaps, faults };
}

const endOr = (index: number, text: string) => (index < 0 ? text.length : index);

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

/** `hh:mm:ss.mmm --> hh:mm:ss.mmm` is read by position, without a regular expression. */
function readUsual(text: string, from: number, to: number, point: number, cue: RawCue): boolean {
  if (to - from !== 29 || !text.startsWith(' --> ', from + 12)) return false;
  cue.startMs = fixedClock(text, from, point);
  cue.endMs = cue.startMs < 0 ? -1 : fixedClock(text, from + 17, point);
  return cue.endMs >= 0;
}

/** Any other timing line by the standard's grammar, then by what real files have; what is none of them is a fault. */
function readUnusual(line: string, at: number, point: number, cue: RawCue, raw: RawCue[], faults: Fault[]): void {
  const standard = point === COMMA ? undefined : STANDARD.exec(line);
  const timing = standard ? fromFields(standard) : readLenient(line, point === COMMA);
  if (timing) raw.push({ ...cue, ...timing });
  if (timing && !standard) faults.push({ code: 'clock-spelling', at, found: line });
  if (!timing && /^\s*[-−]?\d/.test(line)) faults.push({ code: 'timing-unreadable', at, found: line });
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
  return { startMs, endMs, settings: settings || undefined };
}

function fromFields(match: RegExpExecArray): Timing {
  const ms = (i: number) =>
    ((Number(match[i] ?? 0) * 60 + Number(match[i + 1])) * 60 + Number(match[i + 2])) * 1000 + Number(match[i + 3]);
  const settings = match[9]?.trim();
  return { startMs: ms(1), endMs: ms(5), settings: settings || undefined };
}
