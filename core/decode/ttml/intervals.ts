/** When each element is shown: clocks nest, relative to the element around them, except in files that write them absolute. */
import type { TimedElement } from './elements.ts';

export interface Interval {
  readonly startMs: number | undefined;
  readonly endMs: number | undefined;
}

/** TTML 2, section 12.2: `begin` counts from the parent's begin, in a `seq` container from the end of the child before; what is not said is the parent's. */
export function intervalsOf(elements: readonly TimedElement[]): Interval[] {
  const relative = placed(elements, false);
  return writtenAbsolute(elements, relative) ? placed(elements, true) : relative;
}

function placed(elements: readonly TimedElement[], absolute: boolean): Interval[] {
  const intervals: Interval[] = [];
  /** By element: where it ends by its own clock, or as far as what is inside of it has come. */
  const reached: (number | undefined)[] = [];
  /** By `seq` container: its last child. */
  const lastChild: (number | undefined)[] = [];
  elements.forEach((element, i) => {
    const { parent } = element;
    const around = parent === undefined ? undefined : intervals[parent];
    const before = parent !== undefined && elements[parent]?.sequential ? lastChild[parent] : undefined;
    const from = before === undefined ? around?.startMs : (reached[before] ?? intervals[before]?.startMs);
    const base = absolute ? 0 : (from ?? 0);
    const ended = element.endMs !== undefined || element.durationMs !== undefined;
    const startMs = element.beginMs === undefined ? (from ?? (ended ? 0 : undefined)) : base + element.beginMs;
    const ownEnd = endOf(element, base, startMs);
    intervals.push({ startMs, endMs: ownEnd ?? around?.endMs });
    reached.push(ownEnd);
    if (parent === undefined) return;
    lastChild[parent] = i;
    if (ownEnd !== undefined) extend(elements, reached, parent, ownEnd);
  });
  return intervals;
}

function endOf(element: TimedElement, base: number, startMs: number | undefined): number | undefined {
  const own = element.endMs === undefined ? undefined : base + element.endMs;
  const after = element.durationMs === undefined ? undefined : (startMs ?? base) + element.durationMs;
  return own === undefined || after === undefined ? (own ?? after) : Math.min(own, after);
}

/** A container without an end of its own lasts as long as what it holds. */
function extend(elements: readonly TimedElement[], reached: (number | undefined)[], from: number, endMs: number): void {
  let at: number | undefined = from;
  while (at !== undefined) {
    const element: TimedElement | undefined = elements[at];
    if (!element || element.endMs !== undefined || element.durationMs !== undefined) return;
    if ((reached[at] ?? -1) >= endMs) return;
    reached[at] = endMs;
    at = element.parent;
  }
}

/** Lyric files of Apple and others nest absolute clocks: read as relative, an element would begin after its parent has ended. */
function writtenAbsolute(elements: readonly TimedElement[], relative: readonly Interval[]): boolean {
  return elements.some((element, i) => {
    const around = element.parent === undefined ? undefined : relative[element.parent];
    if (!around?.startMs || around.endMs === undefined || element.beginMs === undefined) return false;
    if (elements[element.parent ?? -1]?.sequential) return false;
    return (relative[i]?.startMs ?? 0) >= around.endMs && element.beginMs >= around.startMs;
  });
}
