/** The role that stands before a name, and who owns it: "The Republic of Kestria’s lead negotiator X". */

import { ARTICLE } from './employer.ts';
import { FUNCTION_WORDS } from './en/function-words.ts';
import { isSpeechVerb } from './en/verbs.ts';
import type { Organisations } from './organisations.ts';
import { REACH, type RoleReading, readRole } from './roles.ts';
import { tokensIn } from './tokens.ts';

/** The role phrase that ends exactly where a name begins (`at`), directly or before a comma, within the clause. */
export function roleBefore(
  text: string,
  clauseFrom: number,
  at: number,
  organisations: Organisations,
): RoleReading | undefined {
  const lead = text.slice(Math.max(clauseFrom, at - REACH), at).replace(/(?<=,\s)the\s$/, '');
  const comma = /,\s+$/.test(lead);
  const from = Math.max(clauseFrom, at - REACH);
  const end = from + lead.replace(/[,\s]+$/, '').length;
  const clause = clauseStart(text, from, end);
  const starts = tokensIn(text, clause, end).slice(-14);
  for (const [i, start] of starts.entries()) {
    const before = starts[i - 1];
    if (FUNCTION_WORDS.has(start.lower) && !ARTICLE.test(start.lower)) continue;
    if (
      before &&
      !FUNCTION_WORDS.has(before.lower) &&
      !isSpeechVerb(before.lower) &&
      !(start.capital && !before.capital && !before.possessive) &&
      !ARTICLE.test(start.lower) &&
      i > 0
    )
      continue;
    if (comma && before && /^(?:in|on|at|after|before|during|under|via|through)$/.test(before.lower)) continue;
    if (comma && !/^(?:the|its|our|his|her|their|an?)$/.test(start.lower) && !start.capital) continue;
    const reading = readRole(text, start.from, end, organisations);
    if (reading && reading.to >= end) return reading;
  }
  // "Secretary, Department of Aquaculture, | X".
  const whole = comma && clause > from ? readRole(text, from, end, organisations) : undefined;
  return whole?.organisation && whole.to >= end ? whole : undefined;
}

const CLAUSE_MARKS = [', ', '; ', ': ', '“', '"', '(', ' – ', ' - ', ' — '];

function clauseStart(text: string, from: number, end: number): number {
  let start = from;
  const lead = text.slice(from, end);
  for (const mark of CLAUSE_MARKS) {
    const at = lead.lastIndexOf(mark) + from;
    if (at >= start && at + mark.length < end) start = at + mark.length;
  }
  return start;
}
