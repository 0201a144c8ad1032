/** Both generations of Microsoft Teams' Word export. */

import type { Cue, SideItem } from '../../model.ts';
import { parseClock } from '../clock.ts';
import { shapeOf } from '../label-shape.ts';
import { isFooter, type Line } from '../lines.ts';
import type { Reading } from '../reader.ts';
import { meetingMeta } from './lines.ts';

/** A turn being read: its first line, and where its text ends. */
interface Header {
  readonly label?: string;
  readonly startMs: number;
  readonly endMs?: number;
}

/** Teams' reading of the lines, or undefined where they are not Teams'. */
export function readTeams(lines: readonly Line[]): Reading | undefined {
  return readNamed(lines) ?? readRanged(lines);
}

/** Since 2023: `Name   0:03`, a line break, the text. */
function readNamed(lines: readonly Line[]): Reading | undefined {
  const headers = lines.map(headerOf);
  const spoken = lines.filter((line) => line.text !== '').length;
  const n = headers.filter(Boolean).length;
  if (n === 0 || n < spoken / 12 || !forward(headers) || !named(headers) || !answered(lines, headers)) return undefined;
  const cues: Cue[] = [];
  const side: SideItem[] = [];
  lines.forEach((line, i) => {
    const header = headers[i];
    const last = cues.at(-1);
    if (header) cues.push({ ...cueOf(header), text: '', at: { from: line.from, to: line.to } });
    else if (line.text === '' || !last || isFooter(line.text)) return;
    else if (NOTICE.test(line.text)) side.push({ kind: 'note', text: line.text, turn: cues.length });
    else
      cues[cues.length - 1] = { ...last, text: joined(last.text, line.text), at: { from: last.at.from, to: line.to } };
  });
  return { cues: estimated(cues), side, dialect: 'teams', meta: meetingMeta(lines, headers.findIndex(Boolean)) };
}

/** Notices between the turns, not spoken. */
const NOTICE = /^\S.{0,80} (?:started|stopped) transcription$/;

/** `Name`, white space, `m:ss` or `h:mm:ss`: cut at the last white space, so that no pattern can run long. */
function headerOf({ text }: Line): Header | undefined {
  if (text.length > 200) return undefined;
  const cut = Math.max(text.lastIndexOf(' '), text.lastIndexOf('\t'), text.lastIndexOf('\u00a0'));
  const clock = text.slice(cut + 1);
  const name = text.slice(0, Math.max(0, cut)).trim();
  if (name === '' || !/^(?:\d{1,2}:)?\d{1,2}:\d{2}$/.test(clock) || /[.!?,;:]$/.test(name)) return undefined;
  const startMs = parseClock(clock);
  return startMs === undefined ? undefined : { label: name, startMs };
}

/** Nearly all of the labels look like labels. */
function named(headers: readonly (Header | undefined)[]): boolean {
  const labels = headers.flatMap((header) => header?.label ?? []);
  return labels.filter((label) => shapeOf(label) !== 'none').length >= labels.length * 0.8;
}

/** Something is said under nearly every header; the items of a programme follow one another. */
function answered(lines: readonly Line[], headers: readonly (Header | undefined)[]): boolean {
  let n = 0;
  let bare = 0;
  let open = false;
  lines.forEach((line, i) => {
    if (headers[i]) {
      n++;
      if (open) bare++;
      open = true;
    } else if (line.text !== '') open = false;
  });
  return bare <= n * 0.2;
}

/** Clocks of headers run forward; times of day in prose do not. */
function forward(headers: readonly (Header | undefined)[]): boolean {
  let last = 0;
  let back = 0;
  let n = 0;
  for (const header of headers) {
    if (!header) continue;
    n++;
    if (header.startMs < last) back++;
    last = header.startMs;
  }
  return back <= n / 10;
}

const RANGE = /^(\d{1,2}:\d{1,2}:\d{1,2}[.,]\d{1,3}) --> (\d{1,2}:\d{1,2}:\d{1,2}[.,]\d{1,3})$/;

/** Before: `0:0:0.0 --> 0:0:5.320`, then a line with the name, then the text. SubRip has a counter before and no name. */
function readRanged(lines: readonly Line[]): Reading | undefined {
  const filled = lines.filter((line) => line.text !== '');
  const starts = filled.flatMap((line, i) => (RANGE.test(line.text) ? [i] : []));
  if (starts.length === 0 || starts.some((i) => /^\d+$/.test(filled[i - 1]?.text ?? ''))) return undefined;
  const bodies = starts.map((from, k) => filled.slice(from + 1, starts[k + 1] ?? filled.length));
  if (!bodies.every((body) => body.length !== 1) || bodies.every((body) => body.length === 0)) return undefined;
  const cues = starts.flatMap((from, k): Cue[] => {
    const [, start = '', end = ''] = RANGE.exec(filled[from]?.text ?? '') ?? [];
    const [name, ...said] = bodies[k] ?? [];
    if (!name) return [];
    const header = { label: name.text, startMs: parseClock(start) ?? 0, endMs: parseClock(end) ?? 0 };
    const text = said.map((line) => line.text).join(' ');
    return [{ ...cueOf(header), text, at: { from: filled[from]?.from ?? 0, to: said.at(-1)?.to ?? name.to } }];
  });
  return { cues, dialect: 'teams-2021', meta: meetingMeta(filled, starts[0] ?? 0) };
}

const cueOf = ({ label, startMs, endMs }: Header) => ({
  startMs,
  ...(endMs === undefined ? {} : { endMs }),
  ...(label === undefined ? {} : { speakerLabel: label }),
});

const joined = (before: string, text: string) => (before === '' ? text : `${before} ${text}`);

/** A turn lasts until the next one begins. */
const estimated = (cues: readonly Cue[]): Cue[] =>
  cues.map((cue, i) => {
    const next = cues[i + 1]?.startMs;
    return next === undefined || next <= (cue.startMs ?? next) ? cue : { ...cue, endMs: next, estimated: true };
  });
