/** Labels that cannot be right: somebody who thanks himself by name, labels that fit better one turn on. Silence beats a wrong name. */
import type { Problem } from '../../model.ts';
import type { Mention } from './mentions.ts';
import type { NamedMention } from './named-mentions.ts';
import { NO_VOICE, type Piece } from './pieces.ts';
import type { Voice } from './voices.ts';

export interface Alarm {
  readonly problem: Problem;
  /** Whose names are withheld. */
  readonly voices: readonly Voice[];
}

/** A name so near to the end of a turn is the next speaker's, so near to the start of thanks the previous one's. */
const NEAR = 20;
/** One slip of the tongue or of the recognizer is no proof that the labels moved. */
const LEAST_SHIFTED = 4;
const SHIFTED_TIMES = 2;
const LEAST_SELF = 2;

export function alarmsOf(pieces: readonly Piece[], named: readonly NamedMention[], voices: readonly Voice[]): Alarm[] {
  const shifted = shiftOf(pieces, named);
  if (shifted !== 0) return [{ problem: shiftProblem(shifted), voices }];
  return voices.flatMap((voice) => selfAddressed(pieces, named, voices, voice));
}

/** +1 where the labels fit the turns after theirs, -1 where those before, 0 where they fit as they stand. */
/** The voices as they may be published: those whose label is in doubt keep the label and lose the name. */
export function withheld(voices: readonly Voice[], alarms: readonly Alarm[]): Voice[] {
  const reasons = new Map(
    alarms.flatMap(({ problem, voices: doubted }) => doubted.map((voice) => [voice, problem.message] as const)),
  );
  return voices.map((voice) => {
    const reason = reasons.get(voice);
    if (!reason) return voice;
    const { name: _name, ...rest } = voice;
    return { ...rest, namedBy: [], unnamedBecause: reason, doubted: true };
  });
}

function shiftOf(pieces: readonly Piece[], named: readonly NamedMention[]): -1 | 0 | 1 {
  const agreeing = (by: number) => named.filter(({ mention, voice }) => fits(pieces, mention, voice, by)).length;
  const now = agreeing(0);
  for (const by of [1, -1] as const) {
    const then = agreeing(by);
    if (then >= LEAST_SHIFTED && then >= SHIFTED_TIMES * now && then > now + 2) return by;
  }
  return 0;
}

/** Whether a name means whoever speaks where it says, if each turn had the label that stands `by` turns on. */
function fits(pieces: readonly Piece[], mention: Mention, voice: Voice, by: number): boolean {
  const at = (offset: number) => voice.keys.has(pieces[mention.piece + offset + by]?.voice ?? NO_VOICE);
  if (mention.cue === 'self') return at(0);
  if (mention.cue === 'thanks') return mention.wordsBefore < NEAR && at(-1) && !at(0);
  return (mention.cue === 'hand' || mention.cue === 'call') && mention.wordsAfter < NEAR && at(1) && !at(0);
}

const shiftProblem = (by: 1 | -1): Problem => ({
  code: 'labels-shifted',
  found: by > 0 ? 'labels stand one turn late' : 'labels stand one turn early',
  message:
    'The speaker labels look shifted by one turn: people thank and call the wrong ones. Names are withheld; check the labels of the source.',
});

/** Twice or more somebody gives the floor to, thanks or calls a person of his own label, and nobody else answers to that name. */
function selfAddressed(
  pieces: readonly Piece[],
  named: readonly NamedMention[],
  voices: readonly Voice[],
  voice: Voice,
): Alarm[] {
  const own = named.filter(
    ({ mention, voice: meant }) => meant === voice && voice.keys.has(pieces[mention.piece]?.voice ?? NO_VOICE),
  );
  // "Ana?" may ask after somebody else.
  const asked = (mention: Mention) => pieces[mention.piece]?.text[mention.to] === '?';
  const against = own.filter(({ mention }) => mention.cue === 'thanks' || (mention.cue === 'hand' && !asked(mention)));
  const others = named.filter(
    ({ mention, voice: meant }) =>
      meant === voice && !own.some((one) => one.mention === mention) && mention.cue !== 'about',
  );
  const backed = own.some(({ mention }) => mention.cue === 'self');
  const first = against[0];
  if (!first) return [];
  const withheld = !backed && against.length >= LEAST_SELF && against.length > others.length;
  return [
    {
      problem: selfProblem(pieces, first.mention, voice, withheld),
      voices: withheld ? voices.filter((one) => one === voice) : [],
    },
  ];
}

function selfProblem(pieces: readonly Piece[], mention: Mention, voice: Voice, withheld: boolean): Problem {
  const text = pieces[mention.piece]?.text ?? '';
  const found = text.slice(Math.max(0, mention.from - 30), mention.to + 20);
  const end = withheld ? 'The name is withheld.' : 'Check this label.';
  return {
    code: 'speaker-addresses-self',
    found,
    message: `Under the label of ${voice.name} somebody thanks or calls ${mention.text}; it may be another person. ${end}`,
  };
}
