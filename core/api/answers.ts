/** What each route answers: a function of the path's id, the checked query and the ports. */
import type { PartHead, WebinarHead } from '../heads.ts';
import { eraseWebinar } from '../ingest/erase.ts';
import { partState } from '../ingest/explain.ts';
import type { World } from '../ports.ts';
import { json, problem, type Reply } from './http.ts';
import { cursorOf, filtered } from './list.ts';
import { readStored, type Stored, speakersOf, transcriptOf, webinarOf } from './stored.ts';
import { uploadId, uploadOfId } from './upload-id.ts';

export interface Asked {
  /** The `{id}` of the path; empty where the route has none. */
  readonly id: string;
  readonly query: Readonly<Record<string, string>>;
}

export type Answer = (asked: Asked, world: World) => Promise<Reply>;

export const listWebinars: Answer = async ({ query }, { records }) => {
  const { heads, next } = await filtered(records, query);
  return json({
    webinars: heads.map(({ id, state, card, failure }) => ({ id, state, ...card, ...(failure ? { failure } : {}) })),
    ...(next === undefined ? {} : { cursor: cursorOf(next) }),
  });
};

export const oneWebinar: Answer = (asked, world) =>
  shown(asked, world, 'webinar', ({ head, children }) =>
    json({ state: 'ready', ...webinarOf(children), uploads: uploadsOf(head.parts) }),
  );

export const speakersOfWebinar: Answer = (asked, world) =>
  shown(asked, world, 'speakers/', ({ children }) => json({ speakers: speakersOf(children) }));

export const transcriptOfWebinar: Answer = (asked, world) =>
  shown(asked, world, 'transcript', ({ children }) => json({ transcript: transcriptOf(children) }));

export const erase: Answer = async ({ id }, world) =>
  (await eraseWebinar(id, world)) ? json({ id, state: 'erasing' }, 202) : noWebinar(id);

export const reprocess: Answer = async ({ id }, { records, queue }) => {
  const head = await records.head(id);
  if (!head || head.state === 'deleted' || head.state === 'erased') return noWebinar(id);
  await queue.send([{ kind: 'compose', webinarId: id, over: head.revision }]);
  return json({ id, state: 'queued' }, 202);
};

export const oneUpload: Answer = async ({ id }, { records }) => {
  const named = uploadOfId(id);
  const part = named && (await records.parts(named.webinarId)).find(({ name }) => name === named.name);
  if (!part) return problem(404, 'no-such-upload', 'There is no such upload, or its notification has not arrived yet.');
  const { webinarId, name, atMs } = part;
  const explained = partState(part, await records.head(webinarId));
  return json({ id, webinar: webinarId, name, uploadedAt: new Date(atMs).toISOString(), ...explained });
};

/** Reads through the head; a webinar that failed answers every question with its reason. */
async function shown(
  { id }: Asked,
  { records }: World,
  prefix: string,
  show: (stored: Stored) => Reply,
): Promise<Reply> {
  const stored = await readStored(records, id, prefix);
  if (!stored) return noWebinar(id);
  const reply = stored.head.state === 'failed' ? json(failureOf(stored.head)) : show(stored);
  return { ...reply, headers: { ...reply.headers, etag: etagOf(stored.head) } };
}

export const failureOf = ({ id, state, failure, parts }: WebinarHead) => ({
  id,
  state,
  failure,
  uploads: uploadsOf(parts),
});

const uploadsOf = (parts: readonly PartHead[]) =>
  parts.map((part) => ({ id: uploadId(part), name: part.name, ...(part.reason ? { failure: part.reason } : {}) }));

/** A record changes with its head's revision and with nothing else. */
export const etagOf = ({ revision }: WebinarHead): string => `"r${revision}"`;

export const noWebinar = (id: string): Reply => problem(404, 'no-such-webinar', `There is no webinar ${id}.`);
