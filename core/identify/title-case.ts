/** Whether words are printed as a title is: "Who Owns the Seed". */
import { MONTHS } from './en/function-words.ts';
import { tokensOf } from './tokens.ts';

/** Words that a title leaves small. */
export const SMALL =
  /^(?:sa|ng|de|del|la|el|y|e|di|du|des|und|of|the|and|in|for|to|with|on|a|an|from|at|by|or|as|after|before|is|are|not|who|we|what|how|into|without|through|under|beyond|across|over|our|your|its|their|but|vs|per|via|towards?|between|against|can|do|does|it|be|when)$/;

const MONTH = new RegExp(`^(?:${MONTHS})$`);

/** Most of its longer words have capitals. */
export function isTitleCase(text: string): boolean {
  const words = tokensOf(text).filter(({ lower, capital }) => capital || !SMALL.test(lower));
  const capitals = words.filter(({ capital, text: word }) => capital || /^\d/.test(word)).length;
  const dated = words.every(({ text: word }) => /^\d/.test(word) || MONTH.test(word));
  return words.length > 1 && !dated && capitals >= words.length * 0.75 && !/[.]\s(?!\d)/.test(text);
}
