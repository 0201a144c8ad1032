/** 2. Transcript -> who held the webinar, who spoke, and whose each turn is. */
import type { Transcript } from '../model.ts';
import type { Identification } from '../record.ts';
import { withGiven } from './given.ts';
import { withReportBeside } from './report-beside.ts';

export async function identify(transcript: Transcript): Promise<Identification> {
  const identifyKind = await IDENTIFY[transcript.kind]();
  return withGiven(await withReportBeside(await identifyKind(transcript), transcript), transcript);
}

type IdentifyKind = (transcript: Transcript) => Identification | Promise<Identification>;

const fromSpeech = async (): Promise<IdentifyKind> => (await import('./transcript/transcript.ts')).identifyTranscript;

/**
 * Press prose says who spoke in its sentences; everything else carries labels, or names in the speech. Each webinar needs
 * one of the two, which is loaded when it does.
 */
const IDENTIFY: Readonly<Record<Transcript['kind'], () => Promise<IdentifyKind>>> = {
  report: async () => (await import('./report/report.ts')).identifyReport,
  captions: fromSpeech,
  dialogue: fromSpeech,
  chat: fromSpeech,
};
