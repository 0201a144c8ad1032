/**
 * The nouns of Rostrum. Values only: every stage takes some of these and gives others back.
 * Times are integer milliseconds named `...Ms`; offsets are UTF-16 code units, ranges half-open.
 */

export type Milliseconds = number;
export type SpeakerId = string;

/** A half-open range of UTF-16 offsets into a text. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A fault in the input: a value, never thrown. `line` counts from 1. */
export interface Problem {
  readonly code: string;
  readonly line?: number;
  readonly found: string;
  readonly message: string;
}

/** Why an upload has no record: `code` is stable, `message` is one sentence that a user can act on. */
export interface Failure {
  readonly code: string;
  readonly message: string;
}

// ---------------------------------------------------------------- what was said

export interface Word {
  readonly text: string;
  readonly startMs?: Milliseconds;
  readonly endMs?: Milliseconds;
  /** 0 to 1, as the recognizer gave it. */
  readonly confidence?: number;
  /** No space stands before this word (punctuation, CJK). */
  readonly glue?: boolean;
}

/** One timed unit of the source, in file order, nothing merged (W3C WebVTT: cue). */
export interface Cue {
  readonly id?: string;
  readonly startMs?: Milliseconds;
  readonly endMs?: Milliseconds;
  /** `endMs` was not in the file but taken from the next start. */
  readonly estimated?: boolean;
  readonly text: string;
  /** The label as the file has it, cleaned of control characters only. */
  readonly speakerLabel?: string;
  /** Offsets into the decoded source text. */
  readonly at: Range;
  readonly words?: readonly Word[];
  readonly confidence?: number;
  readonly settings?: string;
}

/** What a turn of another channel than speech is: a chat message, a paragraph of a report beside a transcript, webinar.json. */
export type Channel = 'chat' | 'report' | 'given';

/** Contiguous speech by one speaker (NIST RTTM: turn); in a report: one paragraph. */
export interface Turn {
  readonly index: number;
  readonly speakerLabel?: string;
  readonly startMs?: Milliseconds;
  readonly endMs?: Milliseconds;
  /** The cues' texts joined by one space. */
  readonly text: string;
  /** First cue and the one after the last, into `Transcript.cues`. */
  readonly cues?: readonly [first: number, end: number];
  /** Where each of these cues begins in `text`. */
  readonly cueStarts?: readonly number[];
  /** Absent for speech (or, in a report, its paragraphs). Other channels come after all speech. */
  readonly channel?: Channel;
}

export interface RosterEntry {
  readonly name: string;
  /** Initials or handle by which the transcript calls this person. */
  readonly short?: string;
  readonly organisation?: string;
  readonly role?: string;
  readonly email?: string;
  readonly bot?: boolean;
  readonly at?: Range;
}

export type SideKind =
  | 'chat'
  | 'reaction'
  | 'question'
  | 'heading'
  | 'topic'
  | 'resolution'
  | 'action'
  | 'note'
  | 'style'
  | 'region'
  | 'direction';

/** Everything in the file that is not speech. */
export interface SideItem {
  readonly kind: SideKind;
  readonly text: string;
  readonly startMs?: Milliseconds;
  readonly speakerLabel?: string;
  readonly at?: Range;
  /** The turn before which it stands. */
  readonly turn?: number;
}

/** A distinct label and how many cues carry it. */
export interface SpeakerLabel {
  readonly label: string;
  readonly cues: number;
}

export interface Detection {
  readonly format: string;
  /** 0 to 1. */
  readonly score: number;
  readonly runnerUp?: { readonly format: string; readonly score: number };
}

export interface TranscriptMeta {
  readonly title?: string;
  /** ISO 8601 date (YYYY-MM-DD) or date and time, as far as the file gives it. */
  readonly startedAt?: string;
  readonly durationMs?: Milliseconds;
  readonly recordingUrl?: string;
  readonly extra?: readonly (readonly [key: string, value: string])[];
}

export interface Transcript {
  readonly kind: 'captions' | 'dialogue' | 'report' | 'chat';
  readonly format: string;
  readonly dialect?: string;
  /** BCP 47, where the file or its text says so. */
  readonly language?: string;
  readonly source: {
    readonly bytes: number;
    readonly encoding: string;
    readonly replaced: number;
    readonly detection: Detection;
  };
  readonly meta: TranscriptMeta;
  readonly labels: readonly SpeakerLabel[];
  readonly roster: readonly RosterEntry[];
  readonly cues: readonly Cue[];
  readonly turns: readonly Turn[];
  readonly side: readonly SideItem[];
  /** What webinar.json says; it wins over what is inferred. */
  readonly given?: Given;
  readonly problems: readonly Problem[];
}

export interface GivenPerson {
  readonly name: string;
  readonly aliases?: readonly string[] | undefined;
  readonly honorific?: string | undefined;
  readonly role?: string | undefined;
  readonly affiliation?: string | undefined;
  readonly moderator?: boolean | undefined;
}

/** webinar.json, validated. */
export interface Given {
  readonly title?: string | undefined;
  /** YYYY-MM-DD */
  readonly date?: string | undefined;
  readonly place?: string | undefined;
  readonly hosts?: readonly (string | { readonly name: string; readonly acronym?: string | undefined })[] | undefined;
  readonly people?: readonly GivenPerson[] | undefined;
  /** Misheard spelling -> right spelling. */
  readonly corrections?: Readonly<Record<string, string>> | undefined;
  readonly recordingUrl?: string | undefined;
}
