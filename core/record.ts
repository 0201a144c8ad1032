/** The nouns of a webinar's record: evidence, facts, speakers, statements, summary. */
import type { Milliseconds, Problem, SpeakerId } from './model.ts';

/** Half-open UTF-16 offsets into `turns[turn].text` of `rostrum read`. */
export interface Span {
  readonly turn: number;
  readonly from: number;
  readonly to: number;
}

/** `quote === turns[span.turn].text.slice(span.from, span.to)`, always; `ground.ts` checks it. */
export interface Evidence {
  readonly span: Span;
  readonly quote: string;
  readonly startMs?: Milliseconds;
  readonly endMs?: Milliseconds;
}

/**
 * One change from quote to content: `[from, to)` of the quote of `evidence[of]` (0 unless said) becomes `by`,
 * allowed by the named rule of the table in `core/summarize/edits.ts`.
 */
export interface Edit {
  readonly of?: number;
  readonly from: number;
  readonly to: number;
  readonly by: string;
  readonly rule: string;
}

/** given: by webinar.json; stated: the words say it; inferred: computed by code. */
export type Confidence = 'given' | 'stated' | 'inferred';

export interface Fact<T> {
  readonly value: T;
  readonly evidence: readonly Evidence[];
  readonly confidence: Confidence;
}

export interface Organisation {
  readonly name: string;
  readonly acronym?: string;
}

/** A sentence that goes out, and what it rests on. */
export interface Statement {
  /** As printed. */
  readonly text: string;
  /** The source's words after the edits, without the template. */
  readonly content: string;
  readonly speakerId?: SpeakerId;
  readonly mode: 'verbatim' | 'condensed' | 'reported';
  /** The named template that made `text` of `content`. */
  readonly form: string;
  /** The words it rests on. */
  readonly evidence: readonly Evidence[];
  /** The words that say who said it. */
  readonly attributedBy?: readonly Evidence[];
  readonly edits: readonly Edit[];
  /** Why it was chosen: named parts of the score. */
  readonly why?: Readonly<Record<string, number>>;
}

/** A person (or, while unresolved, a label) who spoke. */
export interface Speaker {
  readonly id: SpeakerId;
  /** Absent while unresolved: then only labels. */
  readonly name?: string;
  readonly honorific?: string;
  readonly role?: Fact<string>;
  readonly affiliation?: Fact<Organisation>;
  readonly labels: readonly string[];
  readonly aliases?: readonly string[];
  /** What makes this the person's name; absent for a name that is simply the label. */
  readonly namedBy?: readonly Evidence[];
  /** Why there is no name, in one sentence. */
  readonly unnamedBecause?: string;
  readonly part?: 'moderator' | 'interpreter' | 'audience';
  /** For pronouns only where the source itself uses them. */
  readonly gender?: 'f' | 'm';
  /** Canonical key of the person across webinars. */
  readonly key?: string;
  readonly talkTimeMs?: Milliseconds;
  readonly turns: number;
  readonly words: number;
  readonly statements: readonly Statement[];
}

/** What `core/identify` gives: who held the webinar, who spoke, and which turn is whose. */
export interface Identification {
  readonly title?: Fact<string>;
  readonly hosts: readonly Fact<Organisation>[];
  readonly place?: Fact<string>;
  /** YYYY-MM-DD */
  readonly date?: Fact<string>;
  readonly speakers: readonly Speaker[];
  /** By turn index: who speaks it; undefined where nobody can be said to. */
  readonly speakerOf: readonly (SpeakerId | undefined)[];
  readonly problems: readonly Problem[];
}

export interface Chapter {
  readonly title: string;
  readonly startMs?: Milliseconds;
  readonly startTurn: number;
  /** The chapter's opening, 20 words or more. */
  readonly evidence: readonly Evidence[];
}

export interface Question {
  readonly question: Statement;
  readonly askerId?: SpeakerId;
  /** The name as said or typed, where who asks is no speaker of the webinar. */
  readonly asker?: string;
  readonly answererId?: SpeakerId;
  readonly answers: readonly Statement[];
}

export interface ActionItem extends Statement {
  /** Only where it is spoken. */
  readonly owner?: string;
  readonly ownerId?: SpeakerId;
  /** As said, and the date computed by code from the webinar's date. */
  readonly due?: { readonly said: string; readonly date?: string };
}

export interface Figure extends Statement {
  readonly value: string;
  readonly number?: number;
  readonly unit?: string;
  /** What it counts, in the source's words. */
  readonly counts?: string;
}

export interface Term {
  readonly term: string;
  readonly count: number;
  readonly evidence: readonly Evidence[];
}

export interface Summary {
  readonly headline?: Statement;
  readonly lead: { readonly text: string; readonly facts: readonly Fact<unknown>[] };
  readonly overview: readonly Statement[];
  readonly speakerNotes: readonly { readonly speakerId: SpeakerId; readonly statements: readonly Statement[] }[];
  /** In order of weight. */
  readonly keyPoints: readonly Statement[];
  readonly chapters: readonly Chapter[];
  readonly questions: readonly Question[];
  readonly decisions: readonly Statement[];
  readonly actionItems: readonly ActionItem[];
  readonly figures: readonly Figure[];
  readonly quotes: readonly Statement[];
  readonly terms: readonly Term[];
}

export interface Webinar {
  /** From the upload's key; stable across versions. */
  readonly id: string;
  readonly kind: 'captions' | 'dialogue' | 'report' | 'chat';
  readonly format: string;
  readonly language?: string;
  readonly title?: Fact<string>;
  readonly hosts: readonly Fact<Organisation>[];
  readonly place?: Fact<string>;
  readonly date?: Fact<string>;
  readonly durationMs?: Milliseconds;
  readonly recordingUrl?: string;
  readonly words: number;
  readonly parts: readonly { readonly name: string; readonly format: string }[];
  readonly engine: string;
  readonly problems: readonly Problem[];
}

/** What is stored and shown for one webinar. */
export interface WebinarRecord {
  readonly webinar: Webinar;
  readonly speakers: readonly Speaker[];
  readonly summary: Summary;
}
