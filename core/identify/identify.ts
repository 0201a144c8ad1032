/** 2. Transcript -> who held the webinar, who spoke, and whose each turn is. */
import type { Transcript } from '../model.ts';
import type { Identification } from '../record.ts';
import { withGiven } from './given.ts';
import { identifyReport } from './report/report.ts';
import { identifyTranscript } from './transcript/transcript.ts';

export async function identify(transcript: Transcript): Promise<Identification> {
  return withGiven(await IDENTIFY[transcript.kind](transcript), transcript);
}

/** Press prose says who spoke in its sentences; everything else carries labels, or names in the speech. */
const IDENTIFY: Readonly<
  Record<Transcript['kind'], (transcript: Transcript) => Identification | Promise<Identification>>
> = {
  report: identifyReport,
  captions: identifyTranscript,
  dialogue: identifyTranscript,
  chat: identifyTranscript,
};
