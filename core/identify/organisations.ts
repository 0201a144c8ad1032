/** The organisations of a document: full names with their acronyms, and what its short forms mean. */
import type { Organisation } from '../record.ts';
import { ORGANISATION_NOUNS } from './en/organisations.ts';
import { fold } from './names.ts';
import { BEFORE, isAcronym, organisationAt } from './organisation-names.ts';
import { tokensOf } from './tokens.ts';

/** The organisations that a document names in full, by which its short forms and acronyms are understood. */
export interface Organisations {
  readonly known: readonly Organisation[];
  /** "RIAC", "the Forum", "Hakuyo" -> the organisation, where the document leaves no doubt. */
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
  const longer = (one: Organisation) => all.filter((other) => fold(other.name).startsWith(`${fold(one.name)} `));
  return index(all.filter((one) => one.acronym !== undefined || longer(one).length !== 1));
}

function index(known: readonly Organisation[]): Organisations {
  const byAcronym = new Map(known.flatMap((one) => (one.acronym ? [[one.acronym, one] as const] : [])));
  const words = known.map((one) => ({ one, words: fold(one.name).split(/[\s-]+/) }));
  const resolve = (short: string): Organisation | undefined => {
    const bare = short.replace(/^(?:the|its|our|his|her|their)\s+/i, '').trim();
    const exact = byAcronym.get(bare);
    if (exact) return exact;
    const parts = fold(bare)
      .split(/[\s-]+/)
      .filter((word) => word !== '');
    const whole = known.find((one) => fold(one.name) === fold(bare));
    if (whole) return whole;
    const generic = parts.some((part) => ORGANISATION_NOUNS.has(part));
    const fits = words.filter((entry) => parts.length < entry.words.length && inOrder(parts, entry.words));
    const best = fits.filter((entry) => entry.words[0] === parts[0]);
    return (best.length === 1 ? best : fits.length === 1 && (generic || isMinistry(fits[0]?.one)) ? fits : [])[0]?.one;
  };
  return { known, resolve };
}

/** The minister of Rural Power belongs to the Federal Ministry of Rural Power. */
const isMinistry = (one: Organisation | undefined): boolean => /\b(?:ministry|department)\b/i.test(one?.name ?? '');

function inOrder(parts: readonly string[], words: readonly string[]): boolean {
  let at = 0;
  for (const word of words) if (word === parts[at]) at++;
  return at === parts.length;
}
