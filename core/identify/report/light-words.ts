/** Words between a name and what it is: "who is also now", "speaking as". */
import type { RoleReading } from '../roles.ts';

/** Words that lead to a role and say nothing of their own, one after the other: "who is also now", "speaking as", "in her role as". */
const LIGHT =
  /^(?:who(?: \p{Ll}+ed (?:\p{Ll}+ ){0,4}?and)?(?: who)?|whose (?:\p{Ll}+ )?(?:job|role|title|post)|where s?he|is|was|(?:has|had) (?:been|(?:work|serv)ed as)|became|serve[sd]|serving|work(?:s|ed|ing)(?= as )|holds|speaking|appearing|(?:re)?elected|appointed|promoted to|named|in (?:his|her|their) (?:\p{Ll}+ )?(?:role|capacity|work|job|post)|as|also|now|currently|then|today|himself|herself|recently|until recently|formerly|previously|once) (?!(?:in|at|on) )/u;

/** What is no longer so. */
const PAST = /\b(?:was|had|served|worked|until recently|formerly|previously|once)\b/;

export interface Lead {
  readonly to: number;
  readonly who: boolean;
  readonly past: boolean;
}

export function lightWords(frame: string, from: number): Lead {
  let to = from;
  for (let next = LIGHT.exec(frame.slice(to, to + 50)); next; next = LIGHT.exec(frame.slice(to, to + 50)))
    to += next[0].length;
  const words = frame.slice(from, to);
  return {
    to,
    who: /^who(?!se)/.test(words),
    past: PAST.test(words) && !/\bhas\b|appointed|elected|named/.test(words),
  };
}

/** "who was a nurse" is a former nurse. */
export const aged = (reading: RoleReading, { past }: Lead): RoleReading =>
  past && reading.role ? { ...reading, role: `former ${reading.role.replace(/^former /, '')}` } : reading;
