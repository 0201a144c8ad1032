/** What a sentence of a report was found to be: somebody's, nobody's, or still open. */
import type { Range } from '../../model.ts';
import type { Sentence } from './document.ts';
import type { Mention, Person } from './person.ts';
import type { Source } from './sources.ts';

export interface Attribution {
  readonly people: readonly Person[];
  /** The words that say who; `at` are offsets in `by.sentence`. */
  readonly by: { readonly sentence: Sentence; readonly at: Range };
  readonly how: Source['how'] | 'continued' | 'quoted' | 'pointed';
}

export interface Reading {
  readonly sentence: Sentence;
  readonly attribution?: Attribution;
  /** An unnamed person, an organisation or a survey speaks. */
  readonly refused: boolean;
  /** One person without a name spoke: "a mother from Turkana". "She" after that is nobody either. */
  readonly unnamed?: true;
  /** Whom the sentence is about, said or not. */
  readonly subject?: Person;
  /** It only tells who somebody is: what was said before goes on behind it. */
  readonly fact?: true;
  /** An office that nobody is known to have yet: "its deputy minister told a webinar". */
  readonly office?: Source;
}

export type Owned = readonly [Mention, Person];

/** By sentence index: the people named in it. */
export type Owners = ReadonlyMap<number, readonly Owned[]>;

export function ownersOf(people: readonly Person[]): Owners {
  const owners = new Map<number, Owned[]>();
  for (const person of people) {
    for (const mention of person.mentions) {
      const list = owners.get(mention.sentence.index) ?? [];
      list.push([mention, person]);
      owners.set(mention.sentence.index, list);
    }
  }
  for (const list of owners.values()) list.sort(([a], [b]) => a.from - b.from);
  return owners;
}

export const open = (sentence: Sentence, subject?: Person): Reading => ({
  sentence,
  refused: false,
  ...(subject ? { subject } : {}),
});

export const refused = (sentence: Sentence): Reading => ({ sentence, refused: true });

export const spokenBy = (sentence: Sentence, attribution: Attribution | undefined, subject?: Person): Reading => ({
  ...open(sentence, subject),
  ...(attribution ? { attribution } : {}),
});
