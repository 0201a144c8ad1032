/** The people of a report while it is being read. */
import type { Range } from '../../model.ts';
import type { NameRun } from '../name-runs.ts';
import type { RoleReading } from '../roles.ts';
import type { Sentence } from './document.ts';

/** A name in a sentence. Offsets are those of the sentence. */
export interface Mention extends Range {
  readonly sentence: Sentence;
  readonly run: NameRun;
  /** What stands before it ("RIAC Director-General X") and after it ("X, a chef"). */
  readonly before?: RoleReading;
  readonly after?: RoleReading;
  /** The organisation alone: "Sutrisno of Yayasan Air Bersih". */
  readonly of?: { readonly name: string } & Range;
  /** "X’s". */
  readonly possessive: boolean;
}

export interface Person {
  readonly id: number;
  /** As full as the document gives it. */
  readonly name: string;
  readonly mentions: readonly Mention[];
  /** Honorific, given name or pronoun; may be learnt while reading on. */
  gender: 'f' | 'm' | undefined;
  /** Only guessed from the given name: a pronoun right after may know better. */
  guessed: boolean;
}

/** Where the mention, its role and its organisation begin and end together. */
export const extentOf = ({ from, to, before, after, of }: Mention): Range => ({
  from: before ? Math.min(before.from, from) : from,
  to: Math.max(to, after?.to ?? 0, of?.to ?? 0),
});
