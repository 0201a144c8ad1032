/** Names of persons: their parts, and whether two of them can be one person's. */
import { MEN, WOMEN } from './en/given-names.ts';
import { COURTESY, FEMALE, MALE, OFFICE, POSTNOMINALS } from './en/honorifics.ts';
import { type Token, tableKey, tokensOf } from './tokens.ts';

/** Lower case, no accents: "Dvořáček" and "Dvoracek" are one spelling. Every word of a transcript comes here, and most are plain ASCII. */
export const fold = (text: string): string => (/[^ -~]/.test(text) ? withoutAccents(text) : text.toLowerCase());

const withoutAccents = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('đ', 'd')
    .replaceAll('ß', 'ss')
    .replaceAll('’', "'");

/** The comparable parts of a name: "Last, First" turned round, honorific and letters after the name gone. */
export function nameParts(name: string): readonly string[] {
  const known = lately.get(name);
  if (known) return known;
  const parts = partsOf(name);
  if (lately.size >= KEPT) lately.clear();
  lately.set(name, parts);
  return parts;
}

/** A document asks for the parts of the same few names again and again. The result is the same without it. */
const lately = new Map<string, readonly string[]>();
const KEPT = 500;

function partsOf(name: string): readonly string[] {
  const [first = '', second] = name.replace(/\([^)]*\)/g, ' ').split(',', 2);
  const post = second
    ?.trim()
    .split(/\s+/)
    .every((word) => POSTNOMINALS.has(tableKey(word)));
  const ordered = second && !post ? `${second} ${first}` : first;
  return splitHonorific(ordered.trim())
    .name.split(/[\s.\-‑]+/)
    .map(fold)
    .filter((part) => /[\p{Alpha}\p{N}]/u.test(part));
}

/** "Dr Nadia Rahat Malik" -> honorific "Dr", name "Nadia Rahat Malik". A name that is only honorifics stays a name. */
export function splitHonorific(text: string): { readonly honorific?: string; readonly name: string } {
  const tokens = tokensOf(text);
  let i = 0;
  while (i < tokens.length - 1 && isHonorific(tokens[i] as Token)) i++;
  while (i > 0 && i < tokens.length - 1 && /^(?:r|ret|retd|rtd)$/i.test(tokens[i]?.text ?? '')) i++;
  const name = tokens[i];
  if (i === 0 || !name) return { name: text };
  return { honorific: text.slice(0, name.from).trim(), name: text.slice(name.from) };
}

/** Ranks of two words begin with these; alone they are no title. */
export const RANK_PREFIX = /^(?:assoc|asst|tan|air|rear|vice|wing|group|squadron|lt|maj|brig|right|rt)$/i;

export const isHonorific = ({ text, capital, initial }: Token): boolean => {
  const key = tableKey(text);
  return capital && !initial && (COURTESY.has(key) || OFFICE.has(key) || text === 'H.E');
};

/** The same parts, in any order. */
export const sameName = (a: string, b: string): boolean => {
  const [p, q] = [nameParts(a), nameParts(b)];
  return p.length === q.length && p.length > 0 && [...p].sort().join(' ') === [...q].sort().join(' ');
};

/** Whether every part of `short` is in `long` (an initial stands for a part that begins with it). */
export function isPartOf(short: string, long: string): boolean {
  const left = [...nameParts(long)];
  const parts = nameParts(short);
  return (
    parts.length > 0 &&
    parts.every((part) => {
      const at = left.findIndex(
        (other) => other === part || (part.length === 1 && parts.length > 1 && other.startsWith(part)),
      );
      if (at >= 0) left.splice(at, 1);
      return at >= 0;
    })
  );
}

/** What honorific or given name say for the pronoun; nothing where they do not. */
export function genderOf(honorific: string | undefined, name: string): 'f' | 'm' | undefined {
  for (const { text } of tokensOf(honorific ?? '')) {
    if (FEMALE.has(tableKey(text))) return 'f';
    if (MALE.has(tableKey(text))) return 'm';
  }
  const given = fold(name).split(/[\s-]/);
  if (given.length < 2) return undefined;
  if (WOMEN.has(given[0] ?? '')) return 'f';
  if (MEN.has(given[0] ?? '')) return 'm';
  return undefined;
}
