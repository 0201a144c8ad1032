/** A longer name whose last word stands alone elsewhere ("Pieter Hoekstra ... Hoekstra would halve it") is a person's: firms are called by their first. */
import { fold } from '../names.ts';
import type { Mention } from './person.ts';

/** Single names that begin a sentence or a clause and do something, folded. */
export function surnamesAlone(mentions: readonly Mention[]): ReadonlySet<string> {
  return new Set(
    mentions
      .filter(
        ({ run, sentence: { frame } }) =>
          !/\s/.test(run.name) &&
          /(?:^|[,;] (?:but |and )?)$/.test(frame.slice(0, run.from)) &&
          /^ \p{Ll}+(?:s|ed|t|ld|ll|d|w)\b/u.test(frame.slice(run.to)),
      )
      .map(({ run }) => fold(run.name)),
  );
}

/** Whether the full name begins a sentence of prose and is that of somebody whom the report then calls by its last word. */
export function isCalledByLast({ run, sentence }: Mention, surnames: ReadonlySet<string>): boolean {
  const parts = run.name.split(' ');
  const whole = parts.length > 1 && parts.length < 5 && run.from === 0 && sentence.line.kind === 'prose';
  return whole && surnames.has(fold(parts.at(-1) ?? ''));
}
