/** What the outside must offer. Each port has two implementations or more: AWS, and memory for tests and the command line. */
import type { Transcript } from './model.ts';
import type { Identification, Summary } from './record.ts';

export interface SummaryOptions {
  /** Bounds the `content` words of overview and key points together; the last statement may cross. */
  readonly words?: number;
}

/** Transcript -> summary. Whatever it says, `ground.ts` checks afterwards. */
export interface Engine {
  readonly name: string;
  summarize(transcript: Transcript, identification: Identification, options: SummaryOptions): Promise<Summary>;
}
