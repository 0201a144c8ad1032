/** One page of the list: newest first, of those that fit the filters. */
import type { Card, WebinarHead } from '../heads.ts';
import type { Page, Records } from '../ports.ts';

type Query = Readonly<Record<string, string>>;

const DEFAULT_LIMIT = 20;
/** A filter that fits nothing must not read a whole archive: after this many reads the page ends early, with a cursor. */
const MAX_READS = 20;

/** Query parameter -> whether a card fits it. Names fit where they contain the words, whatever their case. */
const FILTERS: Readonly<Record<string, (card: Card, wanted: string) => boolean>> = {
  from: ({ date }, wanted) => date !== undefined && date >= wanted,
  to: ({ date }, wanted) => date !== undefined && date <= wanted,
  host: ({ hosts }, wanted) => hosts.some((host) => contains(host, wanted)),
  speaker: ({ speakers }, wanted) => speakers.some((speaker) => contains(speaker, wanted)),
};

export async function filtered(records: Records, query: Query): Promise<Page> {
  const limit = Number(query.limit ?? DEFAULT_LIMIT);
  const heads: WebinarHead[] = [];
  let after = query.cursor === undefined ? undefined : placeOf(query.cursor);
  for (let reads = 0; reads < MAX_READS; reads += 1) {
    // Never more than the page still takes, so that the cursor stands right behind its last webinar.
    const page = await records.list(limit - heads.length, after);
    heads.push(...page.heads.filter((head) => fits(head, query)));
    after = page.next;
    if (after === undefined || heads.length === limit) break;
  }
  return { heads, ...(after === undefined ? {} : { next: after }) };
}

export const cursorOf = (place: string): string => btoa(place).replaceAll('+', '-').replaceAll('/', '_');

/** The schema of the cursor lets nothing else through than base64url. */
const placeOf = (cursor: string): string => atob(cursor.replaceAll('-', '+').replaceAll('_', '/'));

const fits = ({ card }: WebinarHead, query: Query): boolean =>
  Object.entries(FILTERS).every(([name, filter]) => {
    const wanted = query[name];
    return wanted === undefined || (card !== undefined && filter(card, wanted));
  });

const contains = (name: string, wanted: string) => name.toLowerCase().includes(wanted.toLowerCase());
