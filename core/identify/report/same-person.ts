/** Names that are one person's: one name that is part of exactly one longer name. */
import { isPartOf, nameParts } from '../names.ts';
import type { Mention, Person } from './person.ts';

export interface Named extends Person {
  readonly mentions: Mention[];
}

/** Longest names first; a name that is part of a longer name is the same person. In order of first mention. */
export function namedPeople(mentions: readonly Mention[]): Named[] {
  const first = new Map<string, number>();
  for (const [i, { run }] of mentions.entries()) if (!first.has(run.name)) first.set(run.name, i);
  const byLength = [...first.keys()].map((name) => ({ name, size: nameParts(name).length }));
  byLength.sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1));
  const kept: Named[] = [];
  const byPart = new Map<string, Named[]>();
  for (const { name } of byLength) {
    if (holdersOf(name, byPart).length > 0) continue;
    const person: Named = { id: first.get(name) ?? 0, name, mentions: [], told: [], gender: undefined, guessed: true };
    kept.push(person);
    indexParts(person, byPart);
  }
  return kept.sort((a, b) => a.id - b.id);
}

export function partsIndex(people: readonly Named[]): Map<string, Named[]> {
  const byPart = new Map<string, Named[]>();
  for (const person of people) indexParts(person, byPart);
  return byPart;
}

function indexParts(person: Named, byPart: Map<string, Named[]>): void {
  for (const part of new Set(nameParts(person.name))) {
    const holders = byPart.get(part) ?? [];
    holders.push(person);
    byPart.set(part, holders);
  }
}

/** A part of this many names tells nobody apart. */
const CROWD = 40;

/** The people whose name has every part of `name`. */
export function holdersOf(name: string, byPart: ReadonlyMap<string, readonly Named[]>): Named[] {
  const full = nameParts(name).filter((part) => part.length > 1);
  const rarest = full.map((part) => byPart.get(part) ?? []).sort((a, b) => a.length - b.length)[0] ?? [];
  return rarest.length > CROWD ? [] : rarest.filter((person) => isPartOf(name, person.name));
}

/** Two people share the surname: the honorific tells, else nobody is named. */
export function byTitle<P extends { readonly mentions: readonly Mention[] }>(
  fits: readonly P[],
  mention: Mention,
): P | undefined {
  const title = mention.run.honorific;
  const same = fits.filter(({ mentions }) =>
    mentions.some(({ run }) => run.honorific !== undefined && run.honorific === title),
  );
  return title !== undefined && same.length === 1 ? same[0] : undefined;
}
