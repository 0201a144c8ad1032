/** Delimited text (RFC 4180, with any of four delimiters) -> rows of cells with their places. */

export interface CsvRow {
  readonly cells: readonly string[];
  readonly from: number;
  readonly to: number;
}

const DELIMITERS = [',', '\t', ';', '|'] as const;

/** The delimiter that the first lines have most of, outside quotes. */
export function delimiterOf(lines: readonly string[]): string {
  const counts = DELIMITERS.map((delimiter) => {
    const cells = lines.slice(0, 40).map((line) => line.replaceAll(/"[^"]*"/g, '').split(delimiter).length - 1);
    return { delimiter, n: cells.filter((n) => n > 0).length * 100 + Math.min(99, Math.max(0, ...cells)) };
  });
  return counts.sort((a, b) => b.n - a.n)[0]?.delimiter ?? ',';
}

/** `quoted`: quotation marks around a cell belong to the format, not to the text. */
export function parseCsv(text: string, delimiter: string, quoted = true): CsvRow[] {
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  // Blank lines above the head are no rows.
  let at = Math.max(0, text.search(/[^\n ]/));
  let rowFrom = at;
  while (at < text.length) {
    const line = cells.length === 0 ? plainLine(text, at, quoted) : undefined;
    if (line !== undefined) {
      rows.push({ cells: line.split(delimiter), from: at, to: at + line.length });
      at += line.length + 1;
      rowFrom = at;
      continue;
    }
    const cell = quoted && text[at] === '"' ? quotedCell(text, at) : plainCell(text, at, delimiter);
    cells.push(cell.text);
    at = cell.end;
    if (text[at] === delimiter) {
      at++;
      if (at < text.length && text[at] !== '\n') continue;
      cells.push('');
    } else if (text[at] !== '\n' && at < text.length) {
      at = plainCell(text, at, delimiter).end;
      if (text[at] === delimiter) {
        at++;
        continue;
      }
    }
    rows.push({ cells, from: rowFrom, to: at });
    cells = [];
    at++;
    rowFrom = at;
  }
  return rows;
}

/** A line without quotes is split at once. */
function plainLine(text: string, from: number, quoted: boolean): string | undefined {
  const newline = text.indexOf('\n', from);
  const line = text.slice(from, newline < 0 ? text.length : newline);
  return quoted && line.includes('"') ? undefined : line;
}

function plainCell(text: string, from: number, delimiter: string): { text: string; end: number } {
  const code = delimiter.charCodeAt(0);
  let end = from;
  for (; end < text.length; end++) {
    const at = text.charCodeAt(end);
    if (at === code || at === 10) break;
  }
  return { text: text.slice(from, end), end };
}

function quotedCell(text: string, from: number): { text: string; end: number } {
  let close = text.indexOf('"', from + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  const to = close < 0 ? text.length : close;
  return { text: text.slice(from + 1, to).replaceAll('""', '"'), end: Math.min(text.length, to + 1) };
}
