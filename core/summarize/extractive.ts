/** 3. The default engine: the transcript's own sentences, chosen, condensed and attributed; no language model. */

import type { SpeakerId, Transcript } from '../model.ts';
import type { Engine, SummaryOptions } from '../ports.ts';
import type { Identification, Statement, Summary } from '../record.ts';
import { contextOf } from './context.ts';
import { headlineOf } from './headline.ts';
import { leadOf } from './lead.ts';
import { moderatorsOf, presentsOthers } from './moderators.ts';
import { named } from './naming.ts';
import { LEAST_STANCE, notesOf } from './notes.ts';
import { isMeeting, isOfTheMatter, isReadable, OVERVIEW, pointsOf } from './points.ts';
import { quotesOf } from './quotes.ts';
import { ledByFirst, reportCandidates } from './report.ts';
import { scored } from './salience.ts';
import { type Candidate, candidatesOf } from './select.ts';
import { stemWorth } from './stem-worth.ts';
import { stemsOf } from './stems.ts';
import { structureOf } from './structure/structure.ts';
import { unitsOf } from './units.ts';

export const extractive: Engine = {
  name: 'extractive-1',
  async summarize(transcript, identification, options) {
    return summarize(transcript, identification, options);
  },
};

function summarize(transcript: Transcript, identification: Identification, { words }: SummaryOptions): Summary {
  const context = contextOf(transcript, identification);
  const moderators = moderatorsOf(context);
  const presents = presentsOthers(context, moderators);
  const report = transcript.kind === 'report';
  const all = report ? [] : unitsOf(context).filter((unit) => !presents(unit));
  const units = scored(all, context, moderators);
  const worth = stemWorth(
    context.sentences.map(stemsOf),
    context.sentences.map(({ speakerId }) => speakerId),
  );
  const meeting = !report && isMeeting(context);
  const sayable = report
    ? reportCandidates(context)
    : candidatesOf(units, context, words === undefined ? LEAST_STANCE : undefined);
  // in a long meeting something whole was always said too; only many words need them all
  const candidates = report ? sayable : sayable.filter(meeting ? isReadable : isOfTheMatter);
  const chosen = pointsOf(meeting && words !== undefined ? sayable : candidates, { context, worth, units }, words);
  const points = report ? ledByFirst(chosen, candidates) : chosen;
  const overview = inOrder(points.slice(0, OVERVIEW));
  const met = new Set<SpeakerId>();
  const notes = notesOf(candidates, identification.speakers, worth, moderators, meeting);
  const printed = [...points, ...notes.flatMap(({ told }) => told)].flatMap(({ sentences }) => sentences);
  const structure = structureOf(context, new Set(printed.map(({ index }) => index)));
  const headline = headlineOf(candidates, context);
  return {
    ...(headline ? { headline } : {}),
    lead: leadOf(transcript, identification, moderators, onlyAsked(structure.questions, notes, identification)),
    overview: named(statementsOf(overview), context, met),
    keyPoints: named(statementsOf(points.slice(OVERVIEW)), context, met),
    speakerNotes: notes.map(({ speakerId, told }) => ({
      speakerId,
      statements: named(statementsOf(told), context, new Set()),
    })),
    quotes: quotesOf(
      candidates.filter(({ statement }) => !moderators.has(statement.speakerId ?? '')),
      context,
      points,
      5,
    ),
    ...structure,
  };
}

/** More than a question and its courtesies. */
const MORE_THAN_ASKED = 100;

/** Guests who put a question and said nothing else that a note would tell: they did not speak at the webinar, they asked. */
function onlyAsked(
  questions: Summary['questions'],
  notes: readonly { readonly speakerId: SpeakerId }[],
  { speakers }: Identification,
): ReadonlySet<SpeakerId> {
  const told = new Set(notes.map(({ speakerId }) => speakerId));
  const asked = new Set(questions.map(({ askerId }) => askerId));
  const only = speakers.filter(({ id, words }) => asked.has(id) && !told.has(id) && words <= MORE_THAN_ASKED);
  return new Set(only.map(({ id }) => id));
}

const inOrder = (chosen: readonly Candidate[]) =>
  [...chosen].sort((a, b) => (a.sentences[0]?.index ?? 0) - (b.sentences[0]?.index ?? 0));
const statementsOf = (chosen: readonly Candidate[]): Statement[] => chosen.map(({ statement }) => statement);
