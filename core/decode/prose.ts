/** A press report or article: paragraphs, and no label invented. */
import type { Cue } from '../model.ts';
import { frontMatter } from './front-matter.ts';
import { MAX_LINE } from './limits.ts';
import { linesOf } from './lines.ts';
import type { Reader, ReadResult, Sample, Source } from './reader.ts';
import { refuse } from './refusals.ts';

export const prose: Reader = { format: 'prose', kind: 'report', extensions: ['txt', 'md'], score, read };

/** Natural language: mostly letters, words of a human length, and sentences that end. */
function score({ text }: Sample): number {
  const sample = text.slice(0, 20_000);
  const letters = lengthOf(sample, /\p{Alpha}+/gu);
  const spaces = lengthOf(sample, /\s+/gu);
  const rest = sample.length - letters - spaces;
  if (letters < 8 || letters < rest * 2 || /^\s*(?:[<{]|\[\s*[{[\]"])/.test(sample)) return 0;
  const words = count(sample, /[\p{Alpha}\p{M}'’-]+/gu);
  const wordLength = letters / Math.max(1, words);
  const cjk = count(sample, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu) > letters / 2;
  if (!cjk && (wordLength > 15 || words < 3)) return 0;
  const sentences = count(sample, /[\p{Alpha}\p{M}\d)”’"'][.!?…。！？](?=[\s”’")]|$)/gu);
  if (sentences === 0) return isSettings(sample) ? 0 : 0.31;
  return Math.min(0.6, 0.4 + Math.min(0.2, (sentences * 4) / Math.max(words, 1)));
}

/** `key: value` or `key=value` at most lines: a file of a program. */
function isSettings(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const settings = lines.filter((line) => /^\s*(?:- )?["']?[a-z][\w./-]*["']?\s?[:=]/.test(line));
  return lines.length >= 3 && settings.length > lines.length * 0.6;
}

/** Of all runs together. */
const lengthOf = (text: string, run: RegExp) => text.match(run)?.join('').length ?? 0;

const count = (text: string, what: RegExp) => text.match(what)?.length ?? 0;

/** Paragraphs are parted by blank lines where there are any; hard-wrapped lines of one are joined. */
function read({ text }: Source): ReadResult {
  const front = frontMatter(text);
  const wrapped = isWrapped(text.slice(front.end));
  const cues: Cue[] = [];
  let open: { texts: string[]; from: number; to: number } | undefined;
  const close = () => {
    if (open) cues.push({ text: open.texts.join(' '), at: { from: open.from, to: open.to } });
    open = undefined;
  };
  for (const line of linesOf(text, front.end)) {
    if (line.to - line.from > MAX_LINE) return refuse('line-too-long');
    const said = line.text.trim();
    if (said === '' || !wrapped || LISTED.test(said)) close();
    if (said === '') continue;
    open ??= { texts: [], from: line.from, to: line.to };
    open.texts.push(said);
    open.to = line.to;
  }
  close();
  return { cues, meta: front.meta };
}

/** A line of a list, or one with a label, begins a paragraph of its own. */
const LISTED = /^(?:(?:[-–—•*▪●◦·]|\d{1,2}[.)])\s|\p{Upper}[\p{Alpha} ]{1,24}:\s)/u;

/** Most lines inside paragraphs end near the same column, without ending a sentence. */
function isWrapped(text: string): boolean {
  const lines = text.slice(0, 20_000).split('\n');
  let inside = 0;
  let open = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const [line = '', next = ''] = [lines[i]?.trimEnd(), lines[i + 1]?.trim()];
    if (line.trim() === '' || next === '' || LISTED.test(next)) continue;
    inside++;
    if (line.length >= 40 && line.length <= 100 && !/[.!?:;”"]$/.test(line)) open++;
  }
  return inside >= 3 && open > inside * 0.6;
}
