/** Spans of a transcript as evidence: the quote and the time come from the transcript, never from the caller. */
import type { Transcript, Turn } from './model.ts';
import type { Evidence, Span } from './record.ts';

/** The words that `span` names, with the clock of the cues that hold them. Throws on a span outside its turn: our own mistake. */
export function evidenceAt(transcript: Transcript, span: Span): Evidence {
  const turn = transcript.turns[span.turn];
  if (!turn || span.from < 0 || span.to > turn.text.length || span.from >= span.to) {
    throw new RangeError(`no such span: turn ${span.turn}, ${span.from} to ${span.to}`);
  }
  const startMs = cueAt(transcript, turn, span.from)?.startMs ?? turn.startMs;
  const endMs = cueAt(transcript, turn, span.to - 1)?.endMs ?? turn.endMs;
  return {
    span: { turn: span.turn, from: span.from, to: span.to },
    quote: turn.text.slice(span.from, span.to),
    ...(startMs === undefined ? {} : { startMs }),
    ...(endMs === undefined ? {} : { endMs }),
  };
}

/** The turns that are speech (in a report: its own paragraphs); chat and other parts of the folder come after them. */
export function spoken(transcript: Transcript): readonly Turn[] {
  const end = transcript.turns.findIndex((turn) => turn.channel !== undefined);
  return end < 0 ? transcript.turns : transcript.turns.slice(0, end);
}

function cueAt(transcript: Transcript, turn: Turn, offset: number) {
  const starts = turn.cueStarts;
  if (!turn.cues || !starts) return undefined;
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return transcript.cues[turn.cues[0] + low];
}
