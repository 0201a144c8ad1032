/** Text with a clock at each turn: Otter, Zoom's saved captions, DaVinci, Rev, WhisperX text, bracketed exports. */
import type { Cue } from '../model.ts';
import { parseClock } from './clock.ts';
import { best, unheaded } from './clocked-fit.ts';
import { type Head, headReader, mayBeHead } from './clocked-heads.ts';
import type { ClockedShape } from './clocked-shapes.ts';
import { type KnownLabel, labelsOnce, shapeOf } from './label-shape.ts';
import { MAX_CUES, MAX_LINE } from './limits.ts';
import { isAsciiLetter, isFooter, type Line, linesOf, withoutFooter } from './lines.ts';
import { oneCue } from './one-cue.ts';
import type { Reader, ReadResult, Source } from './reader.ts';
import { refuse } from './refusals.ts';

export const clockedText: Reader = {
  format: 'clocked-text',
  kind: 'dialogue',
  extensions: ['txt', 'md'],
  score: ({ lines }) => (isCaptions(lines) ? 0 : (best(lines)?.score ?? 0)),
  read,
};

/** Timing lines of captions, with nothing behind them but settings: another reader's. */
const isCaptions = (lines: readonly string[]) => lines.filter((line) => ARROW.test(line)).length * 8 > lines.length;
const ARROW = /^[\d:.,]+ +--> +[\d:.,]+(?: +\w+:\S+)*$/;

/** The turn that is being read: its cue is made when the next one begins, which says when it ends. */
interface Open {
  name: string | undefined;
  readonly startMs: number | undefined;
  readonly endMs: number | undefined;
  /** Undefined before the first: an empty list makes room for seventeen. */
  texts: string[] | undefined;
  readonly from: number;
  to: number;
}

interface State {
  readonly shape: ClockedShape;
  readonly headOn: (line: string) => Head | undefined;
  readonly known: (label: string) => KnownLabel;
  readonly cues: Cue[];
  open: Open | undefined;
  /** What the clocks count from; undefined before the first. */
  zero: number | undefined;
}

function read({ text, sample }: Source): ReadResult {
  const shape = best(sample.lines)?.shape;
  if (!shape) return refuse('not-a-transcript');
  const state: State = {
    shape,
    headOn: headReader(shape),
    known: labelsOnce(),
    cues: [],
    open: undefined,
    zero: undefined,
  };
  for (const line of linesOf(text)) {
    if (line.to - line.from > MAX_LINE) return refuse('line-too-long');
    if (line.text === '') continue;
    place(line, state);
    if (state.cues.length >= MAX_CUES) return refuse('too-many-cues');
  }
  close(state, undefined);
  const { format, dialect } = shape;
  // What stands over the first clock is its name, or nothing.
  const cues = shape.name === 'above' ? state.cues.slice(1) : state.cues;
  return { cues, format, ...(dialect === undefined ? {} : { dialect }) };
}

/** A head opens a turn; any other line belongs to the turn above, and before the first one to nobody. */
function place(line: Line, state: State): void {
  const { shape, open } = state;
  if (open && isWords(line.text, shape)) {
    goOn(line, line.text, open, state);
    return;
  }
  const plain = unheaded(line.text);
  const match = state.headOn(plain);
  if (match && (match.name === undefined || state.known(match.name).shape !== 'none')) {
    begin(match, line, state);
    return;
  }
  if (!open) {
    // No head yet: where names stand above their clocks, this is the first.
    if (shape.name === 'above') state.open = { ...NO_HEAD, texts: [plain], from: line.from, to: line.to };
    return;
  }
  goOn(line, plain, open, state);
}

/** Begins like a sentence, and can be no head: nearly every line under one. */
const isWords = (line: string, { kind, name }: ClockedShape) =>
  kind === 'header' && name === undefined && isAsciiLetter(line.charCodeAt(0)) && !mayBeHead(line);

/** A line under a head: the next paragraph, or more of this one. */
function goOn(line: Line, plain: string, open: Open, state: State): void {
  const { shape } = state;
  if (isFooter(plain)) return;
  const on = shape.name === undefined && open.name !== undefined ? goesOn(plain) : undefined;
  if (on) {
    begin({ ...on, name: open.name, endMs: undefined, wall: false, clock: undefined }, line, state);
    return;
  }
  open.to = line.to;
  const named = shape.name !== 'below' || open.texts?.length || open.name || /^\s/.test(line.text);
  if (named || shapeOf(plain) === 'none') say(open, withoutFooter(line.text.trim()));
  else open.name = labelOf(plain, state);
}

/** `(00:01:07):`, where the head is `Name (00:01:02):`: the same one is still speaking, and a new paragraph begins. */
const ON = /^\((\d{1,3}:\d{2}(?::\d{2})?)\):(?:\s+(\S.*))?$/;

function goesOn(line: string) {
  const match = line.charCodeAt(0) === 40 ? ON.exec(line) : null;
  return match ? { startMs: parseClock(match[1] ?? ''), text: match[2] ?? '' } : undefined;
}

const NO_HEAD = { name: undefined, startMs: undefined, endMs: undefined };

function begin({ name, startMs, endMs, text, wall }: Head, line: Line, state: State): void {
  const { shape } = state;
  const above = shape.name === 'above' ? nameAbove(state) : undefined;
  if (startMs !== undefined) state.zero ??= (wall || shape.wall) && startMs >= AN_HOUR ? startMs : 0;
  const own = sinceFirst(startMs, state.zero);
  close(state, own);
  const texts = text === '' ? undefined : [text];
  state.open = { name: labelOf(above ?? name, state), startMs: own, endMs, texts, from: line.from, to: line.to };
}

/** Without a colon. */
function labelOf(name: string | undefined, { known }: State): string | undefined {
  if (name === undefined) return undefined;
  return known(name.endsWith(':') ? name.slice(0, -1) : name).label;
}

/** The last line before a clock. Where it is no name, and words were said before, the same one goes on. */
function nameAbove({ shape, open, known }: State): string | undefined {
  const last = open?.texts?.at(-1);
  if (!open || last === undefined) return open?.name;
  const likely = known(last).shape;
  const named = likely === 'strong' || likely === 'weak' || (likely === 'handle' && !/[.?!…]$/.test(last));
  if (shape.kind === 'header') return named || open.name === undefined ? open.texts?.pop() : open.name;
  const whole = open.startMs === undefined || (open.texts?.length ?? 0) > 1;
  return whole && (likely === 'strong' || likely === 'weak') ? open.texts?.pop() : open.name;
}

const NOTHING: readonly string[] = [];

function say(open: Open, text: string): void {
  if (open.texts) open.texts.push(text);
  else open.texts = [text];
}

/** Without an end a turn lasts until the next begins, which is an estimate. */
function close({ open, cues }: State, untilMs: number | undefined): void {
  if (!open) return;
  const { name: label, startMs, texts = NOTHING, from, to } = open;
  const estimate = startMs !== undefined && untilMs !== undefined && untilMs >= startMs;
  const endMs = open.endMs ?? (estimate ? untilMs : undefined);
  const text = texts.length === 1 ? (texts[0] ?? '') : texts.join(' ');
  cues.push(oneCue({ startMs, endMs, text, label, from, to, estimated: estimate && open.endMs === undefined }));
}

/** Nobody meets in the first hour of the day: such clocks count from the start of the recording. */
const AN_HOUR = 3_600_000;

/** A meeting may pass midnight. */
function sinceFirst(ms: number | undefined, zero = 0): number | undefined {
  if (ms === undefined) return undefined;
  return (ms < zero ? ms + 86_400_000 : ms) - zero;
}
