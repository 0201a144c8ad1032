/** What speaks for telling a unit and what against it: named features, most of them 0 or 1, each with its weight. */
import {
  BODIES,
  COMMAS,
  CONDITION,
  COUNTERFACTUAL,
  CUES,
  EMPHASIS,
  EVERY,
  MONEY,
  NAMES,
  OPENS_WITH_WHERE,
  OPPONENT,
  PERSONAL,
  PROMISE,
  STORY,
} from './en/cues.ts';
import { asks, speaksToYou } from './pointing.ts';
import { repaired } from './repairs.ts';
import type { Unit } from './units.ts';

export type Feature = keyof typeof WEIGHTS;

/** Log-odds of how much an editor would want the unit: 1 is what nobody may miss. */
export const WEIGHTS = {
  base: -1.3,
  cover: 0.95,
  talk: 0.45,
  late: 0.75,
  amid: 0.4,
  length: 0.95,
  short: -0.7,
  demand: 0.25,
  contrast: 0.8,
  figure: 0.25,
  share: 0.8,
  money: 0.25,
  names: 0.5,
  bodies: 0.25,
  every: 0.35,
  where: 0.5,
  rebuttal: 0.4,
  condition: 0.4,
  counterfactual: -0.3,
  promise: -0.75,
  commas: -0.35,
  personal: -0.9,
  address: -0.65,
  emphasis: -0.35,
  story: -1,
  moderator: -0.9,
} as const;

/** Where a unit stands. */
export interface Place {
  /** How much of the webinar's own vocabulary it holds, beside the mean: -1 to 1. */
  readonly cover: number;
  /** How much its turn is a speech: speeches hold the points, answers and remarks the rest. */
  readonly talk: number;
  /** How far on in its turn, 0 to 1: speakers work up to what they have to say. */
  readonly late: number;
  /** In the midst of a turn, where neither greetings nor thanks are. */
  readonly amid: boolean;
  readonly moderator: boolean;
}

/** Shorter sentences seldom say enough. */
const SHORT = 15;
/** Words of a sentence of middling length. */
const MIDDLING = 18;
/** More names say no more. */
const MOST_NAMES = 3;

/** What was withdrawn and its excuse speak neither for nor against. */
const withoutRepairs = (text: string) =>
  repaired(text).reduceRight((kept, { from, to }) => kept.slice(0, from) + kept.slice(to), text);

const flag = (is: boolean) => (is ? 1 : 0);

/** Each feature of a unit. */
export function featuresOf(unit: Unit, place: Place): Record<Feature, number> {
  const { words } = unit;
  const text = withoutRepairs(unit.text);
  // what speaks against a sentence speaks against its pieces
  const all = unit.of ? withoutRepairs(unit.of.text) : text;
  return {
    base: 1,
    cover: place.cover,
    talk: place.talk,
    late: place.late,
    amid: flag(place.amid),
    length: Math.log(Math.max(1, words) / MIDDLING),
    short: Math.max(0, SHORT - words) / 10,
    demand: flag(CUES.demand.test(text)),
    contrast: flag(CUES.contrast.test(text)),
    figure: flag(CUES.figure.test(text)),
    share: flag(CUES.share.test(text)),
    money: flag(MONEY.test(text)),
    names: Math.min(MOST_NAMES, text.match(NAMES)?.length ?? 0) / MOST_NAMES,
    bodies: flag(BODIES.test(text)),
    every: flag(EVERY.test(text)),
    where: flag(OPENS_WITH_WHERE.test(text)),
    rebuttal: flag(OPPONENT.test(text)),
    condition: flag(CONDITION.test(text)),
    counterfactual: flag(COUNTERFACTUAL.test(text)),
    promise: flag(PROMISE.test(text)),
    commas: all.match(COMMAS)?.length ?? 0,
    personal: flag(PERSONAL.test(all) && !CUES.demand.test(text)),
    address: flag(speaksToYou(all) || asks(all)),
    emphasis: flag(EMPHASIS.test(all)),
    story: flag(STORY.test(all)),
    moderator: flag(place.moderator),
  };
}
