/** Who is called how in a list of statements: introduced at the first mention, by surname afterwards, "added" when going on. */
import type { SpeakerId } from '../model.ts';
import type { Statement } from '../record.ts';
import type { Context } from './context.ts';
import { designation, introduction, shortDesignation } from './designation.ts';
import { reworded } from './forms.ts';

/** `met` holds those who were introduced before; it grows. */
export function named(statements: readonly Statement[], context: Context, met: Set<SpeakerId>): Statement[] {
  let last: SpeakerId | undefined;
  return statements.map((statement) => {
    const { speakerId } = statement;
    if (speakerId === undefined || statement.form === 'report') {
      last = undefined;
      return statement;
    }
    const speaker = context.speakerById.get(speakerId);
    const known = met.has(speakerId);
    const goesOn = known && last === speakerId;
    met.add(speakerId);
    last = speakerId;
    const who =
      known || TAKES_PLAIN_NAME.has(statement.form) ? shortOrFull(statement, context, known) : introduction(speaker);
    return reworded(statement, who, goesOn ? 'added' : 'said');
  });
}

/** "Ana Ruiz, director,’s view" cannot be printed. */
const TAKES_PLAIN_NAME = new Set(['view', 'own', 'words']);

function shortOrFull({ speakerId }: Statement, context: Context, known: boolean): string {
  const speaker = speakerId === undefined ? undefined : context.speakerById.get(speakerId);
  return known ? shortDesignation(speaker, context.identification.speakers) : designation(speaker);
}
