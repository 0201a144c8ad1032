/**
 * Whether one statement is proved by the source: what an engine says counts for nothing here, everything is read again.
 * Gives what is wrong, in one sentence, or undefined.
 */
import type { Transcript } from '../model.ts';
import type { Evidence, Figure, Statement } from '../record.ts';
import { type Court, flat, holds } from './court.ts';
import { designations } from './designation.ts';
import { replay } from './edits.ts';
import { OPPONENT, REBUTTAL } from './en/cues.ts';
import { GUARDS } from './en/words.ts';
import { print } from './form-table.ts';
import { standsAlone } from './frames.ts';
import { wrongEdit } from './proof-edits.ts';
import { cutsMeaning } from './proof-span.ts';
import { tokensOf } from './tokens.ts';

/** Forms that stand as statements of fact: nobody in them is I, we or you, nothing points outside. */
const AS_FACT = new Set(['said', 'our', 'view', 'headline']);
/** Forms whose words stand in quotation marks, or untouched. */
const UNTOUCHED = new Set(['quote', 'asked', 'answer', 'report', 'title']);
/** An answer may hold a view with its question's rebuttal; a question states nothing. */
const STATES_NOTHING = new Set(['asked', 'question', 'title']);

export function faultOf(statement: Statement, court: Court): string | undefined {
  const { evidence, edits, content, form } = statement;
  if (evidence.length === 0) return 'it rests on nothing';
  if (!evidence.every((each) => resolves(each, court.transcript))) return 'its quote does not stand at its span';
  if (statement.attributedBy?.some((each) => !resolves(each, court.transcript)))
    return 'who said it does not stand at its span';
  if (UNTOUCHED.has(form) && (edits.length > 0 || evidence.length > 1)) return 'a quotation was edited';
  const affiliation = speakerOf(statement, court)?.affiliation?.value.name;
  const wrong = wrongEdit(statement, affiliation);
  if (wrong) return wrong;
  const quotes = evidence.map(({ quote }) => quote);
  if (replay(quotes, edits) !== content) return 'its content is not what its edits make of the quote';
  return wrongSpeaker(statement, court) ?? wrongText(statement, court) ?? wrongMeaning(statement, court);
}

export const resolves = ({ span, quote }: Evidence, transcript: Transcript): boolean =>
  quote !== '' && span.from < span.to && transcript.turns[span.turn]?.text.slice(span.from, span.to) === quote;

const speakerOf = ({ speakerId }: Statement, { identification }: Court) =>
  speakerId === undefined ? undefined : identification.speakers.find(({ id }) => id === speakerId);

/** The template's speaker is the span's: by turn, or as a report attributes the sentence. */
function wrongSpeaker(statement: Statement, { identification, transcript, speech }: Court): string | undefined {
  const { speakerId, evidence, form } = statement;
  if (form === 'title') return speakerId === undefined ? undefined : 'a title has no speaker';
  if (speakerId !== undefined && !identification.speakers.some(({ id }) => id === speakerId))
    return 'its speaker is unknown';
  for (const { span } of evidence) {
    const owner = identification.speakerOf[span.turn];
    if (owner === speakerId || (span.turn >= speech && owner === undefined)) continue;
    const attributed = identification.speakers.flatMap(({ id, statements }) =>
      statements.some((each) => each.evidence.some((other) => overlaps(other.span, span))) ? [id] : [],
    );
    const unowned = transcript.kind === 'report' && speakerId === undefined && form === 'report';
    if (!unowned && !(speakerId !== undefined && attributed.includes(speakerId)))
      return 'the words are another speaker’s';
  }
  return undefined;
}

const overlaps = (a: Evidence['span'], b: Evidence['span']) => a.turn === b.turn && a.from < b.to && b.from < a.to;

/** The text is what its form prints of the content, for one of its speaker's designations. */
function wrongText(statement: Statement, court: Court): string | undefined {
  const { form, content, text } = statement;
  if (form === 'title')
    return text.toLowerCase() === content.toLowerCase() ? undefined : 'it is not the title as it stands';
  const called = designations(speakerOf(statement, court), court.identification.speakers);
  const fits = called.some((who) => print(form, content, who) === text || print(form, content, who, 'added') === text);
  return fits ? undefined : 'its text is not what its form prints';
}

/** The value stands in what is printed: what was corrected away does not. */
export const figureFault = ({ value, counts, content }: Figure): string | undefined =>
  holds(content, value) &&
  (counts === undefined ||
    flat(counts)
      .split(' ')
      .every((word) => holds(content, word)))
    ? undefined
    : 'its value was not said';

function wrongMeaning(statement: Statement, { transcript, sentencesOf }: Court): string | undefined {
  const { form, content, evidence, edits } = statement;
  if (form === 'title') return undefined;
  if (AS_FACT.has(form) && !standsAlone(content)) return 'it states as a fact what is not one by itself';
  if (!STATES_NOTHING.has(form) && OPPONENT.test(content) && !REBUTTAL.test(content))
    return 'a view of others goes out without its rebuttal';
  const lost = lostGuards(statement);
  if (lost) return `“${lost}” was lost`;
  for (const [of, { span }] of evidence.entries()) {
    const cut = cutsMeaning(
      transcript.turns[span.turn]?.text ?? '',
      sentencesOf(span.turn),
      span,
      edits.filter((edit) => (edit.of ?? 0) === of),
    );
    if (cut) return cut;
  }
  return undefined;
}

/** A negation, modal, condition, restriction, hedge or quantifier that the quote has more often than the content and no rule accounts for. */
function lostGuards({ evidence, edits, content }: Statement): string | undefined {
  const count = new Map<string, number>();
  const add = (text: string, by: number) => {
    for (const { core } of tokensOf(text)) if (GUARDS.has(core)) count.set(core, (count.get(core) ?? 0) + by);
  };
  evidence.forEach(({ quote }, of) => {
    add(quote, 1);
    for (const edit of edits)
      if ((edit.of ?? 0) === of && ACCOUNTED.has(edit.rule)) add(quote.slice(edit.from, edit.to), -1);
  });
  add(content, -1);
  return [...count].find(([, n]) => n > 0)?.[0];
}

/** Rules whose own proof says that nothing is lost: the same words follow, the speaker withdrew them, the template says them. */
const ACCOUNTED = new Set(['doubling', 'repair', 'frame', 'agree', 'asker']);
