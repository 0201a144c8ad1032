/** What a line is under one shape of clocked text: who, when, and the words behind. */
import { parseClock } from './clock.ts';
import type { ClockedShape } from './clocked-shapes.ts';

/** A line longer than this holds no header, and no clock worth looking for behind it. */
const LONGEST_HEAD = 160;

export interface Head {
  readonly name: string | undefined;
  readonly startMs: number | undefined;
  readonly endMs: number | undefined;
  readonly text: string;
  /** The clock is the time of day: it says AM or PM. */
  readonly wall: boolean;
  /** The start, as written. */
  readonly clock: string | undefined;
}

/** Every header has a clock, and every clock of a header a colon. */
export const mayBeHead = (line: string): boolean => line.length <= LONGEST_HEAD && line.includes(':');

export function matchOf(line: string, shape: ClockedShape): Head | undefined {
  if (shape.kind === 'header' && !mayBeHead(line)) return undefined;
  const { pattern, name, start, end, text } = groupsOf(shape.pattern);
  const found = pattern.exec(line);
  if (!found) return undefined;
  const opens = firstOf(found, start);
  return {
    clock: opens,
    wall: opens !== undefined && isTimeOfDay(opens),
    name: firstOf(found, name)?.trim() || undefined,
    startMs: clockOf(opens),
    endMs: clockOf(firstOf(found, end)),
    text: firstOf(found, text) ?? '',
  };
}

/** What a head has around its clock and its words: nearly every next one of the same speaker has the same. */
interface Usual {
  readonly before: string;
  readonly clock: string;
  readonly between: string;
  readonly inline: boolean;
  readonly name: string | undefined;
}

/** `matchOf` for the lines of one file: a line that is written as the last head was, but for its digits and words, needs no expression. */
export function headReader(shape: ClockedShape): (line: string) => Head | undefined {
  let usual: Usual | undefined;
  return (line) => {
    const again = usual && writtenAs(line, usual);
    if (again) return again;
    const head = matchOf(line, shape);
    if (head) usual = usualOf(line, head);
    return head;
  };
}

function usualOf(line: string, { name, clock, endMs, text, wall }: Head): Usual | undefined {
  const at = clock === undefined ? -1 : line.indexOf(clock);
  const textAt = line.length - text.length;
  if (clock === undefined || at < 0 || endMs !== undefined || wall || at + clock.length > textAt) return undefined;
  const inline = text !== '';
  return { before: line.slice(0, at), clock, between: line.slice(at + clock.length, textAt), inline, name };
}

function writtenAs(line: string, { before, clock, between, inline, name }: Usual): Head | undefined {
  const textAt = before.length + clock.length + between.length;
  if (inline ? line.length <= textAt : line.length !== textAt) return undefined;
  if (!line.startsWith(before)) return undefined;
  for (let i = 0; i < clock.length; i++) {
    const code = line.charCodeAt(before.length + i);
    const other = clock.charCodeAt(i);
    if (code !== other && !(isDigit(code) && isDigit(other))) return undefined;
  }
  if (!line.startsWith(between, before.length + clock.length)) return undefined;
  if (inline && !isPlainInk(line.charCodeAt(textAt))) return undefined;
  const startMs = clockOf(line.slice(before.length, before.length + clock.length));
  return { clock, wall: false, name, startMs, endMs: undefined, text: inline ? line.slice(textAt) : '' };
}

/** ASCII, and no white space. */
const isPlainInk = (code: number) => code > 32 && code < 127;

const isDigit = (code: number) => code >= 48 && code <= 57;

type Part = 'name' | 'start' | 'end' | 'text';

type Groups = Readonly<Record<Part, readonly number[]>> & { readonly pattern: RegExp };

/** By pattern, the same without names of groups, which cost an object for every line, and the numbers of the groups that hold each part. */
const GROUPS = new Map<RegExp, Groups>();

function groupsOf(named: RegExp): Groups {
  const known = GROUPS.get(named);
  if (known) return known;
  const pattern = new RegExp(named.source.replaceAll(/\(\?<[a-z]+\d?>/g, '('), named.flags);
  const groups = { pattern, name: [], start: [], end: [], text: [] } as Groups & Record<Part, number[]>;
  for (const [i, match] of [...named.source.matchAll(/\(\?<(name|start|end|text)\d?>/g)].entries()) {
    groups[match[1] as Part].push(i + 1);
  }
  GROUPS.set(named, groups);
  return groups;
}

function firstOf(found: RegExpExecArray, groups: readonly number[]): string | undefined {
  for (const group of groups) if (found[group] !== undefined) return found[group];
  return undefined;
}

function clockOf(spelling: string | undefined): number | undefined {
  if (spelling === undefined) return undefined;
  if (isTimeOfDay(spelling)) return timeOfDay(spelling);
  return parseClock(spelling.endsWith('s') ? spelling.slice(0, -1) : spelling);
}

const isTimeOfDay = (spelling: string) =>
  (spelling.charCodeAt(spelling.length - 1) | 32) === 109 || spelling.endsWith('.');

/** `10:02:11 AM`: noon is 12 PM. */
function timeOfDay(spelling: string): number | undefined {
  const ms = parseClock(spelling.replace(/ ?[ap]\.?m\.?$/i, ''));
  if (ms === undefined) return undefined;
  return (ms % HALF_DAY) + (/p\.?m\.?$/i.test(spelling) ? HALF_DAY : 0);
}

const HALF_DAY = 43_200_000;
