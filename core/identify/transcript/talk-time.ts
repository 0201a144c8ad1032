/** How long, how often and how much somebody spoke. */
import type { Milliseconds, Transcript } from '../../model.ts';
import { countWords } from '../../words.ts';
import type { Piece } from './pieces.ts';

export interface TalkTime {
  /** The union of the cues' intervals: what overlaps counts once. Absent where the source has no clock. */
  readonly talkTimeMs?: Milliseconds;
  readonly turns: number;
  readonly words: number;
}

export function talkTime(transcript: Transcript, own: readonly Piece[]): TalkTime {
  const intervals = own.flatMap((piece) => clocks(transcript, piece));
  return {
    ...(intervals.length > 0 ? { talkTimeMs: union(intervals) } : {}),
    turns: own.length,
    words: own.reduce((n, piece) => n + countWords(piece.text), 0),
  };
}

/** The intervals of the cues in which the piece begins or goes on. */
function clocks(transcript: Transcript, piece: Piece): (readonly [number, number])[] {
  const turn = transcript.turns[piece.turn];
  if (!turn) return [];
  const [first, end] = turn.cues ?? [0, 0];
  const starts = turn.cueStarts ?? [];
  const cues = turn.cues
    ? transcript.cues
        .slice(first, end)
        .filter(
          (_, i) => (starts[i] ?? 0) < piece.offset + piece.text.length && (starts[i + 1] ?? Infinity) > piece.offset,
        )
    : [turn];
  return cues.flatMap(({ startMs, endMs }) =>
    startMs === undefined || endMs === undefined ? [] : [[startMs, endMs] as const],
  );
}

function union(intervals: readonly (readonly [number, number])[]): Milliseconds {
  let total = 0;
  let end = 0;
  for (const [from, to] of [...intervals].sort((a, b) => a[0] - b[0])) {
    total += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return total;
}
