/** The forms of questions and answers: see `frames.ts`. */
import type { Edit } from '../record.ts';
import type { Attempt } from './frames.ts';
import { questionIntro } from './question-intro.ts';

/** How a question read out is introduced goes: its asker stands beside it. */
export const question: Attempt = ({ quote, edits }) => {
  const intro = questionIntro(quote);
  if (!intro) return { edits };
  const rest = edits.filter(({ from }) => from >= intro);
  return { edits: [{ from: 0, to: intro, by: '', rule: 'asker' }, ...rest] };
};

const withoutOpeners = (edits: readonly Edit[]) => edits.filter(({ rule }) => rule !== 'opener');

export const answer: Attempt = ({ edits }) => (withoutOpeners(edits).length === 0 ? { edits: [] } : undefined);

export const replied: Attempt = ({ edits }) => ({ edits: withoutOpeners(edits) });
