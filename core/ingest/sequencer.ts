/**
 * The order of the versions of one key. S3: right-pad the shorter sequencer with zeros and compare as strings; never
 * compare across keys (AWS Storage Blog, "Manage event ordering and duplicate events with Amazon S3 Event Notifications").
 */

const WIDTH = 40;

/** S3's sequencer (hexadecimal digits of any length) -> a string that orders by plain comparison. */
export const padded = (sequencer: string): string => sequencer.toUpperCase().padEnd(WIDTH, '0');

/** Directly after `over`, before anything that S3 will give: `~` sorts after every digit and stands beyond the padding. */
export const justAfter = (over: string): string => `${over === '' ? padded('') : over}~`;

/** True where the reconciler gave the sequencer: then the bucket, not the sequencer, says what is newer. */
export const isReconciled = (sequencer: string): boolean => sequencer.endsWith('~');
