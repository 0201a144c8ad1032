/** Names in speech: by their capitals; in text without capitals, after words that announce a name, or known already. */
import { ORGANISATION_NOUNS } from '../en/organisations.ts';
import { isRoleNoun, ROLE_MODIFIERS, ROLE_NOUNS } from '../en/roles.ts';
import { COMMON, HONORIFICS, MAYBE_NAMES, THING_WORDS } from '../en/speech-names.ts';
import { ADDRESSING, ANNOUNCING } from '../en/speech-plain.ts';
import { nameRuns, type Stops } from '../name-runs.ts';
import { fold } from '../spoken-name.ts';
import { type Token, tokensIn, tokensOf } from '../tokens.ts';

/** Offsets into the text searched. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Folded; particles kept. None where only a title is spoken. */
  readonly tokens: readonly string[];
  /** As spoken, where one stands directly before. */
  readonly honorific?: string;
  readonly honorificFrom?: number;
}

const MOST_PARTS = 5;
/** In text without capitals a name of more words cannot be told from what follows it. */
export const MOST_PLAIN_PARTS = 3;

/** `lower` are words that the transcript writes in lower case too; `known` parts of sure names, for text without capitals. */
export function spokenNames(text: string, lower: ReadonlySet<string>, known: ReadonlySet<string>): NameRun[] {
  if (!hasCapitals(text)) return plainRuns(text, known);
  return nameRuns(text, stopsOf(lower)).flatMap(({ from, nameFrom, to, lead }) => {
    const title = titleFrom(text, lead?.from ?? from, nameFrom);
    const words = tokensIn(text, nameFrom, to);
    const run = toRun(text, title, words);
    if (words.every(isTitle)) return [bare(run)];
    const plain = run.tokens.every((part) => lower.has(part));
    return words.length > MOST_PARTS || words.some(isThing) || (plain && !run.honorific) ? [] : [run];
  });
}

/** Recognizers that write no capitals may still write "I". */
export const hasCapitals = (text: string): boolean => /\p{Upper}\p{Lower}/u.test(text);

export const foldedOf = ({ lower }: Token): string => fold(lower);

const partsOf = (word: Token) => foldedOf(word).split(/[-‑]/);

const isTitle = (word: Token) => HONORIFICS.has(foldedOf(word));

/** "And Noor", "Thanks Nadia": words that only begin a sentence. "Will Smith" is a name, "Will I" is none. */
const stopsOf =
  (lower: ReadonlySet<string>): Stops =>
  (tokens, at) => {
    const word = tokens[at];
    const folded = word ? foldedOf(word) : '';
    if (!word || HONORIFICS.has(folded)) return false;
    const next = tokens[at + 1];
    if (MAYBE_NAMES.has(folded)) return !(next?.capital && next.gap === ' ' && !COMMON.has(foldedOf(next)));
    return (
      COMMON.has(folded) ||
      COMMON.has(partsOf(word)[0] ?? '') ||
      ADVERB.test(folded) ||
      (lower.has(folded) && (at === 0 || /[.?!…:"“]/.test(word.gap)))
    );
  };

/** "Technically speaking", "Fortunately": no names; Sally and Kimberly are. */
export const ADVERB = /^.{3,}(?:[ct]ally|edly|ively|ously|ently|antly|tely)$/;

/** Where the titles begin that stand right before the name: "the Deputy Minister Ruiz". */
function titleFrom(text: string, from: number, nameFrom: number): number {
  const titles = tokensIn(text, from, nameFrom);
  const last = titles.findLastIndex((word) => !isTitle(word));
  return titles[last + 1]?.from ?? nameFrom;
}

function toRun(text: string, titleFrom: number, name: readonly Token[]): NameRun {
  const from = name[0]?.from ?? 0;
  const to = name.at(-1)?.to ?? 0;
  const honorific = text.slice(titleFrom, from).trim();
  return {
    from,
    to,
    text: text.slice(from, to),
    tokens: name.flatMap(partsOf),
    ...(honorific ? { honorific, honorificFrom: titleFrom } : {}),
  };
}

/** "Professor, is the law a success?": a title stands for the one person who has it. */
function bare({ from, to, text, honorificFrom = from, honorific }: NameRun): NameRun {
  return { from: honorificFrom, to, text, tokens: [], honorific: honorific ? `${honorific} ${text}` : text };
}

const isThing = ({ text, lower }: Token) =>
  THING_WORDS.has(lower) || ORGANISATION_NOUNS.has(lower) || /\d/.test(text) || /^\p{Upper}{2,}(?:s?$|-)/u.test(text);

/**
 * After "my name is", "doctor" and the like the words that are not common, after "thank you" one of them; elsewhere only parts
 * of known names.
 */
function plainRuns(text: string, known: ReadonlySet<string>): NameRun[] {
  return announced(text, known, (before) =>
    ANNOUNCING.test(before) ? MOST_PLAIN_PARTS : ADDRESSING.test(before) ? 1 : 0,
  );
}

/** `free` tells how many words from this one on are a name, known or not, after what stands before. */
export function announced(
  text: string,
  known: ReadonlySet<string>,
  free: (before: string, word: string) => number,
): NameRun[] {
  const words = tokensOf(text);
  const runs: NameRun[] = [];
  for (let i = 0; i < words.length; ) {
    let first = i;
    while (words[first] && isTitle(words[first] as Token)) first++;
    const start = words[i]?.from ?? 0;
    const before = fold(text.slice(Math.max(0, start - 40), start));
    const open = first + (first > i ? MOST_PLAIN_PARTS : free(before, words[i]?.lower ?? ''));
    let end = first;
    while (end < first + MOST_PLAIN_PARTS && isPart(words, end, end < open, known)) end++;
    end = beforeSecond(words, first, end, known);
    if (end > first) runs.push(toRun(text, start, words.slice(first, end)));
    i = Math.max(end, i + 1);
  }
  return runs;
}

/** What a set of known names has for the first part of a longer one: "thank you jonty | flora". */
export const beginning = (first: string): string => `${first} ...`;

function beforeSecond(words: readonly Token[], first: number, end: number, known: ReadonlySet<string>): number {
  const part = (i: number) => (words[i] ? foldedOf(words[i] as Token) : '');
  for (let i = first + 1; i < end; i++)
    if (known.has(beginning(part(i))) && known.has(beginning(part(first))) && !known.has(`${part(i - 1)} ${part(i)}`))
      return i;
  return end;
}

const LEADS = /^(?:our|my|the|an?|your|their|its|his|her|with)$/;

/** A label "Oksana K" makes a word with k the surname after "oksana". */
function isPart(words: readonly Token[], at: number, free: boolean, known: ReadonlySet<string>): boolean {
  const word = words[at];
  if (!word || word.possessive || COMMON.has(foldedOf(word)) || /\d/.test(word.text)) return false;
  // "saoirse quinlan | deputy head"
  const before = words[at - 1];
  if (ROLE_NOUNS.has(word.lower) || ROLE_MODIFIERS.has(word.lower) || word.lower.endsWith('ologist')) return false;
  // "with | dentist ngaio petrov", "our head | gardener"; Oliver is a name.
  const leads = before !== undefined && (LEADS.test(before.lower) || ROLE_MODIFIERS.has(before.lower));
  if (leads && isRoleNoun(word.lower) && !known.has(foldedOf(word))) return false;
  const initial = before && known.has(`${foldedOf(before)} ${word.lower.charAt(0)}`);
  return initial || (word.text.length > 1 && (free || partsOf(word).every((part) => known.has(part))));
}
