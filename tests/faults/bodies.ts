/** What gets uploaded: few texts, so that the real pipeline's answers can be kept, and no two neighbours alike. */
import { createHash } from 'node:crypto';
import type { Transcript } from '../../core/model.ts';
import { type Outcome, type Part, summarizeWebinar } from '../../core/pipeline.ts';
import type { Span } from '../../core/record.ts';

const POOL = 12;
const bytes = (text: string) => new TextEncoder().encode(text);

const PEOPLE = ['Ana Ruiz', 'Ben Okoye', 'Chiara Lund', 'Dev Patel', 'Elif Demir', 'Femi Adu'];
const dialogue = (n: number) =>
  `${PEOPLE[n % 6]}: The harbour will open ${n + 2} new berths for grain ships in May.\n\n` +
  `${PEOPLE[(n + 1) % 6]}: We counted ${40 + n} ships on the first day of the season.\n`;
const report = (n: number) =>
  `GRAIN BY SEA\n\nThe Port Council held a webinar on grain. ${PEOPLE[n % 6]}, director of the council, said that ${n + 3} ships had waited.\n`;

/** Body number n of an upload of this name; every twelfth is one that cannot be read. */
export function bodyOf(name: string, n: number): Uint8Array {
  const i = n % POOL;
  if (i === POOL - 1) return n % (2 * POOL) === i ? new Uint8Array() : new Uint8Array([0, 159, 146, 150, 0, 1, 2, 3]);
  if (name.endsWith('.json')) return bytes(`{"title":"Grain by sea, day ${i}"}`);
  return bytes(name.startsWith('press') ? report(i) : dialogue(i));
}

interface Kept {
  readonly outcome: Outcome;
  /** What the record says, apart from its id. */
  readonly content: string;
  /** Pieces of evidence that are not what stands at their span. */
  readonly unresolved: number;
}

const kept = new Map<string, Promise<Kept>>();

/** The real pipeline. It is pure in its parts and carries the id through, so its answers are kept without the id. */
export async function summarizeOnce(id: string, parts: readonly Part[]): Promise<Outcome> {
  const { outcome } = await keptOf(parts);
  if ('failure' in outcome) return outcome;
  return { ...outcome, record: { ...outcome.record, webinar: { ...outcome.record.webinar, id } } };
}

/** The digest of the record of these parts, or the code of its failure. */
export async function contentOf(parts: readonly Part[]): Promise<Kept> {
  return keptOf(parts);
}

function keptOf(parts: readonly Part[]): Promise<Kept> {
  const key = parts.map((part) => `${part.name}\0${Buffer.from(part.bytes).toString('latin1')}`).join('\0\0');
  const known = kept.get(key);
  if (known) return known;
  const made = summarizeWebinar('', parts).then((outcome) => ({
    outcome,
    content: contentOfOutcome(outcome),
    unresolved: 'failure' in outcome ? 0 : unresolved(outcome.record, outcome.transcript),
  }));
  kept.set(key, made);
  return made;
}

/** Walks all of a record, whatever its shape: evidence is what has a span and a quote. */
function unresolved(value: unknown, transcript: Transcript): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inside = Object.values(value).reduce<number>((sum, each) => sum + unresolved(each, transcript), 0);
  if (!('span' in value && 'quote' in value)) return inside;
  const { turn, from, to } = value.span as Span;
  return inside + (transcript.turns[turn]?.text.slice(from, to) === value.quote ? 0 : 1);
}

function contentOfOutcome(outcome: Outcome): string {
  if ('failure' in outcome) return outcome.failure.code;
  const { webinar, speakers, summary } = outcome.record;
  return digest(
    JSON.stringify(outcome.transcript),
    speakers.map((speaker) => JSON.stringify(speaker)),
    JSON.stringify([webinar.parts, summary]),
  );
}

/** Of the transcript, the speakers, and the rest of the record. */
export const digest = (transcript: string, speakers: readonly string[], rest: string): string =>
  createHash('sha1').update(transcript).update(speakers.join('\n')).update(rest).digest('base64');
