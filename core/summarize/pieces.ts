/**
 * Pieces of a long sentence that can be told without the rest: spoken sentences string clauses together with commas, and an
 * editor takes the one that says it. A piece ends or begins where a clause does, and nothing that bears on it is left out:
 * no condition, denial, hedge or restriction, nothing that takes it back.
 */
import { countWords } from '../words.ts';
import { isWhole } from './clauses.ts';
import type { Sentence } from './context.ts';
import { REBUTTAL } from './en/cues.ts';
import { HEADLESS } from './en/frames.ts';
import {
  ADDS,
  BACKS,
  DENIES,
  DOUBTS,
  HANGS,
  HAS_NOUN,
  HAS_SEVERAL,
  LEADS_ON,
  LEAVES_UNSAID,
  LEFT_BEHIND,
  NEXT_CLAUSE,
  OPENS_ON,
  OTHER_SIDE,
  OWN_SUBJECT,
  PRONOUN,
  REPORTS,
  STANDS_FOR_IT,
  STOPS_SHORT,
  SUBJECT,
  TAKES_BACK,
  TELLS_WHERE,
  THEY,
  WAITS,
} from './en/pieces.ts';
import { CLAUSE_SUBJECTS } from './en/words.ts';
import { leans, points } from './pointing.ts';

/** Shorter sentences are told whole. */
const LONG = 13;
const LEAST = 6;
const MOST_CUTS = 4;

interface Cut {
  /** Where the clause before ends, without its comma. */
  readonly end: number;
  readonly join: string;
  /** Where the next clause begins, without "and". */
  readonly start: number;
}

/** Shorter readings of `sentence`, each a slice of it. */
export function piecesOf(sentence: Sentence): Sentence[] {
  const { text, words } = sentence;
  if (words < LONG || !text.includes(', ')) return [];
  const cuts = cutsOf(text);
  const slice = (from: number, to: number): Sentence[] => {
    const piece = text.slice(from, to);
    const count = countWords(piece);
    if (count < LEAST || !isWhole(piece)) return [];
    return [{ ...sentence, from: sentence.from + from, to: sentence.from + to, text: piece, words: count }];
  };
  const clauses = cuts.filter((cut) => mayEnd(text, cut)).map(({ end }) => end);
  const ends = [...new Set([...clauses, ...phraseEnds(text), text.length])];
  const starts = [0, ...cuts.filter((cut) => mayBegin(text, cut)).map(({ start }) => start)];
  return starts.flatMap((from) =>
    ends.flatMap((to) => (to > from && (from > 0 || to < text.length) ? slice(from, to) : [])),
  );
}

function cutsOf(text: string): Cut[] {
  const cuts: Cut[] = [];
  for (const match of text.matchAll(NEXT_CLAUSE)) {
    const start = match.index + match[0].length;
    const join = (match[1] ?? '').toLowerCase();
    if (join !== 'which' && join !== 'because' && !isClause(text.slice(start))) continue;
    cuts.push({ end: match.index, join, start });
    if (cuts.length === MOST_CUTS) break;
  }
  return cuts;
}

/** Ends before a phrase that only adds to what was said. */
const phraseEnds = (text: string): number[] =>
  [...text.matchAll(ADDS)].slice(0, MOST_CUTS).flatMap(({ index }) => {
    const [kept, gone] = [text.slice(0, index), text.slice(index)];
    const bears = [TAKES_BACK, OTHER_SIDE, DOUBTS, DENIES].some((words) => words.test(gone));
    const breaksOff = BACKS.test(kept) || STOPS_SHORT.test(kept) || LEADS_ON.test(kept);
    return bears || breaksOff || waits(kept, 'and') ? [] : [index];
  });

/** A subject and its verb, no item of a list. */
function isClause(rest: string): boolean {
  const clause = rest.slice(0, /[,;]\s/.exec(rest)?.index);
  const first = /^[\p{Alpha}'’]+/u.exec(clause)?.[0].toLowerCase().replace('’', "'") ?? '';
  return CLAUSE_SUBJECTS.has(first) || isWhole(clause);
}

/** What follows the clause neither bears on it nor takes it back, and the clause waits for nothing. */
function mayEnd(text: string, { end, join }: Cut): boolean {
  const [kept, gone] = [text.slice(0, end), text.slice(end)];
  if (bearsOn(kept, gone, join) || BACKS.test(kept) || STOPS_SHORT.test(kept)) return false;
  if (join === '' && (DENIES.test(kept) || LEADS_ON.test(kept))) return false;
  return !waits(kept, join);
}

/** Whether it opens with what its main clause follows, and that clause is not there. */
function waits(kept: string, join: string): boolean {
  if (!WAITS.test(kept)) return false;
  const comma = kept.indexOf(', ');
  if (comma > 0 && isWhole(kept.slice(comma + 2))) return false;
  return !(join !== '' && TELLS_WHERE.test(kept) && isWhole(kept));
}

/** Short clauses comment on what was said, longer ones with a subject of their own go on. */
const COMMENT = 6;

/** Whether the clause left out takes back, narrows, doubts or denies what is told. */
function bearsOn(kept: string, gone: string, join: string): boolean {
  if (TAKES_BACK.test(gone) || OTHER_SIDE.test(gone)) return true;
  const goesOn = join !== '' && join !== 'which' && !STANDS_FOR_IT.test(gone) && countWords(gone) >= COMMENT;
  if (goesOn) return false;
  return join === 'because' ? DENIES.test(gone) && DENIES.test(kept) : DOUBTS.test(gone) || DENIES.test(gone);
}

const NAME = /^\p{Upper}/u;

/** "We've been flushing it": the noun stood before. */
function standsForGone(kept: string): boolean {
  const [one, several] = [PRONOUN, THEY].map((words) => words.exec(kept)?.index ?? 0);
  if (several && !HAS_SEVERAL.test(kept.slice(0, several))) return true;
  return one !== undefined && one > 0 && !HAS_NOUN.test(kept.slice(0, one));
}

/** What stands before the clause is another clause, which says nothing of it, and the clause points at nothing there. */
function mayBegin(text: string, { join, start, end }: Cut): boolean {
  const [gone, kept] = [text.slice(0, start), text.slice(start)];
  if (join === 'which' || join === 'because' || (join === '' && !isWhole(text.slice(0, end)))) return false;
  if (OPENS_ON.test(gone) || !(join === '' ? OWN_SUBJECT.test(kept) : SUBJECT.test(kept) || NAME.test(kept)))
    return false;
  return (
    !REPORTS.test(gone) &&
    !REBUTTAL.test(gone) &&
    !leans(kept) &&
    !LEAVES_UNSAID.test(kept) &&
    !LEFT_BEHIND.test(kept) &&
    !standsForGone(kept) &&
    !points(kept) &&
    !HANGS.test(kept) &&
    !HEADLESS.test(kept)
  );
}
