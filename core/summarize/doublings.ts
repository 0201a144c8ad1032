/** Words said twice in a row, and what of them is a stammer. */
import { CLAUSE_OPENERS, DOUBLED_BY_GRAMMAR, DOUBLED_ON_PURPOSE, FILLERS, NUMBER_WORDS } from './en/words.ts';
import type { Token } from './tokens.ts';

/** By token: the rule that deletes it and the number of the deletion, `doubling#3`. */
export type Gone = (string | undefined)[];

/** Words of a run that is said again, at most. */
const MOST = 4;

/** "in the, in the", "I, I", also thrice. Numbers and words doubled on purpose stay. */
export function dropDoublings(tokens: readonly Token[], gone: Gone): void {
  if (!comesAgain(tokens, gone)) return;
  let kept = tokens.map((_, k) => k).filter((k) => !gone[k]);
  for (let size = MOST; size >= 1; size--) {
    const left: number[] = [];
    for (let i = 0; i < kept.length; i++) {
      const k = kept[i] ?? 0;
      // Few words come again so soon: only for those are two runs cut out and compared.
      const again = tokens[k]?.core === tokens[kept[i + size] ?? -1]?.core;
      const block = again ? kept.slice(i, i + size) : [];
      if (!again || !isStammer(tokens, block, kept.slice(i + size, i + 2 * size))) {
        left.push(k);
        continue;
      }
      for (const word of block) gone[word] = `doubling#${k}`;
      i += size - 1;
    }
    kept = left;
  }
}

/** Whether any word is said again within so many: in most sentences none is. */
function comesAgain(tokens: readonly Token[], gone: Readonly<Gone>): boolean {
  for (let k = 0; k < tokens.length; k++) {
    let left = gone[k] ? 0 : MOST;
    for (let next = k + 1; next < tokens.length && left > 0; next++) {
      if (gone[next]) continue;
      if (tokens[next]?.core === tokens[k]?.core) return true;
      left--;
    }
  }
  return false;
}

function isStammer(tokens: readonly Token[], first: readonly number[], second: readonly number[]): boolean {
  const start = first[0] ?? 0;
  const end = start + first.length;
  if (second.length < first.length || first.at(-1) !== end - 1) return false;
  for (let k = end; k < (second[0] ?? 0); k++) if (!FILLERS.has(tokens[k]?.core ?? '')) return false;
  if (!first.every((k, n) => tokens[k]?.core !== '' && tokens[k]?.core === tokens[second[n] ?? -1]?.core)) return false;
  if (first.some((k) => /[.!?;:]/.test(tokens[k]?.tail ?? ''))) return false;
  const core = tokens[start]?.core ?? '';
  if (first.length > 1) return true;
  if (DOUBLED_ON_PURPOSE.has(core) || NUMBER_WORDS.has(core) || /\d/.test(core)) return false;
  const comma = tokens[start]?.tail.includes(',') ?? false;
  if (!comma) return !DOUBLED_BY_GRAMMAR.has(core);
  // "bet on it, it could slip" is two clauses; "and it, it could slip" is a stammer
  const before = tokens[start - 1];
  return (
    !DOUBLED_BY_GRAMMAR.has(core) ||
    /^(?:that|had|is)$/.test(core) ||
    !before ||
    before.tail.includes(',') ||
    CLAUSE_OPENERS.has(before.core)
  );
}
