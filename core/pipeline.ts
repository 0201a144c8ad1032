/** The whole flow, in one function body: bytes -> decode -> identify -> summarize -> ground -> records. Read this first. */
import { type Composed, compose } from './compose.ts';
import { decode } from './decode/decode.ts';
import { identify } from './identify/identify.ts';
import type { Failure, Transcript } from './model.ts';
import type { Engine, SummaryOptions } from './ports.ts';
import type { WebinarRecord } from './record.ts';
import { toRecord } from './records.ts';
import { extractive } from './summarize/extractive.ts';
import { ground } from './summarize/ground.ts';

/** One file of a webinar: its name inside the folder (or its own, for a webinar of one file) and its bytes. */
export interface Part {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface PipelineOptions extends SummaryOptions {
  readonly engine?: Engine;
}

export type Outcome =
  | { readonly record: WebinarRecord; readonly transcript: Transcript }
  | { readonly failure: Failure };

/** The record of the webinar `id` as a pure function of its parts. Faults of the content are a failure, never thrown. */
export async function summarizeWebinar(
  id: string,
  parts: readonly Part[],
  options: PipelineOptions = {},
): Promise<Outcome> {
  const read = await readWebinar(parts);
  if ('failure' in read) return read;
  const { transcript } = read;
  const engine = options.engine ?? extractive;
  const identification = await identify(transcript);
  const draft = await engine.summarize(transcript, identification, options);
  const grounded = ground(draft, transcript, identification);
  return { record: toRecord(id, read, identification, grounded, engine.name), transcript };
}

/** The one transcript that the parts make: what `rostrum read` prints. */
export async function readWebinar(parts: readonly Part[]): Promise<Composed | { readonly failure: Failure }> {
  const decoded = parts.map(async ({ name, bytes }) => ({ name, result: await decode(bytes, name) }));
  return compose(await Promise.all(decoded));
}
