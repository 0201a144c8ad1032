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

const LEAST_WORTH = 0.3;

function isQuotable({ statement, text }: Candidate): boolean {
  const words = countWords(text);
  return (
    words >= LEAST_WORDS &&
    words <= MOST_WORDS &&
    statement.edits.every(({ rule }) => rule === 'case' || rule === 'opener' || rule === 'frame') &&
    !points(text) &&
    !(speaksToYou(text) && /^you/i.test(text))
  );
}

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
  const short = candidates.filter(
    (candidate) =>
      candidate.sentences.length === 1 &&
      !before.has(candidate.sentences[0]?.index ?? 0) &&
      candidate.why.moderator === undefined &&
      worth(candidate) >= LEAST_WORTH,
  );
  const chosen: Statement[] = [];
  const heard = new Set<string>();
  for (const candidate of short.sort((a, b) => worth(b) - worth(a))) {
    const speakerId = candidate.statement.speakerId ?? '';
    if (chosen.length >= most) break;
    if (heard.has(speakerId) || !isQuotable(candidate)) continue;
    const statement = express(candidate.sentences, context, { forms: ['quote'] });
    if (!statement || [ASKS_UNMARKED, BROKEN, READS_BADLY].some((bad) => bad.test(statement.content))) continue;
    heard.add(speakerId);
    chosen.push({ ...statement, why: candidate.statement.why ?? {} });
  }
  return chosen;
}
