/** Advanced SubStation Alpha: `Dialogue:` lines whose fields are named by the `Format:` line of `[Events]`. */
import type { Cue } from '../model.ts';
import { parseClock } from './clock.ts';
import { shapeOf } from './label-shape.ts';
import { linesOf } from './lines.ts';
import { oneCue } from './one-cue.ts';
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
  readonly startMs: number;
  readonly endMs: number;
  readonly text: string;
  readonly name: string;
  readonly style: string;
  readonly from: number;
  readonly to: number;
}

function read({ text }: Source): Reading {
  const events: Event[] = [];
  let title = '';
  let columns = columnsOf(FORMAT);
  let inEvents = false;
  for (const { text: raw, from, to } of linesOf(text)) {
    const line = raw.trimStart();
    if (line.startsWith('[')) inEvents = /^\[Events\]/i.test(line);
    else if (inEvents && /^Format:/i.test(line))
      columns = columnsOf(
        line
          .slice(7)
          .split(',')
          .map((field) => field.trim().toLowerCase()),
      );
    else if (/^Dialogue:/i.test(line)) {
      const event = eventOf(line.slice(9), columns, from, to);
      if (event) events.push(event);
    } else if (!inEvents && /^Title:/i.test(line)) title = line.slice(6).trim();
  }
  const label = labelOf(events);
  const cues = events.map((event): Cue => oneCue({ ...event, label: label(event) }));
  return { cues, meta: title ? { title } : {} };
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
  const at = (field: string) => fields.indexOf(field);
  const text = at('text') < 0 ? fields.length - 1 : at('text');
  return { start: at('start'), end: at('end'), name: at('name'), actor: at('actor'), style: at('style'), text };
}

/** The text is the rest after the commas of the other fields; undefined for a drawing, and without clocks. */
function eventOf(line: string, columns: Columns, from: number, to: number): Event | undefined {
  const parts = line.split(',');
  const value = (column: number) => (parts[column] ?? '').trim();
  const startMs = parseClock(value(columns.start));
  const endMs = parseClock(value(columns.end));
  const payload = parts.length === columns.text + 1 ? (parts[columns.text] ?? '') : parts.slice(columns.text).join(',');
  if (startMs === undefined || endMs === undefined || DRAWING.test(payload)) return undefined;
  const shown = payload.includes('{') ? payload.replaceAll(OVERRIDE, '') : payload;
  const text = oneLine(shown.includes('\\') ? shown.replaceAll(/\\[Nnh]/g, ' ') : shown);
  return {
    startMs,
    endMs,
    text,
    name: value(columns.name) || value(columns.actor),
    style: value(columns.style),
    from,
    to,
  };
}

/** The Name field names the speaker; without any, styles do where they are called after speakers (`Speaker03`). */
function labelOf(events: readonly Event[]): (event: Event) => string | undefined {
  if (events.some((event) => event.name !== '')) return ({ name }) => (name === '' ? undefined : name);
  const styles = new Set(events.map((event) => event.style));
  const speakers = [...styles].filter(
    (style) => /\d$/.test(style) && shapeOf(style.replace(/(\d+)$/, ' $1')) === 'strong',
  );
  return ({ style }) => (speakers.includes(style) ? style : undefined);
}
