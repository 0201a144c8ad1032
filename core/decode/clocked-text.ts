/** Text with a clock at each turn: Otter, Zoom's saved captions, DaVinci, Rev, WhisperX text, bracketed exports. */
import type { Cue } from '../model.ts';
import { best, type Head, matchOf, unheaded } from './clocked-fit.ts';
import type { ClockedShape } from './clocked-shapes.ts';
import { type Shape, shapeOf, shapesOnce } from './label-shape.ts';
import { MAX_CUES, MAX_LINE } from './limits.ts';
import { isFooter, type Line, linesOf, withoutFooter } from './lines.ts';
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

/** Timing lines of captions: another reader's. */
const isCaptions = (lines: readonly string[]) => lines.filter((line) => ARROW.test(line)).length * 8 > lines.length;
const ARROW = /^[\d:.,]+ +--> +[\d:.,]+/;

const NO_HEAD: Head = { name: undefined, startMs: undefined, endMs: undefined, text: '' };

interface Open {
  head: Head;
  texts: string[];
  from: number;
  to: number;
}

function read({ text }: Source): ReadResult {
  const head = text
    .slice(0, 65_536)
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');
  const shape = best(head.slice(0, 400))?.shape;
  if (!shape) return refuse('not-a-transcript');
  const blocks: Open[] = [];
  const labelShape = shapesOnce();
  for (const line of linesOf(text)) {
    if (line.to - line.from > MAX_LINE) return refuse('line-too-long');
    if (line.text === '') continue;
    place(line, shape, blocks, labelShape);
    if (blocks.length > MAX_CUES) return refuse('too-many-cues');
  }
  const { format, dialect } = shape;
  // What stands over the first clock is its name, or nothing.
  const cued = shape.name === 'above' ? blocks.slice(1) : blocks;
  return { cues: toCues(cued, shape), format, ...(dialect === undefined ? {} : { dialect }) };
}

/** A head opens a block; any other line belongs to the block above, and before the first one to nobody. */
function place(line: Line, shape: ClockedShape, blocks: Open[], labelShape: (label: string) => Shape): void {
  const plain = unheaded(line.text);
  const match = matchOf(plain, shape);
  if (match && (match.name === undefined || labelShape(match.name) !== 'none')) {
    const above = shape.name === 'above' ? blocks.at(-1)?.texts.pop() : undefined;
    const head = above === undefined ? match : { ...match, name: above };
    blocks.push({ head, texts: match.text === '' ? [] : [match.text], from: line.from, to: line.to });
    return;
  }
  const block = blocks.at(-1);
  if (!block && shape.name === 'above') blocks.push({ head: NO_HEAD, texts: [plain], from: line.from, to: line.to });
  if (!block || isFooter(plain)) return;
  const said = withoutFooter(line.text.trim());
  block.to = line.to;
  if (
    shape.name === 'below' &&
    block.texts.length === 0 &&
    !block.head.name &&
    !/^\s/.test(line.text) &&
    shapeOf(plain) !== 'none'
  ) {
    block.head = { ...block.head, name: plain };
    return;
  }
  // An array made of its first text has room for one: an empty one that grows takes room for seventeen.
  if (block.texts.length === 0) block.texts = [said];
  else block.texts.push(said);
}

/** Without an end a block lasts until the next begins, which is an estimate. */
function toCues(blocks: readonly Open[], shape: ClockedShape): Cue[] {
  const first = blocks.find(({ head }) => head.startMs !== undefined)?.head.startMs ?? 0;
  const zero = shape.wall && first >= AN_HOUR ? first : 0;
  return blocks.map(({ head, texts, from, to }, i) => {
    const startMs = head.startMs === undefined ? undefined : sinceFirst(head.startMs, zero);
    const next = blocks[i + 1]?.head.startMs;
    const until = next === undefined ? undefined : sinceFirst(next, zero);
    const estimate = startMs !== undefined && until !== undefined && until >= startMs;
    const endMs = head.endMs ?? (estimate ? until : undefined);
    const label = head.name?.endsWith(':') ? head.name.slice(0, -1) : head.name;
    const text = texts.length === 1 ? (texts[0] ?? '') : texts.join(' ');
    const cue = oneCue({ startMs, endMs, text, label, from, to });
    if (estimate && head.endMs === undefined) cue.estimated = true;
    return cue;
  });
}

/** Nobody meets in the first hour of the day: such clocks count from the start of the recording. */
const AN_HOUR = 3_600_000;

/** A meeting may pass midnight. */
const sinceFirst = (ms: number, zero: number) => (ms < zero ? ms + 86_400_000 : ms) - zero;
