/** What the tests of this folder read: a webinar of the corpus, its people, its draft and what the gate leaves of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { identify } from '../../../core/identify/identify.ts';
import { readWebinar } from '../../../core/pipeline.ts';
import type { Statement, Summary } from '../../../core/record.ts';
import { extractive } from '../../../core/summarize/extractive.ts';
import { ground } from '../../../core/summarize/ground.ts';

export const corpus = join(import.meta.dirname, '../../corpus');

export async function told(name: string, bytes: Uint8Array) {
  const read = await readWebinar([{ name, bytes }]);
  if ('failure' in read) throw new Error(read.failure.message);
  const { transcript } = read;
  const identification = await identify(transcript);
  const draft = await extractive.summarize(transcript, identification, {});
  return { transcript, identification, draft, ...ground(draft, transcript, identification) };
}

export const caseOf = (slug: string) =>
  told('source.txt', new Uint8Array(readFileSync(join(corpus, slug, 'source.txt'))));

/** Every statement of every section. */
export const statementsOf = (summary: Summary): Statement[] => [
  ...(summary.headline ? [summary.headline] : []),
  ...summary.overview,
  ...summary.keyPoints,
  ...summary.speakerNotes.flatMap(({ statements }) => statements),
  ...summary.questions.flatMap(({ question, answers }) => [question, ...answers]),
  ...summary.decisions,
  ...summary.actionItems,
  ...summary.figures,
  ...summary.quotes,
];
