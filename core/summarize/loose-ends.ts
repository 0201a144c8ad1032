/** What a sentence leaves open: a clause that it begins and does not end, something that it points at before it has named anything. */
import { isWhole } from './clauses.ts';
import { AFTER_DEMONSTRATIVE, FUNCTION_WORDS, TEMPORAL } from './en/pointing.ts';
import { tokensOf } from './tokens.ts';

/** "..., and if we change something across all versions.": what would be then is not said. */
const LAST_CONDITION =
  /, (?:and|but|so|then|or) (?:then )?((?:if|when|while|although|though|as soon as|unless|once|whether|where) [^,]{3,})$/i;

export function isUnfinished(text: string): boolean {
  const last = LAST_CONDITION.exec(text)?.[1];
  return last !== undefined && !isWhole(last.replace(/^(?:once|as soon as)\b/i, 'when'));
}
/** "The type of the stack, it's up": what it speaks of stands before it, and again as a pronoun. */
const NAMED_TWICE =
  /^((?:the|an?|our|my|this|these|those|\d+|[a-z]+) [^,]{3,60}), (?:it|they|he|she)(?:['’](?:s|re|ll|ve)| (?:is|are|was|were|do|does|don['’]t|doesn['’]t|has|have|will|can|would))\b/i;
/** These open a clause that waits, or a time and a place. */
const OPENS_ANOTHER =
  /^(?:if|when|once|as|since|because|after|before|while|although|though|in|on|at|for|from|with|by|to|of|under|during|until|every|each|last|next|today|so|and|but|where|whether|what|given|unless)\b/i;

export function namesTwice(text: string): boolean {
  const head = NAMED_TWICE.exec(text)?.[1];
  return head !== undefined && !OPENS_ANOTHER.test(head) && !isWhole(head);
}

/** "..., because in the upper towns.": a recognizer's stop came too early. */
const LAST_REASON = /\bbecause ((?:in|on|at|for|with) [^,]{3,})$/i;
export function givesNoReason(text: string): boolean {
  const last = LAST_REASON.exec(text)?.[1];
  return last !== undefined && !isWhole(last);
}

const DEMONSTRATIVE = /^(?:this|that|these|those)$/;
const NEXT_CLAUSE = /^(?:and|but|or|because|so|which|where|when|while|if|that's|than)$/;
/** "that who", "those of us": what follows says who. */
const SAYS_WHICH = /^(?:who|which|that|of|with|in|from|where|whose)$/;

/** "We should not do this, because ...", "you can ignore these blocks": its first clause means what was said before. */
export function pointsAtOnce(text: string): boolean {
  const tokens = tokensOf(text);
  for (const [k, { core, tail }] of tokens.entries()) {
    const next = tokens[k + 1]?.core ?? '';
    if (k > 0 && NEXT_CLAUSE.test(core)) return false;
    if (DEMONSTRATIVE.test(core)) {
      const ends = tail !== '' || next === '';
      const alone = ends || (core !== 'that' && (AFTER_DEMONSTRATIVE.has(next) || FUNCTION_WORDS.has(next)));
      const several = /^th[eo]se$/.test(core) && !SAYS_WHICH.test(tokens[k + 2]?.core ?? '');
      if ((alone || several) && !SAYS_WHICH.test(next) && !TEMPORAL.has(next)) return true;
    }
    if (tail.includes(',')) return false;
  }
  return false;
}
