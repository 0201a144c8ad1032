/** How long, how often and how much somebody spoke. */
import type { Milliseconds, Transcript, Turn } from '../../model.ts';

export interface TalkTime {
  /** The union of the cues' intervals: what overlaps counts once. Absent where the source has no clock. */
  readonly talkTimeMs?: Milliseconds;
  readonly turns: number;
  readonly words: number;
}

export function talkTime(transcript: Transcript, said: readonly Turn[]): TalkTime {
  const intervals = said.flatMap((turn) => {
    const cues = turn.cues ? transcript.cues.slice(turn.cues[0], turn.cues[1]) : [turn];
    return cues.flatMap(({ startMs, endMs }) =>
      startMs === undefined || endMs === undefined ? [] : [[startMs, endMs] as const],
    );
  });
  return {
    ...(intervals.length > 0 ? { talkTimeMs: union(intervals) } : {}),
    turns: said.length,
    words: said.reduce((n, turn) => n + countWords(turn.text), 0),
  };
}

export const countWords = (text: string): number => text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;

function union(intervals: readonly (readonly [number, number])[]): Milliseconds {
  let total = 0;
  let end = 0;
  for (const [from, to] of [...intervals].sort((a, b) => a[0] - b[0])) {
    total += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return total;
}
