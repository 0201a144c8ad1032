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
import { designation, surnameOf, UNNAMED } from './designation.ts';
import { replay } from './edits.ts';
import { ATTEMPTS } from './frames.ts';
import { bindsToLast, correctsLast } from './restrictions.ts';
import { tidy } from './tidy.ts';

export type Verb = 'said' | 'added';

export interface Form {
  readonly name: string;
  readonly what: string;
  readonly mode: Statement['mode'];
  readonly print: (content: string, who: string, verb: Verb) => string;
}

const closed = (text: string) => (/[.!?…]["'”’)]*$/u.test(text) ? text : `${text.replace(/[,;:–—-]+$/u, '')}.`);
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const possessive = (who: string) => (who.endsWith('s') ? `${who}’` : `${who}’s`);
/** "said that" before what could be read as part of the attribution. */
const that = (content: string) =>
  /^(if|only|when|while|after|before|since|until|in|on|at|for|from|with|by|to|as|because|although|unless|once|under|during|without|last|next|today|now|then|a bad|one|two)\b/i.test(
    content,
  )
    ? 'that '
    : '';

/** In the order in which they are tried. */
export const FORMS: readonly Form[] = [
  {
    name: 'said',
    what: 'X said P: P names nobody as I, we or you and points at nothing',
    mode: 'condensed',
    print: (c, who, verb) => closed(`${who} ${verb} ${that(c)}${c}`),
  },
  {
    name: 'view',
    what: 'I think P -> In X’s view, P',
    mode: 'condensed',
    print: (c, who) => closed(`In ${possessive(who)} view, ${c}`),
  },
  { name: 'hoped', what: 'I hope P -> X hoped P', mode: 'condensed', print: (c, who) => closed(`${who} hoped ${c}`) },
  {
    name: 'own',
    what: 'my message is P -> X’s message: P',
    mode: 'condensed',
    print: (c, who) => closed(`${possessive(who)} ${c}`),
  },
  {
    name: 'our',
    what: 'our members -> the association’s members, where the affiliation is stated',
    mode: 'condensed',
    print: (c, who, verb) => closed(`${who} ${verb} ${that(c)}${c}`),
  },
  {
    name: 'self',
    what: 'I would support P -> X would support P',
    mode: 'condensed',
    print: (c, who) => closed(`${who} ${c}`),
  },
  {
    name: 'quote',
    what: 'one untouched slice of the source, in quotation marks',
    mode: 'verbatim',
    print: (c, who, verb) => `${who} ${verb}: “${c}”`,
  },
  {
    name: 'words',
    what: 'the speaker’s words after deletions, without quotation marks',
    mode: 'condensed',
    print: (c, who) => closed(`${who}: ${upper(c)}`),
  },
  {
    name: 'asked',
    what: 'a question, in quotation marks',
    mode: 'verbatim',
    print: (c, who) => `${who} asked: “${c}”`,
  },
  {
    name: 'question',
    what: 'a question without its asker, who stands beside it',
    mode: 'condensed',
    print: (c) => `${upper(c.replace(/[.,;?]+$/u, ''))}?`,
  },
  {
    name: 'answer',
    what: 'an answer, untouched: it may lean on its question, and keeps its yes or no',
    mode: 'verbatim',
    print: (c, who) => `${who}: “${c}”`,
  },
  {
    name: 'replied',
    what: 'an answer after deletions, without quotation marks',
    mode: 'condensed',
    print: (c, who) => closed(`${who}: ${upper(c)}`),
  },
  {
    name: 'report',
    what: 'a sentence of a press report, as it stands; whose it is stands behind it where it does not say',
    mode: 'reported',
    print: (c, who) => (who === UNNAMED || c.includes(surnameOf(who)) ? c : `${c} (${who})`),
  },
  {
    name: 'headline',
    what: 'a clause without its speaker, for the head of the note',
    mode: 'condensed',
    print: (c, who) => `${upper(c).replace(/[.]$/u, '')}, ${who} says`,
  },
];

const BY_NAME = new Map(FORMS.map((form) => [form.name, form]));
const DEFAULT = FORMS.slice(0, 8).map((form) => form.name);

/** What the note prints for `content`; undefined for a form that is not in the table. */
export const print = (form: string, content: string, who: string, verb: Verb = 'said'): string | undefined =>
  BY_NAME.get(form)?.print(content, who, verb);

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
    return statement(context, first, { from, to }, name, told.edits, telling.who ?? designation(speaker));
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
