/** A webinar as it is stored, read through its head only, so that no reader ever sees two generations at once. */
import type { Child, WebinarHead } from '../heads.ts';
import type { Transcript } from '../model.ts';
import type { Records } from '../ports.ts';
import type { Speaker, Summary, Webinar, WebinarRecord } from '../record.ts';

const MAX_ATTEMPTS = 5;

export interface Stored {
  readonly head: WebinarHead;
  readonly children: readonly Child[];
}

/**
 * The head and its children whose names begin with `prefix`. A generation that is swept while it is read has missing children:
 * then a newer head stands, and it is read instead. Undefined where there is no webinar to show.
 */
export async function readStored(records: Records, webinarId: string, prefix: string): Promise<Stored | undefined> {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const head = await records.head(webinarId);
    if (!head || head.state === 'deleted' || head.state === 'erased') return undefined;
    if (!head.generation) return { head, children: [] };
    const children = await records.read(webinarId, head.generation, prefix);
    if (children.length === head.children.filter((name) => name.startsWith(prefix)).length) return { head, children };
  }
  throw new Error('the children of a published generation are missing');
}

export async function readRecord(
  records: Records,
  webinarId: string,
): Promise<(Stored & { record?: WebinarRecord }) | undefined> {
  // `speakers/...` and `webinar`, not the long transcript: two reads of one generation, or both again.
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const main = await readStored(records, webinarId, 'webinar');
    if (!main || main.children.length === 0) return main;
    const people = await readStored(records, webinarId, 'speakers/');
    if (people?.head.generation !== main.head.generation) continue;
    return { ...main, record: { ...webinarOf(main.children), speakers: speakersOf(people?.children ?? []) } };
  }
  throw new Error('the webinar changed while it was read, again and again');
}

/** Bodies are written by `core/ingest/draft.ts` only. */
export const webinarOf = (children: readonly Child[]): { webinar: Webinar; summary: Summary } =>
  JSON.parse(children[0]?.json ?? '');

export const speakersOf = (children: readonly Child[]): Speaker[] => children.map(({ json }) => JSON.parse(json));

export const transcriptOf = (children: readonly Child[]): Transcript => JSON.parse(children[0]?.json ?? '');
