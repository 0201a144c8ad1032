/** YouTube's automatic captions show each line two or three times while it rolls up: each is kept once. */
import type { RawCue } from './one-cue.ts';

/** Inline clocks mark such captions; without one the cues are given back as they are. */
const INLINE_CLOCK = /<\d{2}:\d{2}:\d{2}\.\d{3}>/;
const SAMPLE = 20_000;

/** The cues with only the lines that their predecessor did not show; those that show nothing new are left out. */
export function withoutRolling(raw: RawCue[], source: string): RawCue[] {
  if (!INLINE_CLOCK.test(source.slice(0, SAMPLE)) || !rolls(raw)) return raw;
  const kept: RawCue[] = [];
  let shown: readonly string[] = [];
  for (const cue of raw) {
    const lines = linesOf(cue);
    const news = lines.filter((line) => !shown.includes(line));
    shown = lines;
    if (news.length === 0) continue;
    cue.text = news.join('\n');
    kept.push(cue);
  }
  return kept;
}

const linesOf = (cue: RawCue): string[] =>
  cue.text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** At least half of the cues begin with a line that the cue before showed. */
function rolls(raw: readonly RawCue[]): boolean {
  let repeated = 0;
  for (let i = 1; i < raw.length; i++) {
    const [cue, before] = [raw[i], raw[i - 1]];
    const first = cue ? linesOf(cue)[0] : undefined;
    if (first !== undefined && before && linesOf(before).includes(first)) repeated++;
  }
  return repeated > 0 && repeated >= (raw.length - 1) / 2;
}
