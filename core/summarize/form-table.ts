/** The forms and what each prints. `forms.ts` says how a form is chosen, `frames.ts` how it is proved. */
import type { Statement } from '../record.ts';
import { surnameOf, UNNAMED } from './designation.ts';

export type Verb = 'said' | 'added';

export interface Form {
  readonly name: string;
  readonly what: string;
  readonly mode: Statement['mode'];
  readonly print: (content: string, who: string, verb: Verb) => string;
}

const closed = (text: string) => (/[.!?…]["'”’)]*$/u.test(text) ? text : `${text.replace(/[,;:–—-]+$/u, '')}.`);
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
/** Always "said that P": after a bare "said" or "added" a noun phrase can be read as what was added. Yes, no and a bidding do not follow "that". */
const that = (content: string) => (/^(?:yes|no|not|don['’]t)\b/i.test(content) ? '' : 'that ');
const possessive = (who: string) => (who.endsWith('s') ? `${who}’` : `${who}’s`);
/** A slice from within a sentence goes on from "said"; a colon announces a whole one. */
const startsSmall = (text: string) => /^["'“‘(]?\p{Lower}/u.test(text);

/** "whether P", "how the drivers are paid": a question that is told. */
const TOLD_QUESTION =
  /^(?:whether\b|if\b(?!.{0,120}, (?:how|what|who|where|when|why|would|could|can|do|does|did|is|are|will|should)\b)|(?:how(?: (?:many|much|long|far|often)(?: (?!do|is|are|was|were|have|has|had|can|could|will|would|should)[a-zß-ɏḀ-ỿ]+)?)?|what|when|where|why) (?:the|an?|it|they|he|she|we|you|i|there|this|that|these|those|people|your|our|their|his|her|my|its)\b)/i;
/** A quotation that ends within its sentence is closed behind its mark. */
const quoted = (content: string) => `“${content}”${/[.!?…]["'”’)]*$/u.test(content) ? '' : '.'}`;
/** In the order in which they are tried. */
export const FORMS: readonly Form[] = [
  {
    name: 'said',
    what: 'X said that P: P names nobody as I, we or you and points at nothing',
    mode: 'condensed',
    print: (c, who, verb) => closed(`${who} ${verb} ${that(c)}${c}`),
  },
  {
    name: 'view',
    what: 'I think P -> In X’s view, P',
    mode: 'condensed',
    print: (c, who) => closed(`In ${possessive(who)} view, ${c}`),
  },
  {
    name: 'hoped',
    what: 'I hope P -> X hoped that P',
    mode: 'condensed',
    print: (c, who) => closed(`${who} hoped ${/^to /.test(c) ? '' : 'that '}${c}`),
  },
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
    print: (c, who, verb) => `${who} ${verb}${startsSmall(c) ? '' : ':'} ${quoted(c)}`,
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
    print: (c, who) => `${who} asked: ${quoted(c)}`,
  },
  {
    name: 'question',
    what: 'a question without its asker, who stands beside it; one that is told ("whether P", "how P") as told',
    mode: 'condensed',
    print: (c) =>
      TOLD_QUESTION.test(c)
        ? closed(`Asked ${c.replace(/[.,;?]+$/u, '')}`)
        : `${upper(c.replace(/[.,;?]+["”’]?$/u, ''))}?`,
  },
  {
    name: 'answer',
    what: 'an answer, untouched: it may lean on its question, and keeps its yes or no',
    mode: 'verbatim',
    print: (c, who) => `${who}: ${quoted(c)}`,
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

export const BY_NAME = new Map(FORMS.map((form) => [form.name, form]));
/** Those that are tried in order for a sentence worth telling. */
export const DEFAULT = FORMS.slice(0, 8).map((form) => form.name);

/** What the note prints for `content`; undefined for a form that is not in the table. */
export const print = (form: string, content: string, who: string, verb: Verb = 'said'): string | undefined =>
  BY_NAME.get(form)?.print(content, who, verb);
