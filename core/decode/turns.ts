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

function turnOf(cues: readonly Cue[], index: number, first: number, end: number): Turn {
  let startMs: number | undefined;
  let endMs: number | undefined;
  for (let i = first; i < end; i++) {
    const cue = cues[i];
    if (cue?.startMs !== undefined && (startMs === undefined || cue.startMs < startMs)) startMs = cue.startMs;
    if (cue?.endMs !== undefined && (endMs === undefined || cue.endMs > endMs)) endMs = cue.endMs;
  }
  if (startMs !== undefined && endMs !== undefined && endMs < startMs) endMs = startMs;
  const speakerLabel = cues[first]?.speakerLabel;
  const text = end - first === 1 ? (cues[first]?.text ?? '') : textOf(cues, first, end);
  const place = { text, cues: [first, end], cueStarts: startsOf(cues, first, end) } as const;
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

function textOf(cues: readonly Cue[], first: number, end: number): string {
  const texts: string[] = [];
  for (let i = first; i < end; i++) {
    const text = cues[i]?.text ?? '';
    if (text !== '') texts.push(text);
  }
  return texts.join(' ');
}

/** Where each cue begins in the turn's text: one space stands before every text but the first. */
function startsOf(cues: readonly Cue[], first: number, end: number): number[] {
  if (end - first === 1) return [0];
  const starts = new Array<number>(end - first);
  let length = 0;
  for (let i = first; i < end; i++) {
    const text = cues[i]?.text ?? '';
    const gap = length > 0 && text !== '' ? 1 : 0;
    starts[i - first] = length + gap;
    length += gap + text.length;
  }
  return starts;
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
