/**
 * What is worth telling: named features of a unit, each with a weight. The weights were fitted on the dev half of the
 * invented webinars (`scripts/fit-salience.ts`) and rounded; `Statement.why` carries what each gave.
 */
import type { SpeakerId } from '../model.ts';
import type { Context } from './context.ts';
import { APHORISM, ASIDE, CONDITION, COUNTERFACTUAL, CUES, OPPONENT, PROMISE, STORY, VAGUE } from './en/cues.ts';
import { asks, points, speaksInFirstPerson, speaksToYou } from './pointing.ts';
import { stemsOf } from './stems.ts';
import type { Unit } from './units.ts';

export interface Scored extends Unit {
  readonly stems: readonly string[];
  readonly score: number;
  readonly why: Readonly<Record<string, number>>;
}

export type Feature = keyof typeof WEIGHTS;

/** Log-odds that an editor would use the unit. */
export const WEIGHTS = {
  base: -0.3,
  cover: 1.0,
  demand: 0.4,
  decision: 0.2,
  finding: 0.4,
  contrast: 1.1,
  figure: 0.7,
  date: 0.1,
  closer: 0.6,
  rebuttal: 0.9,
  condition: 0.4,
  counterfactual: -0.7,
  promise: -0.7,
  aphorism: 0.2,
  names: 0.1,
  long: -0.2,
  short: -0.8,
  personal: -0.4,
  address: -0.5,
  points: -0.2,
  story: -1,
  aside: -0.2,
  vague: -0.4,
  moderator: -1.4,
} as const;

const FEATURES = Object.keys(WEIGHTS) as readonly Feature[];

/** How often a stem is said and over how much of the webinar: its worth, by stem. */
export function stemWorth(units: readonly (readonly string[])[], blocks = 20): ReadonlyMap<string, number> {
  const seen = new Map<string, { count: number; blocks: number; last: number }>();
  units.forEach((stems, k) => {
    const block = Math.floor((k * blocks) / units.length);
    for (const stem of stems) {
      const entry = seen.get(stem) ?? { count: 0, blocks: 0, last: -1 };
      entry.count++;
      if (entry.last !== block) [entry.blocks, entry.last] = [entry.blocks + 1, block];
      seen.set(stem, entry);
    }
  });
  return new Map(
    [...seen].map(([stem, { count, blocks: spread }]) => [
      stem,
      count < 2 ? 0 : Math.log(1 + count) ** 1.5 * Math.sqrt(spread),
    ]),
  );
}

/** Each feature of a unit, most of them 0 or 1. */
export function featuresOf(
  unit: Unit,
  context: Context,
  cover: number,
  moderators: ReadonlySet<SpeakerId>,
): Record<Feature, number> {
  const { text, words, sentences } = unit;
  const flag = (is: boolean) => (is ? 1 : 0);
  const speakerId = sentences[0]?.speakerId;
  return {
    base: 1,
    cover,
    demand: flag(CUES.demand.test(text)),
    decision: flag(CUES.decision.test(text)),
    finding: flag(CUES.finding.test(text)),
    contrast: flag(CUES.contrast.test(text)),
    figure: flag(CUES.figure.test(text)),
    date: flag(CUES.date.test(text)),
    closer: flag(isCloser(unit, context)),
    rebuttal: flag(OPPONENT.test(text)),
    condition: flag(CONDITION.test(text)),
    counterfactual: flag(COUNTERFACTUAL.test(text)),
    promise: flag(PROMISE.test(text)),
    aphorism: flag(APHORISM.test(text)),
    names: flag(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}{2,}/u.test(text)),
    long: Math.max(0, words - 35) / 10,
    short: Math.max(0, 10 - words) / 5,
    personal: flag(speaksInFirstPerson(text)),
    address: flag(speaksToYou(text) || asks(text)),
    points: flag(points(sentences[0]?.text ?? '')),
    story: flag(STORY.test(text)),
    aside: flag(ASIDE.test(text)),
    vague: flag(VAGUE.test(text)),
    moderator: flag(speakerId !== undefined && moderators.has(speakerId)),
  };
}

/** The last thing said in a speech of some length, thanks apart: where speakers put their line. */
function isCloser({ sentences }: Unit, { sentences: all, transcript }: Context): boolean {
  const last = sentences.at(-1);
  if (!last || (transcript.turns[last.turn]?.text.length ?? 0) < 500) return false;
  for (let k = last.index + 1; k < last.index + 3; k++) {
    const next = all[k];
    if (!next || next.turn !== last.turn) return true;
    if (!next.housekeeping && next.words > 4 && !ASIDE.test(next.text)) return false;
  }
  return false;
}

/** Units with what they are worth; `cover` is how much of the webinar's own vocabulary a unit holds, beside the mean. */
export function scored(units: readonly Unit[], context: Context, moderators: ReadonlySet<SpeakerId>): Scored[] {
  const stems = units.map((unit) => [...new Set(unit.sentences.flatMap(stemsOf))]);
  const worth = stemWorth(stems);
  const cover = units.map(
    (unit, k) =>
      (stems[k] ?? []).reduce((sum, stem) => sum + (worth.get(stem) ?? 0), 0) / Math.max(6, unit.words) ** 0.6,
  );
  const mean = cover.reduce((sum, each) => sum + each, 0) / Math.max(1, cover.length);
  return units.map((unit, k) => {
    const features = featuresOf(unit, context, Math.min(2, (cover[k] ?? 0) / (mean || 1)) - 1, moderators);
    const why: Record<string, number> = {};
    let score = 0;
    for (const name of FEATURES) {
      if (features[name] === 0) continue;
      why[name] = features[name] * WEIGHTS[name];
      score += why[name];
    }
    return { ...unit, stems: stems[k] ?? [], score, why };
  });
}
