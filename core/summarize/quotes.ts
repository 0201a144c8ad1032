/** Quotes worth printing: short, whole, untouched, with a turn of phrase. */

import type { Statement } from '../record.ts';
import { countWords } from '../words.ts';
import type { Context } from './context.ts';
import { ASKS_UNMARKED, BROKEN, READS_BADLY } from './en/cues.ts';
import { express } from './forms.ts';
import { points, speaksToYou } from './pointing.ts';
import type { Candidate } from './select.ts';

const LEAST_WORDS = 5;
const MOST_WORDS = 24;

/** The best of each speaker, weightiest first; `told` were said before on the same page. */
export function quotesOf(
  candidates: readonly Candidate[],
  context: Context,
  told: readonly Candidate[],
  most: number,
): Statement[] {
  const worth = ({ score, why, text }: Candidate) =>
    score + 2 * (why.closer ?? 0) + (why.contrast ?? 0) - 1.5 * (why.figure ?? 0) - (/[,;]/.test(text) ? 0 : 0.2);
  const before = new Set(told.flatMap(({ sentences }) => sentences.map(({ index }) => index)));
  const short = candidates.filter(({ sentences, statement, text, why }) => {
    const words = countWords(text);
    return (
      sentences.length === 1 &&
      !before.has(sentences[0]?.index ?? 0) &&
      why.moderator === undefined &&
      words >= LEAST_WORDS &&
      words <= MOST_WORDS &&
      statement.edits.every(({ rule }) => rule === 'case' || rule === 'opener' || rule === 'frame') &&
      !points(text) &&
      !(speaksToYou(text) && /^you/i.test(text))
    );
  });
  const chosen: Statement[] = [];
  const heard = new Set<string>();
  for (const candidate of [...short].sort((a, b) => worth(b) - worth(a))) {
    const speakerId = candidate.statement.speakerId ?? '';
    if (chosen.length >= most || heard.has(speakerId) || worth(candidate) < -0.2) continue;
    const statement = express(candidate.sentences, context, { forms: ['quote'] });
    if (!statement || [ASKS_UNMARKED, BROKEN, READS_BADLY].some((bad) => bad.test(statement.content))) continue;
    heard.add(speakerId);
    chosen.push({ ...statement, why: candidate.statement.why ?? {} });
  }
  return chosen;
}
