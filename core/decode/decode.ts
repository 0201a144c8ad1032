/** 1. Bytes -> transcript, or a failure that a user can act on. Never throws on content. */
import type { Failure, Transcript } from '../model.ts';
import { detect, toSample } from './detect.ts';
import { MAX_BYTES } from './limits.ts';
import { magicOf } from './magic.ts';
import type { Enclosed, Reading, Sample, Source } from './reader.ts';
import { refuse } from './refusals.ts';
import { type DecodedText, toText } from './text.ts';
import { toTranscript } from './transcript.ts';

export type DecodeResult = { readonly transcript: Transcript } | { readonly failure: Failure };

/** Its schema is loaded with it: most webinars state nothing. */
const GIVEN_FILE = /(^|\/)webinar\.json$/i;
const NO_TEXT: DecodedText = { text: '', ascii: false, encoding: 'binary', replaced: 0, problems: [] };

/** `name` is the file's name inside its webinar: only its extension is used, to break a tie, and to know webinar.json. */
export async function decode(bytes: Uint8Array, name: string): Promise<DecodeResult> {
  if (bytes.length > MAX_BYTES) return refuse('too-large');
  const magic = magicOf(bytes);
  if (magic && magic !== 'zip') return refuse(magic);
  const decoded = magic === 'zip' ? NO_TEXT : toText(bytes);
  if (decoded === 'binary') return refuse('binary');
  if (!magic && decoded.text.trim() === '') return refuse('empty');
  if (GIVEN_FILE.test(name)) return (await import('../given.ts')).readGiven(decoded.text);
  const sample = toSample(bytes, decoded.text);
  const detected = detect(sample, name);
  if (!detected) return refuse(magic === 'zip' ? 'unsupported' : 'not-a-transcript');
  const reading = await detected.reader.read(toSource(sample, decoded));
  const read = 'enclosed' in reading ? await readEnclosed(reading, detected.reader.format) : reading;
  if ('failure' in read) return read;
  return toTranscript(detected, read, decoded, bytes.length);
}

/** What a reader gets. The bytes of ASCII are its codes. */
export const toSource = (sample: Sample, { text, ascii }: DecodedText): Source =>
  ascii ? { bytes: sample.bytes, text, sample, codes: sample.bytes } : { bytes: sample.bytes, text, sample };

const NO_BYTES = new Uint8Array();

/** The text inside a document, by the reader that its own content asks for. */
async function readEnclosed(
  { enclosed, meta, carrier, problems = [] }: Enclosed,
  document: string,
): Promise<Reading | { failure: Failure }> {
  if (enclosed.trim() === '') return refuse('no-content');
  const sample = toSample(NO_BYTES, enclosed);
  const inner = detect(sample, '');
  const reading = await inner?.reader.read({ bytes: NO_BYTES, text: enclosed, sample });
  if (!inner || !reading || 'enclosed' in reading) return refuse('not-a-transcript');
  if ('failure' in reading) return reading;
  const own = reading.format ?? inner.reader.format;
  const kind = reading.kind ?? inner.reader.kind;
  const names = carrier && kind !== 'report' ? { format: own } : { format: document, dialect: reading.dialect ?? own };
  return {
    ...reading,
    ...names,
    kind,
    meta: { ...meta, ...reading.meta },
    problems: [...problems, ...(reading.problems ?? [])],
  };
}
