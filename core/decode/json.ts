/** Text -> JSON value behind guards: depth is counted before `JSON.parse` recurses, and NaN of Python's writer is not fatal. */
import type { Failure } from '../model.ts';
import { refuse } from './refusals.ts';

/** No recognizer nests deeper than 12; V8's parser itself overflows its stack at some thousands. */
const DEEPEST = 64;

export type ParsedJson = { readonly value: unknown } | { readonly failure: Failure };

/** Parses one JSON value, or one value per line (JSON Lines) as a list of them. Never throws. */
export function parseJson(text: string): ParsedJson {
  const { depth, bare } = scan(text);
  if (depth > DEEPEST) return refuse('too-deep');
  const whole = tryParse(bare.length > 0 ? withoutBare(text, bare) : text);
  if (whole) return whole;
  return parseLines(text) ?? refuse('malformed-json');
}

function tryParse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function parseLines(text: string): { readonly value: unknown } | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 2) return undefined;
  const values: unknown[] = [];
  for (const line of lines) {
    const parsed = line.trimStart().startsWith('{') ? tryParse(line) : undefined;
    if (!parsed) return undefined;
    values.push(parsed.value);
  }
  return { value: values };
}

const QUOTE = 34;
const BACKSLASH = 92;

/** One pass outside strings: the deepest nesting, and where a bare NaN or Infinity stands (`json.dumps` of Python writes them). */
function scan(text: string): { readonly depth: number; readonly bare: readonly number[] } {
  const bare: number[] = [];
  let depth = 0;
  let deepest = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) i = closingQuote(text, i + 1);
    else if (code === 91 || code === 123) deepest = Math.max(deepest, ++depth);
    else if (code === 93 || code === 125) depth--;
    else if (code === 78 || code === 73) bare.push(i);
  }
  return { depth: deepest, bare };
}

/** A quotation mark after a backslash may be escaped: then, and only then, the string is read from its start. */
function closingQuote(text: string, from: number): number {
  const quote = text.indexOf('"', from);
  if (quote < 0) return text.length;
  if (text.charCodeAt(quote - 1) !== BACKSLASH) return quote;
  let i = from;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) return i;
    i += code === BACKSLASH ? 2 : 1;
  }
  return i;
}

const BARE = /-?(?:NaN|Infinity)/y;

function withoutBare(text: string, positions: readonly number[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const position of positions) {
    BARE.lastIndex = text.charCodeAt(position - 1) === 45 ? position - 1 : position;
    const match = BARE.exec(text);
    if (!match) continue;
    parts.push(text.slice(done, match.index), 'null');
    done = match.index + match[0].length;
  }
  return parts.join('') + text.slice(done);
}
