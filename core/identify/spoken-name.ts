/** How names are compared and written: folded tokens, title case, initials. */

import { holds, LOWER, UPPER } from '../words.ts';
import { fold, sameName } from './names.ts';

export { fold, sameName };

const PARTICLE = /^(?:van|von|der|den|de|da|di|du|del|della|la|le|bin|ibn|al|el|dos|das|do|ter|ten|y|e|zu|af|av)$/u;

/** Folded parts of a name; a hyphen parts, an apostrophe does not. */
export const nameTokens = (name: string): string[] => fold(name).match(/[\p{Alpha}\p{N}']+/gu) ?? [];

export const isParticle = (token: string): boolean => PARTICLE.test(token);

/** "ROSEMARY VAN DYK", "rosemary van dyk" -> "Rosemary van Dyk"; a name of mixed case stays. */
export function titleCase(name: string): string {
  if (holds(name, LOWER) && holds(name, UPPER)) return name;
  return name
    .split(/\s+/)
    .map((word, i) => (i > 0 && PARTICLE.test(word.toLowerCase()) ? word.toLowerCase() : capitalised(word)))
    .join(' ');
}

const capitalised = (word: string) =>
  word
    .toLowerCase()
    .replace(/(^|[-'’.])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

/**
 * Whether `short` can be a shorter way to write `full`: every part of it is a part of the full name, its beginning
 * ("Ola" is not, "O." is) or several initials in one ("G-M" for Greaves-Moyo), in the same order.
 */
export function shortens(short: readonly string[], full: readonly string[]): boolean {
  if (short.length === 0 || short.length > full.length || !short.some((part) => part.length > 1)) return false;
  let at = 0;
  for (const part of short) {
    while (at < full.length && full[at] !== part && !(part.length === 1 && full[at]?.startsWith(part))) at++;
    if (at === full.length) return false;
    at++;
  }
  return true;
}

/** 0 to 1: how alike two folded words are, by edit distance over the longer one. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, swap));
    }
    row = next;
  }
  return 1 - (row[b.length] ?? 0) / Math.max(a.length, b.length);
}

/** Of fewer letters one more or less makes another name. */
const SPELT_OUT = 6;

/**
 * Whether one of two names is the other with one slip of the keyboard inside: a letter missing or too many, two turned round, and
 * behind the given name one wrong. At the end of a part such a letter makes another name: "Jan" and "Jana", "Christian" and "Christina".
 */
export function misspells(one: readonly string[], other: readonly string[]): boolean {
  const [a = '', b = ''] = [one.join(' '), other.join(' ')].sort((x, y) => x.length - y.length);
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const ends = (at: number) => (a[at] ?? ' ') === ' ';
  if (a.length < SPELT_OUT || ends(i)) return false;
  if (b.length === a.length + 1) return a.slice(i) === b.slice(i + 1);
  if (b.length > a.length) return false;
  const turned = a[i] === b[i + 1] && a[i + 1] === b[i] && !ends(i + 2) && a.slice(i + 2) === b.slice(i + 2);
  return turned || (i > (one[0]?.length ?? 0) + 1 && !ends(i + 1) && a.slice(i + 1) === b.slice(i + 1));
}

/** What names of the same parts in any order share. */
export const nameKey = (name: string): string => [...nameTokens(name)].sort().join(' ');

/** A readable identifier: "Łukasz Nowak (Besu)" -> "lukasz-nowak-besu". */
export const slug = (text: string): string =>
  fold(text)
    .replace(/[^\p{Alpha}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'speaker';
