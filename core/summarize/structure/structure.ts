/** What an editor looks up in a record: its chapters, questions with answers, decisions, action items, figures and terms. */
import type { Summary } from '../../record.ts';
import type { Context } from '../context.ts';
import { chaptersOf } from './chapters.ts';
import { actionItemsOf, decisionsOf } from './commitments.ts';
import { figuresOf } from './figures.ts';
import { landmarksOf } from './landmarks.ts';
import { questionsOf } from './questions.ts';
import { speechOf } from './speech.ts';
import { termsOf } from './terms.ts';

export type Structure = Pick<Summary, 'chapters' | 'questions' | 'decisions' | 'actionItems' | 'figures' | 'terms'>;

/** `told`: the sentences that the summary prints, by index. A report has paragraphs, no talk: no chapters and no questions are read into it. */
export function structureOf(context: Context, told: ReadonlySet<number>): Structure {
  const speech = speechOf(context);
  const talk = context.transcript.kind !== 'report';
  const questions = talk ? questionsOf(speech) : [];
  const actionItems = actionItemsOf(speech);
  return {
    chapters: talk ? chaptersOf(speech, landmarksOf(speech, questions, actionItems), told) : [],
    questions,
    decisions: decisionsOf(speech),
    actionItems,
    figures: figuresOf(speech),
    terms: termsOf(speech),
  };
}
