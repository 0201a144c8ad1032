/** What looks like a name and is none: words the transcript writes in lower case, too, things with an article, a number or an owner. */
import { wordSet } from '../../word-lists.ts';
import { COMMON } from '../en/speech-names.ts';
import { tokensOf } from '../tokens.ts';
import { foldedOf, type NameRun } from './name-runs.ts';
import type { Piece } from './pieces.ts';

/**
 * Words that the transcript also writes in lower case: at the start of a sentence they are no names. And things: what stands
 * after an article anywhere ("the Devnet").
 */
export function ordinaryWords(pieces: readonly Piece[]) {
  const lower = new Set(COMMON);
  const things = new Set<string>();
  for (const { text } of pieces) {
    const words = tokensOf(text);
    words.forEach((word, i) => {
      if (!word.capital) lower.add(foldedOf(word));
      const next = words[i + 1];
      if (ARTICLES.has(word.lower) && next?.gap === ' ' && !(words[i + 2]?.capital && words[i + 2]?.gap === ' '))
        things.add(foldedOf(next));
    });
  }
  return { lower, things };
}

const ARTICLES = wordSet('the a an our each every');

/** So is what has a number ("Devnet 7"), a capital inside, or something of its name ("St Brannoc's College"). */
export const isThing = (run: NameRun, text: string, things: ReadonlySet<string>) =>
  !run.honorific &&
  run.tokens.length > 0 &&
  ((run.tokens.length === 1 && things.has(run.tokens[0] ?? '')) ||
    /^(?: \d|['’]s \p{Lu})/u.test(text.slice(run.to, run.to + 4)) ||
    /\p{Lower}\p{Upper}/u.test(run.text.replace(/(?<!\p{L})(?:Mc|Mac|De|Di|Le|La|Van|Von|Fitz|O')(?=\p{Lu})/gu, '')));
