/** The gate that every engine passes: each section is read again against the source; what is not proved is dropped and reported. */
import type { Problem, Transcript } from '../model.ts';
import type {
  ActionItem,
  Chapter,
  Evidence,
  Fact,
  Identification,
  Question,
  Statement,
  Summary,
  Term,
} from '../record.ts';
import { type Court, courtOf, flat, holds } from './court.ts';
import { faultOf, figureFault, resolves } from './proof.ts';

export interface Grounded {
  readonly summary: Summary;
  readonly problems: readonly Problem[];
}

export function ground(summary: Summary, transcript: Transcript, identification: Identification): Grounded {
  const court = courtOf(transcript, identification);
  const problems: Problem[] = [];
  const drop = (found: string, why: string) => {
    problems.push({ code: 'ungrounded', found: found.slice(0, 200), message: `A statement was dropped: ${why}.` });
    return false;
  };
  const keep = (statement: Statement) => {
    const fault = faultOf(statement, court);
    return fault === undefined || drop(statement.text, fault);
  };
  const keepIf = (name: string, fault: string | undefined) => fault === undefined || drop(name, fault);
  const { headline, lead, ...sections } = summary;
  return {
    summary: {
      ...sections,
      ...(headline && keep(headline) ? { headline } : {}),
      lead:
        leadFault(lead, court) === undefined || drop(lead.text, leadFault(lead, court) ?? '')
          ? lead
          : { text: '', facts: [] },
      overview: summary.overview.filter(keep),
      keyPoints: summary.keyPoints.filter(keep),
      speakerNotes: summary.speakerNotes
        .map((note) => ({
          ...note,
          statements: note.statements.filter((each) => each.speakerId === note.speakerId && keep(each)),
        }))
        .filter(({ statements }) => statements.length > 0),
      chapters: summary.chapters.filter((each) => keepIf(each.title, chapterFault(each, court))),
      questions: summary.questions.flatMap((each) => questionKept(each, court, keep, drop)),
      decisions: summary.decisions.filter(keep),
      actionItems: summary.actionItems.filter((each) => keep(each) && keepIf(each.text, actionFault(each, court))),
      figures: summary.figures.filter((each) => keep(each) && keepIf(each.value, figureFault(each))),
      quotes: summary.quotes.filter(
        (each) => (each.form === 'quote' || drop(each.text, 'it is no quotation')) && keep(each),
      ),
      terms: summary.terms.filter((each) => keepIf(each.term, termFault(each, court))),
    },
    problems,
  };
}

const unproved = (evidence: readonly Evidence[], { transcript }: Court) =>
  evidence.length > 0 && evidence.every((each) => resolves(each, transcript))
    ? undefined
    : 'its evidence does not stand at its span';

/** Facts may be given by webinar.json, which is source too; computed ones say so. */
function leadFault({ facts }: Summary['lead'], court: Court): string | undefined {
  const wrong = (fact: Fact<unknown>) => fact.confidence === 'stated' && unproved(fact.evidence, court) !== undefined;
  return facts.some(wrong) ? 'a fact of the lead does not stand at its span' : undefined;
}

/** A title is made of words of the speech, or is one of the words that name a part of every webinar. */
function chapterFault({ title, evidence, startTurn, startMs }: Chapter, court: Court): string | undefined {
  const first = evidence[0];
  if (unproved(evidence, court)) return 'the opening of a chapter does not stand at its span';
  if (first?.span.turn !== startTurn) return 'a chapter does not begin where its opening stands';
  if (startMs !== undefined && startMs !== 0 && first.startMs !== undefined && startMs > first.startMs)
    return 'a chapter begins after its opening';
  return flat(title)
    .split(' ')
    .every((word) => word === '' || court.words().has(word))
    ? undefined
    : 'the title of a chapter was not said';
}

function questionKept(
  each: Question,
  court: Court,
  keep: (statement: Statement) => boolean,
  drop: (found: string, why: string) => boolean,
): Question[] {
  if (!keep(each.question)) return [];
  const answers = each.answers.filter(
    (answer, k) =>
      (k > 0 || answer.speakerId === each.answererId || drop(answer.text, 'the answer is another speaker’s')) &&
      keep(answer),
  );
  const words = court.words();
  const asker =
    each.asker === undefined ||
    flat(each.asker)
      .split(' ')
      .every((word) => words.has(word)) ||
    labelled(each.asker, court);
  if (!asker) return drop(each.question.text, 'who asked was not said') ? [] : [];
  const { answererId, ...rest } = each;
  const answered = answererId !== undefined && answers.some(({ speakerId }) => speakerId === answererId);
  return [{ ...rest, answers, ...(answered ? { answererId } : {}) }];
}

const labelled = (name: string, { transcript }: Court) =>
  transcript.turns.some(({ speakerLabel }) => speakerLabel !== undefined && holds(speakerLabel, name));

function actionFault({ due, owner, ownerId, content, evidence }: ActionItem, court: Court): string | undefined {
  if (due && !evidence.some(({ quote }) => holds(quote, due.said)) && !holds(content, due.said))
    return 'its day was not said';
  if (due?.date !== undefined && Number.isNaN(Date.parse(due.date))) return 'its day is no date';
  const person = court.identification.speakers.find(({ id }) => id === ownerId);
  if (ownerId !== undefined && !person) return 'its owner is unknown';
  if (owner === undefined || person?.name === owner) return undefined;
  const { hosts, speakers } = court.identification;
  const organisations = [...hosts, ...speakers.flatMap(({ affiliation }) => affiliation ?? [])].flatMap(({ value }) => [
    value.name,
    value.acronym ?? '',
  ]);
  return evidence.some(({ quote }) => holds(quote, owner)) || organisations.includes(owner)
    ? undefined
    : 'its owner was not said';
}

function termFault({ term, evidence }: Term, court: Court): string | undefined {
  return (
    unproved(evidence, court) ??
    (evidence.some(({ quote }) => holds(quote, term)) ? undefined : 'the term was not said')
  );
}
