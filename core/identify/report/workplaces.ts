/** Where somebody works, by the words after the name or the role: "of X", "at the same university". */
import { WORKS_FOR } from '../en/roles.ts';
import { type OrganisationMention, organisationAt } from '../organisation-names.ts';
import type { Organisations } from '../organisations.ts';
import type { RoleReading } from '../roles.ts';

/** What the words from `at` on, where a name ends, tell of it. */
export type Tell = (frame: string, at: number, organisations: Organisations) => readonly RoleReading[];

/** "X of Yayasan Air Bersih", "X, of the Universidad del Valle,", "X, Institute of Y,". */
export const workplace: Tell = (frame, at, organisations) => {
  const lead = WORKS_FOR.exec(frame.slice(at, at + 70))?.[0];
  const same = lead && SAME.exec(frame.slice(at + lead.length));
  if (lead && same) return [{ shared: same[1] ?? '', from: at, to: at + lead.length + same[0].length }];
  if (lead) return asTold(organisationAt(frame, at + lead.length), at);
  const found = frame.startsWith(', ', at) ? organisationAt(frame, at + 2) : undefined;
  const known = found && (found.sure || organisations.has(found.name));
  return known && /^(?:[,.;)]|$|\s\()/.test(frame.slice(found.to)) ? asTold(found, at) : [];
};

/** "at the same university": where the one before works. */
export const SAME = /^the same (\p{Ll}+)/u;

export const asTold = (found: OrganisationMention | undefined, from: number): RoleReading[] =>
  found ? [{ organisation: found.name, from, to: found.to }] : [];
