/** What the queue carries, decoded: notifications of the bucket, and the API's and the reconciler's own requests. */
import type { UploadPlace } from './heads.ts';
import type { Milliseconds } from './model.ts';

/** A version was written. */
export interface Put {
  readonly kind: 'put';
  readonly upload: UploadPlace;
  readonly sequencer: string;
  readonly versionId?: string;
  readonly sizeBytes: number;
  readonly etag?: string;
  readonly atMs: Milliseconds;
}

/** A delete marker was put over the object. */
export interface Deleted {
  readonly kind: 'deleted';
  readonly upload: UploadPlace;
  readonly sequencer: string;
  /** Of the marker itself. */
  readonly versionId?: string;
  readonly atMs: Milliseconds;
}

/**
 * Ask the bucket what is current for this key: a version was removed for good (then `sequencer` says when),
 * or the reconciler saw a difference (then `over` is the part's sequencer that it saw, '' for none).
 */
export interface Look {
  readonly kind: 'look';
  readonly upload: UploadPlace;
  readonly sequencer?: string;
  readonly over?: string;
  readonly atMs: Milliseconds;
}

/** Finish an erase whose head is already written. */
export interface Erase {
  readonly kind: 'erase';
  readonly webinarId: string;
}

/** Compose again; with `over`, even from the same parts, unless the head has moved beyond that revision. */
export interface Compose {
  readonly kind: 'compose';
  readonly webinarId: string;
  readonly over?: number;
}

export type Message = Put | Deleted | Look | Erase | Compose;
