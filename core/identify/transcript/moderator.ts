/** Who leads the webinar: says so, is called so by the label, or gives the floor to the others. */

import type { Range } from '../../model.ts';
import { sentences } from '../../sentences.ts';
import { MODERATES } from '../en/speech-claims.ts';
import { fold } from '../spoken-name.ts';
import type { Hearing } from './hearing.ts';
import type { Mention } from './mentions.ts';
import type { Voice } from './voices.ts';

export interface Moderator {
  readonly voice: Voice;
  /** The words that say so, where they are spoken. */
  readonly said?: Range & { readonly piece: number };
}

const FIRST_PIECES = 6;
const LEAST_HANDED = 2;
const LEAST_BY_WELCOMER = 1;
/** Panellists call each other, too. */
const GIVING: Readonly<Partial<Record<Mention['cue'], number>>> = { hand: 1, intro: 1, call: 0.5 };

export function moderatorOf({ voices, pieces, mentions, owner }: Hearing): Moderator | undefined {
  for (const [i, piece] of pieces.slice(0, FIRST_PIECES).entries()) {
    const sentence = sentences(piece.text).find((range) =>
      MODERATES.test(fold(piece.text.slice(range.from, range.to))),
    );
    const match = sentence && MODERATES.exec(fold(piece.text.slice(sentence.from, sentence.to)));
    const voice = owner(i);
    if (sentence && match && voice)
      return {
        voice,
        said: { piece: i, from: sentence.from + match.index, to: sentence.from + match.index + match[0].length },
      };
  }
  const labelled = voices.find((voice) => voice.group.readings.some((reading) => reading.part === 'moderator'));
  if (labelled) return { voice: labelled };
  return mostHanding(voices, mentions, owner, /\bwelcome\b/i.test(pieces[0]?.text ?? ''));
}

/** The voice that gives the floor away most often: twice as often as any other, or simply more often where it opened the webinar. */
function mostHanding(
  voices: readonly Voice[],
  mentions: readonly Mention[],
  owner: (piece: number) => Voice | undefined,
  welcomed: boolean,
): Moderator | undefined {
  const handed = new Map<Voice, number>();
  for (const { cue, piece } of mentions) {
    const weight = GIVING[cue] ?? 0;
    const voice = weight > 0 ? owner(piece) : undefined;
    if (voice) handed.set(voice, (handed.get(voice) ?? 0) + weight);
  }
  const [first, second] = [...voices].sort((a, b) => (handed.get(b) ?? 0) - (handed.get(a) ?? 0));
  const most = first ? (handed.get(first) ?? 0) : 0;
  const next = second ? (handed.get(second) ?? 0) : 0;
  // Whoever opens the webinar needs less proof.
  const opens = first !== undefined && first === voices[0];
  const least = opens && welcomed ? LEAST_BY_WELCOMER : LEAST_HANDED;
  return first && most >= least && (opens ? most > next : most >= 2 * next) ? { voice: first } : undefined;
}
