/** Microsoft SAMI: `<SYNC Start=ms><P Class=...>`. Never well-formed; a cue lasts until the next SYNC, a blank one clears the screen. */
import type { Cue } from '../../model.ts';
import { oneCue } from '../one-cue.ts';
import { oneLine } from '../one-line.ts';
import type { ReadResult, Source } from '../reader.ts';
import { refuse } from '../refusals.ts';
import { walkTags } from './tags.ts';

/** The text of one language at one time. */
interface Shown {
  readonly startMs: number;
  readonly language: string;
  text: string;
  readonly from: number;
  to: number;
}

export async function readSami({ text: source }: Source): Promise<ReadResult> {
  const { shown, title } = await walk(source);
  const language = mostSpoken(shown);
  const own = shown.filter((item) => item.language === language || item.language === '');
  const cues: Cue[] = [];
  for (let i = 0; i < own.length; i++) {
    const { startMs, text, from, to } = own[i] as Shown;
    const said = tidy(text);
    if (said !== '') cues.push(oneCue({ startMs, endMs: nextStart(own, i), text: said, label: undefined, from, to }));
  }
  if (cues.length === 0) return refuse('no-content');
  const others = new Set<string>();
  for (const item of shown) if (item.language !== '' && item.language !== language) others.add(item.language);
  return {
    cues,
    meta: title.trim() === '' ? undefined : { title: title.trim() },
    problems: others.size === 0 ? [] : [otherLanguages([...others].join(', '))],
  };
}

/** Where the next of another time starts: several paragraphs of one SYNC share theirs. */
function nextStart(own: readonly Shown[], index: number): number | undefined {
  const startMs = own[index]?.startMs ?? 0;
  for (let i = index + 1; i < Math.min(own.length, index + 9); i++) {
    const later = own[i]?.startMs ?? 0;
    if (later > startMs) return later;
  }
  return undefined;
}

const otherLanguages = (found: string) => ({
  code: 'other-languages',
  found,
  message: 'The file holds the same captions in several languages; the first one was read.',
});

/** Pseudo comments `<-- ... -->` stand as text. */
const tidy = (text: string) => oneLine(text.includes('--') ? text.replaceAll(/<?--[^>]{0,400}-->/g, ' ') : text);

/** The first class that says anything. */
const mostSpoken = (shown: readonly Shown[]): string => shown.find((item) => tidy(item.text) !== '')?.language ?? '';

async function walk(source: string): Promise<{ shown: Shown[]; title: string }> {
  const shown: Shown[] = [];
  let startMs: number | undefined;
  let current: Shown | undefined;
  let title = '';
  let inside = '';
  const begin = (language: string, at: number) => {
    current = startMs === undefined ? undefined : { startMs, language, text: '', from: at, to: at };
    if (current) shown.push(current);
  };
  await walkTags(source, {
    open(tag, attributes, at) {
      inside = tag;
      if (tag === 'sync') {
        const start = Number.parseInt(attributes('start') ?? '', 10);
        startMs = Number.isNaN(start) ? undefined : start;
        begin('', at);
      } else if (tag === 'p' && current) {
        if (current.language === '' && tidy(current.text) === '') shown.pop();
        begin((attributes('class') ?? '').toLowerCase(), at);
      } else if (tag === 'br' && current) current.text += ' ';
    },
    close(tag) {
      if (tag === inside) inside = '';
    },
    text(text, to) {
      if (inside === 'title') title += text;
      else if (current && inside !== 'style' && inside !== 'script') {
        current.text += text;
        current.to = to;
      }
    },
  });
  return { shown, title };
}
