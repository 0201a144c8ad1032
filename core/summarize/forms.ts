/**
 * How a sentence is told: the first form of this table that can be proved, else silence. No tense is shifted, no gender
 * guessed, no "we" resolved; quotation marks stand only around one untouched slice of the source.
 *
 *   express(sentences, context)         -> Statement | undefined; `sentences` are neighbours in one turn, or one sentence
 *   express(s, context, { forms })      -> only these forms, e.g. ['quote'] or ['asked']
 *   reworded(statement, who, verb)      -> the same statement with another designation of its speaker ("Ruiz added ...")
 *   print(form, content, who, verb)     -> text; `ground.ts` prints again and compares
 */
import { evidenceAt } from '../evidence.ts';
import type { Edit, Statement } from '../record.ts';
import type { Context, Sentence } from './context.ts';
import { designation } from './designation.ts';
import { replay } from './edits.ts';
import { BY_NAME, DEFAULT, print, type Verb } from './form-table.ts';
import { ATTEMPTS } from './frames.ts';
import { faultOf } from './proof.ts';
import { bindsToLast, correctsLast } from './restrictions.ts';
import { tidy } from './tidy.ts';

export { FORMS, print } from './form-table.ts';

export interface Telling {
  readonly forms?: readonly string[];
  readonly who?: string;
}

export function express(
  said: Sentence | readonly Sentence[],
  context: Context,
  telling: Telling = {},
): Statement | undefined {
  const pieces = withRestriction('index' in said ? [said] : said, context);
  const first = pieces[0];
  const last = pieces.at(-1);
  if (!first || !last || pieces.some((piece) => piece.turn !== first.turn)) return undefined;
  if (isCorrected(last, context)) return undefined;
  const quote = context.transcript.turns[first.turn]?.text.slice(first.from, last.to) ?? '';
  const edits = tidy(quote);
  if (!edits) return undefined;
  const speaker = first.speakerId === undefined ? undefined : context.speakerById.get(first.speakerId);
  const given = {
    quote,
    edits,
    content: replay([quote], edits),
    small: context.small,
    names: context.names,
    affiliation: speaker?.affiliation?.value.name,
  };
  for (const name of telling.forms ?? DEFAULT) {
    const told = ATTEMPTS.get(name)?.(given);
    if (!told) continue;
    const from = first.from + (told.slice?.from ?? 0);
    const to = told.slice ? first.from + told.slice.to : last.to;
    const drafted = statement(context, first, { from, to }, name, told.edits, telling.who ?? designation(speaker));
    if (faultOf(drafted, context.court) === undefined) return drafted;
  }
  return undefined;
}

/** With the sentence after the last that restricts it: "But only if ..." is never left behind. */
function withRestriction(pieces: readonly Sentence[], { sentences }: Context): readonly Sentence[] {
  const last = pieces.at(-1);
  const next = last && sentences[last.index + 1];
  const whole = last && sentences[last.index]?.to === last.to;
  return next && whole && next.turn === last.turn && bindsToLast(next.text) ? [...pieces, next] : pieces;
}

/** "Twelve euros. Sorry, fourteen." */
function isCorrected(last: Sentence, { sentences }: Context): boolean {
  const next = sentences[last.index + 1];
  return next !== undefined && next.turn === last.turn && correctsLast(next.text);
}

function statement(
  context: Context,
  { turn, speakerId }: Sentence,
  { from, to }: { readonly from: number; readonly to: number },
  name: string,
  edits: readonly Edit[],
  who: string,
): Statement {
  const evidence = evidenceAt(context.transcript, { turn, from, to });
  const content = replay([evidence.quote], edits);
  return {
    text: print(name, content, who) ?? content,
    content,
    mode: BY_NAME.get(name)?.mode ?? 'verbatim',
    form: name,
    evidence: [evidence],
    edits,
    ...(speakerId === undefined ? {} : { speakerId }),
  };
}

/** The same statement, its speaker called `who`. */
export const reworded = (told: Statement, who: string, verb: Verb = 'said'): Statement => ({
  ...told,
  text: print(told.form, told.content, who, verb) ?? told.text,
});
