/** YAML front matter and the headings of an export: facts about the meeting, not speech. */
import type { RosterEntry, TranscriptMeta } from '../model.ts';

export interface FrontMatter {
  /** Offset of the first character after it. */
  readonly end: number;
  readonly meta: TranscriptMeta;
  readonly roster: readonly RosterEntry[];
}

const NONE: FrontMatter = { end: 0, meta: {}, roster: [] };
const LONGEST = 20_000;

/** `---`, then `key: value` lines and `- item` lists, then `---`. Only title, date, media and speakers mean something here. */
export function frontMatter(text: string): FrontMatter {
  if (!/^\s*---[ \t]*\n/.test(text.slice(0, 200))) return NONE;
  const open = text.indexOf('---');
  const close = text.indexOf('\n---', open + 3);
  if (close < 0 || close > LONGEST) return NONE;
  const fields = new Map<string, string[]>();
  let key = '';
  for (const line of text.slice(open + 3, close).split('\n')) {
    const field = /^([A-Za-z][\w -]{0,40}):\s*(.*)$/.exec(line);
    const item = /^\s*-\s+(.*)$/.exec(line)?.[1];
    if (field) key = (field[1] ?? '').toLowerCase();
    const values = fields.get(key) ?? [];
    const value = unquoted(field?.[2] ?? item ?? '');
    fields.set(key, value === '' ? values : [...values, ...inlineList(value)]);
  }
  const title = fields.get('title')?.join(', ');
  const startedAt = fields.get('date')?.[0];
  const recordingUrl = (fields.get('media') ?? fields.get('video'))?.[0];
  const speakers = fields.get('speakers') ?? fields.get('speaker') ?? [];
  const after = text.indexOf('\n', close + 1);
  return {
    end: after < 0 ? text.length : after + 1,
    meta: {
      ...(title ? { title } : {}),
      ...(startedAt && /^\d{4}-\d{2}-\d{2}/.test(startedAt) ? { startedAt } : {}),
      ...(recordingUrl ? { recordingUrl } : {}),
    },
    roster: speakers.map((name) => ({ name })),
  };
}

const unquoted = (value: string) => value.trim().replace(/^(['"])(.*)\1$/, '$2');

const inlineList = (value: string): string[] =>
  /^\[.*\]$/.test(value)
    ? value
        .slice(1, -1)
        .split(',')
        .map(unquoted)
        .filter((item) => item !== '')
    : [value];
