/** Who is known to take part before a word is read: webinar.json, the file's attendee table, an attendee list in the folder. */
import type { Given, RosterEntry, Transcript } from '../../model.ts';
import { correct, spellingsOf } from '../given.ts';
import { nameTokens, sameName } from '../spoken-name.ts';
import { type LabelReading, readLabel } from './labels.ts';
import type { ListedPerson } from './people.ts';

export interface Listed {
  readonly people: readonly ListedPerson[];
  /** The list is of all who attended: a name that is not on it is misheard or somebody else's. */
  readonly closed: boolean;
}

/** As many names as four fifths of the labels are a list of attendees, not some corrections. */
const WHOLE_LIST = 0.8;
const ROOMS = /^(?:room|account|device|anonymous)$/;

export function listedIn({ given, roster }: Transcript, labels: number): Listed {
  const stated = (given?.people ?? []).map((person) => ({
    name: person.name,
    spellings: given ? spellingsOf(person, given) : [],
  }));
  const attended = roster.flatMap((entry) => (entry.bot ? [] : [{ name: readLabel(entry.name).name ?? entry.name }]));
  const people = [...stated, ...attended];
  // Who sits in "Board Room" is on no list.
  const rooms = roster.some(({ bot, name }) => !bot && ROOMS.test(readLabel(name).kind));
  return { people, closed: !rooms && people.length >= Math.max(2, WHOLE_LIST * labels) };
}

/** A label put right: webinar.json gives it as a name, an alias or a correction; a table gives what its initials stand for. */
export function putRight(
  reading: LabelReading,
  given: Given | undefined,
  roster: readonly RosterEntry[],
): LabelReading {
  const names = [reading.label, reading.name ?? '', correct(reading.name ?? '', given)];
  const person = given?.people?.find(({ name, aliases = [] }) =>
    [name, ...aliases].some((known) => names.some((one) => sameName(one, known))),
  );
  if (person) return { ...reading, kind: 'person', name: person.name };
  const entry = roster.find(
    ({ short, email }) => short === reading.label || (email !== undefined && email === reading.label),
  );
  if (entry) return { ...reading, ...readLabel(entry.name), label: reading.label };
  const corrected = reading.name === undefined ? undefined : correct(reading.name, given);
  return corrected === undefined ? reading : { ...reading, name: corrected };
}

/** Folded parts of names, and "yelena k" where a surname is only an initial: what is a name in text without capitals. */
export function knownParts(names: readonly string[]): ReadonlySet<string> {
  return new Set(
    names.flatMap((name) => {
      const tokens = nameTokens(name);
      const initials = tokens.flatMap((token, i) => (i > 0 && token.length === 1 ? [`${tokens[i - 1]} ${token}`] : []));
      return [...tokens.filter((token) => token.length > 1), ...initials];
    }),
  );
}
