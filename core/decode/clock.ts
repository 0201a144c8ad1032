/** Every spelling of a timestamp -> integer milliseconds. */

/** `hh:mm:ss.mmm` at `at`, the spelling nearly every caption has: its milliseconds, or -1 where it is not that. */
export function fixedClock(text: string, at: number, point: number): number {
  if (text.charCodeAt(at + 2) !== 58 || text.charCodeAt(at + 5) !== 58 || text.charCodeAt(at + 8) !== point) return -1;
  const hours = twoDigits(text, at);
  const minutes = twoDigits(text, at + 3);
  const seconds = twoDigits(text, at + 6);
  const tens = twoDigits(text, at + 9);
  const ones = text.charCodeAt(at + 11) - 48;
  if (hours < 0 || minutes < 0 || minutes > 59 || seconds < 0 || seconds > 59) return -1;
  if (tens < 0 || ones < 0 || ones > 9) return -1;
  return ((hours * 60 + minutes) * 60 + seconds) * 1000 + tens * 10 + ones;
}

function twoDigits(text: string, at: number): number {
  const high = text.charCodeAt(at) - 48;
  const low = text.charCodeAt(at + 1) - 48;
  return high >= 0 && high <= 9 && low >= 0 && low <= 9 ? high * 10 + low : -1;
}

/** `h:mm:ss`, `mm:ss` or either with up to three decimals: milliseconds; -1 where it is spelled otherwise. */
function plainClock(spelling: string): number {
  const { length } = spelling;
  if (length > 14) return -1;
  let units = 0;
  let field = 0;
  let digits = 0;
  let colons = 0;
  let decimals = -1;
  for (let i = 0; i < length; i++) {
    const code = spelling.charCodeAt(i);
    if (code >= 48 && code <= 57) {
      field = field * 10 + code - 48;
      digits++;
    } else if (digits === 0 || digits > 3 || decimals >= 0) return -1;
    else if (code === 58 && colons < 2) {
      units = (units + field) * 60;
      colons++;
      field = digits = 0;
    } else if (code === 46 || code === 44) {
      units += field;
      decimals = field = digits = 0;
    } else return -1;
  }
  if (digits === 0 || digits > 3) return -1;
  return decimals < 0 ? (units + field) * 1000 : units * 1000 + field * (SCALE[digits] ?? 0);
}

const SCALE = [0, 100, 10, 1];

const CLOCK = /^([-−+]?)(?:(\d+):)?(?:(\d{1,3}):)?(\d+)(?:[.,](\d+)|(?<=:\d+:\d+):(\d{3})|[:;](\d{2}))?$/;

/**
 * `1:02:03.5`, `62:03`, `3723,5`, `01:02:03:12` (frames of 1/25 s, SMPTE), `01:02:03:500` (milliseconds), `-0:05`. Undefined where it is no clock;
 * values beyond what a number holds become Infinity, which `transcript.ts` leaves out.
 */
export function parseClock(spelling: string, framesPerSecond = 25): number | undefined {
  const plain = plainClock(spelling);
  if (plain >= 0) return plain;
  const match = CLOCK.exec(spelling.trim());
  if (!match) return undefined;
  const [, sign, first, second, last, fraction = match[6], , frames] = match;
  // One colon only: the regex gives it to `first`.
  const hours = second === undefined ? 0 : Number(first);
  const minutes = Number(second ?? first ?? 0);
  const part = fraction ? Number(`0.${fraction.slice(0, 6)}`) : Number(frames ?? 0) / framesPerSecond;
  const ms = Math.round((hours * 3600 + minutes * 60 + Number(last) + part) * 1000);
  return sign === '-' || sign === '−' ? -ms : ms;
}

/** How two clocks of one line are spelled; only alike spellings are believed to be clocks at all. */
const SPELLING = /^([-−]?)((?:\d+:){0,2}\d+)(?:([.,])(\d{1,6}))?$/;

/**
 * Milliseconds of a pair of clocks in any spelling that real files have beside the standard: bare seconds, `0:0:5.320`,
 * commas, a minus. Undefined where the two are spelled differently, as damaged ones are.
 */
export function pairOfClocks(start: string, end: string): readonly [number, number] | undefined {
  const a = SPELLING.exec(start);
  const b = SPELLING.exec(end);
  if (!a || !b || a[3] !== b[3]) return undefined;
  const fields = [a[2]?.split(':') ?? [], b[2]?.split(':') ?? []] as const;
  const loose = fields.some((side) => side.some((field) => field.length === 1));
  if (!loose && a[4]?.length !== b[4]?.length) return undefined;
  if (!fields.every(inRange) || paddedOnOneSide(...fields)) return undefined;
  const startMs = parseClock(start);
  const endMs = parseClock(end);
  return startMs === undefined || endMs === undefined ? undefined : [startMs, endMs];
}

function inRange(fields: readonly string[]): boolean {
  const [first = '', ...rest] = fields;
  if (first.length > 2 && first.startsWith('0')) return false;
  if (fields.length === 1 && first.length > 1 && first.startsWith('0')) return false;
  return rest.every((field) => field.length <= 2 && Number(field) <= 59);
}

/** `0:05` beside `00:09`: no writer does that. */
function paddedOnOneSide(a: readonly string[], b: readonly string[]): boolean {
  const single = (field: string | undefined) => field?.length === 1;
  const padded = (field: string | undefined) => field?.length === 2 && field.startsWith('0');
  const depth = Math.min(a.length, b.length);
  for (let i = 1; i <= depth; i++) {
    const [x, y] = [a.at(-i), b.at(-i)];
    if ((single(x) && padded(y)) || (single(y) && padded(x))) return true;
  }
  return false;
}
