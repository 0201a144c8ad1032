/** "Ambassador to Kestria Tomas Reyl": how much of a run of capitals belongs to the office before it, and where the name begins. */
import { isRoleNoun } from './en/roles.ts';
import { joined, type Token, tokensOf } from './tokens.ts';

/** Runs of capitals that stand by themselves somewhere in a document, in lower case: "kestria" of "the border of Kestria". */
export type StandingAlone = ReadonlySet<string>;

export const NOWHERE: StandingAlone = new Set();

/** `texts` with their quotations: titles name places too. */
export function standingAlone(texts: readonly string[]): StandingAlone {
  const found = new Set<string>();
  for (const text of texts) {
    let run: Token[] = [];
    for (const token of tokensOf(text)) {
      if (run.length > 0 && !(token.capital && joined(run.at(-1) as Token, token))) {
        found.add(lowerOf(run));
        run = [];
      }
      if (token.capital) run.push(token);
    }
    if (run.length > 0) found.add(lowerOf(run));
  }
  return found;
}

const lowerOf = (tokens: readonly Token[]): string => tokens.map(({ lower }) => lower).join(' ');

/** A place or a field of three words is the longest that is looked for. */
const LONGEST = 3;
const TWO_WORD_PLACE =
  /^(?:new|north|south|east|west|upper|lower|great|greater|san|santa|saint|st|port|fort|el|la|los|las|costa|cape|sri|united|republic|kingdom)$/;
/** The second word of a field of two: "Comparative Law". */
const FIELD_ENDS =
  /^(?:affairs|law|laws|power|works|relations|rights|studies|sciences?|engineering|management|economics|economy|policy|history|theology|philosophy|literature|languages?|justice|commerce|reform|welfare|protection|cooperation|change|safety|chemistry|physics|biology|medicine)$/;

/**
 * How many words of the run `[from, end)` still belong to the office of which "of", "to" or "for" stands before it; 0 where
 * no office does, or where what is left could not be a name. What stands alone elsewhere decides; else one word does.
 */
export function fieldLength(tokens: readonly Token[], from: number, end: number, alone: StandingAlone): number {
  const size = end - from;
  const office = size > 2 ? officeBefore(tokens, from) : undefined;
  if (!office) return 0;
  for (let length = Math.min(LONGEST, size - 1); length > 0; length--) {
    const leaves = tokens[from + length]?.capital && (size - length > 1 || length > 1);
    if (leaves && alone.has(lowerOf(tokens.slice(from, from + length)))) return length;
  }
  if (!office.capital) return 0;
  const first = tokens[from]?.lower ?? '';
  const long = size > 3 && (TWO_WORD_PLACE.test(first) || FIELD_ENDS.test(tokens[from + 1]?.lower ?? ''));
  return long ? 2 : 1;
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
