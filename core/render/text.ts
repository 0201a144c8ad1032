/** A record as plain text for a terminal: the same note, wrapped, with bold where the terminal can. */
import type { WebinarRecord } from '../record.ts';
import type { Block, Inline, Item, Line } from './blocks.ts';
import { clean } from './clean.ts';
import { noteOf } from './template.ts';

export interface TextOptions {
  /** Columns; 80 unless said. */
  readonly width?: number;
  /** Bold and dim by ANSI escape codes (ECMA-48, SGR). */
  readonly ansi?: boolean;
}

const SGR: Readonly<Record<string, string>> = { strong: '1', quiet: '2' };
const LEAST_WIDTH = 30;

export function toText(record: WebinarRecord, { width = 80, ansi = false }: TextOptions = {}): string {
  const { headline, dateline, sections, footer } = noteOf(record);
  const columns = Math.max(LEAST_WIDTH, width);
  const wrapped = (line: Line, first = '', rest = '') => wrap(line, columns, first, rest, ansi);
  const block = (each: Block): string => {
    if (each.kind === 'paragraph') return wrapped(each.line);
    if (each.kind === 'table') return each.rows.map((row) => wrapped(rowOf(row), '  ', '    ')).join('\n');
    const item = ({ line, below = [] }: Item) =>
      [wrapped(line, '• ', '  '), ...below.map((under) => wrapped(under, '    ', '    '))].join('\n');
    return each.items.map(item).join(each.kind === 'entries' ? '\n\n' : '\n');
  };
  const parts = [
    wrapped([{ text: headline, style: 'strong' }]),
    ...(dateline ? [wrapped([{ text: dateline }])] : []),
    ...sections.map(({ title, blocks }) =>
      [
        ...(title ? [wrapped([{ text: title.toUpperCase(), style: 'strong' }])] : []),
        blocks.map(block).join('\n\n'),
      ].join('\n'),
    ),
    wrapped([{ text: footer }]),
  ];
  return `${parts.join('\n\n')}\n`;
}

const rowOf = (cells: readonly Line[]): Line =>
  cells.flatMap((cell, k) => [...(k > 0 ? [{ text: '  ' }] : []), ...cell]);

/** Words onto lines; the codes around them take no room. */
function wrap(line: Line, width: number, first: string, rest: string, ansi: boolean): string {
  const lines: string[] = [];
  let text = first;
  let used = first.length;
  let empty = true;
  for (const { word, style } of wordsOf(line)) {
    if (!empty && used + 1 + word.length > width) {
      lines.push(text);
      [text, used, empty] = [rest, rest.length, true];
    }
    const code = ansi && style ? SGR[style] : undefined;
    text += (empty ? '' : ' ') + (code ? `\u001b[${code}m${word}\u001b[0m` : word);
    used += (empty ? 0 : 1) + word.length;
    empty = false;
  }
  return [...lines, text].join('\n');
}

/** Words with their style; a word that several inlines make together keeps the last one's. */
function wordsOf(line: Line): { word: string; style: Inline['style'] }[] {
  const words: { word: string; style: Inline['style'] }[] = [];
  let open = false;
  for (const { text: bare, style } of line) {
    const text = style === 'quiet' ? bare.replace(/\S.*\S|\S/su, '($&)') : bare;
    for (const piece of clean(text).split(/( )/)) {
      if (piece === '') continue;
      if (piece === ' ') open = false;
      else if (open) words[words.length - 1] = { word: (words.at(-1)?.word ?? '') + piece, style };
      else words.push({ word: piece, style });
      if (piece !== ' ') open = true;
    }
  }
  return words;
}
