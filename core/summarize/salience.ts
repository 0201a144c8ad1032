/**
 * What is worth telling: named features of a unit, each with a weight. The weights were fitted on the dev half of the
 * invented webinars (`scripts/fit-salience.ts`) and rounded; `Statement.why` carries what each gave.
 */
import type { SpeakerId } from '../model.ts';
import type { Context } from './context.ts';
import {
  ASIDE,
  CONDITION,
  COUNTERFACTUAL,
  CUES,
  EMPHASIS,
  OPPONENT,
  PERSON,
  PERSONAL,
  PROMISE,
  STORY,
  VAGUE,
} from './en/cues.ts';
import { asks, speaksToYou } from './pointing.ts';
import { repaired } from './repairs.ts';
import { stemsOf } from './stems.ts';
import type { Unit } from './units.ts';

export interface Scored extends Unit {
  readonly stems: readonly string[];
  readonly score: number;
  readonly why: Readonly<Record<string, number>>;
}

export type Feature = keyof typeof WEIGHTS;

/** Log-odds of how much an editor would want the unit: 1 is what nobody may miss. */
export const WEIGHTS = {
  base: -1.5,
  cover: 1,
  talk: 1.1,
  early: 0.3,
  demand: 0.6,
  decision: 0.4,
  contrast: 0.9,
  figure: 0.6,
  share: 0.6,
  rebuttal: 0.5,
  condition: 0.4,
  counterfactual: -0.8,
  promise: -0.6,
  closer: 0.1,
  short: -1.1,
  commas: -0.2,
  personal: -0.7,
  person: -0.5,
  address: -0.6,
  emphasis: -0.3,
  story: -0.5,
  aside: -0.2,
  vague: -0.3,
  moderator: -1.2,
} as const;

const FEATURES = Object.keys(WEIGHTS) as readonly Feature[];

/** How often a stem is said, over how much of the webinar and by how many: its worth, by stem. `speakers` run beside `units`. */
export function stemWorth(
  units: readonly (readonly string[])[],
  speakers: readonly (SpeakerId | undefined)[] = [],
): ReadonlyMap<string, number> {
  const seen = new Map<string, { count: number; blocks: number; last: number; by: Set<SpeakerId | undefined> }>();
  units.forEach((stems, k) => {
    const block = Math.floor((k * BLOCKS) / units.length);
    for (const stem of stems) {
      const entry = seen.get(stem) ?? { count: 0, blocks: 0, last: -1, by: new Set() };
      entry.count++;
      entry.by.add(speakers[k]);
      if (entry.last !== block) [entry.blocks, entry.last] = [entry.blocks + 1, block];
      seen.set(stem, entry);
    }
  });
  return new Map(
    [...seen].map(([stem, { count, blocks, by }]) => [
      stem,
      count < 2 ? 0 : Math.log(1 + count) ** 1.5 * Math.sqrt(blocks) * (1 + REACH * Math.log(by.size)),
    ]),
  );
}

const BLOCKS = 20;
/** What it adds that somebody else says a word too. */
const REACH = 0.4;

/** Where a unit stands. */
export interface Place {
  /** How much of the webinar's own vocabulary it holds, beside the mean: -1 to 1. */
  readonly cover: number;
  /** How much its turn is a speech: speeches hold the points, answers and remarks the rest. */
  readonly talk: number;
  readonly moderator: boolean;
}

/** What was withdrawn and its excuse speak neither for nor against. */
const withoutRepairs = (text: string) =>
  repaired(text).reduceRight((kept, { from, to }) => kept.slice(0, from) + kept.slice(to), text);

/** Each feature of a unit, most of them 0 or 1. */
export function featuresOf(unit: Unit, context: Context, place: Place): Record<Feature, number> {
  const { words, sentences } = unit;
  const text = withoutRepairs(unit.text);
  const flag = (is: boolean) => (is ? 1 : 0);
  // what speaks against a sentence speaks against its pieces
  const all = unit.of ? withoutRepairs(unit.of.text) : text;
  return {
    base: 1,
    cover: place.cover,
    talk: place.talk,
    early: 1 - (sentences[0]?.index ?? 0) / Math.max(1, context.sentences.length),
    demand: flag(CUES.demand.test(text)),
    decision: flag(CUES.decision.test(text)),
    contrast: flag(CUES.contrast.test(text)),
    figure: flag(CUES.figure.test(text)),
    share: flag(CUES.share.test(text)),
    rebuttal: flag(OPPONENT.test(text)),
    condition: flag(CONDITION.test(text)),
    counterfactual: flag(COUNTERFACTUAL.test(text)),
    promise: flag(PROMISE.test(text)),
    closer: flag(isCloser(unit, context)),
    short: Math.max(0, 15 - words) / 10,
    commas: all.match(/,/g)?.length ?? 0,
    personal: flag(PERSONAL.test(all) && !CUES.demand.test(text)),
    person: flag(PERSON.test(all)),
    address: flag(speaksToYou(all) || asks(all)),
    emphasis: flag(EMPHASIS.test(all)),
    story: flag(STORY.test(all)),
    aside: flag(ASIDE.test(all)),
    vague: flag(VAGUE.test(all)),
    moderator: flag(place.moderator),
  };
}

/** Of so few units the counts of words say half. */
const FEW = 15;
/** Words of a turn that is a speech, in a webinar that has one. */
const SPEECH = 150;

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

/** Units with what they are worth. */
export function scored(units: readonly Unit[], context: Context, moderators: ReadonlySet<SpeakerId>): Scored[] {
  const stems = units.map((unit) => [...new Set(unit.sentences.flatMap(stemsOf))]);
  const worth = stemWorth(stems.filter((_, k) => units[k]?.of === undefined));
  const cover = units.map(
    (unit, k) =>
      (stems[k] ?? []).reduce((sum, stem) => sum + (worth.get(stem) ?? 0), 0) / Math.max(6, unit.words) ** 0.6,
  );
  const whole = cover.filter((_, k) => units[k]?.of === undefined);
  const mean = whole.reduce((sum, each) => sum + each, 0) / Math.max(1, whole.length);
  const trust = whole.length / (whole.length + FEW);
  const turnWords = wordsByTurn(context);
  const longest = [...turnWords.values()].reduce((most, words) => Math.max(most, words), 1);
  const speech = Math.min(SPEECH, longest);
  return units.map((unit, k) => {
    const [first] = unit.sentences;
    const features = featuresOf(unit, context, {
      cover: (Math.min(2, (cover[k] ?? 0) / (mean || 1)) - 1) * trust,
      talk: Math.min(1, (turnWords.get(first?.turn ?? 0) ?? 0) / speech),
      moderator: first?.speakerId !== undefined && moderators.has(first.speakerId),
    });
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

function wordsByTurn({ sentences }: Context): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { turn, words } of sentences) counts.set(turn, (counts.get(turn) ?? 0) + words);
  return counts;
}
