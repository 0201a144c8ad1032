/** Whom the reader has in mind: who spoke last, who was named last, and so whom "he", "she" and "the envoy" mean. */
import type { Sentence } from './document.ts';
import { nominalFit } from './nominals.ts';
import type { Person } from './person.ts';
import type { Phrase } from './phrases.ts';

export interface Memory {
  /** `person` was the subject of `sentence`. */
  remember(person: Person, sentence: Sentence): void;
  /** Whom the phrase means in `sentence`; nobody where the text leaves it open. */
  resolve(phrase: Phrase, sentence: Sentence): readonly Person[];
  /** The last subject other than the very last: who gives "the reply". */
  lastBut(): Person | undefined;
}

interface Seen {
  readonly person: Person;
  readonly sentence: number;
}

/** So many subjects stay in mind; an office may point at so many people still to come. */
const KEPT = 60;
const AHEAD = 20;

/** A pronoun reaches back this many sentences. */
const REACH = 12;

/** What a reader remembers of `people`. It changes as the report is read. */
export function memoryOf(people: readonly Person[]): Memory {
  const recent: Seen[] = [];
  let object: Seen | undefined;
  return {
    remember(person, sentence) {
      object = objectOf(person, sentence, recent);
      recent.unshift({ person, sentence: sentence.index });
      if (recent.length > KEPT) recent.pop();
    },
    lastBut: () => recent.find(({ person }) => person !== recent[0]?.person)?.person,
    resolve(phrase, sentence): readonly Person[] {
      if (phrase.also) {
        const { also, ...first } = phrase;
        const [ones, others] = [this.resolve(first, sentence), this.resolve(also, sentence)];
        return ones.length > 0 && others.length > 0 ? [...new Set([...ones, ...others])] : [];
      }
      if (phrase.kind === 'people') return phrase.people;
      if (phrase.kind === 'pronoun') return asList(byPronoun(phrase.gender, sentence.index, recent, object));
      return phrase.kind === 'nominal' ? asList(byOffice(phrase, sentence, people, recent)) : [];
    },
  };
}

/** "X reminded him that ... He countered": the "he" that follows is the "him", unless X is known to be a man. */
function objectOf(person: Person, sentence: Sentence, recent: readonly Seen[]): Seen | undefined {
  if (!/\shim\b(?!self)/.test(sentence.frame) || person.gender === 'm') return undefined;
  const other = recent.find((one) => one.person !== person && one.person.gender !== 'f')?.person;
  return other && { person: other, sentence: sentence.index };
}

function byPronoun(
  gender: Phrase['gender'],
  at: number,
  recent: readonly Seen[],
  object: Seen | undefined,
): Person | undefined {
  if (gender === 'm' && object?.sentence === at - 1) return object.person;
  const near = recent.filter(({ sentence }) => at - sentence <= REACH);
  const fits = ({ person }: Seen) => person.gender === undefined || gender === undefined || person.gender === gender;
  const last = near[0];
  const corrected = last?.person.guessed && at - last.sentence === 1 ? last.person : undefined;
  const found = corrected ?? near.find(fits)?.person;
  if (found && gender) {
    found.gender = gender;
    found.guessed = false;
  }
  return found;
}

/** By role and recency; "a former diplomat" only points forward, at somebody not yet named. */
function byOffice(
  { words, definite }: Phrase,
  sentence: Sentence,
  people: readonly Person[],
  recent: readonly Seen[],
): Person | undefined {
  const seen = new Map([...recent].reverse().map(({ person }, i) => [person, recent.length - i]));
  const coming = people.slice(firstAfter(people, sentence.index)).slice(0, AHEAD);
  const candidates = definite ? [...new Set([...seen.keys(), ...coming, ...people.slice(0, AHEAD)])] : coming;
  const fitting = candidates
    .map((person, i) => ({ person, fit: nominalFit(words, person), rank: seen.get(person) ?? KEPT + i }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit || a.rank - b.rank);
  // Whoever spoke goes before whoever is to come, unless the words fit that one far better: "the deputy chair".
  const [best] = fitting;
  const spoke = fitting.find(({ person }) => seen.has(person));
  return (spoke && best && best.fit - spoke.fit < 2 ? spoke : best)?.person;
}

/** The first of `people`, who stand in order of first mention, that is not named before this sentence. */
function firstAfter(people: readonly Person[], sentence: number): number {
  let low = 0;
  let high = people.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((people[middle]?.mentions[0]?.sentence.index ?? 0) < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}

const asList = (person: Person | undefined): readonly Person[] => (person ? [person] : []);
