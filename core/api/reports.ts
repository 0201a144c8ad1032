/** The record as a document. The writers are loaded on use. */
import type { WebinarRecord } from '../record.ts';
import { type Answer, etagOf, failureOf, noWebinar } from './answers.ts';
import { json, type Reply, text } from './http.ts';
import { readRecord } from './stored.ts';

type Writer = (record: WebinarRecord) => Promise<Reply>;

const asDocument =
  (write: Writer): Answer =>
  async ({ id }, { records }) => {
    const stored = await readRecord(records, id);
    if (!stored) return noWebinar(id);
    const reply = stored.record ? await write(stored.record) : json(failureOf(stored.head), 409);
    return { ...reply, headers: { ...reply.headers, etag: etagOf(stored.head) } };
  };

export const reportJson = asDocument(async (record) => json(record));

export const reportMarkdown = asDocument(async (record) =>
  text((await import('../render/markdown.ts')).toMarkdown(record), 'text/markdown'),
);

export const reportHtml = asDocument(async (record) =>
  text((await import('../render/html.ts')).toHtml(record), 'text/html'),
);
