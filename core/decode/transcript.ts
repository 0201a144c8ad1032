/** Cues -> the neutral transcript: turns, labels. */
import type { Cue, Transcript, Turn } from '../model.ts';
import type { Reader } from './detect.ts';

export function toTranscript(reader: Reader, text: string, bytes: number): Transcript {
  const cues = reader.read(text);
  const counts = new Map<string, number>();
  for (const { speakerLabel } of cues) if (speakerLabel) counts.set(speakerLabel, (counts.get(speakerLabel) ?? 0) + 1);
  return {
    kind: reader.kind,
    format: reader.format,
    source: { bytes, encoding: 'utf-8', replaced: 0, detection: { format: reader.format, score: 1 } },
    meta: {},
    labels: [...counts].map(([label, n]) => ({ label, cues: n })),
    roster: [],
    cues,
    turns: cuesToTurns(cues, reader.kind === 'report'),
    side: [],
    problems: [],
  };
}

/** Joins what one speaker said without a break; a paragraph of a report is a turn of its own. */
export function cuesToTurns(cues: readonly Cue[], apart: boolean): Turn[] {
  const turns: Turn[] = [];
  let first = 0;
  cues.forEach((cue, i) => {
    const next = cues[i + 1];
    if (next && !apart && next.speakerLabel === cue.speakerLabel) return;
    turns.push(turnOf(cues, turns.length, first, i + 1));
    first = i + 1;
  });
  return turns;
}

function turnOf(cues: readonly Cue[], index: number, first: number, end: number): Turn {
  const run = cues.slice(first, end);
  const cueStarts: number[] = [];
  let text = '';
  for (const cue of run) {
    if (text !== '') text += ' ';
    cueStarts.push(text.length);
    text += cue.text;
  }
  const label = run[0]?.speakerLabel;
  const startMs = run[0]?.startMs;
  const endMs = run.at(-1)?.endMs;
  return {
    index,
    ...(label ? { speakerLabel: label } : {}),
    ...(startMs === undefined ? {} : { startMs }),
    ...(endMs === undefined ? {} : { endMs }),
    text,
    cues: [first, end],
    cueStarts,
  };
}
