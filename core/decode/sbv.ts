/** SubViewer as YouTube writes it: `0:00:00.599,0:00:04.160` on a line of its own, then the text. */
import { labelCues } from './caption-labels.ts';
import { parseClock } from './clock.ts';
import { linesOf } from './lines.ts';
import type { RawCue } from './one-cue.ts';
import type { Reader, Reading, Sample, Source } from './reader.ts';

const TIMING = /^(\d{1,3}:\d{2}:\d{2}[.,]\d{1,3}),(\d{1,3}:\d{2}:\d{2}[.,]\d{1,3})$/;

export const sbv: Reader = { format: 'sbv', kind: 'captions', extensions: ['sbv', 'sub'], score, read };

function score({ lines }: Sample): number {
  const timings = lines.filter((line) => TIMING.test(line)).length;
  return timings === 0 || timings * 8 < lines.length ? 0 : Math.min(0.97, 0.7 + timings / lines.length);
}

function read({ text }: Source): Reading {
  const raw: RawCue[] = [];
  for (const line of linesOf(text)) {
    const match = line.text.charCodeAt(0) < 58 ? TIMING.exec(line.text) : null;
    const [startMs, endMs] = match ? [parseClock(match[1] ?? ''), parseClock(match[2] ?? '')] : [];
    if (startMs !== undefined && endMs !== undefined) {
      raw.push({ startMs, endMs, text: '', at: { from: line.from, to: line.to } });
      continue;
    }
    const cue = raw.at(-1);
    if (!cue || line.text === '') continue;
    const said = line.text.replaceAll(/\[br\]/gi, '\n');
    cue.text = cue.text === '' ? said : `${cue.text}\n${said}`;
    cue.at = { from: cue.at.from, to: line.to };
  }
  const { cues, problems } = labelCues(raw, true);
  return { cues, problems };
}
