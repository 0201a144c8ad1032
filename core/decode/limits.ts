/** How much of anything an upload may hold. Beyond these the upload is refused, before the work is done. */

/** Above this nothing is read: a day of captions has 4 MB. */
export const MAX_BYTES = 64 * 1024 * 1024;
/** Eight hours word by word have 72,000. */
export const MAX_CUES = 250_000;
export const MAX_LABELS = 2_000;
/** Of a plain text; a caption's payload may be longer. */
export const MAX_LINE = 1024 * 1024;
/** Characters of a speaker label that are kept. */
export const MAX_LABEL = 120;
/** A longer cue is kept, with a problem: a DynamoDB item holds 400 KB. */
export const LONG_CUE = 100_000;
/** 1,000 hours: a clock beyond it belongs to no webinar. */
export const MAX_CLOCK_MS = 3_600_000_000;
