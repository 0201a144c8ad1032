/** What is published: a head per part (one object key), and a head per webinar that names the parts it was made from. */
import type { Failure, Milliseconds } from './model.ts';

/** Where an upload belongs: its object key, the webinar whose part it is, and its name in that webinar's folder. */
export interface UploadPlace {
  readonly key: string;
  readonly webinarId: string;
  readonly name: string;
}

/** The newest notified version of one object key. */
export interface PartHead extends UploadPlace {
  /** S3's sequencer, padded so that versions of one key compare as strings (see `core/ingest/sequencer.ts`). */
  readonly sequencer: string;
  /** ok: to be read; failed: known from outside to be unreadable (empty, too large); deleted: a tombstone. */
  readonly state: 'ok' | 'failed' | 'deleted';
  /** Absent in an unversioned bucket and in a tombstone. */
  readonly versionId?: string;
  readonly sizeBytes?: number;
  readonly etag?: string;
  readonly reason?: Failure;
  /** When S3 finished the upload or the delete. */
  readonly atMs: Milliseconds;
}

/** What a list shows of a webinar. */
export interface Card {
  readonly title?: string;
  /** YYYY-MM-DD */
  readonly date?: string;
  readonly durationMs?: Milliseconds;
  readonly words: number;
  readonly hosts: readonly string[];
  readonly speakers: readonly string[];
}

/**
 * The one item that readers resolve a webinar through. It is replaced by one conditional write over the revision that the
 * composer read before it read the parts, so whoever composed from older parts loses.
 */
export interface WebinarHead {
  readonly id: string;
  /** Grows by one with every write. */
  readonly revision: number;
  readonly state: 'ready' | 'failed' | 'deleted' | 'erased';
  /** The versions that this record was made from: all current parts, and nothing else. */
  readonly parts: readonly PartHead[];
  /** Under which name the children are stored; present when ready. */
  readonly generation?: string;
  /** The names of all children of the generation. */
  readonly children: readonly string[];
  readonly card?: Card;
  readonly engine?: string;
  readonly failure?: Failure;
  /** Uploads that S3 finished before this moment (a whole second) are gone for good. */
  readonly erasedAtMs?: Milliseconds;
  /** When the newest part was uploaded. */
  readonly atMs: Milliseconds;
}

/** One stored piece of a record: `webinar` (webinar and summary), `speakers/0000` and on, `transcript`; JSON. */
export interface Child {
  readonly name: string;
  readonly json: string;
}
