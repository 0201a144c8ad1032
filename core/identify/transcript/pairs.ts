/** People named in one breath: what is done with one of them is done with the other. */
import type { Cue } from '../en/speech-cues.ts';
import type { NameRun } from './name-runs.ts';

const AND = /^ (?:and|&) $/;
/** "thanks to Ana, to Boris and to Cleo": one "to" after another. */
const LISTED = /^(?:, | and |, and )(to )?$/;
const PRESENTS = /^(?:hand|intro|call)$/;
const LOOSE = /^(?:about|call|hand)$/;
/** "from Roofworks and Ana Ruiz": no person. */
const PLACE_BEFORE = /\b(?:from|at|of|for|in) (?:the )?$/;

/**
 * "Gwen and Idris Pugh": whatever is done with the second is done with the first; nobody knows which of them speaks next.
 * "Ana Ruiz, Boris Chu, thank you" and "thanks to Ana and Boris": all are thanked.
 */
export function together<M extends NameRun & { readonly cue: Cue }>(text: string, mentions: readonly M[]): M[] {
  const paired = mentions.map((one, i) => {
    const next = mentions[i + 1];
    const pair = next && one.tokens.length === 1 && next.tokens.length > 1 && AND.test(text.slice(one.to, next.from));
    const person = !PLACE_BEFORE.test(text.slice(Math.max(0, one.from - 9), one.from));
    return pair && person && one.cue === 'about' && PRESENTS.test(next.cue) ? { ...one, cue: next.cue } : one;
  });
  const thanked = fromPlaces(text, paired);
  const thank = (i: number, from: number, to: number, beside: M | undefined) => {
    const one = thanked[i];
    const link = beside?.cue === 'thanks' && LISTED.exec(text.slice(from, to));
    const listed = link && (link[1] ? text.startsWith('to ', startOf(beside) - 3) : one?.cue !== 'hand');
    if (one && listed && LOOSE.test(one.cue)) thanked[i] = { ...one, cue: 'thanks' };
  };
  for (let i = thanked.length - 2; i >= 0; i--) thank(i, thanked[i]?.to ?? 0, startOf(thanked[i + 1]), thanked[i + 1]);
  for (let i = 1; i < thanked.length; i++) thank(i, thanked[i - 1]?.to ?? 0, startOf(thanked[i]), thanked[i - 1]);
  return thanked;
}

/** "Jonah from Leeds, you're on": it is Jonah who is called. */
function fromPlaces<M extends NameRun & { readonly cue: Cue }>(text: string, mentions: readonly M[]): M[] {
  const placed = (i: number) => {
    const [one, place] = [mentions[i], mentions[i + 1]];
    return one && place?.tokens.length === 1 && !place.honorific && FROM.test(text.slice(one.to, place.from));
  };
  return mentions.map((one, i) => {
    const place = mentions[i + 1];
    if (placed(i) && place && one.cue === 'about') return { ...one, cue: place.cue };
    return i > 0 && placed(i - 1) ? { ...one, cue: 'about' } : one;
  });
}

const FROM = /^,? (?:from|in) $/;

const startOf = (run: NameRun | undefined) => run?.honorificFrom ?? run?.from ?? 0;
