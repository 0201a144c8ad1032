/** The line with `-->`: its two clocks, and the settings after them. */
import { pairOfClocks, parseClock } from './clock.ts';
import type { Fault } from './problems.ts';

export interface Timing {
  readonly startMs: number;
  readonly endMs: number;
  readonly settings?: string | undefined;
}

const STANDARD =
  /^[ \t\f]*(?:(\d+):)?([0-5]\d):([0-5]\d)\.(\d{3})[ \t\f]*-->[ \t\f]*(?:(\d+):)?([0-5]\d):([0-5]\d)\.(\d{3})(?!\d)(.*)$/;
const LAST_CLOCK = /^[-−]?\d{1,9} ?: ?\d{1,2} ?: ?\d{1,2} ?[.,] ?\d{1,6}|^[-−]?[\d:.,]+/;
/** `standard`: W3C only; `real`: WebVTT as tools write it; `any`: SubRip. */
export type Spelling = 'standard' | 'real' | 'any';

/**
 * A timing line that is not `hh:mm:ss.mmm --> hh:mm:ss.mmm`, by the standard's grammar, then by what real files have: a fault, but in SubRip, which has no
 * standard. A line that begins like a timing and is none is a fault too.
 */
export function readTiming(line: string, at: number, spelling: Spelling, faults: Fault[]): Timing | undefined {
  const standard = spelling === 'any' ? null : STANDARD.exec(line);
  if (standard) return fromFields(standard);
  const timing = spelling === 'standard' ? undefined : readLenient(line, spelling === 'any');
  if (timing && spelling === 'real') faults.push({ code: 'clock-spelling', at, found: line });
  if (!timing && /^\s*[-−]?\d/.test(line)) faults.push({ code: 'timing-unreadable', at, found: line });
  return timing;
}

/** `any`: SubRip has no standard, so that its two clocks need not be spelled alike. */
function readLenient(line: string, any: boolean): Timing | undefined {
  // A vertical tab is no white space here, but it is for `trim`.
  if (line.includes('\v')) return undefined;
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
  return { startMs, endMs, ...(settings ? { settings } : {}) };
}

function fromFields(match: RegExpExecArray): Timing {
  const ms = (i: number) =>
    ((Number(match[i] ?? 0) * 60 + Number(match[i + 1])) * 60 + Number(match[i + 2])) * 1000 + Number(match[i + 3]);
  const settings = match[9]?.trim();
  return { startMs: ms(1), endMs: ms(5), ...(settings ? { settings } : {}) };
}
