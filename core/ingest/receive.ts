/** A batch of the queue: all parts first, then every webinar they touch once. Gives the messages to deliver again. */
import type { Message } from '../messages.ts';
import type { Milliseconds } from '../model.ts';
import type { Worker } from '../ports.ts';
import { type Composition, composeWebinar } from './compose-webinar.ts';
import { finishErase } from './erase.ts';
import { type PartOutcome, publishPart } from './publish-part.ts';

export interface Delivery {
  readonly id: string;
  /** What the message says; undefined where it cannot be understood: then it is delivered again until it is parked. */
  readonly messages: readonly Message[] | undefined;
}

interface Work {
  readonly delivery: Delivery;
  readonly message: Message;
  readonly part?: PartOutcome;
}

export async function receive(deliveries: readonly Delivery[], worker: Worker): Promise<readonly string[]> {
  const again = new Set(deliveries.filter(({ messages }) => !messages).map(({ id }) => id));
  const done: Work[] = [];
  for (const delivery of deliveries) {
    for (const message of delivery.messages ?? []) {
      const work = await attempt(worker, [delivery.id], again, () => begin(delivery, message, worker));
      if (work) done.push(work);
    }
  }
  for (const [webinarId, works] of byWebinar(done)) {
    const ids = works.map((work) => work.delivery.id);
    const composition = await attempt(worker, ids, again, () => composeWebinar(webinarId, worker, overOf(works)));
    if (composition) for (const work of works) worker.tell(line(work, composition, worker.now()));
  }
  return [...again];
}

/** A fault on the way costs these deliveries another try, and no other. */
async function attempt<T>(worker: Worker, ids: readonly string[], again: Set<string>, step: () => Promise<T>) {
  try {
    return await step();
  } catch (error) {
    for (const id of ids) again.add(id);
    worker.tell({ event: 'retry', fault: error instanceof Error ? error.name : typeof error, deliveries: ids.length });
    return undefined;
  }
}

async function begin(delivery: Delivery, message: Message, worker: Worker): Promise<Work> {
  if (message.kind === 'compose') return { delivery, message };
  if (message.kind !== 'erase') return { delivery, message, part: await publishPart(message, worker) };
  await finishErase(message.webinarId, worker);
  return { delivery, message };
}

const webinarOf = (message: Message) => ('upload' in message ? message.upload.webinarId : message.webinarId);

function byWebinar(works: readonly Work[]): Map<string, Work[]> {
  const grouped = new Map<string, Work[]>();
  for (const work of works) {
    const id = webinarOf(work.message);
    grouped.set(id, [...(grouped.get(id) ?? []), work]);
  }
  return grouped;
}

const overOf = (works: readonly Work[]) =>
  Math.max(-1, ...works.map(({ message }) => (message.kind === 'compose' ? (message.over ?? -1) : -1)));

/** The wide line of one object version, or of one request of our own. */
function line({ message, part }: Work, { outcome, head, attempts, swept }: Composition, nowMs: Milliseconds) {
  const upload = 'upload' in message ? message.upload : undefined;
  const mine = head?.parts.find(({ name }) => name === upload?.name);
  const duplicate = part === 'superseded' && 'versionId' in message && mine?.versionId === message.versionId;
  return {
    event: message.kind,
    webinar: webinarOf(message),
    upload: upload?.key,
    versionId: 'versionId' in message ? message.versionId : undefined,
    sequencer: 'sequencer' in message ? message.sequencer : undefined,
    sizeBytes: 'sizeBytes' in message ? message.sizeBytes : undefined,
    part: duplicate ? 'duplicate' : part,
    composition: outcome,
    state: head?.state,
    reason: mine?.reason?.code ?? head?.failure?.code,
    revision: head?.revision,
    engine: head?.engine,
    attempts,
    swept,
    endToEndSeconds: part === 'published' && 'atMs' in message ? (nowMs - message.atMs) / 1000 : undefined,
  };
}
