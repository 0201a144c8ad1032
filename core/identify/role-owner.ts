/** Who owns an office that stands before a name: as long as the organisation that ends where the office begins. */
import { organisationAt } from './organisation-names.ts';
import type { RoleReading } from './roles.ts';
import { tokensIn } from './tokens.ts';

/** "The Republic of | X’s lead negotiator", "Council of | Elders Chair": `from` is where the clause begins. */
export function withWholeOwner(text: string, from: number, reading: RoleReading): RoleReading {
  const { organisation } = reading;
  if (!organisation) return withHiddenOwner(text, from, reading);
  if (!text.startsWith(organisation, reading.from)) return reading;
  const to = reading.from + organisation.length;
  for (const token of tokensIn(text, from, reading.from)) {
    const one = token.capital ? organisationAt(text, token.from) : undefined;
    if (one?.sure && one.to === to) return { ...reading, organisation: one.name, from: one.from };
  }
  return reading;
}

/** The organisation reaches into what was taken for the office: "Council of Elders | Chair". */
function withHiddenOwner(text: string, from: number, reading: RoleReading): RoleReading {
  for (const token of tokensIn(text, from, reading.from)) {
    const one = token.capital ? organisationAt(text, token.from) : undefined;
    if (one?.sure && one.to > reading.from && one.to < reading.to && text[one.to] === ' ')
      return { ...reading, role: text.slice(one.to + 1, reading.to), organisation: one.name, from: one.from };
  }
  return reading;
}
