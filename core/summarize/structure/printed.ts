/** A sentence as the statement that goes out. */
import type { Statement } from '../../record.ts';
import type { Sentence } from '../context.ts';
import { express } from '../forms.ts';
import type { Speech } from './speech.ts';

/** By the first form that can be proved; in a report as it stands. Undefined where the words cannot go out. */
export const printed = (speech: Speech, said: Sentence | readonly Sentence[]): Statement | undefined =>
  express(said, speech, speech.transcript.kind === 'report' ? { forms: ['report'] } : {});
