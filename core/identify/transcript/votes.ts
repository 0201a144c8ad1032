/** What each spoken name says about whose voice it is: points for the voice after or before it, against the one that speaks it. */
import type { Cue } from '../en/speech-cues.ts';
import { tokensOf } from '../tokens.ts';
import { meaningOf } from './meant-people.ts';
import type { Mention } from './mentions.ts';
import type { Person } from './people.ts';
import { NO_VOICE, type Piece } from './pieces.ts';

export interface Vote {
  readonly voice: string;
  readonly person: number;
  readonly points: number;
  readonly mention: Mention;
}

/** A name this near to the end of a turn is meant for whoever speaks next. */
const NEAR_END = 25;
const NEAR_START = 20;
/** A turn of so few words may be a bystander's "yes, sorry". */
const ASIDE = 6;

/**
 * Points per cue, after measurements on 164 calls with known speakers: a name with a hand-off cue at the end of a turn is the next
 * speaker's in 88 of 100, thanks at its start the previous one's in 68, a name called at its start the next one's in 66. "It's Ana" alone is weak: recognizers make "It's lambda" a name.
 */
const NEXT: Readonly<Partial<Record<Cue, number>>> = { hand: 3, call: 2, intro: 2, thanks: 0.4, about: 0.5 };
const NEXT_FAR: Readonly<Partial<Record<Cue, number>>> = { hand: 1, call: 0.8 };
const PREVIOUS: Readonly<Partial<Record<Cue, number>>> = { thanks: 2, call: 0.4 };
const NEXT_NAMED = 2;
const ANSWERED = 2;
const ANSWER_WORDS = 10;
const OWN: Readonly<Record<Cue, number>> = {
  self: 8,
  bare: 8,
  here: 2.8,
  hand: -5,
  thanks: -5,
  call: -5,
  intro: -4,
  absent: -2,
  about: -0.7,
};

export function votesOf(pieces: readonly Piece[], mentions: readonly Mention[], people: readonly Person[]): Vote[] {
  const closing = listsOfThanks(mentions);
  const means = meaningOf(people);
  const given = lastGiven(mentions);
  const presented = presentedIn(mentions);
  return mentions.flatMap((mention) => {
    const person = means(mention);
    if (person === undefined) return [];
    const outdone = mention.from < (given.get(mention.piece) ?? 0);
    const share = mention.cue === 'intro' ? 1 / (presented.get(mention.piece) ?? 1) : 1;
    return pointsOf(pieces, mention, closing.has(mention.piece), outdone, share).map((vote) => ({
      ...vote,
      person,
      mention,
    }));
  });
}

/** Where in each piece the floor is last given away: names before that are not the next speaker's. */
function lastGiven(mentions: readonly Mention[]): ReadonlyMap<number, number> {
  const given = new Map<number, number>();
  for (const { cue, piece, from } of mentions) if (cue === 'hand' || cue === 'call') given.set(piece, from);
  return given;
}

/** How many people each piece presents: which of them speaks next is not said. */
function presentedIn(mentions: readonly Mention[]): ReadonlyMap<number, number> {
  const presented = new Map<number, number>();
  for (const { cue, piece } of mentions) if (cue === 'intro') presented.set(piece, (presented.get(piece) ?? 0) + 1);
  return presented;
}

/** Pieces that thank two people and more close the webinar: they say nothing about who spoke before. */
function listsOfThanks(mentions: readonly Mention[]): ReadonlySet<number> {
  const thanks = new Map<number, number>();
  for (const { cue, piece } of mentions) if (cue === 'thanks') thanks.set(piece, (thanks.get(piece) ?? 0) + 1);
  return new Set([...thanks].flatMap(([piece, n]) => (n > 1 ? [piece] : [])));
}

function pointsOf(
  pieces: readonly Piece[],
  mention: Mention,
  closing: boolean,
  outdone: boolean,
  share: number,
): { voice: string; points: number }[] {
  const { cue, piece } = mention;
  const own = pieces[piece]?.voice ?? NO_VOICE;
  const points = [{ voice: own, points: cue === 'here' && mention.tokens.length > 1 ? OWN.self : OWN[cue] }];
  if (cue === 'self' || cue === 'here' || cue === 'absent' || (closing && cue !== 'hand' && cue !== 'call'))
    return points;
  if (cue === 'call' && answers(pieces, mention)) return [...points, ...others(pieces, piece, -1, ANSWERED, own)];
  const near = mention.wordsAfter < NEAR_END && !outdone;
  const ahead = share * ((near ? NEXT : NEXT_FAR)[cue] ?? 0);
  const nearer = cue === 'about' && mention.wordsAfter > NEAR_END / 2 ? 0 : ahead;
  points.push(...others(pieces, piece, 1, endsWith(pieces, mention) ? NEXT_NAMED : nearer, own));
  const behind = mention.wordsBefore < NEAR_START ? (PREVIOUS[cue] ?? 0) : 0;
  points.push(...others(pieces, piece, -1, behind, own));
  return points;
}

/** "The next question is for | Ana Ruiz.", in full and last of all: whoever speaks next; not "a film by | Ana Ruiz." */
const endsWith = (pieces: readonly Piece[], { cue, tokens, text, piece, from, wordsAfter }: Mention): boolean =>
  cue === 'about' &&
  wordsAfter === 0 &&
  tokens.length > 1 &&
  !text.includes('.') &&
  /(?<!\b(?:of|by|about|on|than|as|and|or|the|an?))(?<=[a-z]) $/.test(pieces[piece]?.text.slice(0, from) ?? '');

/** "I do, Gavin, and they expire in October": whoever asked is called, not whoever comes next. */
function answers(pieces: readonly Piece[], { piece, from, to, wordsBefore }: Mention): boolean {
  const text = pieces[piece]?.text ?? '';
  const asked = pieces[piece - 1]?.text.trimEnd().endsWith('?');
  return asked === true && from > 0 && wordsBefore < ANSWER_WORDS && !/^[^.!]*\?/.test(text.slice(to));
}

/** The next (or previous) other voice; where it says a few words only, the one beyond it as well. */
function others(
  pieces: readonly Piece[],
  from: number,
  step: 1 | -1,
  points: number,
  own: string,
): { voice: string; points: number }[] {
  if (points === 0) return [];
  const first = pieces[from + step];
  if (!first) return [];
  const votes = first.voice === own ? [] : [{ voice: first.voice, points }];
  const aside = tokensOf(first.text).length < ASIDE;
  const second = pieces[from + 2 * step];
  if (aside && second && second.voice !== own && second.voice !== first.voice)
    votes.push({ voice: second.voice, points: points / 2 });
  return votes.filter(({ voice }) => voice !== NO_VOICE);
}
