/** "Ambassador to Kestria Tomas Reyl": how much of a run of capitals belongs to the office before it, and where the name begins. */
import { isRoleNoun } from './en/roles.ts';
import type { Token } from './tokens.ts';

/** Places and fields of two words: "New Kestria", "Comparative Law". */
const TWO_WORDS =
  /^(?:new|north|south|east|west|upper|lower|great|greater|san|santa|saint|st|port|fort|el|la|los|las|costa|cape|sri)$|[^s]ive$|[aei]l$|ic$/;

/** How many words of the run `[from, end)` still belong to the office of which "of", "to" or "for" stands before it; 0 where none does. */
export function fieldLength(tokens: readonly Token[], from: number, end: number): number {
  const size = end - from;
  const office = size > 2 ? officeBefore(tokens, from) : undefined;
  if (!office) return 0;
  return size > 3 && TWO_WORDS.test(tokens[from]?.lower ?? '') ? 2 : 1;
}

/** The office whose "of", "to" or "for" stands right before the run: "Minister of Transport of". */
function officeBefore(tokens: readonly Token[], from: number): Token | undefined {
  if (tokens[from]?.gap !== ' ' || !/^(?:of|to|for)$/.test(tokens[from - 1]?.lower ?? '')) return undefined;
  for (let at = from - 2; at >= 0 && at > from - 9; at--) {
    const token = tokens[at] as Token;
    if (tokens[at + 1]?.gap !== ' ') return undefined;
    if (isRoleNoun(token.lower, token.capital)) return token;
    if (!token.capital && !/^(?:of|for|and|the|to)$/.test(token.lower)) return undefined;
  }
  return undefined;
}
