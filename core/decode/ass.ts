/** Advanced SubStation Alpha: `Dialogue:` lines whose fields are named by the `Format:` line of `[Events]`. */
import type { Cue } from '../model.ts';
import { parseClock } from './clock.ts';
import { shapeOf } from './label-shape.ts';
import { linesOf } from './lines.ts';
import type { Reader, Reading, Sample, Source } from './reader.ts';

const FORMAT = 'layer,start,end,style,name,marginl,marginr,marginv,effect,text'.split(',');
/** Override blocks; drawings stand between `\p1` and `\p0`. */
const OVERRIDE = /\{[^{}]{0,2000}\}/g;

export const ass: Reader = { format: 'ass', kind: 'captions', extensions: ['ass', 'ssa'], score, read };

function score({ text }: Sample): number {
  if (/^\s*\[Script Info\]/i.test(text)) return 1;
  return /^[ \t]*Dialogue: *(?:Marked=)?\d+,\d+:\d{2}:\d{2}[.:]\d{2},/m.test(text) ? 0.9 : 0;
}

interface Event {
  readonly cue: Cue;
  readonly name: string;
  readonly style: string;
}

function read({ text }: Source): Reading {
  const events: Event[] = [];
  const info = new Map<string, string>();
  let fields: readonly string[] = FORMAT;
  let inEvents = false;
  for (const { text: raw, from, to } of linesOf(text)) {
    const line = raw.trimStart();
    if (line.startsWith('[')) inEvents = /^\[Events\]/i.test(line);
    else if (inEvents && /^Format:/i.test(line))
      fields = line
        .slice(7)
        .split(',')
        .map((field) => field.trim().toLowerCase());
    else if (/^Dialogue:/i.test(line)) events.push(...eventOf(line.slice(9), fields, from, to));
    else if (!inEvents && /^Title:/i.test(line)) info.set('title', line.slice(6).trim());
  }
  const label = labelOf(events);
  const title = info.get('title');
  const cues = events.map((event): Cue => {
    const name = label(event);
    return name === undefined ? event.cue : { ...event.cue, speakerLabel: name };
  });
  return { cues, meta: title ? { title } : {} };
}

/** The text is the rest after the commas of the other fields. */
function eventOf(line: string, fields: readonly string[], from: number, to: number): Event[] {
  const parts = line.split(',');
  const value = (field: string) => (parts[fields.indexOf(field)] ?? '').trim();
  const startMs = parseClock(value('start'));
  const endMs = parseClock(value('end'));
  const textAt = fields.indexOf('text');
  const payload = parts.slice(textAt < 0 ? fields.length - 1 : textAt).join(',');
  if (/\{[^{}]{0,400}\\p[1-9]/.test(payload) || startMs === undefined || endMs === undefined) return [];
  const text = payload
    .replaceAll(OVERRIDE, '')
    .replaceAll(/\\[Nnh]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const cue = { startMs, endMs, text, at: { from, to } };
  return [{ cue, name: value('name') || value('actor'), style: value('style') }];
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
