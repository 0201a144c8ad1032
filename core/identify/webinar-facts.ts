/** The webinar itself: title, hosts, place and date, as a report states them. */
import type { Transcript } from '../model.ts';
import type { Identification } from '../record.ts';
import type { Organisations } from './organisations.ts';
import type { Document } from './report/document.ts';

export type WebinarFacts = Pick<Identification, 'title' | 'hosts' | 'place' | 'date'>;

export async function webinarFacts(
  _transcript: Transcript,
  _document: Document,
  _organisations: Organisations,
): Promise<WebinarFacts> {
  return { hosts: [] };
}
