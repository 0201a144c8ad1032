/** What the outside must offer. Each port has two implementations or more: AWS, and memory for tests and the command line. */
import type { Child, PartHead, UploadPlace, WebinarHead } from './heads.ts';
import type { Message } from './messages.ts';
import type { Milliseconds, Transcript } from './model.ts';
import type { Outcome, Part } from './pipeline.ts';
import type { Identification, Summary } from './record.ts';

export interface SummaryOptions {
  /** Bounds the `content` words of overview and key points together; the last statement may cross. */
  readonly words?: number;
}

/** Transcript -> summary. Whatever it says, `ground.ts` checks afterwards. */
export interface Engine {
  readonly name: string;
  summarize(transcript: Transcript, identification: Identification, options: SummaryOptions): Promise<Summary>;
}

/** One version of an uploaded object, as the bucket lists it. */
export interface ObjectVersion {
  readonly key: string;
  /** Whose part it is; absent for keys that are not ours. */
  readonly upload?: UploadPlace;
  readonly versionId?: string;
  /** Whole seconds, rounded down: S3 keeps no more. */
  readonly atMs: Milliseconds;
  readonly sizeBytes: number;
  readonly etag?: string;
  /** The one that a plain GET gives. */
  readonly latest: boolean;
  readonly deleteMarker: boolean;
}

/** The bucket of uploads. Every call may throw what is worth trying again; what is not is a value. */
export interface Uploads {
  /** The bytes of exactly this version; `gone` where it was removed for good. */
  read(key: string, versionId: string | undefined): Promise<{ readonly bytes: Uint8Array } | 'gone'>;
  /** The version that is current now; undefined where there is none or a delete marker. */
  latest(key: string): Promise<ObjectVersion | undefined>;
  /** All versions and delete markers, of every upload or under a prefix, in pages. */
  versions(prefix?: string): AsyncIterable<readonly ObjectVersion[]>;
  /** Removes these versions for good. Removing what is not there is fine. */
  remove(versions: readonly { readonly key: string; readonly versionId?: string | undefined }[]): Promise<void>;
}

export interface Generation {
  readonly webinarId: string;
  readonly generation: string;
  /** When its first child was written. */
  readonly atMs: Milliseconds;
}

export interface Page {
  /** Newest first, ready and failed webinars; without their parts and children. */
  readonly heads: readonly WebinarHead[];
  /** Give it back as `after` to go on; absent on the last page. */
  readonly next?: string;
}

/** The records. Reads see every write that came before them. There are no transactions and none are needed. */
export interface Records {
  head(webinarId: string): Promise<WebinarHead | undefined>;
  /** One conditional write: only over revision `head.revision - 1` (0 stands for no head). False where it was lost. */
  publish(head: WebinarHead): Promise<boolean>;
  /** All part heads of a webinar, tombstones included, in order of their names. */
  parts(webinarId: string): Promise<readonly PartHead[]>;
  /**
   * One conditional write: only over an older sequencer that S3 gave, or none; with `over`, only over exactly that
   * sequencer ('' stands for no head). False where the condition failed.
   */
  publishPart(part: PartHead, over?: string): Promise<boolean>;
  /** Removes the head of this part if it still has this sequencer. */
  dropPart(part: PartHead): Promise<void>;
  /** Writes children under an unpublished generation, the first before all others: it marks that the generation exists. */
  write(webinarId: string, generation: string, children: readonly Child[]): Promise<void>;
  /** The children whose names begin with `prefix`, by name; some may be missing once the generation is being removed. */
  read(webinarId: string, generation: string, prefix: string): Promise<readonly Child[]>;
  /** The generations that exist, of one webinar or of all, in pages. */
  generations(webinarId?: string): AsyncIterable<readonly Generation[]>;
  /** Removes a generation, its first child last. */
  remove(webinarId: string, generation: string): Promise<void>;
  list(limit: number, after?: string): Promise<Page>;
}

/** The queue that the ingest reads: the API and the reconciler put work there. */
export interface Queue {
  send(messages: readonly Message[]): Promise<void>;
}

/** What one worker has: the ports, and what makes it differ from the next one. */
export interface World {
  readonly uploads: Uploads;
  readonly records: Records;
  readonly queue: Queue;
  now(): Milliseconds;
  /** Never the same twice, anywhere; letters and digits. */
  nonce(): string;
  /** One line of the log: ids, codes and figures, never words of an upload. `webinar` and `upload` go out as hashes. */
  tell(line: Readonly<Record<string, unknown>>): void;
}

/** What the ingest has besides: the pipeline, with the engine that this deployment chose. */
export interface Worker extends World {
  summarize(webinarId: string, parts: readonly Part[]): Promise<Outcome>;
}
