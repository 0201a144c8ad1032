/** The webinar itself: title, hosts, place and date, each with the words that say so. Silence where the report is silent. */
import type { Transcript } from '../model.ts';
import type { Identification } from '../record.ts';
import type { Organisations } from './organisations.ts';
import type { Document } from './report/document.ts';
import { dateOf } from './webinar-date.ts';
import { hostsOf } from './webinar-hosts.ts';
import { placeOf } from './webinar-place.ts';
import { titleOf } from './webinar-title.ts';

export type WebinarFacts = Pick<Identification, 'title' | 'hosts' | 'place' | 'date'>;

/** Where the facts are looked for. */
export interface Source {
  readonly transcript: Transcript;
  readonly document: Document;
  readonly organisations: Organisations;
}

export async function webinarFacts(source: Source): Promise<WebinarFacts> {
  const hosts = hostsOf(source);
  const title = titleOf(
    source,
    hosts.map(({ value }) => value.name),
  );
  const place = placeOf(source);
  const date = await dateOf(source);
  return { hosts, ...(title ? { title } : {}), ...(place ? { place } : {}), ...(date ? { date } : {}) };
}
