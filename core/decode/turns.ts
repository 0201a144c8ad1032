/** Cues -> turns: what one speaker says without a break. */
import type { Cue, SideItem, Turn } from '../model.ts';

/** `apart`: every cue is a turn of its own (a report's paragraphs). */
export function cuesToTurns(cues: readonly Cue[], apart: boolean): Turn[] {
  const turns: Turn[] = [];
  let first = 0;
  for (let i = 0; i < cues.length; i++) {
    const next = cues[i + 1];
    if (next && !apart && next.speakerLabel === cues[i]?.speakerLabel) continue;
    const turn = turnOf(cues, turns.length, first, i + 1);
    first = i + 1;
    turns.push(turn);
  }
  return turns;
}

type RawTurn = { -readonly [Key in keyof Turn]: Turn[Key] };

/** One walk over its cues: when it lasts, where each begins in its text (one space stands before every text but the first), and what was said. */
function turnOf(cues: readonly Cue[], index: number, first: number, end: number): Turn {
  let startMs: number | undefined;
  let endMs: number | undefined;
  let length = 0;
  const starts = new Array<number>(end - first);
  const texts: string[] = [];
  for (let i = first; i < end; i++) {
    const cue = cues[i] as Cue;
    const { startMs: from, endMs: to, text } = cue;
    if (from !== undefined && (startMs === undefined || from < startMs)) startMs = from;
    if (to !== undefined && (endMs === undefined || to > endMs)) endMs = to;
    if (text !== '' && length > 0) length++;
    starts[i - first] = length;
    length += text.length;
    if (text !== '') texts.push(text);
  }
  if (startMs !== undefined && endMs !== undefined && endMs < startMs) endMs = startMs;
  const speakerLabel = cues[first]?.speakerLabel;
  const text = texts.length === 1 ? (texts[0] ?? '') : texts.join(' ');
  const place = { text, cues: [first, end], cueStarts: starts } as const;
  // The usual turn is one literal: there are as many as cues where every cue changes the speaker.
  if (speakerLabel !== undefined && startMs !== undefined && endMs !== undefined) {
    return { index, speakerLabel, startMs, endMs, text, cues: place.cues, cueStarts: place.cueStarts };
  }
  const turn: RawTurn = { index, ...place };
  if (speakerLabel !== undefined) turn.speakerLabel = speakerLabel;
  if (startMs !== undefined) turn.startMs = startMs;
  if (endMs !== undefined) turn.endMs = endMs;
  return turn;
}

/** Typed messages and questions as turns of their own, after all speech. */
export function chatTurns(side: readonly SideItem[], from: number): Turn[] {
  return side
    .filter((item) => item.kind === 'chat' || item.kind === 'question')
    .map((item, i) => ({
      index: from + i,
      ...(item.speakerLabel === undefined ? {} : { speakerLabel: item.speakerLabel }),
      ...(item.startMs === undefined ? {} : { startMs: item.startMs }),
      text: item.text,
      channel: 'chat' as const,
    }));
}
