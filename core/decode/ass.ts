/** Advanced SubStation Alpha: `Dialogue:` lines whose fields are named by the `Format:` line of `[Events]`. */
import { parseClock } from './clock.ts';
import { isAnonymous } from './label-shape.ts';
import { linesOf } from './lines.ts';
import { oneCue, type RawCue } from './one-cue.ts';
import { oneLine } from './one-line.ts';
import type { Reader, Reading, Sample, Source } from './reader.ts';

const FORMAT = 'layer,start,end,style,name,marginl,marginr,marginv,effect,text'.split(',');
/** Override blocks; drawings stand between `\p1` and `\p0`. */
const DRAWING = /\{[^{}]{0,400}\\p[1-9]/;
const OVERRIDE = /\{[^{}]{0,2000}\}/g;

export const ass: Reader = { format: 'ass', kind: 'captions', extensions: ['ass', 'ssa'], score, read };

function score({ text }: Sample): number {
  if (/^\s*\[Script Info\]/i.test(text)) return 1;
  return /^[ \t]*Dialogue: *(?:Marked=)?\d+,\d+:\d{2}:\d{2}[.:]\d{2},/m.test(text) ? 0.9 : 0;
}

interface Event {
  /** With the Name field as its label. */
  readonly cue: RawCue;
  readonly style: string;
}

function read({ text }: Source): Reading {
  const events: Event[] = [];
  let title = '';
  let columns = columnsOf(FORMAT);
  let inEvents = false;
  for (const { text: raw, from, to } of linesOf(text)) {
    const line = raw.trimStart();
    if (line.startsWith('[')) inEvents = /^\[Events\]/i.test(line);
    else if (inEvents && /^Format:/i.test(line)) columns = columnsOf(line.slice(7).toLowerCase().split(','));
    else if (/^Dialogue:/i.test(line)) {
      const event = eventOf(line.slice(9), columns, from, to);
      if (event) events.push(event);
    } else if (!inEvents && /^Title:/i.test(line)) title = line.slice(6).trim();
  }
  if (!events.some(({ cue }) => cue.speakerLabel !== undefined)) nameByStyles(events);
  return { cues: events.map(({ cue }) => cue), meta: title ? { title } : {} };
}

/** Which of a line's fields is what; -1 where the file has none such. */
interface Columns {
  readonly start: number;
  readonly end: number;
  readonly name: number;
  readonly actor: number;
  readonly style: number;
  readonly text: number;
}

function columnsOf(fields: readonly string[]): Columns {
  const names = fields.map((field) => field.trim());
  const at = (name: string) => names.indexOf(name);
  const text = at('text') < 0 ? names.length - 1 : at('text');
  return { start: at('start'), end: at('end'), name: at('name'), actor: at('actor'), style: at('style'), text };
}

/** The text is the rest after the commas of the other fields; undefined for a drawing, and without clocks. */
function eventOf(line: string, columns: Columns, from: number, to: number): Event | undefined {
  const parts = line.split(',');
  const startMs = parseClock(fieldOf(parts, columns.start));
  const endMs = parseClock(fieldOf(parts, columns.end));
  const payload = parts.length === columns.text + 1 ? (parts[columns.text] ?? '') : parts.slice(columns.text).join(',');
  if (startMs === undefined || endMs === undefined || DRAWING.test(payload)) return undefined;
  const shown = payload.includes('{') ? payload.replaceAll(OVERRIDE, '') : payload;
  const text = oneLine(shown.includes('\\') ? shown.replaceAll(/\\[Nnh]/g, ' ') : shown);
  const label = fieldOf(parts, columns.name) || fieldOf(parts, columns.actor) || undefined;
  return { cue: oneCue({ startMs, endMs, text, label, from, to }), style: fieldOf(parts, columns.style) };
}

const fieldOf = (parts: readonly string[], column: number): string => (parts[column] ?? '').trim();

/** Where no Name field names a speaker, styles do that are called after speakers (`Speaker03`). */
function nameByStyles(events: readonly Event[]): void {
  const styles = new Set(events.map((event) => event.style));
  const speakers = new Set(
    [...styles].filter((style) => /\d$/.test(style) && isAnonymous(style.replace(/[ _-]?(\d+)$/, ' $1'))),
  );
  for (const { cue, style } of events) if (speakers.has(style)) cue.speakerLabel = style;
}
