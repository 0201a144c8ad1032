/**
 * Overview and key points. Without a bound: the weightiest few, none below a score; of long meetings the overview so, and
 * key points from all over it. With `--words N`: of a webinar the weightiest first; then, and for meetings, filled up to N
 * by what each word covers, the opening and the ending a little favoured (there things are announced and summed up),
 * sentences that read badly only when nothing else is left.
 */
import type { Context } from './context.ts';
import { isPlainText, readsWell } from './readable.ts';
import type { Scored } from './salience.ts';
import { type Candidate, candidateOf, select } from './select.ts';
import { isAboutTheTalk } from './sendable.ts';
import { topical } from './topical.ts';

export interface Frame {
  readonly context: Context;
  readonly worth: ReadonlyMap<string, number>;
  readonly units: readonly Scored[];
}

/** Statements of the overview; the rest are key points. */
export const OVERVIEW = 3;

/** The weightiest first. */
export function pointsOf(candidates: readonly Candidate[], frame: Frame, words: number | undefined): Candidate[] {
  if (words === undefined) return weightiest(candidates, frame);
  const prepared = isMeeting(frame.context)
    ? []
    : select(candidates, { words, worth: frame.worth, ...boundsOf(frame.context) });
  return filled(prepared, candidates, frame, words);
}

function weightiest(candidates: readonly Candidate[], frame: Frame): Candidate[] {
  const { context, worth, units } = frame;
  const spoken = spokenIn(context);
  if (!isMeeting(context) || units.length === 0)
    return select(candidates, { words: defaultWords(spoken), worth, ...boundsOf(context) });
  const first = select(candidates, { words: Number.POSITIVE_INFINITY, count: OVERVIEW, worth, ...OF_MEETINGS });
  const told = new Set(first.flatMap(({ sentences }) => sentences.map(({ index }) => index)));
  const tell = (unit: Scored) => {
    const candidate = candidateOf(unit, context);
    return candidate && isReadable(candidate) ? candidate : undefined;
  };
  return [...first, ...topical(units, context, countFor(spoken), told, tell)];
}

/** Up to some 13 minutes speakers make prepared points, and salience finds them; long meetings are better told by what they cover. */
const LONG = 2000;
const spokenIn = ({ sentences }: Context) => sentences.reduce((sum, { words }) => sum + words, 0);
export const isMeeting = (context: Context): boolean => spokenIn(context) > LONG;
const OF_WEBINARS = { salience: 1.4, least: -0.9, cost: 1.1, novelty: true };
const OF_REPORTS = { salience: 5, least: -0.6, cost: 1.4 };
const boundsOf = ({ transcript }: Context) => (transcript.kind === 'report' ? OF_REPORTS : OF_WEBINARS);
const OF_MEETINGS = { salience: 0.2, least: -2, cost: 0.6 };

/** 200 words for ten minutes, 440 for an hour and more: by the root of the length. */
const defaultWords = (spoken: number) => Math.round(Math.min(460, Math.max(120, 60 + 4 * Math.sqrt(spoken))));

/** Key points of a meeting: 16 for an hour, 24 for a day. */
const countFor = (spoken: number) => Math.min(24, Math.round(10 + Math.sqrt(spoken) / 14));

/** One whole sentence that needs no mending. */
export const isReadable = (candidate: Candidate): boolean =>
  isPlain(candidate) && isOfTheMatter(candidate) && readsWell(candidate.statement);
export const isOfTheMatter = ({ text }: Candidate): boolean => !isAboutTheTalk(text);

const isPlain = ({ words, sentences, statement: { content } }: Candidate) =>
  sentences.length === 1 && words >= SHORTEST && words <= LONGEST && isPlainText(content);

const SHORTEST = 7;
const LONGEST = 45;
const OPENING = 0.04;
const ENDING = 0.95;
const FAVOUR = 1.25;
/** One whole sentence that needs no mending is worth a few more words. */
const READS_WELL = 1.2;
/** Who chairs a meeting sums it up. */
const CHAIR = 1.2;
/** What lost its fillers says more in as many words. */
const CONDENSED = 1.15;

/** What reads best first, until the words are spent. */
const TIERS: readonly ((candidate: Candidate) => boolean)[] = [isPlain, () => true];

function filled(
  first: readonly Candidate[],
  candidates: readonly Candidate[],
  { context, worth }: Frame,
  words: number,
): Candidate[] {
  const place = (candidate: Candidate) => {
    const { sentences, why, statement } = candidate;
    const at = (sentences[0]?.index ?? 0) / context.sentences.length;
    const ends = at < OPENING || at >= ENDING ? FAVOUR : 1;
    const reads = isReadable(candidate) ? READS_WELL : 1;
    return ends * reads * (why.moderator === undefined ? 1 : CHAIR) * (statement.form === 'words' ? CONDENSED : 1);
  };
  const chosen = [...first];
  for (const reads of TIERS) {
    const left = words - chosen.reduce((sum, each) => sum + each.words, 0);
    if (left <= 0) break;
    const used = new Set(chosen.flatMap(({ sentences }) => sentences.map(({ index }) => index)));
    const open = candidates.filter((each) => reads(each) && !each.sentences.some(({ index }) => used.has(index)));
    chosen.push(...select(open, { worth, salience: 0.04, cost: 0.85, place, words: left }));
  }
  return chosen;
}
