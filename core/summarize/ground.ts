/** The gate that every engine passes: what does not resolve to its words is dropped and reported. */
import type { Problem, Transcript } from '../model.ts';
import type { Evidence, Identification, Statement, Summary } from '../record.ts';

export function ground(
  summary: Summary,
  transcript: Transcript,
  _identification: Identification,
): { readonly summary: Summary; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const resolves = ({ span, quote }: Evidence) => transcript.turns[span.turn]?.text.slice(span.from, span.to) === quote;
  const keep = (statement: Statement) => {
    if (statement.evidence.length > 0 && statement.evidence.every(resolves)) return true;
    problems.push({
      code: 'ungrounded',
      found: statement.text,
      message: 'A sentence did not resolve to its words and was dropped.',
    });
    return false;
  };
  return {
    summary: { ...summary, overview: summary.overview.filter(keep), keyPoints: summary.keyPoints.filter(keep) },
    problems,
  };
}
