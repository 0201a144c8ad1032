/** The sieve knows English only; a text in another language gets no speakers rather than wrong ones. */
import type { Turn } from '../../model.ts';
import { COMMONEST } from '../en/function-words.ts';

/** English prose has the commonest words at every third or fourth place; a headline alone decides nothing. */
const SHARE = 0.18;

export function isEnglish(turns: readonly Turn[]): boolean {
  const words = turns
    .flatMap(
      ({ text }) =>
        text
          .slice(0, 4000)
          .toLowerCase()
          .match(/\p{L}+/gu) ?? [],
    )
    .slice(0, 3000);
  const common = words.filter((word) => COMMONEST.has(word)).length;
  return words.length > 0 && common >= words.length * SHARE;
}
