/** The same person in several webinars: a canonical key, and which people may be joined on what evidence. */
import type { Speaker } from '../record.ts';
import { nameKey, nameTokens, sameName, slug } from './spoken-name.ts';

/** What of a speaker's record says who it is. */
export type Identity = Pick<Speaker, 'name' | 'aliases' | 'affiliation'>;

/**
 * "ana-ruiz" of a full name, "ana-ruiz.port-authority" with an affiliation. None for a single name or initials: such a name is
 * nobody's alone. Equal keys with an affiliation mean one person; the shorter key alone does not.
 */
export function personKey(identity: Identity): string | undefined {
  if (!isFull(identity.name)) return undefined;
  const name = slug(identity.name);
  const affiliation = identity.affiliation?.value.name;
  return affiliation ? `${name}.${slug(affiliation)}` : name;
}

const isFull = (name: string | undefined): name is string => {
  const tokens = nameTokens(name ?? '');
  return /\S\s+\S/.test(name ?? '') && tokens.every((token) => token.length > 1);
};

/** joined: strong evidence; suggested: somebody has to say so. Reasons are sentences for that somebody. */
export interface Likeness {
  readonly verdict: 'joined' | 'suggested';
  readonly reasons: readonly string[];
}

/** Whether two records of different webinars are one person's; undefined where nothing speaks for it. A first name alone never does. */
export function likenessOf(a: Identity, b: Identity): Likeness | undefined {
  if (!a.name || !b.name) return undefined;
  const alias =
    [...(a.aliases ?? [])].some((name) => isFull(name) && isFull(b.name) && sameName(name, b.name ?? '')) ||
    [...(b.aliases ?? [])].some((name) => isFull(name) && isFull(a.name) && sameName(name, a.name ?? ''));
  const same = sameName(a.name, b.name) && isFull(a.name);
  const affiliation = affiliations(a, b);
  if (alias && affiliation !== 'different')
    return { verdict: 'joined', reasons: ['One is a given alias of the other.'] };
  if (same && affiliation === 'same')
    return { verdict: 'joined', reasons: ['The full name and the affiliation are the same.'] };
  if (alias)
    return { verdict: 'suggested', reasons: ['One is a given alias of the other.', 'The affiliations differ.'] };
  if (same) return { verdict: 'suggested', reasons: ['The full name is the same.', AFFILIATION[affiliation]] };
  const parts = shared(a.name, b.name);
  return parts ? { verdict: 'suggested', reasons: [parts, AFFILIATION[affiliation]] } : undefined;
}

type Affiliations = 'same' | 'different' | 'unknown';

const AFFILIATION: Readonly<Record<Affiliations, string>> = {
  same: 'The affiliation is the same.',
  different: 'The affiliations differ.',
  unknown: 'An affiliation is missing.',
};

function affiliations(a: Identity, b: Identity): Affiliations {
  const [one, other] = [a.affiliation?.value, b.affiliation?.value];
  if (!one || !other) return 'unknown';
  const same = nameKey(one.name) === nameKey(other.name) || one.acronym === other.name || one.name === other.acronym;
  return same ? 'same' : 'different';
}

/** A middle name more or less, or all but one letter of a full name: worth a look, never a join. */
function shared(a: string, b: string): string | undefined {
  const [p, q] = [nameTokens(a), nameTokens(b)];
  if (p.length < 2 || q.length < 2 || p.length === q.length) return undefined;
  const [short, long] = p.length < q.length ? [p, q] : [q, p];
  return short[0] === long[0] && short.at(-1) === long.at(-1) ? 'First and last name are the same.' : undefined;
}
