/** The people a transcript names, and which of them a spoken name means. */

import { isParticle, nameTokens } from '../spoken-name.ts';
import { contains, meaningOf } from './meant-people.ts';
import type { Mention } from './mentions.ts';

export interface Person {
  /** As fully as it is ever written. */
  readonly name: string;
  readonly tokens: readonly string[];
  /** Other spellings: aliases given, the name as it is misheard. */
  readonly spellings: readonly (readonly string[])[];
  readonly honorifics: readonly string[];
  /** By full name, to the others: a hand-off that means such a person is no misheard word. */
  readonly introduced: boolean;
  /** Speaks or is spoken to, thanked or presented; not only talked about. */
  readonly present: boolean;
  /** From an attendee list, webinar.json or a label, not only from what is said. */
  readonly listed: boolean;
}

export interface ListedPerson {
  readonly name: string;
  readonly spellings?: readonly string[];
}

/** "Hopefully Andrew"; but "Tadeusz Wróbel", of a label that shows the surname. */
const ADVERB = /ly$/;

/** Cues by which a name belongs to somebody in the webinar. */
const PRESENT = new Set(['self', 'here', 'hand', 'thanks', 'call', 'intro']);

/**
 * The listed people, then those whom the speech presents. With `closed` (a list of who attended) a spoken name adds nobody:
 * it either means somebody of the list or nobody, but for who says a full name of their own: lists count guests by number.
 * `labels` are the names that labels show.
 */
export function peopleOf(
  listed: readonly ListedPerson[],
  mentions: readonly Mention[],
  closed: boolean,
  labels: readonly string[],
): Person[] {
  const people: Person[] = listed.map(({ name, spellings }) => ({
    name,
    tokens: nameTokens(name),
    spellings: (spellings ?? []).map(nameTokens),
    honorifics: [],
    introduced: false,
    present: true,
    listed: true,
  }));
  const spoken = mentions.filter(
    ({ cue, tokens }) =>
      tokens.length > 0 &&
      new Set(tokens).size === tokens.length &&
      (PRESENT.has(cue) || (tokens.length > 1 && cue === 'about')),
  );
  const times = new Map<string, number>();
  for (const { text } of spoken) times.set(text, (times.get(text) ?? 0) + 1);
  // "Hopefully Andrew can tell us": a capital beside the name of a label, heard once, is a word and no part of the name.
  const isSure = ({ cue, text }: Mention) => cue === 'self' || cue === 'intro' || (times.get(text) ?? 0) > 1;
  const alone = new Set(labels.map(nameTokens).flatMap((tokens) => (tokens.length === 1 ? tokens : [])));
  const isGuess = (mention: Mention) =>
    mention.tokens.length > 1 &&
    !isSure(mention) &&
    mention.tokens.some((token, k) => alone.has(token) && (k === 0 || ADVERB.test(mention.tokens[0] ?? '')));
  const longFirst = spoken
    .filter((mention) => !isGuess(mention))
    .sort((a, b) => b.tokens.length - a.tokens.length || a.piece - b.piece);
  let means = meaningOf(people);
  for (const mention of longFirst) {
    const at = means(mention);
    const person = at === undefined ? undefined : people[at];
    if (person && at !== undefined) people[at] = withMention(person, mention, isSure(mention));
    else if ((!closed || presentsItself(mention)) && !ambiguous(people, mention)) {
      people.push(personOf(mention));
      means = meaningOf(people);
    }
  }
  return people;
}

const personOf = (mention: Mention): Person => ({
  name: mention.text,
  tokens: mention.tokens,
  spellings: [],
  honorifics: titlesOf(mention),
  introduced: introduces(mention),
  present: PRESENT.has(mention.cue),
  listed: false,
});

const titlesOf = ({ honorific, titles }: Mention): string[] => [
  ...(honorific ? [honorific.toLowerCase()] : []),
  ...titles,
];

const introduces = ({ cue, tokens }: Mention) => tokens.length > 1 && cue !== 'self';

function withMention(person: Person, mention: Mention, sure: boolean): Person {
  const introduced = person.introduced || introduces(mention);
  const honorifics = [...new Set([...person.honorifics, ...titlesOf(mention)])];
  // A list has "Meliame F.": somebody says the rest.
  const fuller =
    !isWhole(person.name) &&
    isWhole(mention.text) &&
    mention.tokens.length >= person.tokens.length &&
    (sure || !person.listed || person.tokens.length > 1);
  const name = fuller ? { name: mention.text, tokens: mention.tokens } : {};
  return { ...person, ...name, introduced, honorifics, present: person.present || PRESENT.has(mention.cue) };
}

/** A given name and a surname, neither an initial; "Mei-Ling" is a given name, "van der Stoep" a surname. */
export const isWhole = (name: string): boolean => {
  const tokens = nameTokens(name).filter((token) => !isParticle(token));
  return /\s/.test(name.trim()) && tokens.length > 1 && tokens.every((token) => token.length > 1);
};

/** "tomh", "thargadon" of Tom Hargadon. */
export function isHandle(handle: string, [given = '', ...rest]: readonly string[]): boolean {
  const surname = rest.join('');
  const parts = handle.replace(/[^\p{L}]/gu, '');
  if (parts.length < 4 || surname === '') return false;
  return [given + surname, given + surname[0], given[0] + surname, surname + given, surname + given[0]].includes(parts);
}

const presentsItself = ({ cue, tokens }: Mention) => cue === 'self' && tokens.length > 1;

const ambiguous = (people: readonly Person[], mention: Mention) =>
  mention.tokens.length === 1 && people.filter((person) => contains(person.tokens, mention.tokens)).length > 1;
