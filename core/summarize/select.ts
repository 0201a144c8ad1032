/** Which units go out: greedy, by worth of the words not yet told, weighed by salience; nothing twice. */
import type { Statement } from '../record.ts';
import { type Context, countWords } from './context.ts';
import { express } from './forms.ts';
import type { Scored } from './salience.ts';

/** A unit that can be told, and how. */
export interface Candidate extends Scored {
  readonly statement: Statement;
}

/** Forms read with unequal ease: a plain sentence before a quotation, a mended one last. */
const EASE: Readonly<Record<string, number>> = {
  said: 0.3,
  our: 0.3,
  self: 0.1,
  view: 0.2,
  own: 0.4,
  hoped: 0.1,
  quote: 0,
  words: -0.5,
};

/** What each unit would say; the silent ones are left out. */
export function candidatesOf(
  units: readonly Scored[],
  context: Context,
  least = Number.NEGATIVE_INFINITY,
): Candidate[] {
  const promising = least === Number.NEGATIVE_INFINITY ? units : hopeful(units, least - MOST_EASE);
  return promising.flatMap((unit) => {
    const statement = express(unit.sentences, context);
    if (!statement) return [];
    const ease = EASE[statement.form] ?? 0;
    const why = ease === 0 ? unit.why : { ...unit.why, form: ease };
    return [{ ...unit, why, score: unit.score + ease, statement: { ...statement, why: rounded(why) } }];
  });
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

const FEW = 4;
const MOST_EASE = Math.max(...Object.values(EASE));

const rounded = (why: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(why).map(([name, value]) => [name, Math.round(value * 100) / 100]));

export interface Bounds {
  /** Content words at most; the last may cross. */
  readonly words: number;
  /** Statements at most. */
  readonly count?: number;
  /** No unit below this score, unless nothing else is left to fill `words`. */
  readonly least?: number;
  /** At most so many of one `group`. */
  readonly perGroup?: number;
  readonly group?: (candidate: Candidate) => string;
  readonly worth: ReadonlyMap<string, number>;
  /** How far salience sways coverage. */
  readonly salience: number;
  /** How dear a word is: gain is worth by words to this power. */
  readonly cost: number;
  /** What its place in the webinar makes of a gain; 1 unless said. */
  readonly place?: (candidate: Candidate) => number;
}

/** How much a stem that was told before still counts. */
const AGAIN = 0.3;

/** The chosen, in the order of choice: the weightiest first. Each step looks at every candidate once; the number of steps is bounded by `words`. */
export function select(candidates: readonly Candidate[], bounds: Bounds): Candidate[] {
  const seen = new Map<string, number>();
  const used = new Set<number>();
  const groups = new Map<string, number>();
  const tell = (candidate: Candidate) => {
    for (const stem of candidate.stems) seen.set(stem, (seen.get(stem) ?? 0) + 1);
    for (const { index } of candidate.sentences) used.add(index);
    const group = bounds.group?.(candidate);
    if (group !== undefined) groups.set(group, (groups.get(group) ?? 0) + 1);
  };
  const full = (candidate: Candidate) => {
    const group = bounds.group?.(candidate);
    return group !== undefined && bounds.perGroup !== undefined && (groups.get(group) ?? 0) >= bounds.perGroup;
  };
  const chosen: Candidate[] = [];
  let words = 0;
  while (words < bounds.words && chosen.length < (bounds.count ?? Number.POSITIVE_INFINITY)) {
    let best: Candidate | undefined;
    let most = Number.NEGATIVE_INFINITY;
    for (const candidate of candidates) {
      if (candidate.score < (bounds.least ?? Number.NEGATIVE_INFINITY)) continue;
      if (candidate.sentences.some(({ index }) => used.has(index)) || full(candidate)) continue;
      const gain = gainOf(candidate, seen, bounds) * (bounds.place?.(candidate) ?? 1);
      if (gain > most) [best, most] = [candidate, gain];
    }
    if (!best) break;
    tell(best);
    chosen.push(best);
    words += countWords(best.statement.content);
  }
  return chosen;
}

function gainOf(
  { stems, score, statement }: Candidate,
  seen: ReadonlyMap<string, number>,
  { worth, salience, cost }: Bounds,
): number {
  let sum = 0.5;
  for (const stem of stems) sum += (worth.get(stem) ?? 0) * AGAIN ** (seen.get(stem) ?? 0);
  return (sum / Math.max(6, countWords(statement.content)) ** cost) * Math.exp(score * salience);
}
