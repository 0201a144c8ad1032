/** "Vitek" for Vitezslav, "Tunde" for Babatunde: a short form that is part of exactly one given name of the report. */
import { fold, nameParts } from '../names.ts';

/** The one of `people` whose given name the single name `short` can be a short form of. */
export function calledSo<P extends { readonly name: string }>(short: string, people: readonly P[]): P | undefined {
  if (/\s/.test(short) || short.length < SHORTEST) return undefined;
  const fits = people.filter(({ name }) => /\s/.test(name) && isShortFor(fold(short), nameParts(name)[0] ?? ''));
  return fits.length === 1 ? fits[0] : undefined;
}

const SHORTEST = 4;
const LONGEST = 6;
/** So many letters of a short form may be its ending: "Vite|k". */
const ENDING = 2;

/** The same beginning, or the given name’s end; at least two letters shorter: "Marta" is not Martha. */
export function isShortFor(short: string, given: string): boolean {
  if (short.length > LONGEST || short.length < SHORTEST || given.length < short.length + ENDING) return false;
  return given.endsWith(short) || given.startsWith(short.slice(0, Math.max(SHORTEST, short.length - ENDING)));
}
