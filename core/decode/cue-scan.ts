/**
 * The blocks of WebVTT and SubRip in one pass: jump from `-->` to `-->`, look back for the id and ahead for the blank line.
 * Every character is looked at a fixed number of times, whatever the file holds.
 */
import type { Cue, Range } from '../model.ts';
import { MAX_CUES } from './limits.ts';
import { joinLines } from './lines.ts';
import { type Prefix, prefixReader } from './prefixes.ts';
import type { Fault } from './problems.ts';
import { readTiming, readUsual, type Timing } from './timing-line.ts';

/** A cue that its reader may still change. */
export type RawCue = { -readonly [Key in keyof Cue]: Cue[Key] };

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
  /** The payloads hold no markup: labels are taken off and lines joined while their cue is made, which is once. */
  readonly plain: boolean;
}

/** W3C WebVTT 4.1, the file parser; SubRip differs in its clocks, and in counters that need no blank line before them. */
export function scanCues(text: string, { from, subrip, plain }: ScanOptions): Scan {
  const cues: RawCue[] = [];
  const prefixes: (Prefix | undefined)[] = [];
  const gaps: Range[] = [];
  const faults: Fault[] = [];
  const prefixOf = prefixReader();
  let done = from - 1;
  let blank = -1;
  let arrow = text.indexOf('-->', from);
  while (arrow >= 0 && cues.length <= MAX_CUES) {
    const lineStart = Math.max(text.lastIndexOf('\n', arrow) + 1, from);
    const lineEnd = endOr(text.indexOf('\n', arrow), text);
    arrow = text.indexOf('-->', lineEnd);
    if (blank < lineEnd) blank = endOr(text.indexOf('\n\n', lineEnd), text);
    const end = arrow >= 0 && arrow < blank ? cutAt(text, arrow, subrip) : blank;
    const idStart = idLine(text, lineStart, done, subrip);
    if (idStart > done + 1 && hasInk(text, done, idStart)) gaps.push({ from: Math.max(done, 0), to: idStart });
    done = end;
    const timing = readUsual(text, lineStart, lineEnd, subrip) ?? readTiming(text, lineStart, lineEnd, subrip, faults);
    if (!timing) continue;
    const payload = end > lineEnd + 1 ? text.slice(lineEnd + 1, end) : '';
    const id = idStart < lineStart ? text.slice(idStart, lineStart - 1) : undefined;
    const at = { from: idStart, to: Math.max(end, lineEnd) };
    const prefix = plain ? prefixOf(payload) : undefined;
    const said = prefix ? payload.slice(prefix.end) : payload;
    cues.push(cueOf(id, timing, plain ? joinLines(said) : said, prefix?.label, at));
    prefixes.push(prefix);
  }
  if (hasInk(text, done, text.length)) gaps.push({ from: Math.max(done, 0), to: text.length });
  return { cues, prefixes: plain ? prefixes : undefined, gaps, faults };
}

const endOr = (index: number, text: string) => (index < 0 ? text.length : index);

/** One literal for each usual shape: there are a hundred thousand of them. */
function cueOf(id: string | undefined, timing: Timing, text: string, label: string | undefined, at: Range): RawCue {
  const { startMs, endMs, settings } = timing;
  if (settings !== undefined) {
    const named = { ...(id === undefined ? {} : { id }), ...(label === undefined ? {} : { speakerLabel: label }) };
    return { ...named, startMs, endMs, text, at, settings };
  }
  if (id === undefined)
    return label === undefined ? { startMs, endMs, text, at } : { startMs, endMs, text, speakerLabel: label, at };
  return label === undefined ? { id, startMs, endMs, text, at } : { id, startMs, endMs, text, speakerLabel: label, at };
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
  const before = text.lastIndexOf('\n', lineStart - 2) + 1;
  if (before >= lineStart - 1 || before <= done) return lineStart;
  if (before === 0 || text.charCodeAt(before - 2) === 10) return before;
  return subrip && isCounter(text, before, lineStart - 1) ? before : lineStart;
}

function isCounter(text: string, from: number, to: number): boolean {
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
