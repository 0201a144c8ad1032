/** The organisations of a document: full names with their acronyms, and what its short forms mean. */
import type { Organisation } from '../record.ts';
import { ORGANISATION_NOUNS } from './en/organisations.ts';
import { fold } from './names.ts';
import { isAcronym } from './organisation-extent.ts';
import { BEFORE, organisationAt } from './organisation-names.ts';
import { tokensOf } from './tokens.ts';

/** The organisations that a document names in full, by which its short forms and acronyms are understood. */
export interface Organisations {
  readonly known: readonly Organisation[];
  /** Whether the name is that of one of them, in full or as its acronym. */
  has(name: string): boolean;
  /** "HIRA", "the Forum", "Hakuyo" -> the organisation, where the document leaves no doubt. */
  resolve(short: string): Organisation | undefined;
}

/** Collects every surely named organisation of the texts, longest name first for each acronym. */
export function organisationsOf(texts: readonly string[], extra: readonly Organisation[] = []): Organisations {
  const known = new Map<string, Organisation>();
  const add = ({ name, acronym }: Organisation) => {
    const key = fold(name);
    const before = known.get(key);
    if (!before || (acronym && !before.acronym)) known.set(key, acronym ? { name, acronym } : { name });
  };
  for (const one of extra) add(one);
  for (const text of texts) {
    const tokens = tokensOf(text);
    let done = 0;
    for (const token of tokens) {
      if (token.from < done || !token.capital || BEFORE.test(token.lower)) continue;
      const found = organisationAt(text, token.from);
      if (!found) continue;
      done = found.to;
      if (found.sure && !isAcronym(found.name) && /\s/.test(found.name)) add(found);
    }
  }
  const all = [...known.values()];
  const longer = longerNames(all);
  return index(all.filter((one) => one.acronym !== undefined || longer.get(fold(one.name)) !== 1));
}

/** How many longer names begin with each beginning of a name. */
function longerNames(all: readonly Organisation[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { name } of all) {
    const words = fold(name).split(' ');
    for (let n = 1; n < words.length; n++) {
      const beginning = words.slice(0, n).join(' ');
      counts.set(beginning, (counts.get(beginning) ?? 0) + 1);
    }
  }
  return counts;
}

interface Entry {
  readonly one: Organisation;
  readonly words: readonly string[];
}

function index(known: readonly Organisation[]): Organisations {
  const byAcronym = new Map(known.flatMap((one) => (one.acronym ? [[one.acronym, one] as const] : [])));
  const byInitials = new Map<string, Organisation | undefined>();
  for (const one of known) byInitials.set(initialsOf(one), byInitials.has(initialsOf(one)) ? undefined : one);
  const byName = new Map(known.map((one) => [fold(one.name), one]));
  const byWord = new Map<string, Entry[]>();
  for (const one of known) {
    const words = fold(one.name).split(/[\s-]+/);
    for (const word of new Set(words)) entryOf(byWord, word).push({ one, words });
  }
  const found = new Map<string, Organisation | undefined>();
  const resolve = (short: string): Organisation | undefined => {
    const bare = short.replace(/^(?:the|its|our|his|her|their)\s+/i, '').trim();
    if (!found.has(bare))
      found.set(
        bare,
        byAcronym.get(bare) ?? byName.get(fold(bare)) ?? byPart(fold(bare), byWord) ?? byInitials.get(bare),
      );
    return found.get(bare);
  };
  const has = (name: string) => byAcronym.has(name) || byName.has(fold(name));
  return { known, resolve, has };
}

/** "LFI" is the Lagoon Finance Initiative, although no bracket says so. */
const initialsOf = ({ name }: Organisation): string => (name.match(/(?<=^|[\s-])\p{Lu}/gu) ?? []).join('');

function entryOf(byWord: Map<string, Entry[]>, word: string): Entry[] {
  const list = byWord.get(word) ?? [];
  byWord.set(word, list);
  return list;
}

/** "Hakuyo", "the Forum": the one name that begins so, or the one that has this organisation noun. */
function byPart(bare: string, byWord: ReadonlyMap<string, readonly Entry[]>): Organisation | undefined {
  const parts = bare.split(/[\s-]+/).filter((word) => word !== '');
  const candidates = byWord.get(parts[0] ?? '') ?? [];
  // A word of very many names points at none of them.
  if (candidates.length > 50) return undefined;
  const fits = candidates.filter(({ words }) => parts.length < words.length && inOrder(parts, words));
  const begin = fits.filter(({ words }) => words[0] === parts[0]);
  if (begin.length === 1) return begin[0]?.one;
  const generic = parts.some((part) => ORGANISATION_NOUNS.has(part));
  return fits.length === 1 && (generic || isMinistry(fits[0]?.one)) ? fits[0]?.one : undefined;
}

/** The minister of Rural Power belongs to the Federal Ministry of Rural Power. */
const isMinistry = (one: Organisation | undefined): boolean =>
  /\b(?:ministry|department|government|republic|kingdom)\b/i.test(one?.name ?? '');

function inOrder(parts: readonly string[], words: readonly string[]): boolean {
  let at = 0;
  for (const word of words) if (word === parts[at]) at++;
  return at === parts.length;
}
