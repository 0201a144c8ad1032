/** 1. Bytes -> transcript, or a failure that a user can act on. Never throws on content. */
import { isGivenFile, readGiven } from '../given.ts';
import type { Failure, Transcript } from '../model.ts';
import { READERS } from './detect.ts';
import { toTranscript } from './transcript.ts';

export async function decode(
  bytes: Uint8Array,
  name: string,
): Promise<{ readonly transcript: Transcript } | { readonly failure: Failure }> {
  const text = new TextDecoder().decode(bytes).replaceAll('\r\n', '\n');
  if (text.trim() === '')
    return { failure: { code: 'empty', message: 'The file is empty; upload the transcript again.' } };
  if (isGivenFile(name)) return readGiven(text);
  const reader = READERS.find((candidate) => candidate.accepts(text));
  if (!reader)
    return { failure: { code: 'not-a-transcript', message: 'No transcript or report was found in this file.' } };
  return { transcript: toTranscript(reader, text, bytes.length) };
}
