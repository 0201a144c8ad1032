/** When each element is shown: clocks nest, relative to the element around them, except in files that write them absolute. */
import type { TimedElement } from './elements.ts';

/** By element; NaN where nothing is said. A programme has tens of thousands, so that they are columns. */
interface Columns {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

export interface Intervals {
  startMs(element: number | undefined): number | undefined;
  endMs(element: number | undefined): number | undefined;
}

/** TTML 2, section 12.2: `begin` counts from the parent's begin, in a `seq` container from the end of the child before; what is not said is the parent's. */
export function intervalsOf(elements: readonly TimedElement[]): Intervals {
  const relative = placed(elements, false);
  const { starts, ends } = writtenAbsolute(elements, relative) ? placed(elements, true) : relative;
  return { startMs: (element) => given(starts, element), endMs: (element) => given(ends, element) };
}

function given(column: Float64Array, element: number | undefined): number | undefined {
  const ms = element === undefined ? undefined : column[element];
  return ms === undefined || Number.isNaN(ms) ? undefined : ms;
}

function placed(elements: readonly TimedElement[], absolute: boolean): Columns {
  const starts = new Float64Array(elements.length).fill(Number.NaN);
  const ends = new Float64Array(elements.length).fill(Number.NaN);
  /** By element: where it ends by its own clock, or as far as what is inside of it has come. */
  const reached = new Float64Array(elements.length).fill(Number.NaN);
  /** By `seq` container: its last child. */
  const lastChild = new Map<number, number>();
  for (let i = 0; i < elements.length; i++) {
    const element = elements[i] as TimedElement;
    const { parent } = element;
    const before = parent !== undefined && elements[parent]?.sequential ? lastChild.get(parent) : undefined;
    const from = before === undefined ? given(starts, parent) : (given(reached, before) ?? given(starts, before));
    const base = absolute ? 0 : (from ?? 0);
    const ended = element.endMs !== undefined || element.durationMs !== undefined;
    const startMs = element.beginMs === undefined ? (from ?? (ended ? 0 : undefined)) : base + element.beginMs;
    const ownEnd = endOf(element, base, startMs);
    starts[i] = startMs ?? Number.NaN;
    ends[i] = ownEnd ?? given(ends, parent) ?? Number.NaN;
    reached[i] = ownEnd ?? Number.NaN;
    if (parent === undefined) continue;
    if (elements[parent]?.sequential) lastChild.set(parent, i);
    if (ownEnd !== undefined) extend(elements, reached, parent, ownEnd);
  }
  return { starts, ends };
}

function endOf(element: TimedElement, base: number, startMs: number | undefined): number | undefined {
  const own = element.endMs === undefined ? undefined : base + element.endMs;
  const after = element.durationMs === undefined ? undefined : (startMs ?? base) + element.durationMs;
  return own === undefined || after === undefined ? (own ?? after) : Math.min(own, after);
}

/** A container without an end of its own lasts as long as what it holds. */
function extend(elements: readonly TimedElement[], reached: Float64Array, from: number, endMs: number): void {
  let at: number | undefined = from;
  while (at !== undefined) {
    const element: TimedElement | undefined = elements[at];
    if (!element || element.endMs !== undefined || element.durationMs !== undefined) return;
    if ((given(reached, at) ?? -1) >= endMs) return;
    reached[at] = endMs;
    at = element.parent;
  }
}

/** Lyric files of Apple and others nest absolute clocks: read as relative, an element would begin after its parent has ended. */
function writtenAbsolute(elements: readonly TimedElement[], { starts, ends }: Columns): boolean {
  return elements.some(({ parent, beginMs }, i) => {
    const startMs = given(starts, parent);
    const endMs = given(ends, parent);
    if (!startMs || endMs === undefined || beginMs === undefined) return false;
    if (elements[parent ?? -1]?.sequential) return false;
    return (given(starts, i) ?? 0) >= endMs && beginMs >= startMs;
  });
}
