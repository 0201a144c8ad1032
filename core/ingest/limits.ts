/** What one webinar may be. Beyond it there is a readable failure, and nothing is read. */
import type { PartHead } from '../heads.ts';
import type { Failure } from '../model.ts';

const MIB = 1024 * 1024;
export const MAX_UPLOAD_BYTES = 64 * MIB;
const MAX_WEBINAR_BYTES = 96 * MIB;
const MAX_PARTS = 200;

/** Why an upload of this size is not read; undefined where it is. */
export function sizeFailure(sizeBytes: number): Failure | undefined {
  if (sizeBytes === 0) return { code: 'empty', message: 'This file is empty; upload it again.' };
  if (sizeBytes <= MAX_UPLOAD_BYTES) return undefined;
  return { code: 'too-large', message: 'This file is over 64 MiB; upload the transcript or report without media.' };
}

/** Why these parts together are not read; undefined where they are. */
export function webinarFailure(parts: readonly PartHead[]): Failure | undefined {
  const bytes = parts.reduce((sum, part) => sum + (part.state === 'ok' ? (part.sizeBytes ?? 0) : 0), 0);
  if (parts.length > MAX_PARTS)
    return { code: 'too-many-parts', message: `This folder has over ${MAX_PARTS} files; keep those of one webinar.` };
  if (bytes > MAX_WEBINAR_BYTES)
    return {
      code: 'too-large',
      message: 'The files of this folder are over 96 MiB together; keep those of one webinar.',
    };
  return undefined;
}
