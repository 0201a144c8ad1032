/** The records of any store, read through the port, against what the bucket holds. */
import type { Records } from '../../core/ports.ts';
import type { Bucket } from '../memory/bucket.ts';
import { emptyTable } from '../memory/records.ts';
import { currentParts, expectedOf, storedContent } from './oracle.ts';

/** One line per webinar that is lost, stale or says something else, and per generation that nobody names. */
export async function compareWithBucket(records: Records, bucket: Bucket): Promise<string[]> {
  const wrong: string[] = [];
  const archive = new Map([...bucket.versions.values()].flat().map(({ versionId, bytes }) => [versionId, bytes]));
  const current = currentParts(bucket.versions.values());
  const ids = new Set([...bucket.versions.values()].flat().flatMap(({ upload }) => upload?.webinarId ?? []));
  for (const id of ids) {
    const head = await records.head(id);
    const parts = current.get(id) ?? [];
    const expected = await expectedOf(id, parts, archive);
    const shown = head?.state === 'ready' || head?.state === 'failed';
    if (shown !== (expected.state !== 'none')) wrong.push(`${id} is ${head?.state}, not ${expected.state}`);
    if (head && shown && (await contentOf(records, head)) !== expected.content) wrong.push(`${id} is stale or wrong`);
    for await (const page of records.generations(id))
      for (const { generation } of page)
        if (generation !== head?.generation) wrong.push(`${id}/${generation} is orphaned`);
  }
  return wrong;
}

async function contentOf(records: Records, head: NonNullable<Awaited<ReturnType<Records['head']>>>): Promise<string> {
  const { id, generation = '' } = head;
  const children = new Map((await records.read(id, generation, '')).map(({ name, json }) => [name, json]));
  const table = emptyTable();
  table.generations.set(id, new Map([[generation, { atMs: 0, children }]]));
  return storedContent(head, table);
}
