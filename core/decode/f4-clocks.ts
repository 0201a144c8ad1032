/** f4 and its kin write the clock where somebody stopped: `B: text #00:00:12-8#`, the last digit a tenth. */
import { parseClock } from './clock.ts';
import type { Draft } from './dialogue.ts';

const STOPPED = /\s*#(\d{1,2}:\d{2}:\d{2})(?:-(\d))?#$/;

/** Takes the clocks off the texts: each is the end of its turn, and the start of the next. */
export function takeStops(turns: readonly Draft[]): void {
  let since: number | undefined = 0;
  for (const turn of turns) {
    const last = turn.texts.length - 1;
    const stop = turn.texts[last]?.endsWith('#') ? STOPPED.exec(turn.texts[last] ?? '') : null;
    const stopMs = stop ? parseClock(`${stop[1]}.${stop[2] ?? 0}`) : undefined;
    if (stop && stopMs !== undefined) {
      turn.texts[last] = (turn.texts[last] ?? '').slice(0, stop.index);
      turn.startMs ??= since;
      turn.endMs = stopMs;
    }
    since = stopMs;
  }
}
