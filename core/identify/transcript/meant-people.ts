/** Which of the people a spoken name means: in full, in part, by its title, misheard, short. */
import { lately } from '../../lately.ts';
import { SAME_TITLES } from '../en/speech-names.ts';
import { likeness, shortens } from '../spoken-name.ts';
import type { Mention } from './mentions.ts';
import type { Person } from './people.ts';

/** Recognizers spell names by ear: this alike, with the same beginning, is the same name. */
const ALIKE = 0.74;

type Spoken = Pick<Mention, 'tokens' | 'honorific'>;

/** `meant` for people that stay as they are: the same name is looked up once. */
export function meaningOf(people: readonly Person[]): (spoken: Spoken) => number | undefined {
  const known = new Map<string, number | undefined>();
  return (spoken) => {
    const key = spoken.tokens.length > 0 ? spoken.tokens.join(' ') : `title ${spoken.honorific}`;
    if (!known.has(key)) known.set(key, meant(people, spoken));
    return known.get(key);
  };
}

/** Index of the one person whom a spoken name can mean; undefined where none or more than one fits. */
function meant(people: readonly Person[], { tokens, honorific }: Spoken): number | undefined {
  if (tokens.length === 0) {
    const title = titleWords(honorific ?? '').at(-1) ?? '';
    return only(people, (person) => person.honorifics.some((one) => titleWords(one).includes(title)));
  }
  const exact = only(people, (person) => forms(person).some((form) => sameParts(form, tokens)));
  if (exact !== undefined) return exact;
  if (people.some((person) => sameParts(person.tokens, tokens))) return undefined;
  const shorter = people.some((person) => forms(person).some((form) => contains(form, tokens)));
  if (shorter) return only(people, (person) => forms(person).some((form) => contains(form, tokens)));
  return (
    only(people, (person) => soundsLike(person.tokens, tokens)) ??
    only(people, (person) => person.present && isNickname(tokens, person.tokens))
  );
}

/** "Honourable Mrs Justice" may be called "Judge". */
const titleWords = (title: string): string[] =>
  title
    .toLowerCase()
    .split(/[\s.]+/)
    .flatMap((word) => (word ? [SAME_TITLES[word] ?? word] : []));

function only(people: readonly Person[], fits: (person: Person) => boolean): number | undefined {
  const found = people.flatMap((person, i) => (fits(person) ? [i] : []));
  return found.length === 1 ? found[0] : undefined;
}

const forms = (person: Person) => [person.tokens, ...person.spellings];

const sameParts = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && [...a].sort().join(' ') === [...b].sort().join(' ');

/** "Njeri", "S. Njeri" or "Salome" within "Salome Njeri"; the other way round a label may be the shorter one. */
export const contains = (full: readonly string[], part: readonly string[]) =>
  shortens(part, full) || (full.length > 1 && shortens(full, part));

function soundsLike(full: readonly string[], spoken: readonly string[]): boolean {
  const alike = (a: string, b: string) => b.length > 3 && alikeInSound(phonetic(a), phonetic(b));
  if (spoken.length === 1) return full.some((part) => alike(part, spoken[0] ?? ''));
  return full.length === spoken.length && full.every((part, i) => part === spoken[i] || alike(part, spoken[i] ?? ''));
}

/** "Ravi" for Ravindra Coote. */
const isNickname = ([short = '', ...rest]: readonly string[], [given = '', surname]: readonly string[]) =>
  rest.length === 0 &&
  surname !== undefined &&
  short.length > 2 &&
  given.length > short.length + 1 &&
  given.startsWith(short);

const alikeInSound = (a: string, b: string) => a[0] === b[0] && likeness(a, b) >= ALIKE;

/** Letters that English speakers write for one sound. Every name is held against every other: each is read once. */
const phonetic = lately(2000, (word) =>
  word
    .replace(/ph/g, 'f')
    .replace(/ck|[cq]/g, 'k')
    .replace(/[yj]/g, 'i')
    .replace(/z/g, 's')
    .replace(/w/g, 'v')
    .replace(/(.)\1/g, '$1'),
);
