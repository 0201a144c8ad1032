/** TTML 2, section 12.3: time expressions, as milliseconds. */

import { fixedClock } from '../clock.ts';

const POINT = 46;

export interface FrameRates {
  /** Frames a second, the multiplier applied. */
  readonly frames: number;
  readonly subFrames: number;
  readonly ticks: number;
}

type Parameter = (name: string) => string | undefined;

/** The document's `ttp:` parameters, with the defaults of section 7.2. */
export function frameRates(parameter: Parameter): FrameRates {
  const given = positive(parameter('frameRate'));
  const [over, under] = (parameter('frameRateMultiplier') ?? '1 1').split(/[\s:]+/).map(Number);
  const multiplier = over && under && over > 0 && under > 0 ? over / under : 1;
  const subFrames = positive(parameter('subFrameRate')) ?? 1;
  const frames = (given ?? 30) * multiplier;
  return { frames, subFrames, ticks: positive(parameter('tickRate')) ?? (given ? frames * subFrames : 1) };
}

function positive(text: string | undefined): number | undefined {
  const number = Number(text);
  return Number.isFinite(number) && number > 0 ? number : undefined;
}

const CLOCK = /^(?:(\d+):)?(\d+):(\d+(?:[.,]\d+)?)(?::(\d+)(?:\.(\d+))?)?$/;
const OFFSET = /^(\d+(?:\.\d+)?)(h|ms|m|s|f|t)?$/;

/** `hh:mm:ss.fff`, `hh:mm:ss:ff.sub`, `mm:ss.fff` (Apple), or an offset such as `12.5s`, `300f`, `90000t`; a bare number is seconds. */
export function ttmlClock(text: string | undefined, rates: FrameRates): number | undefined {
  if (text === undefined) return undefined;
  const usual = text.length === 12 ? fixedClock(text, 0, POINT) : -1;
  if (usual >= 0) return usual;
  const expression = text.trim();
  const clock = CLOCK.exec(expression);
  if (clock) {
    const [hours, minutes, seconds, frames, sub] = clock
      .slice(1)
      .map((part) => Number((part ?? '0').replace(',', '.')));
    const whole = (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
    return Math.round((whole + ((frames ?? 0) + (sub ?? 0) / rates.subFrames) / rates.frames) * 1000);
  }
  const offset = OFFSET.exec(expression);
  return offset ? Math.round(Number(offset[1]) * unitOf(offset[2], rates)) : undefined;
}

function unitOf(metric: string | undefined, rates: FrameRates): number {
  if (metric === 'f') return 1000 / rates.frames;
  if (metric === 't') return 1000 / rates.ticks;
  return { h: 3_600_000, m: 60_000, s: 1000, ms: 1 }[metric ?? 's'] ?? 1000;
}
