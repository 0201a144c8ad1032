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

function turnOf(cues: readonly Cue[], index: number, first: number, end: number): Turn {
  const cueStarts: number[] = [];
  const texts: string[] = [];
  let length = 0;
  let startMs: number | undefined;
  let endMs: number | undefined;
  for (let i = first; i < end; i++) {
    const cue = cues[i];
    if (!cue) continue;
    const gap = texts.length > 0 && cue.text !== '' ? 1 : 0;
    cueStarts.push(length + gap);
    if (cue.text !== '') texts.push(cue.text);
    length += gap + cue.text.length;
    if (cue.startMs !== undefined && (startMs === undefined || cue.startMs < startMs)) startMs = cue.startMs;
    if (cue.endMs !== undefined && (endMs === undefined || cue.endMs > endMs)) endMs = cue.endMs;
  }
  if (startMs !== undefined && endMs !== undefined && endMs < startMs) endMs = startMs;
  const label = cues[first]?.speakerLabel;
  return {
    index,
    ...(label === undefined ? {} : { speakerLabel: label }),
    ...(startMs === undefined ? {} : { startMs }),
    ...(endMs === undefined ? {} : { endMs }),
    text: texts.length === 1 ? (texts[0] ?? '') : texts.join(' '),
    cues: [first, end],
    cueStarts,
  };
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
