/** Sentences without a source of their own: quotations that go on, the floor that somebody keeps, the lines below a name. */
import { LOGISTICS } from '../en/events.ts';
import type { Organisations } from '../organisations.ts';
import { predicate } from './appositions.ts';
import type { Sentence } from './document.ts';
import type { Memory } from './memory.ts';
import type { Person } from './person.ts';
import { NO_PHRASE } from './phrases.ts';
import { type Attribution, type Owned, open, type Reading, spokenBy } from './reading.ts';
import type { Source } from './sources.ts';

/** What is known when a sentence is read. */
export interface Context {
  readonly sentence: Sentence;
  /** The people named in it. */
  readonly own: readonly Owned[];
  readonly memory: Memory;
  readonly organisations: Organisations;
  readonly before: readonly Reading[];
  /** The name line above: "Giancarlo (Domotica Lombarda):". */
  readonly label: Attribution | undefined;
}

/** The reading before, if it is of the same line. */
export function previousOf({ before, sentence }: Context): Reading | undefined {
  const previous = before.at(-1);
  const told = previous?.fact ? before.at(-2) : previous;
  return told?.sentence.line === sentence.line ? told : undefined;
}

/** A sentence all in quotation marks is of whoever was just quoted; a paragraph that opens with one goes on from the paragraph before. */
export function quotation(context: Context): Reading {
  const { sentence, before, label } = context;
  const previous = sentence.continues || sentence.first ? before.at(-1) : previousOf(context);
  const subject = previousOf(context)?.subject;
  const about: Attribution | undefined = subject &&
    previous && { people: [subject], by: { sentence: previous.sentence, at: whole(previous.sentence) }, how: 'quoted' };
  const source = label ?? previous?.attribution ?? (sentence.first ? undefined : about);
  return spokenBy(sentence, source && { people: source.people, by: source.by, how: 'quoted' });
}

const whole = ({ text }: Sentence) => ({ from: 0, to: text.length });

/** "Of 38 complaints that she has filed ...": the sentence is still about her. */
function mentionedAs({ sentence, memory }: Context): Person | undefined {
  const pronoun = /\b(s?he)\b/.exec(sentence.frame)?.[1];
  if (!pronoun) return undefined;
  return memory.resolve(
    { ...NO_PHRASE, kind: 'pronoun', gender: pronoun === 'she' ? 'f' : 'm', at: whole(sentence), end: 0 },
    sentence,
  )[0];
}

/** No source of its own: what the one before it began goes on, unless this one speaks of the occasion. */
export function goesOn(context: Context): Reading {
  const { sentence, own, label } = context;
  if (label) return spokenBy(sentence, label);
  const source = previousOf(context)?.attribution;
  const goes = source && !LOGISTICS.test(sentence.frame) && own.length === 0 && !/^I \p{Ll}/u.test(sentence.frame);
  return spokenBy(
    sentence,
    goes ? { people: source.people, by: source.by, how: 'continued' } : undefined,
    own.at(-1)?.[1] ?? mentionedAs(context),
  );
}

/** A subject without a verb of saying: a biography, or the floor kept ("He has spent a decade ..."). */
export function aboutSomebody(context: Context, source: Source): Reading {
  const { sentence, memory } = context;
  const facts = source.owner ? [] : predicate(sentence.frame, source.at.to, context.organisations);
  const [person] = memory.resolve(source, sentence);
  if (!person) return goesOn(context);
  // "She is a geologist at X" tells who she is, and is nothing that she said.
  if (facts.length > 0 && source.kind !== 'people') {
    person.told.push(...facts.map((reading) => ({ sentence, at: source.at, reading })));
    return { ...open(sentence, person), fact: true };
  }
  const hasFloor = previousOf(context)?.attribution?.people[0] === person;
  if (source.kind !== 'pronoun' || !hasFloor || LOGISTICS.test(sentence.frame)) return open(sentence, person);
  return spokenBy(sentence, { people: [person], by: { sentence, at: source.at }, how: 'continued' }, person);
}
