/** Runs of words that can be a name: by their capitals; in text without capitals, after words that announce a name, or known already. */

import { kindAt, LETTER, MARK, NUMBER, UPPER, type WordShape, wordsIn } from '../../words.ts';
import { ORGANISATION_NOUNS } from '../en/organisations.ts';
import { ROLE_MODIFIERS } from '../en/roles.ts';
import { fold, isParticle } from '../spoken-name.ts';
import { ABBREVIATED_TITLES, ANNOUNCING, COMMON, HONORIFICS, MAYBE_NAMES, THING_WORDS } from './cue-words.ts';

/** Offsets into the text searched. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Folded; particles kept. None where only a title is spoken. */
  readonly tokens: readonly string[];
  /** As written, where one stands directly before. */
  readonly honorific?: string;
  readonly honorificFrom?: number;
}

interface Word {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly folded: string;
}

const WORD: WordShape = {
  head: LETTER | MARK | NUMBER,
  body: LETTER | MARK | NUMBER,
  joints: "'’.-",
  joined: LETTER | NUMBER,
  joins: (text, at) => text[at + 1] !== 's' || /^\w/.test(text.charAt(at + 2)),
};
const MOST_PARTS = 5;

export function nameRuns(text: string, lower: ReadonlySet<string>, known: ReadonlySet<string>): NameRun[] {
  const words = wordsOf(text);
  return hasCapitals(text) ? capitalRuns(text, words, lower) : announcedRuns(text, words, known);
}

/** Recognizers that write no capitals may still write "I". */
export const hasCapitals = (text: string): boolean => /\p{Lu}\p{Ll}/u.test(text);

function wordsOf(text: string): Word[] {
  const at = wordsIn(text, WORD);
  const words: Word[] = [];
  for (let k = 0; k < at.length; k += 2) {
    const from = at[k] as number;
    const to = at[k + 1] as number;
    const bare = text.slice(from, to);
    const folded = fold(bare);
    // "Thank you, Ambassador. Deputy Minister Ruiz": behind a title written out, a full stop ends the sentence.
    const abbreviation = text[to] === '.' && (bare.length < 2 || ABBREVIATED_TITLES.has(folded));
    words.push(abbreviation ? { from, to: to + 1, text: `${bare}.`, folded } : { from, to, text: bare, folded });
  }
  return words;
}

function capitalRuns(text: string, words: readonly Word[], lower: ReadonlySet<string>): NameRun[] {
  const runs: NameRun[] = [];
  let i = 0;
  while (i < words.length) {
    const end = runEnd(text, words, i);
    const run = end > i ? runOf(text, words, i, end, lower) : undefined;
    if (run) runs.push(run);
    i = Math.max(end, i + 1);
  }
  return runs;
}

/** One after the last word of the capitalised run that begins at `i`; `i` itself where none does. */
function runEnd(text: string, words: readonly Word[], i: number): number {
  let end = i;
  for (let j = i; j < words.length && j < i + MOST_PARTS + 3; j++) {
    const word = words[j];
    const before = words[j - 1];
    if (!word || (j > i && before && !/^\s+$/.test(text.slice(before.to, word.to - word.text.length)))) break;
    if (kindAt(word.text, 0) & UPPER) end = j + 1;
    else if (j === i || !isParticle(word.text)) break;
  }
  return end;
}

function runOf(
  text: string,
  words: readonly Word[],
  first: number,
  end: number,
  lower: ReadonlySet<string>,
): NameRun | undefined {
  let i = first;
  while (i < end - 1 && leads(text, words, i, first, lower)) i++;
  if (i === end - 1 && i > first && COMMON.has(words[i]?.folded ?? '')) return undefined;
  const title = i;
  while (i < end && HONORIFICS.has(words[i]?.folded ?? '')) i++;
  const name = words.slice(i, end);
  if (name.length === 0 && i > title) return { ...bare(text, words.slice(title, i)), tokens: [] };
  if (name.length === 0 || name.length > MOST_PARTS || !name.every(isNamePart)) return undefined;
  const parts = name.flatMap((word) => word.folded.split('-'));
  // "Gotcha Okay", "Bye-bye"
  if (parts.some((part) => COMMON.has(part) && (parts.length === 1 || !MAYBE_NAMES.has(part)))) return undefined;
  // "Senior Fellow"
  if (ROLE_MODIFIERS.has(parts[0] ?? '')) return undefined;
  if (title === i && parts.length > 1 && parts.every((part) => lower.has(part))) return undefined;
  if (title === i && parts.length === 1 && opens(text, name[0]) && lower.has(parts[0] ?? '')) return undefined;
  return toRun(text, words.slice(title, i), name);
}

/** A word before the name and no part of it: "And Noor", "Thanks Nadia"; "Will Smith" is a name, "Will I" is none. */
function leads(text: string, words: readonly Word[], i: number, first: number, lower: ReadonlySet<string>): boolean {
  const folded = words[i]?.folded ?? '';
  if (HONORIFICS.has(folded) || (MAYBE_NAMES.has(folded) && !COMMON.has(words[i + 1]?.folded ?? ''))) return false;
  return (opens(text, words[i]) && lower.has(folded)) || (i === first && COMMON.has(folded));
}

/** "Professor, is the law a success?": a title stands for the one person who has it. */
const bare = (text: string, titles: readonly Word[]) => {
  const from = titles[0]?.from ?? 0;
  const to = titles.at(-1)?.to ?? 0;
  return { from, to, text: text.slice(from, to), honorific: text.slice(from, to) };
};

const isNamePart = (word: Word) =>
  !THING_WORDS.has(word.folded) &&
  !ORGANISATION_NOUNS.has(word.folded) &&
  !/\d/.test(word.text) &&
  !/^\p{Lu}{2,}s?$/u.test(word.text);

/** The word begins a sentence (or the text). */
const opens = (text: string, word: Word | undefined) =>
  word !== undefined && /(?:^|[.?!…:"“]\s*|^\s*)$/u.test(text.slice(Math.max(0, word.from - 3), word.from));

function toRun(text: string, titles: readonly Word[], name: readonly Word[]): NameRun | undefined {
  const from = name[0]?.from ?? 0;
  const to = name.at(-1)?.to ?? 0;
  const titleFrom = titles[0]?.from;
  const honorific = titleFrom === undefined ? '' : text.slice(titleFrom, from).trim();
  return {
    from,
    to,
    text: text.slice(from, to),
    tokens: name.flatMap((word) => word.folded.split('-')),
    ...(titleFrom !== undefined && honorific ? { honorific, honorificFrom: titleFrom } : {}),
  };
}

/** The label has "Yelena K": after "yelena" a word with k is the surname. */
const spellsInitial = (before: Word | undefined, word: Word | undefined, known: ReadonlySet<string>) =>
  before !== undefined &&
  word !== undefined &&
  !COMMON.has(word.folded) &&
  known.has(`${before.folded} ${word.folded.charAt(0)}`);

/** After "my name is", "doctor" and the like up to three words that are not common; elsewhere only parts of known names. */
function announcedRuns(text: string, words: readonly Word[], known: ReadonlySet<string>): NameRun[] {
  const runs: NameRun[] = [];
  let i = 0;
  while (i < words.length) {
    const title = i;
    let first = i;
    while (first < words.length && HONORIFICS.has(words[first]?.folded ?? '')) first++;
    const before = fold(text.slice(Math.max(0, (words[title]?.from ?? 0) - 40), words[title]?.from ?? 0));
    const announced = first > title || ANNOUNCING.test(before);
    const takes = (word: Word | undefined) =>
      word !== undefined &&
      word.folded.length > 1 &&
      !COMMON.has(word.folded) &&
      !/\d/.test(word.text) &&
      (announced || known.has(word.folded));
    let end = first;
    while (end < first + 3 && (takes(words[end]) || spellsInitial(words[end - 1], words[end], known))) end++;
    const run = end > first ? toRun(text, words.slice(title, first), words.slice(first, end)) : undefined;
    if (run) runs.push(run);
    i = Math.max(end, i + 1);
  }
  return runs;
}
