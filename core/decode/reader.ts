/** What a reader is: one format, how sure it is of a file, and the file's cues. Adding a format is one such value and one line in `detect.ts`. */

import type { Cue, Failure, Problem, RosterEntry, SideItem, Transcript, TranscriptMeta } from '../model.ts';
import type { Codes } from './codes.ts';

/** The start of an upload, as detection sees it: content only, never the name. */
export interface Sample {
  /** The whole upload. */
  readonly bytes: Uint8Array;
  /** Decoded text of its beginning, line ends as LF; empty for a ZIP. */
  readonly text: string;
  /** The first 400 non-blank lines of `text`, right-trimmed. */
  readonly lines: readonly string[];
}

/** The whole upload, as a reader gets it. */
export interface Source {
  readonly bytes: Uint8Array;
  /** Decoded once: no byte order mark, line ends as LF, control characters removed; empty for a ZIP. `Cue.at` points into it. */
  readonly text: string;
  /** What detection saw of it. */
  readonly sample: Sample;
  /** The codes of `text`, where they are at hand. */
  readonly codes?: Codes | undefined;
}

/** Cues by their place, from 0: an array of them, or something that makes each when it is asked for. */
export interface CueList {
  readonly length: number;
  at(index: number): Cue | undefined;
}

/** What a reader gives. Turns, labels and detection are made of it in `transcript.ts`. */
export interface Reading {
  /** Cleaned there: a reader gives texts and labels as it finds them. */
  readonly cues: CueList;
  /** Only where it differs from the reader's own. */
  readonly kind?: Transcript['kind'] | undefined;
  readonly format?: string | undefined;
  /** The tool that wrote it, where the content shows it. */
  readonly dialect?: string | undefined;
  /** BCP 47 */
  readonly language?: string | undefined;
  readonly meta?: TranscriptMeta | undefined;
  readonly roster?: readonly RosterEntry[] | undefined;
  /** Chat messages and questions in here become turns on the channel `chat`. */
  readonly side?: readonly SideItem[] | undefined;
  readonly problems?: readonly Problem[] | undefined;
}

/** A document around a text: the text is detected and read anew, once. */
export interface Enclosed {
  /** Paragraphs and table rows of the document, as plain text. `Cue.at` points into it. */
  readonly enclosed: string;
  readonly meta?: TranscriptMeta | undefined;
  /** A page only carries a transcript, which keeps its own format; a Word document stays one. */
  readonly carrier?: boolean;
  readonly problems?: readonly Problem[];
}

export type ReadResult = Reading | Enclosed | { readonly failure: Failure };

export interface Reader {
  readonly format: string;
  readonly kind: Transcript['kind'];
  /** Lower case, without the dot: an extension only breaks a tie. */
  readonly extensions: readonly string[];
  /** 0 to 1: how sure the content makes it that this reader is the right one. Linear in the sample, never throws. */
  score(sample: Sample): number;
  /** Never throws on content. Heavy parsers are loaded in here. */
  read(source: Source): ReadResult | Promise<ReadResult>;
}
