/** A queue as SQS has it: at least once, visibility, receive counts, dead letters; kept in a journal. */
import { createHash, randomUUID } from 'node:crypto';
import { type Journal, openJournal } from '../journal.ts';
import { makeBell } from './bell.ts';

export interface Message {
  readonly id: string;
  readonly body: string;
  readonly sentMs: number;
  /** Given to nobody before this moment. */
  readonly visibleMs: number;
  readonly receives: number;
  readonly firstReceivedMs?: number;
  /** Changes with every receive; an older one no longer deletes. */
  readonly receipt?: string;
}

export interface QueueSettings {
  readonly name: string;
  readonly file: string;
  readonly visibilityMs: number;
  /** Where a message goes that was received this often without being deleted. */
  readonly deadLetters?: { readonly queue: Queue; readonly maxReceives: number };
  readonly now: () => number;
}

export interface Queue {
  readonly settings: QueueSettings;
  readonly messages: ReadonlyMap<string, Message>;
  send(body: string, delayMs?: number): Message;
  /** Up to `most` visible messages; waits up to `waitMs` for the first, or until `signal` says stop. */
  receive(most: number, waitMs: number, visibilityMs?: number, signal?: AbortSignal): Promise<readonly Message[]>;
  /** True where the receipt is the message's latest, or the message is gone already. */
  delete(receipt: string): boolean;
  changeVisibility(receipt: string, visibilityMs: number): boolean;
  remove(id: string): void;
  close(): void;
}

export const md5Of = (body: string) => createHash('md5').update(body).digest('hex');

export function openQueue(settings: QueueSettings): Queue {
  const { now, visibilityMs: usual } = settings;
  const journal = openMessages(settings);
  const bell = makeBell();
  const find = (receipt: string) => journal.entries.get(receipt.split('.', 1)[0] ?? '');
  return {
    settings,
    messages: journal.entries,
    send(body, delayMs = 0) {
      const message = { id: randomUUID(), body, sentMs: now(), visibleMs: now() + delayMs, receives: 0 };
      journal.set(message.id, message);
      bell.ring();
      return message;
    },
    async receive(most, waitMs, visibilityMs = usual, signal) {
      const untilMs = now() + waitMs;
      for (;;) {
        const taken = take(journal, settings, most, visibilityMs);
        const leftMs = untilMs - now();
        if (taken.length > 0 || leftMs <= 0 || signal?.aborted) return taken;
        await bell.wait(Math.min(leftMs, nextVisibleMs(journal, now())), signal);
      }
    },
    delete(receipt) {
      const message = find(receipt);
      if (message && message.receipt !== receipt) return false;
      if (message) journal.delete(message.id);
      return true;
    },
    changeVisibility(receipt, visibilityMs) {
      const message = find(receipt);
      if (message?.receipt !== receipt) return false;
      journal.set(message.id, { ...message, visibleMs: now() + visibilityMs });
      bell.ring();
      return true;
    },
    remove: (id) => journal.delete(id),
    close: journal.close,
  };
}

/** A message that somebody held is free again: its holder ended with the process before. */
function openMessages({ file, now }: QueueSettings): Journal<Message> {
  const journal = openJournal<Message>(file);
  for (const message of [...journal.entries.values()])
    if (message.receipt) journal.set(message.id, { ...message, visibleMs: now() });
  return journal;
}

/** Marks visible messages as received; one received too often goes to the dead letters instead. */
function take(journal: Journal<Message>, settings: QueueSettings, most: number, visibilityMs: number): Message[] {
  const { deadLetters, now } = settings;
  const taken: Message[] = [];
  for (const message of journal.entries.values()) {
    if (taken.length >= most) break;
    if (message.visibleMs > now()) continue;
    if (deadLetters && message.receives >= deadLetters.maxReceives) {
      deadLetters.queue.send(message.body);
      journal.delete(message.id);
      continue;
    }
    const received: Message = {
      ...message,
      visibleMs: now() + visibilityMs,
      receives: message.receives + 1,
      firstReceivedMs: message.firstReceivedMs ?? now(),
      receipt: `${message.id}.${randomUUID()}`,
    };
    journal.set(message.id, received);
    taken.push(received);
  }
  return taken;
}

/** Milliseconds until some message comes back by itself. */
function nextVisibleMs(journal: Journal<Message>, nowMs: number): number {
  let next = Number.POSITIVE_INFINITY;
  for (const { visibleMs } of journal.entries.values()) next = Math.min(next, Math.max(1, visibleMs - nowMs));
  return next;
}
