/** Why an upload is refused: a stable code, and one sentence that its sender can act on. */
import type { Failure } from '../model.ts';
import { MAX_BYTES, MAX_CUES, MAX_LABELS } from './limits.ts';

/** 250,000. Not by `toLocaleString`, whose first call loads the world's number formats: 12 ms of every cold start. */
const grouped = (count: number) => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');

const REFUSALS = {
  empty: 'The file is empty; upload the transcript again.',
  'no-content': 'The file has a transcript’s form but nothing is said in it; export it again once it holds text.',
  binary: 'The file is not text; upload the transcript itself, as captions, text, JSON or a Word document.',
  media: 'The file is a recording; upload its transcript or captions instead.',
  compressed: 'The file is compressed; unpack it and upload the transcript inside.',
  encrypted: 'The file is protected by a password; save a copy without one and upload that.',
  unsupported: 'This kind of document cannot be read; save it as text, DOCX or captions and upload that.',
  malformed: 'The file is damaged; export it again and upload the new copy.',
  'malformed-json': 'The file is JSON that breaks off or has an error in it; export it again and upload the new copy.',
  'too-deep': 'The file is nested deeper than any transcript; upload the transcript as it was exported.',
  dtd: 'The file declares a DOCTYPE, which is never read from uploads; export it without one.',
  'too-large': `The file is larger than ${MAX_BYTES / 1024 / 1024} MiB; upload the transcript without recordings or images.`,
  'inflates-too-large': 'The document unpacks to more text than a webinar has; save its text as a new document.',
  'too-many-entries': 'The document holds more entries than Word writes; save it anew and upload that.',
  'too-many-cues': `The file has more than ${grouped(MAX_CUES)} cues; split the recording into its sessions.`,
  'too-many-speakers': `The file names more than ${grouped(MAX_LABELS)} speakers; check that its labels are names.`,
  'line-too-long': 'One line of the file is longer than a megabyte; save the text with its paragraphs.',
  'not-a-transcript':
    'No transcript or report was found in this file; upload captions, a meeting export or a press report.',
} as const;

export type RefusalCode = keyof typeof REFUSALS;

/** The failure that `decode` gives back for `code`. */
export const refuse = (code: RefusalCode): { readonly failure: Failure } => ({
  failure: { code, message: REFUSALS[code] },
});
