/** Which units go out: greedy, by worth of the words not yet told, weighed by salience; nothing twice. */
import type { Statement } from '../record.ts';
import { countWords } from '../words.ts';
import type { Context } from './context.ts';
import { express } from './forms.ts';
import type { Scored } from './salience.ts';
import { isRough, isSendable } from './sendable.ts';

/** A unit that can be told, and how. */
export interface Candidate extends Scored {
  readonly statement: Statement;
}

/** Forms read with unequal ease: a plain sentence before a quotation, a mended one last. */
const EASE: Readonly<Record<string, number>> = {
  said: 0.1,
  our: 0.1,
  self: 0,
  view: 0.1,
  own: 0.2,
  hoped: 0,
  quote: 0,
  words: -0.1,
};

/** What each unit would say; the silent ones are left out. */
export function candidatesOf(
  units: readonly Scored[],
  context: Context,
  least = Number.NEGATIVE_INFINITY,
): Candidate[] {
  const promising = least === Number.NEGATIVE_INFINITY ? units : hopeful(units, least - MOST_EASE);
  return promising.flatMap((unit) => candidateOf(unit, context) ?? []);
}

export function candidateOf(unit: Scored, context: Context): Candidate | undefined {
  const statement = express(unit.sentences, context);
  if (!statement || !isSendable(statement)) return undefined;
  const ease = (EASE[statement.form] ?? 0) - (isRough(statement.content) ? ROUGH : 0);
  const why = ease === 0 ? unit.why : { ...unit.why, form: ease };
  return { ...unit, why, score: unit.score + ease, statement: { ...statement, why: rounded(why) } };
}

/** Units that could still reach `least`, and the best few of every speaker. */
function hopeful(units: readonly Scored[], least: number): readonly Scored[] {
  const own = new Map<string, Scored[]>();
  for (const unit of units) {
    const speakerId = unit.sentences[0]?.speakerId ?? '';
    const best = own.get(speakerId) ?? [];
    best.push(unit);
    own.set(speakerId, best.length > FEW ? best.sort((a, b) => b.score - a.score).slice(0, FEW) : best);
  }
  const few = new Set([...own.values()].flat());
  return units.filter((unit) => unit.score >= least || few.has(unit));
}

/** Of a sentence with the wrong stops. */
const ROUGH = 1;
const FEW = 4;
const MOST_EASE = Math.max(...Object.values(EASE));

function rounded(why: Readonly<Record<string, number>>): Record<string, number> {
  const round: Record<string, number> = {};
  for (const name in why) round[name] = Math.round((why[name] as number) * 100) / 100;
  return round;
}

export interface Bounds {
  /** Content words at most; the last may cross. */
  readonly words: number;
  /** Statements at most. */
  readonly count?: number;
  /** No unit below this score, unless nothing else is left to fill `words`. */
  readonly least?: number;
  readonly worth: ReadonlyMap<string, number>;
  /** Whether only the share of it counts that is new, not how much it covers: where salience says what is worth telling. */
  readonly novelty?: boolean;
  /** How far salience sways the choice. */
  readonly salience: number;
  /** How dear a word is: gain is worth by words to this power. */
  readonly cost: number;
  /** What its place in the webinar makes of a gain; 1 unless said. */
  readonly place?: (candidate: Candidate) => number;
}

/** How much a stem that was told before still counts. */
const AGAIN = 0.35;

/** A candidate that can still be chosen, with what its gain is made of and no choice changes. */
interface Open {
  readonly candidate: Candidate;
  readonly price: number;
  readonly favour: number;
  readonly place: number;
  /** As of the last choice that told one of its stems. */
  gain: number | undefined;
}

const opened = (candidate: Candidate, { place, salience, cost, novelty, worth }: Bounds): Open => ({
  candidate,
  price:
    Math.max(6, countWords(candidate.statement.content)) ** cost * (novelty ? coverage(candidate, NONE, worth) : 1),
  favour: Math.exp(candidate.score * salience),
  place: place?.(candidate) ?? 1,
  gain: undefined,
});

/** The chosen, in the order of choice: the weightiest first. Each step looks at every candidate once; the number of steps is bounded by `words`. */
export function select(candidates: readonly Candidate[], bounds: Bounds): Candidate[] {
  const { least = Number.NEGATIVE_INFINITY, count = Number.POSITIVE_INFINITY } = bounds;
  const seen = new Map<string, number>();
  const chosen: Candidate[] = [];
  let open = candidates.filter(({ score }) => score >= least).map((candidate) => opened(candidate, bounds));
  const holding = byStem(open);
  let words = 0;
  while (words < bounds.words && chosen.length < count) {
    const best = weightiest(open, seen, bounds.worth);
    if (!best) break;
    const { candidate } = best;
    for (const stem of candidate.stems) {
      seen.set(stem, (seen.get(stem) ?? 0) + 1);
      for (const one of holding.get(stem) ?? []) one.gain = undefined;
    }
    const told = new Set(candidate.sentences.map(({ index }) => index));
    const own = new Set(candidate.stems);
    open = open.filter(
      (one) => !one.candidate.sentences.some(({ index }) => told.has(index)) && !repeats(one.candidate, candidate, own),
    );
    chosen.push(candidate);
    words += countWords(candidate.statement.content);
  }
  return chosen;
}

/** Says in the same mouth what was chosen: most of the shorter's words. */
function repeats({ stems, statement }: Candidate, chosen: Candidate, own: ReadonlySet<string>): boolean {
  const least = Math.min(stems.length, chosen.stems.length);
  if (least < LEAST_ALIKE || statement.speakerId !== chosen.statement.speakerId) return false;
  return stems.filter((stem) => own.has(stem)).length >= ALIKE * least;
}
const LEAST_ALIKE = 4;
const ALIKE = 0.7;

function byStem(open: readonly Open[]): ReadonlyMap<string, readonly Open[]> {
  const holding = new Map<string, Open[]>();
  for (const one of open) {
    for (const stem of one.candidate.stems) {
      const all = holding.get(stem);
      if (all) all.push(one);
      else holding.set(stem, [one]);
    }
  }
  return holding;
}

function weightiest(
  open: readonly Open[],
  seen: ReadonlyMap<string, number>,
  worth: ReadonlyMap<string, number>,
): Open | undefined {
  let best: Open | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const one of open) {
    one.gain ??= gainOf(one, seen, worth);
    if (one.gain > most) [best, most] = [one, one.gain];
  }
  return best;
}

function gainOf(
  { candidate, price, favour, place }: Open,
  seen: ReadonlyMap<string, number>,
  worth: ReadonlyMap<string, number>,
): number {
  return (coverage(candidate, seen, worth) / price) * favour * place;
}

const NONE: ReadonlyMap<string, number> = new Map();

function coverage({ stems }: Candidate, seen: ReadonlyMap<string, number>, worth: ReadonlyMap<string, number>): number {
  let sum = 0.5;
  for (const stem of stems) sum += (worth.get(stem) ?? 0) * AGAIN ** (seen.get(stem) ?? 0);
  return sum;
}
