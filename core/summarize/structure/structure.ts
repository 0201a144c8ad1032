/** What an editor looks up in a record: its chapters, questions with answers, decisions, action items, figures and terms. */
import type { Transcript } from '../../model.ts';
import type { Identification, Summary } from '../../record.ts';
import { chaptersOf } from './chapters.ts';
import { speechOf } from './speech.ts';

export type Structure = Pick<Summary, 'chapters' | 'questions' | 'decisions' | 'actionItems' | 'figures' | 'terms'>;

export function structureOf(transcript: Transcript, identification: Identification): Structure {
  const speech = speechOf(transcript, identification);
  return {
    chapters: transcript.kind === 'report' ? [] : chaptersOf(speech, new Map()),
    questions: [],
    decisions: [],
    actionItems: [],
    figures: [],
    terms: [],
  };
}
