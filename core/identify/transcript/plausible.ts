/** Which claims cannot be meant: roles that are names, organisations that are people or places. */
import { COMMON } from '../en/speech-names.ts';
import { fold } from '../spoken-name.ts';
import type { Claim } from './claims.ts';
import type { Mention } from './mentions.ts';
import type { Piece } from './pieces.ts';

/** "Lindqvist" ends as "linguist" does: a name is no role; "Ousmane from Kayes" comes from a place where another is "in Kayes". */
export function plausible(pieces: readonly Piece[], mentions: readonly Mention[]) {
  const names = new Set(mentions.filter((mention) => mention.tokens.length > 1).map((mention) => fold(mention.text)));
  const people = new Set(mentions.flatMap((mention) => (mention.cue === 'about' ? [] : mention.tokens)));
  const places = new Set(
    pieces.flatMap(({ text }) =>
      [...text.matchAll(/\b(?:in|near|across) (\p{Upper}\p{Lower}+)(?! \p{Upper})/gu)].map((match) => match[1] ?? ''),
    ),
  );
  return ({ role = '', organisation = '' }: Claim) =>
    !names.has(fold(role)) &&
    !people.has(fold(organisation)) &&
    !organisation.split(' ').every((word) => COMMON.has(fold(word))) &&
    !/(?:manufacturer|supplier|provider|insurer|lender|retailer)$/.test(role) &&
    !places.has(organisation);
}
