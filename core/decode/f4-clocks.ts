/** f4 and its kin write the clock where somebody stopped: `B: text #00:00:12-8#`, the last digit a tenth. */
import { parseClock } from './clock.ts';
import type { Draft } from './dialogue.ts';

const STOPPED = /\s*#(\d{1,2}:\d{2}:\d{2})(?:-(\d))?#$/;

/** Takes the clock off a turn's text: it is the end of the turn, and the start of the next, which `sinceMs` is for that. Gives the end. */
export function takeStop(turn: Draft, sinceMs: number | undefined): number | undefined {
  const last = turn.texts.length - 1;
  const said = turn.texts[last] ?? '';
  const stop = said.endsWith('#') ? STOPPED.exec(said) : null;
  if (!stop) return undefined;
  const stopMs = parseClock(`${stop[1]}.${stop[2] ?? 0}`);
  turn.texts[last] = said.slice(0, stop.index);
  turn.startMs ??= sinceMs;
  turn.endMs = stopMs;
  return stopMs;
}
