/** What a record must be: the pure function of its parts' versions, worked out apart from the code under test. */
import type { PartHead, WebinarHead } from '../../core/heads.ts';
import type { StoredVersion } from '../memory/bucket.ts';
import type { MemoryTable } from '../memory/records.ts';
import { contentOf, digest } from './bodies.ts';

/** The bytes of every version that ever was, also of those that are gone. */
export type Archive = ReadonlyMap<string, Uint8Array>;

export interface Expected {
  readonly state: 'ready' | 'failed' | 'none';
  /** What the children must say, or the failure's code. */
  readonly content: string;
  readonly unresolved: number;
}

export async function expectedOf(
  id: string,
  parts: readonly Pick<PartHead, 'name' | 'versionId'>[],
  bytesOf: Archive,
): Promise<Expected> {
  if (parts.length === 0) return { state: 'none', content: '', unresolved: 0 };
  const read = parts.map(({ name, versionId = '' }) => ({ name, bytes: bytesOf.get(versionId) ?? new Uint8Array() }));
  const readable = read.filter(({ bytes }) => bytes.length > 0);
  if (readable.length === 0) return { state: 'failed', content: 'empty', unresolved: 0 };
  const { outcome, content, unresolved } = await contentOf(readable);
  if ('failure' in outcome) return { state: 'failed', content, unresolved };
  const problems = outcome.record.webinar.problems.length + read.length - readable.length;
  return { state: 'ready', content: `${id} ${problems} ${content}`, unresolved };
}

/** What the store says, in the oracle's words. */
export function storedContent(head: WebinarHead, table: MemoryTable): string {
  if (head.state === 'failed') return head.failure?.code ?? '';
  const children = table.generations.get(head.id)?.get(head.generation ?? '')?.children;
  const { webinar, summary } = JSON.parse(children?.get('webinar') ?? '{}');
  const speakers = head.children
    .filter((name) => name.startsWith('speakers/'))
    .map((name) => children?.get(name) ?? '');
  const content = digest(children?.get('transcript') ?? '', speakers, JSON.stringify([webinar?.parts, summary]));
  return `${webinar?.id} ${webinar?.problems.length} ${content}`;
}

/** The current parts as the bucket shows them. */
export function currentParts(
  versions: Iterable<readonly StoredVersion[]>,
): Map<string, { name: string; versionId: string }[]> {
  const found = new Map<string, { name: string; versionId: string }[]>();
  for (const ofKey of versions) {
    const latest = ofKey.at(-1);
    if (!latest?.upload || latest.deleteMarker) continue;
    const { webinarId, name } = latest.upload;
    found.set(webinarId, [...(found.get(webinarId) ?? []), { name, versionId: latest.versionId }]);
  }
  for (const parts of found.values()) parts.sort((a, b) => (a.name < b.name ? -1 : 1));
  return found;
}
