/** The head of the note: the strongest clause under twelve words, else the title. */
import type { Statement } from '../record.ts';
import { countWords } from '../words.ts';
import type { Context } from './context.ts';
import { shortDesignation } from './designation.ts';
import { CUES } from './en/cues.ts';
import { print } from './forms.ts';
import type { Candidate } from './select.ts';

const MOST_WORDS = 12;
/** A head stands alone: what these words mean stands somewhere else. */
const LEANING = /\b(?:it|its|this|that|these|those|they|them|their|he|she|him|her|his|there|here|such)\b/i;
/** Below this the title says more. */
const LEAST = 0.5;
const PLAIN = new Set(['said', 'our']);

export function headlineOf(candidates: readonly Candidate[], context: Context): Statement | undefined {
  const strong = candidates
    .filter(({ statement, sentences, text, why }) => {
      const words = countWords(statement.content);
      return (
        (why.cover ?? 0) >= 0.3 &&
        sentences.length === 1 &&
        PLAIN.has(statement.form) &&
        !LEANING.test(statement.content) &&
        words >= 5 &&
        words < MOST_WORDS &&
        (CUES.demand.test(text) || CUES.figure.test(text) || CUES.decision.test(text) || CUES.contrast.test(text))
      );
    })
    .sort((a, b) => b.score - a.score)[0];
  if (strong && strong.score > LEAST) return asHeadline(strong.statement, context);
  const { title } = context.identification;
  if (!title || title.evidence.length === 0) return undefined;
  return {
    text: title.value,
    content: title.value,
    mode: 'verbatim',
    form: 'title',
    evidence: title.evidence,
    edits: [],
  };
}

function asHeadline(statement: Statement, context: Context): Statement {
  const speaker = statement.speakerId === undefined ? undefined : context.speakerById.get(statement.speakerId);
  const who = shortDesignation(speaker, context.identification.speakers);
  return { ...statement, form: 'headline', text: print('headline', statement.content, who) ?? statement.text };
}
