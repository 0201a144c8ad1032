/** A record as one HTML file that needs nothing else: no script, no request, nothing said is ever markup. */
import type { WebinarRecord } from '../record.ts';
import type { Block, Inline, Item, Line, Section } from './blocks.ts';
import { clean } from './clean.ts';
import { STYLE } from './style.ts';
import { noteOf } from './template.ts';

/** No script, no image, no request, no form; the one style block is inline. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

export function toHtml(record: WebinarRecord): string {
  const { headline, dateline, sections, footer } = noteOf(record);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(headline)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<header>
<h1>${escapeHtml(headline)}</h1>
${dateline ? `<p class="dateline">${escapeHtml(dateline)}</p>\n` : ''}</header>
${sections.map(sectionOf).join('\n')}
</main>
<footer><p>${escapeHtml(footer)}</p></footer>
</body>
</html>
`;
}

function sectionOf({ id, title, blocks }: Section): string {
  const heading = title ? `<h2 id="${id}-title">${escapeHtml(title)}</h2>\n` : '';
  const label = title ? ` aria-labelledby="${id}-title"` : '';
  return `<section id="${id}"${label}>\n${heading}${blocks.map(blockOf).join('\n')}\n</section>`;
}

function blockOf(block: Block): string {
  if (block.kind === 'paragraph') return `<p>${lineOf(block.line)}</p>`;
  if (block.kind === 'list') return `<ul>\n${block.items.map(itemOf).join('\n')}\n</ul>`;
  if (block.kind === 'entries') return block.items.map(entryOf).join('\n');
  const row = (cells: readonly string[]) => `<tr>${cells.join('')}</tr>`;
  const head = row(block.head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`));
  const rows = block.rows.map((cells) => row(cells.map((line) => `<td>${lineOf(line)}</td>`)));
  return `<table>\n<thead>${head}</thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
}

const itemOf = ({ line, below = [] }: Item) => `<li>${lineOf(line)}${listOf(below)}</li>`;
const entryOf = ({ line, below = [] }: Item) =>
  `<article><p class="entry">${lineOf(line)}</p>${listOf(below)}</article>`;
const listOf = (lines: readonly Line[]) =>
  lines.length === 0 ? '' : `\n<ul>\n${lines.map((line) => `<li>${lineOf(line)}</li>`).join('\n')}\n</ul>`;

const lineOf = (line: Line): string => line.map(inlineOf).join('');

function inlineOf({ text, style, href }: Inline): string {
  const core = escapeHtml(text);
  const styled = style === 'strong' ? `<strong>${core}</strong>` : style === 'quiet' ? `<small>${core}</small>` : core;
  return href ? `<a href="${escapeHtml(href)}" rel="noreferrer noopener">${styled}</a>` : styled;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** For text and for attributes in double quotes. */
export const escapeHtml = (text: string): string => clean(text).replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? '');
