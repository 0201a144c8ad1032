/**
 * The blocks of WebVTT and SubRip in one pass: jump from `-->` to `-->`, look back for the id and ahead for the blank line.
 * Every character is looked at a fixed number of times, whatever the file holds.
 */
import type { Range } from '../model.ts';
import { fixedClock } from './clock.ts';
import { MAX_CUES } from './limits.ts';
import { joinLines } from './lines.ts';
import { oneCue, type RawCue } from './one-cue.ts';
import { type Prefix, prefixReader } from './prefixes.ts';
import type { Fault } from './problems.ts';
import { readTiming } from './timing-line.ts';

export interface Scan {
  readonly cues: RawCue[];
  /** One entry a cue: what could be a label was taken off its text. Undefined where texts are left as written. */
  readonly prefixes: (Prefix | undefined)[] | undefined;
  /** What stands between cues: NOTE, STYLE and REGION blocks, or stray text. */
  readonly gaps: readonly Range[];
  readonly faults: readonly Fault[];
}

export interface ScanOptions {
  /** Where the first block may begin. */
  readonly from: number;
  readonly subrip: boolean;
  /** Clocks that only real files spell so are refused as the standard asks. */
  readonly strict?: boolean;
  /** The payloads hold no markup: labels are taken off and lines joined while their cue is made, which is once. */
  readonly plain: boolean;
}

/**
 * W3C WebVTT 4.1, the file parser; SubRip differs in its clocks, and in counters that need no blank line before them.
 * An id that is a number only counts, and is left out.
 */
export function scanCues(text: string, { from: start, subrip, plain, strict = false }: ScanOptions): Scan {
  const cues: RawCue[] = [];
  const prefixes: (Prefix | undefined)[] = [];
  const gaps: Range[] = [];
  const faults: Fault[] = [];
  const prefixOf = prefixReader();
  const spelling = strict ? 'standard' : subrip ? 'any' : 'real';
  const point = subrip ? COMMA : POINT;
  let done = start - 1;
  let arrow = arrowAfter(text, start);
  while (arrow >= 0 && cues.length <= MAX_CUES) {
    const lineStart = lineStartOf(text, arrow, start);
    let startMs = isUsual(text, lineStart, arrow) ? fixedClock(text, lineStart, point) : -1;
    let endMs = startMs < 0 ? -1 : fixedClock(text, lineStart + 17, point);
    const lineEnd = endMs < 0 ? lineEndOf(text, arrow) : lineStart + USUAL;
    arrow = arrowAfter(text, lineEnd);
    const blank = blankAfter(text, lineEnd, arrow);
    const end = arrow >= 0 && arrow < blank ? cutAt(text, arrow, subrip) : blank;
    const idStart = idLine(text, lineStart, done, subrip);
    if (idStart > done + 1 && hasInk(text, done, idStart)) gaps.push({ from: Math.max(done, 0), to: idStart });
    done = end;
    let settings: string | undefined;
    if (endMs < 0) {
      const timing = readTiming(text.slice(lineStart, lineEnd), lineStart, spelling, faults);
      if (!timing) continue;
      ({ startMs, endMs, settings } = timing);
    }
    const from = Math.min(lineEnd + 1, end);
    const prefix = plain ? prefixOf(text, from, end) : undefined;
    const said = text.slice(prefix ? from + prefix.end : from, end);
    const spoken = plain ? joinLines(said) : said;
    const cue = oneCue({
      startMs,
      endMs,
      text: spoken,
      label: prefix?.label,
      from: idStart,
      to: Math.max(end, lineEnd),
    });
    const id = idOf(text, idStart, lineStart - 1);
    if (id !== undefined) cue.id = id;
    if (settings !== undefined) cue.settings = settings;
    cues.push(cue);
    if (plain) prefixes.push(prefix);
  }
  if (hasInk(text, done, text.length)) gaps.push({ from: Math.max(done, 0), to: text.length });
  return { cues, prefixes: plain ? prefixes : undefined, gaps, faults };
}

/** `hh:mm:ss.mmm --> hh:mm:ss.mmm`: nearly every timing line is that long, and its arrow stands 13 characters in. */
const USUAL = 29;
const POINT = 46;
const COMMA = 44;

/** Of that length, with its arrow and spaces where they belong; whether its clocks are clocks is seen when they are read. */
function isUsual(text: string, lineStart: number, arrow: number): boolean {
  if (arrow - lineStart !== 13 || text.charCodeAt(lineStart + 12) !== 32 || text.charCodeAt(arrow + 3) !== 32)
    return false;
  return text.charCodeAt(lineStart + USUAL) === 10 || text.length === lineStart + USUAL;
}

/** One character is looked for much faster than three: a `>` that is no arrow's is rare outside tags. */
function arrowAfter(text: string, from: number): number {
  const tip = text.indexOf('>', from + 2);
  if (tip < 0) return -1;
  if (text.charCodeAt(tip - 1) === 45 && text.charCodeAt(tip - 2) === 45) return tip - 2;
  return text.indexOf('-->', tip - 1);
}

function lineStartOf(text: string, arrow: number, from: number): number {
  const usual = arrow - 13;
  const begins = usual > from && text.charCodeAt(usual - 1) === 10 && text.charCodeAt(usual) !== 10;
  if (begins && text.charCodeAt(usual + 2) === 58) return usual;
  return Math.max(text.lastIndexOf('\n', arrow) + 1, from);
}

function lineEndOf(text: string, arrow: number): number {
  const end = text.indexOf('\n', arrow);
  return end < 0 ? text.length : end;
}

/** The first line end from `at` on that a blank line follows, or one behind the next arrow: no further is looked. */
function blankAfter(text: string, at: number, arrow: number): number {
  let end = at;
  while (text.charCodeAt(end + 1) !== 10) {
    end = text.indexOf('\n', end + 1);
    if (end < 0) return text.length;
    if (end === text.length - 1) return end;
    if (arrow >= 0 && end > arrow) return end;
  }
  return end;
}

/** A payload without a blank line after it ends at the next timing line; in SubRip, at the counter above that. */
function cutAt(text: string, arrow: number, subrip: boolean): number {
  const cut = text.lastIndexOf('\n', arrow);
  const before = subrip ? text.lastIndexOf('\n', cut - 1) : cut;
  return before < cut && isCounter(text, before + 1, cut) ? before : cut;
}

/** The line before the timing is the id where it is the first of its block; else the block starts at the timing itself. */
function idLine(text: string, lineStart: number, done: number, subrip: boolean): number {
  if (lineStart < 2) return lineStart;
  let before = lineStart - 1;
  while (before > 0 && text.charCodeAt(before - 1) !== 10) before--;
  if (before >= lineStart - 1 || before <= done) return lineStart;
  if (before === 0 || text.charCodeAt(before - 2) === 10) return before;
  return subrip && isCounter(text, before, lineStart - 1) ? before : lineStart;
}

/** What stands between these offsets, unless it only counts. */
const idOf = (text: string, from: number, to: number): string | undefined =>
  from > to || isCounter(text, from, to) ? undefined : text.slice(from, to);

function isCounter(text: string, from: number, lineEnd: number): boolean {
  let to = lineEnd;
  while (to > from && text.charCodeAt(to - 1) === 32) to--;
  if (from >= to) return false;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

function hasInk(text: string, from: number, to: number): boolean {
  for (let i = Math.max(from, 0); i < to; i++) if (text.charCodeAt(i) > 32) return true;
  return false;
}
