/** Two people who are presented with one surname. */
import type { Cue } from '../en/speech-cues.ts';
import type { NameRun } from './name-runs.ts';

const PAIR = /^ (?:and|&) $/;
const PRESENTS = /^(?:hand|intro|call)$/;
/** "from Roofworks and Ana Ruiz": no person. */
const PLACE_BEFORE = /\b(?:from|at|of|for|in) (?:the )?$/;

/** "Gwen and Idris Pugh": whatever is done with the second is done with the first; nobody knows which of them speaks next. */
export const together = <M extends NameRun & { readonly cue: Cue }>(text: string, mentions: readonly M[]): M[] =>
  mentions.map((one, i) => {
    const next = mentions[i + 1];
    const paired =
      next && one.tokens.length === 1 && next.tokens.length > 1 && PAIR.test(text.slice(one.to, next.from));
    const person = !PLACE_BEFORE.test(text.slice(Math.max(0, one.from - 9), one.from));
    return paired && person && one.cue === 'about' && PRESENTS.test(next.cue) ? { ...one, cue: next.cue } : one;
  });
