/** What the speech says of its speakers: where in it a role or an organisation is named, and whose it is. */

import type { Range } from '../../model.ts';
import { sentences } from '../../sentences.ts';
import { fold } from '../spoken-name.ts';
import { INTERPRETS } from './claim-words.ts';
import { type Claim, claimsAbout, claimsOfSelf } from './claims.ts';
import { COMMON } from './cue-words.ts';
import type { Hearing } from './hearing.ts';
import type { Mention } from './mentions.ts';
import { hasCapitals } from './name-runs.ts';
import type { NamedMention } from './named-mentions.ts';
import type { Phrases } from './phrases.ts';
import type { Piece } from './pieces.ts';
import type { Voice } from './voices.ts';

/** A claim about a voice. `piece` is where it is said. */
export interface Attributed extends Claim {
  readonly voice: Voice;
  readonly piece: number;
  readonly by: 'self' | 'other';
}

/** People say what they are in their first sentences, and after their name. */
const FIRST_SENTENCES = 4;
const FIRST_PIECES = 2;
const AFTER_NAME = 3;
/** Characters after a name in which text without capitals may say what somebody is. */
const PLAIN_CLAIM = 160;
/** No sentence says it further from the name. */
const CLAIM = 400;

export function introductions(
  { pieces, mentions, named, voices }: Hearing,
  interpreted: ReadonlyMap<Voice, Voice>,
  phrases: Phrases,
): Attributed[] {
  const cut = pieces.map((piece) => sentencesOf(piece.text));
  // "Lindqvist" ends as "linguist" does: a name is no role.
  const names = new Set(mentions.filter((mention) => mention.tokens.length > 1).map((mention) => fold(mention.text)));
  const owner = (piece: Piece | undefined) => voices.find((voice) => piece && voice.keys.has(piece.voice));
  const about = named.flatMap(({ mention, voice }, at): Attributed[] => {
    const piece = pieces[mention.piece];
    const range = cut[mention.piece]?.[indexAt(cut[mention.piece] ?? [], mention.from)];
    if (!piece || !range) return [];
    const sentence = around(range, piece.text, mention, named, at);
    const self = owner(piece) === voice;
    return claimsAbout(piece.text, mention, sentence, self, phrases).map((claim) => ({
      ...claim,
      voice,
      piece: mention.piece,
      by: self ? 'self' : 'other',
    }));
  });
  const own = voices.flatMap((voice) => {
    const whom = interpreted.get(voice) ?? voice;
    return ownSentences(pieces, cut, named, voice).flatMap(({ piece, range, named: byName }) =>
      claimsOfSelf(pieces[piece]?.text ?? '', range, phrases)
        // "I'm the devil's advocate" is no office; beside the own name, or with an organisation, it is one.
        .filter((claim) => byName || claim.organisation !== undefined || whom !== voice)
        .map((claim): Attributed => ({ ...claim, voice: whom, piece, by: 'self' })),
    );
  });
  const people = new Set(mentions.flatMap((mention) => (mention.cue === 'about' ? [] : mention.tokens)));
  const places = placesIn(pieces);
  return [...about, ...own].filter(({ role = '', organisation = '' }) => {
    const first = fold(organisation.split(' ')[0] ?? '');
    return !names.has(fold(role)) && !people.has(fold(organisation)) && !COMMON.has(first) && !places.has(organisation);
  });
}

/** "Ousmane from Kayes" comes from a place where somebody else is "in Kayes". */
function placesIn(pieces: readonly Piece[]): ReadonlySet<string> {
  return new Set(
    pieces.flatMap(({ text }) =>
      [...text.matchAll(/\b(?:in|near|across) (\p{Lu}\p{Ll}+)(?! \p{Lu})/gu)].map((match) => match[1] ?? ''),
    ),
  );
}

/** Index of the sentence that holds an offset. */
function indexAt(ranges: readonly Range[], offset: number): number {
  let low = 0;
  let high = ranges.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.to ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Text without capitals has no sure sentences: it is one, and a claim ends where the next person is named. */
const sentencesOf = (text: string): readonly Range[] =>
  hasCapitals(text) ? sentences(text) : [{ from: 0, to: text.length }];

function around(range: Range, text: string, mention: Mention, named: readonly NamedMention[], at: number): Range {
  const from = Math.max(range.from, mention.from - CLAIM);
  if (hasCapitals(text)) return { from, to: Math.min(range.to, mention.to + CLAIM) };
  const next = named[at + 1]?.mention;
  const end = next?.piece === mention.piece ? (next.honorificFrom ?? next.from) : range.to;
  return { from, to: Math.min(range.to, end, mention.to + PLAIN_CLAIM) };
}

interface Place {
  readonly piece: number;
  readonly range: Range;
  /** The person's own name is said in it or shortly before. */
  readonly named: boolean;
}

/** The sentences in which a voice may present itself. */
function ownSentences(
  pieces: readonly Piece[],
  cut: readonly (readonly Range[])[],
  named: readonly NamedMention[],
  voice: Voice,
): Place[] {
  const own = pieces.flatMap((piece, i) => (voice.keys.has(piece.voice) ? [i] : []));
  const first = own
    .slice(0, FIRST_PIECES)
    .flatMap((piece) => (cut[piece] ?? []).slice(0, FIRST_SENTENCES).map((range) => ({ piece, range, named: false })));
  const after = named
    .filter(
      ({ mention, voice: whose }) =>
        whose === voice && own.includes(mention.piece) && (mention.cue === 'self' || mention.cue === 'here'),
    )
    .flatMap(({ mention }) => {
      const at = indexAt(cut[mention.piece] ?? [], mention.from);
      return (cut[mention.piece] ?? [])
        .slice(at, at + AFTER_NAME)
        .map((range) => ({ piece: mention.piece, range, named: true }));
    });
  const seen = new Set<string>();
  return [...after, ...first].filter(({ piece, range }) => {
    const key = `${piece} ${range.from}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

/** Interpreter -> whom they speak for: "Don Hilario will speak in Spanish and Kevin will interpret". */
export function interpretersOf(
  pieces: readonly Piece[],
  named: readonly NamedMention[],
): ReadonlyMap<Voice, { readonly whom?: Voice; readonly said: Range & { readonly piece: number } }> {
  const found = new Map<Voice, { readonly whom?: Voice; readonly said: Range & { readonly piece: number } }>();
  for (const [i, piece] of pieces.entries()) {
    if (!INTERPRETS.test(fold(piece.text))) continue;
    for (const sentence of sentences(piece.text)) {
      const verb = INTERPRETS.exec(fold(piece.text.slice(sentence.from, sentence.to)));
      if (!verb) continue;
      const inside = named.filter(
        ({ mention }) => mention.piece === i && mention.from >= sentence.from && mention.to <= sentence.to,
      );
      const by = inside.findLast(({ mention }) => mention.to <= sentence.from + verb.index + 1);
      const whom = inside.find(({ voice }) => voice !== by?.voice)?.voice;
      if (by)
        found.set(by.voice, {
          ...(whom ? { whom } : {}),
          said: { piece: i, from: by.mention.from, to: sentence.from + verb.index + verb[0].length },
        });
    }
  }
  return found;
}
