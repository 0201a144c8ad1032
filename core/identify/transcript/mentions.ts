/** Names as they are spoken, and what is done with each: given the floor, thanked, called, introduced, one's own. */

import { addSmallWords, LETTER } from '../../words.ts';
import { fold } from '../spoken-name.ts';
import { ABBREVIATED_TITLES, COMMON, CUES, type Cue, HONORIFICS, MEANS_ME, PRESENTS, QUOTING } from './cue-words.ts';
import { type NameRun, nameRuns } from './name-runs.ts';
import type { Piece } from './pieces.ts';

export interface Mention extends NameRun {
  /** Index of the piece in which it stands. */
  readonly piece: number;
  readonly cue: Cue;
  /** Titles in the role before it: "the minister of education, Carlos Teixeira" may be called "Minister". */
  readonly titles: readonly string[];
  /** Words of the piece before it and after it. */
  readonly wordsBefore: number;
  readonly wordsAfter: number;
}

const OPENING_WORDS = 30;
/** Characters around a name that its cue may fill. */
const BEFORE = 160;
const AFTER = 80;
/** "Yes, hello. Ana Ruiz, I keep bees": a full name so early, and first person after it. */
const BARE_NAME_WORDS = 14;

/** The names in the pieces, in order. `known` are folded parts of names that are sure, for text without capitals. */
export function findMentions(pieces: readonly Piece[], known: ReadonlySet<string>): Mention[] {
  const lower = lowerCaseWords(pieces);
  const things = thingsOf(pieces);
  return pieces.flatMap((piece, i) => {
    const runs = nameRuns(piece.text, lower, known).filter((run) => !isThing(run, piece.text, things));
    if (runs.length === 0) return [];
    const starts = [...piece.text.matchAll(/\S+/g)].map((word) => word.index);
    let wordsBefore = 0;
    let before: Mention | undefined;
    return runs.map((run): Mention => {
      while ((starts[wordsBefore] ?? run.from) < run.from) wordsBefore++;
      const wordsAfter = Math.max(0, starts.length - wordsBefore - run.text.split(/\s+/).length);
      const titles = titlesBefore(piece.text, run);
      const cue = repeats(before, run) ? before.cue : cueOf(piece.text, run, wordsBefore);
      before = {
        ...run,
        piece: i,
        cue: cue === 'here' && run.tokens.length > 1 ? 'self' : cue,
        titles,
        wordsBefore,
        wordsAfter,
      };
      return before;
    });
  });
}

/** Words that the transcript also writes in lower case: at the start of a sentence they are no names. */
function lowerCaseWords(pieces: readonly Piece[]): ReadonlySet<string> {
  const written = new Set<string>();
  for (const { text } of pieces) addSmallWords(text, LETTER, "'’-", written);
  const found = new Set(COMMON);
  for (const word of written) found.add(fold(word));
  return found;
}

/** "It's Fiona, Fiona Walsh from ...": the second time in full. */
const repeats = (before: Mention | undefined, run: NameRun): before is Mention =>
  before !== undefined &&
  (before.cue === 'self' || before.cue === 'here') &&
  run.from - before.to < 4 &&
  run.tokens.length > 1 &&
  run.tokens[0] === before.tokens[0];

function titlesBefore(text: string, run: NameRun): string[] {
  if (run.tokens.length < 2) return [];
  const start = run.honorificFrom ?? run.from;
  const clause = /(?:the|our) [^,.;:?!]{0,60},? $/.exec(text.slice(Math.max(0, start - 70), start))?.[0] ?? '';
  return fold(clause)
    .split(/[^\p{L}]+/u)
    .filter((word) => HONORIFICS.has(word));
}

/** What stands after an article anywhere ("the Devnet") is a thing; so is what has a number ("Devnet 7") or a capital inside. */
function thingsOf(pieces: readonly Piece[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { text } of pieces)
    for (const [, word = ''] of text.matchAll(/\b(?:the|a|an|our|each|every) (\p{L}+)(?! \p{Lu})/gu))
      found.add(fold(word));
  return found;
}

const isThing = (run: NameRun, text: string, things: ReadonlySet<string>) =>
  run.tokens.length === 1 &&
  !run.honorific &&
  (things.has(run.tokens[0] ?? '') ||
    /^ \d/.test(text.slice(run.to, run.to + 2)) ||
    /\p{Ll}\p{Lu}/u.test(run.text.replace(/^(?:Mc|Mac|De|Di|Le|La|O')/u, '')));

function cueOf(text: string, run: NameRun, wordsBefore: number): Cue {
  const start = run.honorificFrom ?? run.from;
  const before = fold(text.slice(Math.max(0, start - BEFORE), start))
    .replace(/\s+/g, ' ')
    .replace(/\b(\p{L}+)\. /gu, (whole, word) => (ABBREVIATED_TITLES.has(word) ? `${word} ` : whole));
  const after = fold(text.slice(run.to, run.to + AFTER)).replace(/\s+/g, ' ');
  if (MEANS_ME.test(after)) return 'self';
  const sentence = before.split(/[.?!] /).at(-1) ?? '';
  const row = CUES.find(
    (row) =>
      (!row.opening || wordsBefore < OPENING_WORDS) &&
      (!row.full || run.tokens.length > 1 || run.honorific !== undefined) &&
      (row.before?.test(before) ?? true) &&
      (row.after?.test(after) ?? true),
  );
  if (!row) return 'about';
  if (row.cue === 'call' && run.tokens.length > 1 && wordsBefore < BARE_NAME_WORDS && PRESENTS.test(after))
    return 'self';
  return row.cue !== 'absent' && QUOTING.test(sentence) ? 'about' : row.cue;
}
