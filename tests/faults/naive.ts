/** The designs of the public samples nearest to us, over the same table: read the latest, write the record. */
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { messagesIn } from '../../aws/sqs-message.ts';
import type { PartHead } from '../../core/heads.ts';
import { padded } from '../../core/ingest/sequencer.ts';
import type { Message } from '../../core/messages.ts';
import type { Worker } from '../../core/ports.ts';
import type { Site } from './site.ts';

/** One record per webinar, made of the latest versions, written over whatever stands there; a delete removes it. */
export async function naiveUpsert(event: SQSEvent, worker: Worker, site: Site): Promise<SQSBatchResponse> {
  const batchItemFailures: { itemIdentifier: string }[] = [];
  for (const { messageId, body } of event.Records) {
    try {
      for (const message of messagesIn(body) ?? []) await upsert(message, worker, site);
    } catch {
      batchItemFailures.push({ itemIdentifier: messageId });
    }
  }
  return { batchItemFailures };
}

/** An idempotency table keyed on the payload: a message that is done, or being done, is not done again. */
export async function payloadLock(event: SQSEvent, worker: Worker, site: Site): Promise<SQSBatchResponse> {
  const locks = lockTable(site);
  const todo = event.Records.filter(({ body }) => locks.get(body) !== 'complete');
  for (const { body } of todo) locks.set(body, 'in progress');
  const { batchItemFailures } = await naiveUpsert({ Records: todo }, worker, site);
  for (const { body, messageId } of todo) {
    if (batchItemFailures.some(({ itemIdentifier }) => itemIdentifier === messageId)) locks.delete(body);
    else locks.set(body, 'complete');
  }
  return { batchItemFailures };
}

const lockTables = new WeakMap<Site, Map<string, 'in progress' | 'complete'>>();

function lockTable(site: Site) {
  const known = lockTables.get(site) ?? new Map();
  lockTables.set(site, known);
  return known;
}

async function upsert(message: Message, { records, uploads, summarize }: Worker, site: Site): Promise<void> {
  if (!('upload' in message)) return;
  const { webinarId, key, name } = message.upload;
  const before = await records.head(webinarId);
  const others = (before?.parts ?? []).filter((part) => part.name !== name);
  const latest = message.kind === 'put' ? await uploads.latest(key) : undefined;
  const mine: PartHead[] = latest
    ? [{ ...message.upload, ...latest, sequencer: padded(String(message.sequencer)), state: 'ok' }]
    : [];
  const parts = [...others, ...mine].sort((a, b) => (a.name < b.name ? -1 : 1));
  const bytes = [];
  for (const part of parts) {
    const read = await uploads.read(part.key, part.versionId);
    if (read !== 'gone') bytes.push({ name: part.name, bytes: read.bytes });
  }
  const outcome = await summarize(webinarId, bytes);
  const revision = (before?.revision ?? 0) + 1;
  const empty = { id: webinarId, revision, parts, children: [], atMs: message.atMs };
  if ('failure' in outcome || parts.length === 0) {
    const failure = 'failure' in outcome ? outcome.failure : { code: 'none', message: '' };
    site.table.heads.set(webinarId, { ...empty, state: parts.length === 0 ? 'deleted' : 'failed', failure });
    return;
  }
  const { webinar, speakers, summary } = outcome.record;
  const children = [
    { name: 'transcript', json: JSON.stringify(outcome.transcript) },
    { name: 'webinar', json: JSON.stringify({ webinar, summary }) },
    ...speakers.map((speaker, i) => ({
      name: `speakers/${String(i).padStart(4, '0')}`,
      json: JSON.stringify(speaker),
    })),
  ];
  const generation = '0000000000-only';
  await records.write(webinarId, generation, children);
  site.table.heads.set(webinarId, {
    ...empty,
    state: 'ready',
    generation,
    children: children.map((child) => child.name),
  });
}
