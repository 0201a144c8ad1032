/**
 * The blocks of WebVTT and SubRip in one pass: jump from `-->` to `-->`, look back for the id and ahead for the blank line.
 * Every character is looked at a fixed number of times, whatever the file holds.
 */
import type { Range } from '../model.ts';
import { type Codes, isCounter } from './codes.ts';
import { addUnusual, type CodedText, type CueSpans, noSpans } from './cue-spans.ts';
import { MAX_CUES } from './limits.ts';
import type { Fault } from './problems.ts';
import { readTiming } from './timing-line.ts';
import { readUsualCues } from './usual-cues.ts';

export interface Scan {
  readonly spans: CueSpans;
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
}

/**
 * W3C WebVTT 4.1, the file parser; SubRip differs in its clocks, and in counters that need no blank line before them.
 * An id that is a number only counts, and is left out.
 */
export function scanCues(source: CodedText, { from: start, subrip, strict = false }: ScanOptions): Scan {
  const { text, codes } = source;
  const spans = noSpans(text.length);
  const gaps: Range[] = [];
  const faults: Fault[] = [];
  const spelling = strict ? 'standard' : subrip ? 'any' : 'real';
  let done = start - 1;
  let blank = -1;
  let arrow = arrowAfter(text, codes, start);
  while (arrow >= 0 && spans.count <= MAX_CUES) {
    const lineStart = Math.max(text.lastIndexOf('\n', arrow) + 1, start);
    const from = followsDirectly(text, codes, done, lineStart) ? done + 2 : idLine(codes, lineStart, done, subrip);
    if (from > done + 2 && hasInk(codes, done, from)) gaps.push({ from: Math.max(done, 0), to: from });
    const after = readUsualCues(source, from, subrip, spans);
    if (after > from) {
      done = after - 2;
      arrow = arrowAfter(text, codes, done);
      continue;
    }
    const lineEnd = lineEndOf(text, arrow);
    const next = arrowAfter(text, codes, lineEnd);
    if (blank < lineEnd) blank = blankAfter(text, codes, lineEnd);
    const end = next >= 0 && next < blank ? cutAt(text, codes, next, subrip) : blank;
    const timing = readTiming(text.slice(lineStart, lineEnd), lineStart, spelling, faults);
    if (timing) addUnusual(spans, timing, { from, timing: lineStart, said: Math.min(lineEnd + 1, end), to: end });
    done = end;
    arrow = next;
  }
  if (hasInk(codes, done, text.length)) gaps.push({ from: Math.max(done, 0), to: text.length });
  return { spans, gaps, faults };
}

/** One character is looked for much faster than three: a `>` that is no arrow's is rare outside tags. */
function arrowAfter(text: string, codes: Codes, from: number): number {
  const tip = text.indexOf('>', from + 2);
  if (tip < 0) return -1;
  if (codes[tip - 1] === 45 && codes[tip - 2] === 45) return tip - 2;
  return text.indexOf('-->', tip - 1);
}

function lineEndOf(text: string, arrow: number): number {
  const end = text.indexOf('\n', arrow);
  return end < 0 ? text.length : end;
}

/** The first line end from `at` on that a blank line follows; at the end of the text, its last. */
function blankAfter(text: string, codes: Codes, at: number): number {
  let blank = text.indexOf('\n', at);
  while (blank >= 0 && codes[blank + 1] !== 10) blank = text.indexOf('\n', blank + 1);
  if (blank >= 0) return blank;
  return text.endsWith('\n') && at < text.length - 1 ? text.length - 1 : text.length;
}

/** A payload without a blank line after it ends at the next timing line; in SubRip, at the counter above that. */
function cutAt(text: string, codes: Codes, arrow: number, subrip: boolean): number {
  const cut = text.lastIndexOf('\n', arrow);
  const before = subrip ? text.lastIndexOf('\n', cut - 1) : cut;
  return before < cut && isCounter(codes, before + 1, cut) ? before : cut;
}

/** One blank line and at most one line with an id part the timing line from the block that ended at `done`: the usual case. */
function followsDirectly(text: string, codes: Codes, done: number, lineStart: number): boolean {
  const from = done + 2;
  if (codes[done] !== 10 || codes[done + 1] !== 10) return false;
  return from === lineStart || (codes[from] !== 10 && text.indexOf('\n', from) === lineStart - 1);
}

/** The line before the timing is the id where it is the first of its block; else the block starts at the timing itself. */
function idLine(codes: Codes, lineStart: number, done: number, subrip: boolean): number {
  if (lineStart < 2) return lineStart;
  let before = lineStart - 1;
  while (before > 0 && codes[before - 1] !== 10) before--;
  if (before >= lineStart - 1 || before <= done) return lineStart;
  if (before === 0 || codes[before - 2] === 10) return before;
  return subrip && isCounter(codes, before, lineStart - 1) ? before : lineStart;
}

function hasInk(codes: Codes, from: number, to: number): boolean {
  for (let i = Math.max(from, 0); i < to; i++) if ((codes[i] ?? 0) > 32) return true;
  return false;
}
