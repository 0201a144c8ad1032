/** The lines of a text with their places in it. */

export interface Line {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Every line in order, right-trimmed; `from` and `to` are offsets into `text`. A file has a quarter of a million: all come in one
 * parcel, which is filled anew for each, so that whoever keeps a line copies it.
 */
export function linesOf(text: string, from = 0): IterableIterator<Line> {
  const line = { text: '', from, to: from };
  const step = { done: false as const, value: line };
  let at = from;
  const lines: IterableIterator<Line> = {
    [Symbol.iterator]: () => lines,
    next() {
      if (at > text.length) return OVER;
      const newline = text.indexOf('\n', at);
      line.from = at;
      line.to = newline < 0 ? text.length : newline;
      line.text = trimmedEnd(text, at, line.to);
      at = line.to + 1;
      return step;
    },
  };
  return lines;
}

const OVER = { done: true as const, value: undefined };

/** Cut once: nearly all lines end in what is plainly no white space, or are empty. */
function trimmedEnd(text: string, from: number, to: number): string {
  let end = to;
  while (end > from && text.charCodeAt(end - 1) === 32) end--;
  if (end === from) return '';
  const last = text.charCodeAt(end - 1);
  const line = text.slice(from, end);
  return last > 32 && last < 128 ? line : line.trimEnd();
}

/** White space, `>`, `+` or `-`. */
const mayBeMark = (code: number) => code <= 32 || code > 126 || code === 62 || code === 43 || code === 45;

/** A line without Markdown's emphasis and escapes, which stand around labels and clocks: `**Ana:** \[0:05\]`. */
export function unmarked(line: string): string {
  if (!mayBeMark(line.charCodeAt(0)) && !line.includes('*') && !line.includes('_') && !line.includes('\\')) return line;
  const plain = line.replace(/^\s*(?:[-+] |> ?)?/, '');
  if (!/[*_\\]/.test(plain)) return plain;
  return plain.replaceAll(/\*{1,3}|__|\\(?=[[\]().:_-])/g, '').trimStart();
}

/** What tools write at the end or between turns, and nobody said. */
const FOOTER =
  /^(?:transcribed by https?:\/\/|(?:meeting|transcription|recording) ended after\b|(?:\d{1,2} [a-zß-ɏḀ-ỿ]{3,12} \d{4} ?: ?)?columns? \d{1,5}[A-Z]{0,2}$|this editable transcript was computer generated|(?:action item|screen sharing|highlight)\b.{0,400} watch: https?:\/\/|the (?:meeting|sitting|session) (?:rose|was (?:suspended|adjourned|called to order)) .{0,60}$|\(?end of (?:transcript|recording)\)?\.?$)/i;

const SWITCHED = /^.{1,80} (?:started|stopped) transcription$/i;

export function isFooter(line: string): boolean {
  const plain = isAsciiLetter(line.charCodeAt(0)) ? line : line.replace(/^[\s#*_>]+/, '');
  return (
    FOOTER.test(plain) ||
    (plain.length < 200 && (plain.charCodeAt(plain.length - 1) | 32) === 110 && SWITCHED.test(plain))
  );
}

export const isAsciiLetter = (code: number) => (code | 32) >= 97 && (code | 32) <= 122;

const LONGEST_NOTICE = 120;

/** Otter's last line may be glued to the last words. */
export const withoutFooter = (line: string): string =>
  line.includes('ranscribed by http', line.length - LONGEST_NOTICE)
    ? line.replace(/\s*Transcribed by https?:\/\/\S+$/i, '')
    : line;

/** The lines of a payload as one, each trimmed. */
export function joinLines(payload: string): string {
  if (!payload.includes('\n')) return isTrimmed(payload) ? payload : payload.trim();
  return payload
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
}

/** Neither end is white space or beyond ASCII, where white space is harder to tell. */
function isTrimmed(text: string): boolean {
  if (text.length === 0) return true;
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  return first > 32 && first < 128 && last > 32 && last < 128;
}
