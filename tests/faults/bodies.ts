/** What gets uploaded: few texts, so that the real pipeline's answers can be kept, and no two neighbours alike. */
import { type Outcome, type Part, summarizeWebinar } from '../../core/pipeline.ts';

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

const kept = new Map<string, Promise<Outcome>>();

/** The real pipeline. It is pure in its parts and carries the id through, so its answers are kept without the id. */
export async function summarizeOnce(id: string, parts: readonly Part[]): Promise<Outcome> {
  const key = parts.map((part) => `${part.name}\0${Buffer.from(part.bytes).toString('latin1')}`).join('\0\0');
  let answer = kept.get(key);
  if (!answer) {
    answer = summarizeWebinar('', parts);
    kept.set(key, answer);
  }
  const outcome = await answer;
  if ('failure' in outcome) return outcome;
  return { ...outcome, record: { ...outcome.record, webinar: { ...outcome.record.webinar, id } } };
}
