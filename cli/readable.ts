/** A webinar's summary as a few lines for a terminal. */
import type { Answered } from './answered.ts';

const KEY_POINTS = 5;
const WIDTH = 96;

export function readable({ webinar, summary, failure }: Answered): string {
  if (!webinar || !summary) return `No record: ${failure?.message ?? 'nothing is known of it'}\n`;
  const points = summary.keyPoints.slice(0, KEY_POINTS).map(({ text }) => wrapped(text, '  - ', '    '));
  const lines = [
    webinar.title?.value ?? webinar.id,
    '',
    wrapped(summary.lead.text, '  ', '  '),
    ...(summary.overview.length > 0
      ? ['', wrapped(summary.overview.map(({ text }) => text).join(' '), '  ', '  ')]
      : []),
    ...(points.length > 0 ? ['', ...points] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function wrapped(text: string, first: string, rest: string): string {
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(/\s+/)) {
    if (line.length + word.length >= WIDTH) {
      lines.push(line.trimEnd());
      line = rest;
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()].join('\n');
}
