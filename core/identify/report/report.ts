/** A press report -> who held the webinar, who spoke, and whose each sentence is. */
import { spoken } from '../../evidence.ts';
import type { Transcript, Turn } from '../../model.ts';
import type { Identification } from '../../record.ts';

/** Reads `turns` (the report's own paragraphs unless others are given, such as those of a report beside a transcript). */
export async function identifyReport(
  _transcript: Transcript,
  turns: readonly Turn[] = spoken(_transcript),
): Promise<Identification> {
  return { hosts: [], speakers: [], speakerOf: turns.map(() => undefined), problems: [] };
}
