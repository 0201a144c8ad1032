/** The people of a report while it is being read. */
import type { Range } from '../../model.ts';
import type { NameRun } from '../name-runs.ts';
import type { RoleReading } from '../roles.ts';
import type { Sentence } from './document.ts';

/** A name in a sentence. Offsets are those of the sentence. */
export interface Mention extends Range {
  readonly sentence: Sentence;
  readonly run: NameRun;
  /** What the words before and after it tell, in order: "HIRA Director-General X", "X of Y, a chef". */
  readonly told: readonly RoleReading[];
  /** The name together with those words. */
  readonly extent: Range;
  /** "X’s". */
  readonly possessive: boolean;
}

/** What some words tell of a person; `at` is who is meant, a name or "she". */
export interface Told {
  readonly sentence: Sentence;
  readonly at: Range;
  readonly reading: RoleReading;
}

export interface Person {
  readonly id: number;
  /** As full as the document gives it. */
  readonly name: string;
  readonly mentions: readonly Mention[];
  /** Grows while the report is read: "She is a geologist at X". */
  readonly told: Told[];
  /** Honorific, given name or pronoun; may be learnt while reading on. */
  gender: 'f' | 'm' | undefined;
  /** Only guessed from the given name: a pronoun right after may know better. */
  guessed: boolean;
}
