/** A sentence as the statement that goes out. */
import { evidenceAt } from '../../evidence.ts';
import type { Span, Statement } from '../../record.ts';
import type { Speech } from './speech.ts';

/** Undefined where the words cannot go out as they stand. */
export function printed(speech: Speech, span: Span): Statement | undefined {
  const evidence = evidenceAt(speech.transcript, span);
  const speakerId = speech.identification.speakerOf[span.turn];
  return {
    text: evidence.quote,
    content: evidence.quote,
    mode: 'verbatim',
    form: 'quote',
    evidence: [evidence],
    edits: [],
    ...(speakerId ? { speakerId } : {}),
  };
}
