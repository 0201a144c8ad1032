/** What the API says about a webinar, asked until there is something to say. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Failure } from '../core/model.ts';
import type { Summary, Webinar } from '../core/record.ts';

/** `GET /webinars/{id}`. */
export interface Answered {
  readonly state: 'ready' | 'failed';
  readonly webinar?: Webinar;
  readonly summary?: Summary;
  readonly failure?: Failure;
  /** All parts that the record was made from, the unreadable ones too. */
  readonly uploads: readonly { readonly name: string }[];
}

export interface Asked {
  readonly api: string;
  readonly id: string;
}

const POLL_MS = 100;

/** Undefined where there is no such webinar. Throws where the API does not answer. */
export async function askOnce({ api, id }: Asked): Promise<{ answer: Answered; etag: string } | undefined> {
  const response = await fetch(`${api}/webinars/${encodeURIComponent(id)}`);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${api} answers ${response.status} ${response.statusText}`);
  return { answer: (await response.json()) as Answered, etag: response.headers.get('etag') ?? '' };
}

/**
 * Asks until the record is another than `before`, counts all of `parts`, and stays so for two polls: of a folder's files
 * each may have been composed alone before the last one came. Undefined where `waitMs` is over first.
 */
export async function askUntilNew(
  asked: Asked,
  before: string | undefined,
  parts: readonly string[],
  waitMs: number,
): Promise<Answered | undefined> {
  const endMs = performance.now() + waitMs;
  let last: string | undefined;
  while (performance.now() < endMs) {
    const found = await askOnce(asked);
    if (found && found.etag !== before && found.etag === last && hasAll(found.answer, parts)) return found.answer;
    last = found?.etag;
    await sleep(POLL_MS);
  }
  return undefined;
}

function hasAll({ uploads }: Answered, wanted: readonly string[]): boolean {
  const names = new Set(uploads.map(({ name }) => name));
  return wanted.every((name) => names.has(name));
}
