/** The body of a queue message <-> messages: notifications come from S3, requests of our own are marked `rostrum`. */
import type { Message } from '../core/messages.ts';
import { uploadsIn } from './s3-event.ts';

const OURS = 1;

export const encodeMessage = (message: Message): string => JSON.stringify({ rostrum: OURS, message });

/** Undefined where the body cannot be understood; it is never logged, as it may hold anything. */
export function messagesIn(body: string): readonly Message[] | undefined {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    return undefined;
  }
  return isOurs(json) ? [json.message] : uploadsIn(json);
}

/** Only our own functions may send to the queue besides S3 (the queue's policy), so the mark is enough. */
function isOurs(json: unknown): json is { readonly message: Message } {
  return typeof json === 'object' && json !== null && 'rostrum' in json && json.rostrum === OURS && 'message' in json;
}
