/** Names as they are spoken, and what is done with each: given the floor, thanked, called, introduced, one's own. */

import { isRoleNoun } from '../en/roles.ts';
import { CUES, type Cue, MEANS_ME, QUOTING, SPOKEN_TO } from '../en/speech-cues.ts';
import { ABBREVIATED_TITLES, COMMON, HONORIFICS } from '../en/speech-names.ts';
import { ADDRESSING, ANNOUNCING, I_AM } from '../en/speech-plain.ts';
import { organisationsIn } from '../organisation-names.ts';
import { fold } from '../spoken-name.ts';
import { tokensOf } from '../tokens.ts';
import { claimsAfter } from './claims.ts';
import { announced, foldedOf, hasCapitals, MOST_PLAIN_PARTS, type NameRun, spokenNames } from './name-runs.ts';
import { together } from './pairs.ts';
import type { Phrases } from './phrases.ts';
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
const BEFORE = 90;
const AFTER = 60;
/** "Yes, hello. Ana Ruiz, beekeeper.": a full name so early, and what one is after it. */
const BARE_NAME_WORDS = 14;
const BARE_GIVEN_NAME_WORDS = 3;

/**
 * The names in the pieces, in order. `known` are folded parts of names that are sure, for text without capitals; under the
 * labels of `rooms` somebody else may begin to speak in any sentence.
 */
export function findMentions(
  pieces: readonly Piece[],
  known: ReadonlySet<string>,
  rooms: ReadonlySet<string>,
  phrases: Phrases,
): Mention[] {
  const { lower, things } = ordinaryWords(pieces);
  const names = new Set([...known, ...announcedNames(pieces)]);
  return pieces.flatMap((piece, i) => {
    const organisations = organisationsIn(piece.text).filter(({ sure, name }) => sure || / & /.test(name));
    const runs = spokenNames(piece.text, lower, names).filter(
      (run) =>
        !isThing(run, piece.text, things) &&
        !organisations.some(({ from, to }) => run.from >= from && run.to <= to && !run.honorific),
    );
    if (runs.length === 0) return [];
    const words = tokensOf(piece.text);
    const starts = new Set(runs.map(({ from }) => from));
    let wordsBefore = 0;
    let own: Mention | undefined;
    const found = runs.map((run): Mention => {
      while ((words[wordsBefore]?.from ?? run.from) < run.from) wordsBefore++;
      const wordsAfter = Math.max(0, words.length - wordsBefore - run.text.split(/\s+/).length);
      const spoken = rooms.has(piece.label) ? 0 : wordsBefore;
      const cue = repeats(own, run) ? own.cue : presented(piece.text, run, spoken, phrases, starts);
      const mention: Mention = {
        ...run,
        piece: i,
        cue: cue === 'here' && run.tokens.length > 1 ? 'self' : cue,
        titles: titlesBefore(piece.text, run),
        wordsBefore,
        wordsAfter,
      };
      if (mention.cue === 'self' || mention.cue === 'here') own = mention;
      return mention;
    });
    return together(piece.text, found);
  });
}

/**
 * Words that the transcript also writes in lower case: at the start of a sentence they are no names. And things: what stands
 * after an article anywhere ("the Devnet").
 */
function ordinaryWords(pieces: readonly Piece[]) {
  const lower = new Set(COMMON);
  const things = new Set<string>();
  for (const { text } of pieces) {
    const words = tokensOf(text);
    for (const [i, word] of words.entries()) {
      if (!word.capital) lower.add(foldedOf(word));
      const next = words[i + 1];
      if (ARTICLE.test(word.lower) && next && next.gap === ' ' && !(words[i + 2]?.capital && words[i + 2]?.gap === ' '))
        things.add(foldedOf(next));
    }
  }
  return { lower, things };
}

const ARTICLE = /^(?:the|a|an|our|each|every)$/;

/** Said so often, once after "thank you": a name. */
const OFTEN = 3;

/**
 * In text without capitals "i'm marlon" is a name because somebody else says "thank you marlon"; so is what follows "i'm" or
 * "our conductor" in two words, and comes again.
 */
function announcedNames(pieces: readonly Piece[]): Set<string> {
  const plain = pieces.filter(({ text }) => !hasCapitals(text));
  const after = (announces: (before: string) => boolean, words: number) =>
    plain.flatMap(({ text }) =>
      announced(text, new Set(), (before) => (announces(before) ? words : 0)).map((run) => run.tokens),
    );
  const counts = new Map<string, number>();
  for (const { text } of plain) for (const { lower } of tokensOf(text)) counts.set(lower, (counts.get(lower) ?? 0) + 1);
  const count = (name = '') => counts.get(name) ?? 0;
  const addressed = new Set(after((before) => ADDRESSING.test(before), 1).flat());
  const called = ([first = '', second]: readonly string[]) =>
    addressed.has(first) || (second !== undefined && count(first) > 1);
  const named = after((before) => ANNOUNCING.test(before), MOST_PLAIN_PARTS);
  const own = after((before) => I_AM.test(before), MOST_PLAIN_PARTS);
  const presented = after(endsInRole, 2);
  return new Set([
    ...named.filter(([first = '', second]) => second !== undefined || addressed.has(first)).flat(),
    ...[...own, ...presented].filter(called).flat(),
    ...[...addressed].filter((name) => count(name) >= OFTEN),
  ]);
}

/** "our principal cellist | ..." */
const endsInRole = (before: string) => {
  const role = /\b(?:our|my|the|an?) (?:\S+ ){0,3}(\S+) $/.exec(before)?.[1];
  return role !== undefined && isRoleNoun(role);
};

const REPEATED = 30;

/** "It's Fiona, Fiona Walsh from ...": the second time in full. */
const repeats = (own: Mention | undefined, run: NameRun): own is Mention =>
  own !== undefined && run.from - own.to < REPEATED && run.tokens.length > 1 && run.tokens[0] === own.tokens[0];

function titlesBefore(text: string, run: NameRun): string[] {
  if (run.tokens.length < 2) return [];
  const start = run.honorificFrom ?? run.from;
  const clause = /(?:the|our) [^,.;:?!]{0,60},? $/.exec(text.slice(Math.max(0, start - 70), start))?.[0] ?? '';
  return fold(clause)
    .split(/[^\p{L}]+/u)
    .filter((word) => HONORIFICS.has(word));
}

/** "Parry's | Perry", "It's | Perry" is none. */
function isOwned(text: string, at: number): boolean {
  const owner = /(\p{Lu}\p{L}+)['’]s $/u.exec(text.slice(Math.max(0, at - 30), at))?.[1];
  return owner !== undefined && !COMMON.has(fold(owner));
}

/** So is what has a number ("Devnet 7"), a capital inside, or something of its name ("St Brannoc's College"). */
const isThing = (run: NameRun, text: string, things: ReadonlySet<string>) =>
  !run.honorific &&
  run.tokens.length > 0 &&
  ((run.tokens.length === 1 && things.has(run.tokens[0] ?? '')) ||
    /^(?: \d|['’]s \p{Lu})/u.test(text.slice(run.to, run.to + 4)) ||
    isOwned(text, run.from) ||
    /\p{Ll}\p{Lu}/u.test(run.text.replace(/(?<!\p{L})(?:Mc|Mac|De|Di|Le|La|Van|Von|Fitz|O')(?=\p{Lu})/gu, '')));

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
  return row.cue !== 'absent' && QUOTING.test(sentence) ? 'about' : row.cue;
}

/** A name that is called or mentioned, and told at once what it is: presented, or one's own where it opens the turn. */
function presented(text: string, run: NameRun, wordsBefore: number, phrases: Phrases, names: ReadonlySet<number>): Cue {
  const cue = cueOf(text, run, wordsBefore);
  if ((cue !== 'about' && cue !== 'call') || run.tokens.length === 0) return cue;
  const claims = claimsAfter(text, { from: run.to, to: run.to + REACH }, true, phrases, names);
  const last = claims.at(-1);
  const full = run.tokens.length > 1;
  const own = last && cue === 'call' && !SPOKEN_TO.test(text.slice(run.to, last.to + AFTER));
  if (own && full && wordsBefore < BARE_NAME_WORDS) return 'self';
  if (own && !full && wordsBefore < BARE_GIVEN_NAME_WORDS && last.role && !GREETED.test(text.slice(0, run.from)))
    return 'here';
  const start = run.honorificFrom ?? run.from;
  return full && (last || phrases.roleBefore(text, Math.max(0, start - BEFORE), start)) ? 'intro' : cue;
}

const REACH = 200;
const GREETED = /\b(?:morning|afternoon|evening|day|hi|hello|hey|thanks|you)\b/i;
