/** Names as they are spoken, and what is done with each: given the floor, thanked, called, introduced, one's own. */

import type { Cue } from '../en/speech-cues.ts';
import { HONORIFICS } from '../en/speech-names.ts';
import { organisationsIn } from '../organisation-names.ts';
import { fold } from '../spoken-name.ts';
import { tokensOf } from '../tokens.ts';
import { type NameRun, spokenNames } from './name-runs.ts';
import { together } from './pairs.ts';
import type { Phrases } from './phrases.ts';
import type { Piece } from './pieces.ts';
import { announcedNames } from './plain-names.ts';
import { presented } from './spoken-cues.ts';
import { isThing, ordinaryWords } from './things.ts';

export interface Mention extends NameRun {
  /** Index of the piece in which it stands. */
  readonly piece: number;
  readonly cue: Cue;
  /** Titles in the role before it: "the minister of education, Carlos Teixeira" may be called "Minister". */
  readonly titles: readonly string[];
  /** "Ana again": whoever says so has spoken before. */
  readonly again?: boolean;
  /** Words of the piece before it and after it. */
  readonly wordsBefore: number;
  readonly wordsAfter: number;
}

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
  const found = pieces.flatMap((piece, i) => {
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
        ...(/^,? (?:again|back)\b/.test(piece.text.slice(run.to, run.to + 8)) ? { again: true } : {}),
        wordsBefore,
        wordsAfter,
      };
      if (mention.cue === 'self' || mention.cue === 'here') own = mention;
      return mention;
    });
    return together(piece.text, found);
  });
  return settled(withoutExclamations(found, pieces), pieces, rooms);
}

/** "Gladly.", "Politely.": a lone word that opens a turn and is said once is called to nobody. */
function withoutExclamations(mentions: readonly Mention[], pieces: readonly Piece[]): Mention[] {
  const counts = new Map<string, number>();
  for (const { tokens } of mentions) for (const part of tokens) counts.set(part, (counts.get(part) ?? 0) + 1);
  // "Thank you, Annas."
  const bearers = new Map<string, Set<string>>();
  for (const { tokens } of mentions)
    if (tokens.length > 1)
      bearers.set(`${tokens[0]}s`, (bearers.get(`${tokens[0]}s`) ?? new Set()).add(tokens.join(' ')));
  const several = ({ tokens }: Mention) => tokens.length === 1 && (bearers.get(tokens[0] ?? '')?.size ?? 0) > 1;
  return mentions.flatMap((mention) => {
    if (several(mention)) return [];
    const once = mention.tokens.length === 1 && counts.get(mention.tokens[0] ?? '') === 1 && !mention.honorific;
    const text = pieces[mention.piece]?.text ?? '';
    const alone = mention.from === 0 && /^[.!]/.test(text.slice(mention.to));
    return once && alone && mention.cue === 'call' ? { ...mention, cue: 'about' } : mention;
  });
}

/**
 * "I'm Ana Ruiz ... And Boris Chu, a chemist from Leyland.": whoever has a name of his own presents the other one. So does
 * whoever calls him: "Boris Chu, a chemist from Leyland. Hello, Boris."
 */
function settled(mentions: readonly Mention[], pieces: readonly Piece[], rooms: ReadonlySet<string>): Mention[] {
  const labelOf = ({ piece }: Mention) => pieces[piece]?.label ?? '';
  const own = new Map<string, Mention[]>();
  const called = new Set<string>();
  for (const mention of mentions) {
    const label = labelOf(mention);
    if (mention.cue === 'self' && mention.tokens.length > 0) own.set(label, [...(own.get(label) ?? []), mention]);
    if (/^(?:call|hand|thanks)$/.test(mention.cue)) called.add(`${label} ${mention.tokens[0]}`);
  }
  return mentions.map((mention) => {
    if (mention.cue !== 'bare') return mention;
    const label = labelOf(mention);
    const others = (own.get(label) ?? []).filter(({ tokens }) => !tokens.some((part) => mention.tokens.includes(part)));
    const other = others.length > 0 || called.has(`${label} ${mention.tokens[0]}`);
    return { ...mention, cue: other && !rooms.has(label) ? 'intro' : 'self' };
  });
}

/** "It's Fiona from the club. Fiona Walsh, if you don't know me": the second time in full. */
const repeats = (own: Mention | undefined, run: NameRun): own is Mention =>
  own !== undefined && own.tokens.length === 1 && run.tokens.length > 1 && run.tokens[0] === own.tokens[0];

function titlesBefore(text: string, run: NameRun): string[] {
  if (run.tokens.length < 2) return [];
  const start = run.honorificFrom ?? run.from;
  const clause = /(?:the|our) [^,.;:?!]{0,60},? $/.exec(text.slice(Math.max(0, start - 70), start))?.[0] ?? '';
  return fold(clause)
    .split(/[^\p{L}]+/u)
    .filter((word) => HONORIFICS.has(word));
}
