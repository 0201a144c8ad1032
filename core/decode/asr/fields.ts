/** Reading recognizer JSON that may be anything: dotted paths, texts, labels, clocks. Nothing here throws or trusts a type. */
import type { Milliseconds } from '../../model.ts';
import { oneLine } from '../one-line.ts';

export interface JsonObject {
  readonly [key: string]: unknown;
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const objects = (value: unknown): readonly JsonObject[] => list(value).filter(isObject);

/** What stands at a dotted path (`alternatives.0.words`); the empty path is the value itself. */
export const valueAt = (value: unknown, path: string): unknown => (path === '' ? value : walk(value, path.split('.')));

/** The first of these paths that holds something, as a function: paths are split once, not once per word. */
export function getter(paths: readonly string[]): (value: unknown) => unknown {
  const split = paths.map((path) => path.split('.'));
  return (value) => {
    for (const keys of split) {
      const found = walk(value, keys);
      if (found !== undefined && found !== null && found !== '') return found;
    }
    return undefined;
  };
}

/** Keys are this code's own, never the file's, and none of them is a name that JavaScript's objects have by themselves. */
function walk(value: unknown, keys: readonly string[]): unknown {
  let at = value;
  for (const key of keys) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = (at as JsonObject)[key];
  }
  return at;
}

const SURROGATE = /[\uD800-\uDFFF]/;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** A text on one line, trimmed and well-formed (half a surrogate pair becomes U+FFFD); anything but a text or a number is empty. */
export function textOf(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return '';
  return oneLine(SURROGATE.test(value) ? value.replaceAll(LONE_SURROGATE, '\uFFFD') : value);
}

const NAME_KEYS = getter(
  'name displayName display_name full_name label speaker_label speaker_name identifier @id id speaker'.split(' '),
);

/** A speaker label: a string, an integer as vendors count, or an object that carries a name. */
export function labelOf(value: unknown): string | undefined {
  if (isObject(value)) return labelOf(NAME_KEYS(value));
  return textOf(value) || undefined;
}

/** 0 to 1, or nothing. */
export function confidenceOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  return typeof number === 'number' && number >= 0 && number <= 1 ? number : undefined;
}

export type Unit = 'seconds' | 'milliseconds' | 'ticks' | 'instants';

/** How many milliseconds one of the unit is. A tick is 100 ns (Azure); an instant is a date and time, here since 1970. */
const SCALE: Readonly<Record<Unit, number>> = { seconds: 1000, milliseconds: 1, ticks: 1 / 10_000, instants: 1 };

/**
 * A clock as integer milliseconds: a number or numeric string in `unit`, `12.9s`, `PT1M2.5S` (ISO 8601), `1:02:03.5`, or
 * protobuf's `{ seconds, nanos }`. What is no finite number is nothing; whether it is possible is checked in `transcript.ts`.
 */
export function clockOf(value: unknown, unit: Unit): Milliseconds | undefined {
  const ms = typeof value === 'number' ? value * SCALE[unit] : otherClock(value, unit);
  return ms === undefined || !Number.isFinite(ms) ? undefined : Math.round(ms);
}

const NUMBER = /^[+-]?\d+(?:\.\d*)?$/;
const SECONDS = /^([+-]?\d+(?:\.\d*)?)s$/;
const CLOCK = /^(?:(\d+):)?(\d{1,2}):(\d{1,2}(?:[.,]\d+)?)$/;
const ISO = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/;

function otherClock(value: unknown, unit: Unit): number | undefined {
  if (isObject(value)) return protobufClock(value);
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  if (unit === 'instants') return instantOf(text);
  if (NUMBER.test(text)) return Number(text) * SCALE[unit];
  const seconds = SECONDS.exec(text);
  if (seconds) return Number(seconds[1]) * 1000;
  const parts = CLOCK.exec(text) ?? ISO.exec(text);
  if (!parts || text === 'PT') return undefined;
  const [hours, minutes, rest] = parts.slice(1).map((part) => Number((part ?? '0').replace(',', '.')));
  return ((hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (rest ?? 0)) * 1000;
}

const INSTANT = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?$/;

export const isInstant = (value: unknown): boolean => typeof value === 'string' && INSTANT.test(value.trim());

/** Milliseconds since 1970; without a zone, as if in UTC: only differences count. */
function instantOf(text: string): number | undefined {
  const match = INSTANT.exec(text);
  return match ? Date.parse(`${text.replace(' ', 'T')}${match[1] ? '' : 'Z'}`) : undefined;
}

/** google.protobuf.Duration as JSON of the client libraries: seconds a string or a number (int64), either part absent when 0. */
function protobufClock(value: JsonObject): number | undefined {
  const { seconds = 0, nanos = 0 } = value;
  const given = Object.hasOwn(value, 'seconds') || Object.hasOwn(value, 'nanos');
  return given ? Number(seconds) * 1000 + Number(nanos) / 1e6 : undefined;
}
