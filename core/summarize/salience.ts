/**
 * What is worth telling: named features of a unit, each with a weight. The weights were fitted on invented webinars with gold
 * claims (`scripts/fit-salience.ts`) and rounded; `Statement.why` carries what each gave.
 */
import type { SpeakerId } from '../model.ts';
import type { Context } from './context.ts';
import { type Feature, featuresOf, WEIGHTS } from './features.ts';
import { stemWorth } from './stem-worth.ts';
import { stemsOf } from './stems.ts';
import type { Unit } from './units.ts';

export interface Scored extends Unit {
  readonly stems: readonly string[];
  readonly score: number;
  readonly why: Readonly<Record<string, number>>;
}

const FEATURES = Object.keys(WEIGHTS) as readonly Feature[];

/** Of so few units the counts of words say half. */
const FEW = 15;
/** Words of a turn that is a speech, in a webinar that has one. */
const SPEECH = 150;
/** A piece with so much of its sentence tells what the sentence tells, and is worth as much. */
const MOST_OF_IT = 0.5;

/** What a unit is judged by: a piece by its sentence where it holds most of it. */
const judged = (unit: Unit): Unit =>
  unit.of && unit.words >= MOST_OF_IT * unit.of.words
    ? { sentences: [unit.of], text: unit.of.text, words: unit.of.words }
    : unit;

/** Units with what they are worth. */
export function scored(units: readonly Unit[], context: Context, moderators: ReadonlySet<SpeakerId>): Scored[] {
  const stems = units.map((unit) => distinct(unit));
  const worth = stemWorth(stems.filter((_, k) => units[k]?.of === undefined));
  const by = units.map(judged);
  const cover = by.map((unit, k) => {
    const own = unit === units[k] ? (stems[k] ?? []) : distinct(unit);
    return own.reduce((sum, stem) => sum + (worth.get(stem) ?? 0), 0) / Math.max(6, unit.words) ** 0.6;
  });
  const whole = cover.filter((_, k) => units[k]?.of === undefined);
  const mean = whole.reduce((sum, each) => sum + each, 0) / Math.max(1, whole.length);
  const trust = whole.length / (whole.length + FEW);
  const turns = turnsOf(context);
  const longest = [...turns.values()].reduce((most, { words }) => Math.max(most, words), 1);
  const speech = Math.min(SPEECH, longest);
  return units.map((unit, k) => {
    const judge = by[k] ?? unit;
    const [first] = judge.sentences;
    const turn = turns.get(first?.turn ?? 0) ?? NO_TURN;
    const [from, to] = [(first?.index ?? 0) - turn.first, turn.last - (judge.sentences.at(-1)?.index ?? 0)];
    const features = featuresOf(judge, {
      cover: (Math.min(2, (cover[k] ?? 0) / (mean || 1)) - 1) * trust,
      talk: Math.min(1, turn.words / speech),
      late: from / Math.max(LONG, turn.last - turn.first),
      amid: from >= EDGE && to >= EDGE,
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

const distinct = ({ sentences }: Unit) => [...new Set(sentences.flatMap(stemsOf))];

/** Speakers greet and thank at the edges of a turn, so many sentences deep. */
const EDGE = 2;
/** Sentences of a turn that works up to something. */
const LONG = 8;

interface TurnSpan {
  readonly words: number;
  /** Its first and last sentence, by index. */
  readonly first: number;
  readonly last: number;
}

const NO_TURN: TurnSpan = { words: 0, first: 0, last: 0 };

function turnsOf({ sentences }: Context): ReadonlyMap<number, TurnSpan> {
  const turns = new Map<number, TurnSpan>();
  for (const { turn, words, index } of sentences) {
    const known = turns.get(turn);
    turns.set(turn, { words: (known?.words ?? 0) + words, first: known?.first ?? index, last: index });
  }
  return turns;
}
