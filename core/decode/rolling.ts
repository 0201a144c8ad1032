/** YouTube's automatic captions show each line two or three times while it rolls up: each is kept once. */
import type { Draft } from './cue-scan.ts';

/** Inline clocks mark such captions; without one the cues are given back as they are. */
const INLINE_CLOCK = /<\d{2}:\d{2}:\d{2}\.\d{3}>/;
const SAMPLE = 20_000;

/** The drafts with only the lines that their predecessor did not show; those that show nothing new are left out. */
export function withoutRolling(drafts: Draft[], source: string): Draft[] {
  if (!INLINE_CLOCK.test(source.slice(0, SAMPLE)) || !rolls(drafts)) return drafts;
  const kept: Draft[] = [];
  let shown: readonly string[] = [];
  for (const draft of drafts) {
    const lines = linesOf(draft);
    const news = lines.filter((line) => !shown.includes(line));
    shown = lines;
    if (news.length === 0) continue;
    draft.text = news.join('\n');
    kept.push(draft);
  }
  return kept;
}

const linesOf = (draft: Draft): string[] =>
  draft.text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** At least half of the cues begin with a line that the cue before showed. */
function rolls(drafts: readonly Draft[]): boolean {
  let repeated = 0;
  for (let i = 1; i < drafts.length; i++) {
    const [draft, before] = [drafts[i], drafts[i - 1]];
    const first = draft ? linesOf(draft)[0] : undefined;
    if (first !== undefined && before && linesOf(before).includes(first)) repeated++;
  }
  return repeated > 0 && repeated >= (drafts.length - 1) / 2;
}
