/** StartMessageMoveTask: dead letters go back to the queue that they came from. */
import { randomUUID } from 'node:crypto';
import { arnOf, SqsFault } from './names.ts';
import type { Queue } from './queue.ts';

/** AWS moves in the background; here all are moved when the call returns, except those somebody is looking at. */
export function redrive(input: Readonly<Record<string, unknown>>, queues: readonly Queue[]) {
  const source = queues.find((queue) => arnOf(queue) === input.SourceArn);
  if (!source) throw new SqsFault('ResourceNotFoundException', 'The resource that you specified does not exist.');
  const wanted = input.DestinationArn;
  const destination = queues.find((queue) =>
    wanted === undefined ? queue.settings.deadLetters?.queue === source : arnOf(queue) === wanted,
  );
  if (!destination) throw new SqsFault('InvalidAddress', 'The source is no dead-letter queue of any queue here.');
  const { now } = source.settings;
  for (const message of [...source.messages.values()].filter(({ visibleMs }) => visibleMs <= now())) {
    destination.send(message.body);
    source.remove(message.id);
  }
  return { TaskHandle: randomUUID() };
}
