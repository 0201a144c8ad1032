/** In what unit a file's clocks are, where its vendor is not known or writes both. */
import { clockOf, isInstant, textOf, type Unit } from './fields.ts';

type Get = (element: unknown) => unknown;

/**
 * Dates and times are instants. Fractions are seconds. Of whole numbers: people speak some 15 characters a second,
 * so that a file which would need a second for less than a quarter of a character was timed in milliseconds.
 */
export function unitOf(elements: readonly unknown[], start: Get, end: Get, text: Get): Unit {
  if (elements.some((element) => isFraction(start(element)))) return 'seconds';
  const timed = elements.filter((element) => start(element) !== undefined);
  const starts = timed.map((element) => start(element));
  if (starts.length > 0 && starts.every(isInstant)) return 'instants';
  const clocks = starts.map((value) => clockOf(value, 'seconds') ?? 0);
  if (starts.some(isSpelledOut) || clocks.some((ms) => ms % 1000 !== 0)) return 'seconds';
  const last = clockOf(end(timed.at(-1)), 'seconds');
  const measured = last === undefined ? timed.slice(0, -1) : timed;
  const characters = measured.reduce<number>((sum, element) => sum + textOf(text(element)).length, 0);
  const seconds = ((last ?? clocks.at(-1) ?? 0) - (clocks[0] ?? 0)) / 1000;
  return characters > 0 && seconds > 4 * characters ? 'milliseconds' : 'seconds';
}

/** One such number tells it of all. */
const isFraction = (value: unknown): boolean => typeof value === 'number' && (value * 1000) % 1000 !== 0;

/** `00:01:02`, `12s`, `PT4S`: the unit is said. */
const isSpelledOut = (value: unknown): boolean => typeof value === 'string' && /[:sS]/.test(value);
