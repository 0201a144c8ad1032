/** What a sentence leaves open: a clause that it begins and does not end, something that it points at before it has named anything. */
import { isWhole } from './clauses.ts';
import { AFTER_DEMONSTRATIVE, FUNCTION_WORDS, TEMPORAL } from './en/pointing.ts';
import { tokensOf } from './tokens.ts';

/** "..., and if we change something across all versions.": what would be then is not said. */
const LAST_CONDITION =
  /, (?:and|but|so|then|or) (?:then )?((?:if|when|while|although|though|as soon as|unless|once|whether|where) [^,]{3,})$/i;

export function isUnfinished(text: string): boolean {
  const last = LAST_CONDITION.exec(text)?.[1];
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
