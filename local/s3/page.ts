/** One page of a listing: a run of keys under a prefix, those below a delimiter rolled into common prefixes. */

export interface PageOptions {
  readonly prefix: string;
  readonly delimiter: string;
  readonly max: number;
  /** Leaves out everything up to here. */
  readonly isPast: (entry: { readonly key: string }) => boolean;
  /** The common prefix that ended the page before. */
  readonly rolledUp?: string | undefined;
}

export interface Page<T> {
  readonly entries: readonly T[];
  readonly prefixes: readonly string[];
  readonly truncated: boolean;
  /** The last thing on the page: an entry or a common prefix. */
  readonly last?: T | string;
}

/** `entries` in the order of the listing. A common prefix counts as one towards `max`. */
export function pageOf<T extends { readonly key: string }>(entries: Iterable<T>, options: PageOptions): Page<T> {
  const { prefix, delimiter, max, isPast } = options;
  const shown: T[] = [];
  const prefixes: string[] = [];
  let rolled = options.rolledUp;
  let last: T | string | undefined;
  for (const entry of entries) {
    if (!entry.key.startsWith(prefix) || !isPast(entry)) continue;
    if (rolled !== undefined && entry.key.startsWith(rolled)) continue;
    if (shown.length + prefixes.length >= max)
      return { entries: shown, prefixes, truncated: max > 0, ...(last === undefined ? {} : { last }) };
    const end = delimiter === '' ? -1 : entry.key.indexOf(delimiter, prefix.length);
    if (end < 0) {
      shown.push(entry);
      last = entry;
    } else {
      rolled = entry.key.slice(0, end + delimiter.length);
      prefixes.push(rolled);
      last = rolled;
    }
  }
  return { entries: shown, prefixes, truncated: false, ...(last === undefined ? {} : { last }) };
}
