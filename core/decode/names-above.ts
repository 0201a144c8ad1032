/** A name alone on its line, and under it what was said: interviews, screenplays, `## Ana Ruiz`, `**Ana Ruiz**`. */
import type { SideItem } from '../model.ts';
import { unheaded } from './clocked-fit.ts';
import { OFFICES } from './en.ts';
import { isAnonymous, type Shape, shapesOnce } from './label-shape.ts';
import { isFooter, type Line, linesOf } from './lines.ts';
import { oneCue, type RawCue } from './one-cue.ts';
import type { Reader, ReadResult, Sample, Source } from './reader.ts';
import { refuse } from './refusals.ts';

export const namesAbove: Reader = { format: 'names-above', kind: 'dialogue', extensions: ['txt', 'md'], score, read };

const LONGEST_NAME = 60;
/** Of the lines, how many are names at least, and how far down the first may stand. */
const LEAST_SHARE = 0.12;
const FIRST_WITHIN = 15;
const LEAST_TURNS = 4;
const SURE = 0.7;

const LISTED = /^\s*(?:[-+*•] |\d{1,3}[.)] |\|)/;
const SENTENCE = /[.?!…]["”’)]?$/;

interface Candidate {
  /** The label; undefined for a line that could be none. */
  readonly name: string | undefined;
  readonly text: string;
}

/** What a line would be called if it were a name: in bold, under `#`, in capitals, or after a blank line. */
function nameOn(text: string, afterBlank: boolean, shape: (label: string) => Shape): string | undefined {
  if (text.length > LONGEST_NAME || LISTED.test(text)) return undefined;
  const name = unheaded(text).replace(/:$/, '').trim();
  const marked = name !== text || name === name.toUpperCase();
  if (!marked && !afterBlank) return undefined;
  const kind = shape(name);
  return kind === 'strong' || (kind === 'weak' && (marked || OFFICES.has(name.toLowerCase()))) ? name : undefined;
}

function candidatesOf(text: string): Candidate[] {
  const shape = shapesOnce();
  const lines: Candidate[] = [];
  let afterBlank = true;
  for (const { text: line } of linesOf(text)) {
    if (line !== '') lines.push({ name: nameOn(line, afterBlank, shape), text: line });
    afterBlank = line === '';
  }
  return lines;
}

/**
 * The names that come again, two of them at least, each over sentences. Headings come again too ("Battery Life", "New Features"):
 * somebody has to be called by a part of a name in what is said, or the names are such as only speakers have.
 */
function speakersOf(lines: readonly Candidate[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { name } of lines) if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = new Set([...counts].filter(([, n]) => n > 1).map(([name]) => name));
  const heads = lines.flatMap(({ name }, i) => (name !== undefined && names.has(name) ? [i] : []));
  const spoken = heads.filter((i) => isSpeech(lines[i + 1])).length;
  const placed = (heads[0] ?? FIRST_WITHIN) < FIRST_WITHIN && heads.length >= lines.length * LEAST_SHARE;
  if (names.size < 2 || heads.length < LEAST_TURNS || !placed || spoken < heads.length * 0.8) return NOBODY;
  const called = calledIn(lines);
  if (![...names].every(isAnonymous) && ![...names].some((name) => isCalled(name, called))) return NOBODY;
  const over = new Set(lines.flatMap(({ name }, i) => (name !== undefined && isSpeech(lines[i + 1]) ? [name] : [])));
  const once = [...over].filter((name) => isAnonymous(name) || isCalled(name, called));
  return new Set([...names, ...once]);
}

const NOBODY: ReadonlySet<string> = new Set();

const isSpeech = (line: Candidate | undefined) =>
  line !== undefined && line.name === undefined && !LISTED.test(line.text) && SENTENCE.test(line.text);

/** Words that stand with a capital within a sentence. */
function calledIn(lines: readonly Candidate[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { name, text } of lines) {
    if (name !== undefined) continue;
    for (const [word] of text.matchAll(/(?<=[\p{Lower},] )\p{Upper}\p{Alpha}{2,}/gu)) words.add(word);
  }
  return words;
}

const isCalled = (name: string, called: ReadonlySet<string>) =>
  (name.match(/\p{Alpha}{3,}/gu) ?? []).some((word) =>
    called.has(word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase()),
  );

function score({ text }: Sample): number {
  return speakersOf(candidatesOf(text)).size > 0 ? SURE : 0;
}

function read({ text }: Source): ReadResult {
  const speakers = speakersOf(candidatesOf(text));
  if (speakers.size === 0) return refuse('not-a-transcript');
  const shape = shapesOnce();
  const cues: RawCue[] = [];
  const side: SideItem[] = [];
  let open: RawCue | undefined;
  let afterBlank = true;
  for (const line of linesOf(text)) {
    const name = line.text === '' ? undefined : nameOn(line.text, afterBlank, shape);
    afterBlank = line.text === '';
    if (afterBlank || isFooter(line.text)) continue;
    if (name !== undefined && (open || speakers.has(name))) {
      // Who is named once and never called may be a heading: what stands under it is nobody's.
      open = openedBy(speakers.has(name) ? name : undefined, line);
      cues.push(open);
      if (open.speakerLabel === undefined) side.push(asideOf(line));
    } else if (!open || line.text.startsWith('#')) {
      side.push(asideOf(line));
      open = undefined;
    } else {
      open.text = open.text === '' ? line.text.trim() : `${open.text} ${line.text.trim()}`;
      open.at = { from: open.at.from, to: line.to };
    }
  }
  const title = side.find(({ kind }) => kind === 'heading')?.text;
  const said = cues.filter((cue) => cue.text !== '');
  return { cues: said, side, ...(title === undefined ? {} : { meta: { title } }) };
}

const openedBy = (label: string | undefined, { from, to }: Line) =>
  oneCue({ startMs: undefined, endMs: undefined, text: '', label, from, to });

const asideOf = ({ text, from, to }: Line): SideItem => ({
  kind: text.startsWith('#') ? 'heading' : 'note',
  text: unheaded(text),
  at: { from, to },
});
