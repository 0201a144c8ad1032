/**
 * Text -> sentences with exact offsets. Identify and summarize share it.
 * A full stop ends a sentence unless the words around it say otherwise: an abbreviation before it, a lower-case
 * word after it. (Intl.Segmenter knows no abbreviations and costs ten times as much: 23 of 40 passages, 13 ms an hour.)
 * Recognizer text without punctuation has a path of its own: `breaks.ts`.
 */
import { ALWAYS_ABBREVIATED, BEFORE_NUMBERS, SENTENCE_STARTERS, SOMETIMES_ABBREVIATED } from './abbreviations.ts';
import { breaks, isUnpunctuated } from './breaks.ts';
import { lately } from './lately.ts';
import type { Range } from './model.ts';

/** A sentence end: stops, then whatever closes, then white space. Both classes are disjoint: linear. */
const STOP = /[.!?…]+["'”’)\]]*\s+/gu;
const LAST_WORD = /[^\s("'“‘[]+$/u;
/** "phone" begins no sentence, "iPhone" may. */
const SMALL_FIRST = /^\p{Lower}/u;
const SMALL_BRAND = /^\p{Lower}\p{Upper}/u;
const NEXT_WORD = /^["'“‘([]*([^\s]+)(?:\s+([^\s]+))?/u;

/** The sentences of `text` as trimmed ranges in order; every other character is white space. */
export const sentences: (text: string) => readonly Range[] = lately(4000, split);

function split(text: string): Range[] {
  const found: Range[] = [];
  let from = 0;
  const push = (to: number) => {
    const piece = text.slice(from, to);
    const start = from + piece.length - piece.trimStart().length;
    const end = from + piece.trimEnd().length;
    from = to;
    if (end <= start) return;
    if (!isUnpunctuated(text, start, end)) found.push({ from: start, to: end });
    else for (const range of breaks(text, start, end)) found.push(range);
  };
  for (const match of text.matchAll(STOP)) {
    const end = match.index + match[0].length;
    if (end < text.length && ends(text, match.index, match[0], end)) push(end);
  }
  push(text.length);
  return found;
}

/** Whether the stop at `at` ends its sentence. */
function ends(text: string, at: number, stop: string, next: number): boolean {
  if (endsPlainly(text, at, stop, next)) return true;
  const following = NEXT_WORD.exec(text.slice(next, next + 80));
  const word = following?.[1] ?? '';
  if (SMALL_FIRST.test(word) && !SMALL_BRAND.test(word)) return false;
  // An ellipsis is a breath: "I think… 90% of them" is one sentence, and its hedge belongs to the figure.
  if (/^(…|\.\.)/u.test(stop)) return /^\p{Upper}/u.test(word) && !/^I\b/.test(word);
  if (!stop.startsWith('.')) return true;
  const before = LAST_WORD.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? '';
  const starts = SENTENCE_STARTERS.has(bare(word));
  if (ALWAYS_ABBREVIATED.has(before.toLowerCase())) return false;
  if (BEFORE_NUMBERS.has(before.toLowerCase())) return !/^[\d#]/.test(word);
  if (/^[ap]\.?m$/i.test(before)) return !/^(time|sharp|[a-zß-ɏḀ-ỿ]{2,4}\b)/i.test(following?.[2] ?? '');
  if (/^\p{Upper}$/u.test(before)) return starts && !initial(text, at);
  if (/^(\p{Alpha}\.)+\p{Alpha}$/u.test(before)) return starts;
  if (SOMETIMES_ABBREVIATED.has(before.toLowerCase())) return starts;
  if (/^\d{1,2}$/.test(before))
    return !/(^|[:;,\n]\s*)$/u.test(text.slice(Math.max(0, at - before.length - 4), at - before.length));
  return true;
}

/** "... the harbour. The ...": a capital after a full stop behind three small letters that abbreviate nothing; most ends are so. */
function endsPlainly(text: string, at: number, stop: string, next: number): boolean {
  if (stop.charCodeAt(0) !== FULL_STOP || stop.charCodeAt(1) === FULL_STOP || !isBetween(text, next, 65, 90))
    return false;
  let from = at;
  while (isBetween(text, from - 1, 97, 122)) from--;
  if (at - from < 3 || text.charCodeAt(from - 1) !== SPACE_CODE) return false;
  const word = text.slice(from, at);
  return !ALWAYS_ABBREVIATED.has(word) && !BEFORE_NUMBERS.has(word) && !SOMETIMES_ABBREVIATED.has(word);
}

const FULL_STOP = 46;
const SPACE_CODE = 32;
const isBetween = (text: string, at: number, first: number, last: number) => {
  const code = text.charCodeAt(at);
  return code >= first && code <= last;
};

const bare = (word: string) => word.toLowerCase().replace(/[^\p{Alpha}'’]+$/u, '');

/** "A." of "J. K. Rowling" or "Abdul A. Khan", not of "see annex A.": a capital stands before it. */
const initial = (text: string, at: number) =>
  /(^|\p{Upper}[^\s]*\s+)\p{Upper}$/u.test(text.slice(Math.max(0, at - 30), at));
