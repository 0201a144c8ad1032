/** When each element is shown: clocks nest, relative to the element around them, except in files that write them absolute. */
import type { TimedElement } from './elements.ts';

export interface Interval {
  readonly startMs: number | undefined;
  readonly endMs: number | undefined;
}

/** TTML 2, section 12.2: `begin` counts from the parent's begin; what is not said is the parent's. */
export function intervalsOf(elements: readonly TimedElement[]): Interval[] {
  const absolute = writtenAbsolute(elements);
  const intervals: Interval[] = [];
  for (const element of elements) intervals.push(intervalOf(element, intervals, absolute));
  return intervals;
}

function intervalOf(element: TimedElement, done: readonly Interval[], absolute: boolean): Interval {
  const around = element.parent === undefined ? undefined : done[element.parent];
  const base = absolute ? 0 : (around?.startMs ?? 0);
  const startMs = element.beginMs === undefined ? around?.startMs : base + element.beginMs;
  const own = element.endMs === undefined ? undefined : base + element.endMs;
  const after = element.durationMs === undefined ? undefined : (startMs ?? base) + element.durationMs;
  const endMs = least(own, after) ?? around?.endMs;
  return { startMs, endMs };
}

const least = (a: number | undefined, b: number | undefined) =>
  a === undefined || b === undefined ? (a ?? b) : Math.min(a, b);

/** Lyric files of Apple and others nest absolute clocks: read as relative, an element would begin after its parent has ended. */
function writtenAbsolute(elements: readonly TimedElement[]): boolean {
  const relative: Interval[] = [];
  for (const element of elements) {
    const interval = intervalOf(element, relative, false);
    relative.push(interval);
    const around = element.parent === undefined ? undefined : relative[element.parent];
    if (!around?.startMs || around.endMs === undefined || element.beginMs === undefined) continue;
    if ((interval.startMs ?? 0) >= around.endMs && element.beginMs >= around.startMs) return true;
  }
  return false;
}
