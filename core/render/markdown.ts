/** A record as Markdown (CommonMark, with GitHub's tables). What was said is text: it makes no link, heading, list or HTML. */
import type { WebinarRecord } from '../record.ts';
import type { Block, Inline, Item, Line } from './blocks.ts';
import { clean } from './clean.ts';
import { noteOf } from './template.ts';

export function toMarkdown(record: WebinarRecord): string {
  const { headline, dateline, sections, footer } = noteOf(record);
  const parts = [
    `# ${escapeMarkdown(headline)}`,
    ...(dateline ? [`*${escapeMarkdown(dateline)}*`] : []),
    ...sections.flatMap(({ title, blocks }) => [
      ...(title ? [`## ${escapeMarkdown(title)}`] : []),
      ...blocks.map(blockOf),
    ]),
    '---',
    `*${escapeMarkdown(footer)}*`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function blockOf(block: Block): string {
  if (block.kind === 'paragraph') return lineOf(block.line);
  if (block.kind === 'list') return block.items.map(itemOf).join('\n');
  if (block.kind === 'entries') return block.items.map(entryOf).join('\n\n');
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    row(block.head.map(escapeMarkdown)),
    row(block.head.map(() => '---')),
    ...block.rows.map((cells) => row(cells.map(lineOf))),
  ].join('\n');
}

const itemOf = ({ line, below = [] }: Item) =>
  [`- ${lineOf(line)}`, ...below.map((each) => `  - ${lineOf(each)}`)].join('\n');

const entryOf = ({ line, below = [] }: Item) =>
  [lineOf(line), ...(below.length > 0 ? [below.map((each) => `- ${lineOf(each)}`).join('\n')] : [])].join('\n\n');

const lineOf = (line: Line): string => line.map(inlineOf).join('').trim();

function inlineOf({ text, style, href }: Inline): string {
  const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(escapeMarkdown(text)) ?? [];
  if (core === '') return before || after ? ' ' : '';
  const linked = href ? `[${core}](<${href.replace(/[<>\s\\]/g, encodeURIComponent)}>)` : core;
  const styled = style === 'strong' ? `**${linked}**` : style === 'quiet' && !href ? `(${linked})` : linked;
  return `${before}${styled}${after}`;
}

/**
 * Backslashes before every sign that CommonMark or GitHub could read as more than itself (CommonMark 0.31, 2.4): emphasis, links
 * (their brackets; round ones need none then), HTML, entities, tables, mentions, issues, mathematics; at a line's head, lists and rules.
 */
export function escapeMarkdown(text: string): string {
  return clean(text)
    .replace(/[\\`*_[\]<>#|~&@$]/g, '\\$&')
    .replace(/:(?=\/\/)|(?<=\bwww)\./gi, '\\$&')
    .replace(/^(\s*)([-+=]|\d{1,9}(?=[.)]))/u, (_all, space: string, mark: string) =>
      /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
    );
}
