/** What the speech says of its speakers: where in it a role or an organisation is named, and whose it is. */
import { genderOf } from '../names.ts';
import type { Claim } from './claims.ts';
import { CLAIM, claimsOf, claimsOn } from './claims-of-others.ts';
import type { Hearing } from './hearing.ts';
import type { Mention } from './mentions.ts';
import { hasCapitals } from './name-runs.ts';
import type { Phrases } from './phrases.ts';
import type { Piece } from './pieces.ts';
import { plausible } from './plausible.ts';
import { type Subject, subjectsIn } from './subjects.ts';
import type { Voice } from './voices.ts';

/** A claim about a voice. `piece` is where it is said. */
export interface Attributed extends Claim {
  readonly voice: Voice;
  readonly piece: number;
  readonly by: 'self' | 'other';
}

const FIRST_PIECES = 2;
/** Text without capitals has no sentences. */
const PLAIN_CLAIM = 160;
/** "She" so far behind the name is whoever was spoken of since. */
const RECALLED = 500;

export function introductions(
  { pieces, mentions, named, owner, phrases }: Hearing,
  interpreted: ReadonlyMap<Voice, Voice>,
): Attributed[] {
  const voiceOf = new Map(named.map(({ mention, voice }) => [mention, voice]));
  const byPiece = new Map<number, Mention[]>();
  for (const mention of mentions) byPiece.set(mention.piece, [...(byPiece.get(mention.piece) ?? []), mention]);
  const turns = new Map<Voice, number>();
  const found = pieces.flatMap((piece, at) => {
    const speaker = owner(at);
    const nth = speaker ? (turns.get(speaker) ?? 0) : FIRST_PIECES;
    if (speaker) turns.set(speaker, nth + 1);
    const inside = byPiece.get(at) ?? [];
    if (inside.length === 0 && nth >= FIRST_PIECES) return [];
    const subjects = subjectsIn(piece.text, inside, voiceOf, speaker, nth < FIRST_PIECES);
    const partner = owner(at - 1) === owner(at + 1) ? owner(at + 1) : undefined;
    return claimsIn(piece, at, subjects, { speaker, partner }, phrases).map((claim) =>
      claim.by === 'self' ? { ...claim, voice: interpreted.get(claim.voice) ?? claim.voice } : claim,
    );
  });
  return found.filter(plausible(pieces, mentions));
}

interface Talk {
  readonly speaker: Voice | undefined;
  /** Whoever speaks before and after it: "you", where nobody is called. */
  readonly partner: Voice | undefined;
}

function claimsIn(
  { text }: Piece,
  piece: number,
  subjects: readonly Subject[],
  { speaker, partner }: Talk,
  phrases: Phrases,
): Attributed[] {
  const found: Attributed[] = [];
  const strangers = new Set(subjects.flatMap(({ kind, from }) => (kind === 'stranger' ? [from] : [])));
  /** Claims of "our next speaker" wait for the name; `current` is whom "she" means. */
  let waiting: Claim[] | undefined;
  let current: Subject | undefined;
  for (const [i, subject] of subjects.entries()) {
    const next = subjects.slice(i + 1).find(({ kind }) => kind !== 'I' && kind !== 'stranger')?.from ?? text.length;
    const reach = hasCapitals(text) ? CLAIM : PLAIN_CLAIM;
    const begins = /^(?:I|you|pronoun)$/.test(subject.kind) ? subject.from : subject.to;
    const range = { from: begins, to: Math.min(next, subject.to + reach) };
    // "Dunmore Search" looks like somebody's name until it is an organisation's.
    const inside = /\b(?:at|from|of|with|for|in|by) (?:the )?$/.test(
      text.slice(Math.max(0, subject.from - 12), subject.from),
    );
    if (subject.kind === 'stranger' && inside) continue;
    if (subject.kind === 'stranger' && [...found, ...(waiting ?? [])].some(({ to }) => to >= subject.to)) continue;
    if (subject.kind === 'stranger' || subject.kind === 'to come') {
      current = undefined;
      // A book or a place that is mentioned on the way is not whom we wait for.
      if (subject.kind === 'to come') waiting = claimsOn(text, range, false, phrases);
      else if (subject.mention?.cue !== 'about') waiting = undefined;
    } else if (subject.kind === 'you') {
      const voice = current ? (subject.from - current.to < RECALLED ? current.voice : undefined) : partner;
      if (voice)
        found.push(...attributed(claimsOn(text, range, false, phrases).flatMap(inPassing), voice, piece, 'other'));
    } else if (subject.kind === 'pronoun') {
      const claims = claimsOn(text, range, false, phrases);
      if (waiting) waiting.push(...claims);
      const voice =
        current && subject.from - current.to < RECALLED && agrees(current, subject) ? current.voice : undefined;
      if (voice) found.push(...attributed(claims, voice, piece, 'other'));
    } else if (subject.voice) {
      const self = subject.by === 'self';
      if (!self) found.push(...attributed(waiting ?? [], subject.voice, piece, 'other'));
      if (!self) waiting = undefined;
      if (subject.kind === 'name') current = self ? undefined : subject;
      const claims = claimsOf(text, subject, range, phrases, strangers);
      found.push(...attributed(claims, subject.voice, piece, subject.by ?? 'other'));
    }
  }
  return speaker || found.length > 0 ? found : [];
}

/** "You're a climber as well": what one does is said elsewhere; "you run the test as usual": nobody is told that he does. */
const inPassing = (claim: Claim): Claim[] =>
  claim.organisation ? [claim] : claim.inferred ? [] : [{ ...claim, passing: true }];

const attributed = (claims: readonly Claim[], voice: Voice, piece: number, by: 'self' | 'other'): Attributed[] =>
  claims.map((claim) => ({ ...claim, voice, piece, by }));

const agrees = ({ voice, mention }: Subject, { gender }: Subject) => {
  const known = genderOf(mention?.honorific, voice?.name ?? '');
  return known === undefined || known === gender;
};
