/**
 * The block that nearly every caption is: an id or none, `hh:mm:ss.mmm --> hh:mm:ss.mmm`, its text, a blank line. A hundred thousand
 * of them are read while the compiler is still at work, which takes the longer the more functions it has to put together.
 */
import type { Codes } from './codes.ts';
import type { CodedText, CueSpans } from './cue-spans.ts';

const USUAL = '00:00:00.000 --> 00:00:00.000';
/** From the start of a timing line to the tip of its arrow, to its text, and from one of its clocks to the other. */
const TIP = USUAL.indexOf('>');
const SAID = USUAL.length + 1;
const SECOND = USUAL.lastIndexOf(' ') + 1;

/** Of each digit of a clock: its place, and what one of it is worth. */
const DIGITS = 9;
const PLACE = Uint8Array.of(0, 1, 3, 4, 6, 7, 9, 10, 11);
const WORTH = Int32Array.of(36_000_000, 3_600_000, 600_000, 60_000, 10_000, 1000, 100, 10, 1);

const LF = 10;
const SPACE = 32;
const COMMA = 44;
const DASH = 45;
const POINT = 46;
const ZERO = 48;
const FIVE = 53;
const COLON = 58;

/** Appends the blocks that stand at `at` and after one another; gives where the first one begins that is spelled otherwise. */
export function readUsualCues({ text, codes }: CodedText, at: number, subrip: boolean, spans: CueSpans): number {
  const { startMs, endMs, from, timing, said, to } = spans;
  let row = spans.count;
  let tip = text.indexOf('>', at);
  while (tip >= 0 && row < from.length) {
    const line = tip - TIP;
    if (line !== at && (codes[at] === LF || text.indexOf('\n', at) !== line - 1)) break;
    if (!isUsual(codes, line, subrip ? COMMA : POINT)) break;
    let start = 0;
    let end = 0;
    // Exclusive or with "0" gives 0 to 9 for digits alone.
    let odd = 0;
    for (let i = 0; i < DIGITS; i++) {
      const place = line + (PLACE[i] as number);
      const first = (codes[place] as number) ^ ZERO;
      const second = (codes[place + SECOND] as number) ^ ZERO;
      odd |= (first + 6) | (second + 6);
      start += first * (WORTH[i] as number);
      end += second * (WORTH[i] as number);
    }
    if (odd > 15) break;
    // One character is looked for several times as fast as two.
    do tip = text.indexOf('>', tip + 1);
    while (tip >= 0 && (codes[tip - 1] !== DASH || codes[tip - 2] !== DASH));
    let last = text.indexOf('\n', line + SAID);
    while (last >= 0 && codes[last + 1] !== LF && (last < tip || tip < 0)) last = text.indexOf('\n', last + 1);
    if (last < 0 || (tip >= 0 && tip < last)) break;
    startMs[row] = start;
    endMs[row] = end;
    from[row] = at;
    timing[row] = line;
    said[row] = line + SAID;
    to[row++] = last;
    at = last + 2;
  }
  spans.count = row;
  return at;
}

/** What is no digit in a timing line, no minute and no second above 59, and a text under it. */
const isUsual = (codes: Codes, line: number, point: number): boolean =>
  codes[line + 2] === COLON &&
  codes[line + 5] === COLON &&
  codes[line + 8] === point &&
  codes[line + 12] === SPACE &&
  codes[line + 13] === DASH &&
  codes[line + 14] === DASH &&
  codes[line + 16] === SPACE &&
  codes[line + 19] === COLON &&
  codes[line + 22] === COLON &&
  codes[line + 25] === point &&
  codes[line + SAID - 1] === LF &&
  codes[line + SAID] !== LF &&
  (codes[line + 3] as number) <= FIVE &&
  (codes[line + 6] as number) <= FIVE &&
  (codes[line + 20] as number) <= FIVE &&
  (codes[line + 23] as number) <= FIVE;
