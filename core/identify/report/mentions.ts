/** Names in a sentence, each with the role and the organisation that its surroundings give it. */

import type { Range } from '../../model.ts';
import { POSTNOMINALS } from '../en/honorifics.ts';
import { DESCRIPTORS } from '../en/organisations.ts';
import { isRoleNoun, ROLE_MODIFIERS } from '../en/roles.ts';
import { type NameRun, nameRuns } from '../name-runs.ts';
import { type OrganisationMention, organisationAt } from '../organisation-names.ts';
import type { Organisations } from '../organisations.ts';
import { type RoleReading, readRole, roleBefore } from '../roles.ts';
import { tableKey, tokensIn, tokensOf } from '../tokens.ts';
import { organisationAfter, roleAfter } from './appositions.ts';
import type { Sentence } from './document.ts';
import type { Mention } from './person.ts';

/** Every name run of the sentence outside quotation marks. */
export function mentionsOf(sentence: Sentence, organisations: Organisations): Mention[] {
  const { frame } = sentence;
  const runs = nameRuns(frame, sentence.alone);
  const named = runs.filter((run) => isNameOfSomebody(run) && !/^\s&\s/.test(frame.slice(run.to)));
  const mentions = named.map((run): Mention => {
    const before = heldBack(
      frame,
      roleBefore(frame, 0, styleFrom(frame, run), organisations) ??
        titleAtOrganisation(frame, run) ??
        speakingAs(frame, run.from, organisations),
    );
    const end = afterLetters(frame, run.to);
    const after = roleAfter(frame, end, organisations);
    const place = after ? undefined : organisationAfter(frame, end);
    // "Harbour Master of Lassenberg Aleksandra X": what reaches into a name is no organisation.
    const of =
      place && !place.sure && runs.some(({ lead, nameFrom }) => lead && nameFrom > place.from && nameFrom < place.to)
        ? undefined
        : place;
    return {
      sentence,
      run,
      from: run.from,
      to: end,
      possessive: /^['’]s?\s/.test(frame.slice(run.to)),
      ...(before ? { before } : {}),
      ...(after ? { after } : {}),
      ...(of ? { of } : {}),
    };
  });
  return outside(mentions, organisationsIn(frame));
}

/** Where "Most Rev. X" and "Very Rev. X" begin: a word that no name begins with, so no run has it. */
const styleFrom = (frame: string, { from, honorific }: NameRun): number =>
  from - (honorific ? (/(?:Most|Very) $/.exec(frame.slice(Math.max(0, from - 5), from))?.[0].length ?? 0) : 0);

/** "University of X Professor Y": the title is the role when the organisation stands right before it. */
function titleAtOrganisation(frame: string, run: NameRun): RoleReading | undefined {
  const title = run.honorific?.split(' ')[0];
  if (
    !title ||
    !/^(?:professor|prof|chaplain|pastor|commissioner|justice|judge|councillor)$/i.test(title.replace('.', ''))
  )
    return undefined;
  const place = organisationBefore(frame, run.from);
  return (
    place && { role: title, organisation: place.name, from: place.from, to: run.from - 1, eventPart: false, own: false }
  );
}

/** The organisation, surely one, whose name ends one space before `at`. */
function organisationBefore(frame: string, at: number): OrganisationMention | undefined {
  const from = Math.max(0, at - 100);
  for (const token of tokensIn(frame, from, at)) {
    const one = token.capital ? organisationAt(frame, token.from) : undefined;
    if (one?.sure && /^(?:['’]s?)? $/.test(frame.slice(one.to, at))) return one;
  }
  return undefined;
}

/** "Speaking as a refugee teacher, X told ...". */
function speakingAs(frame: string, at: number, organisations: Organisations): RoleReading | undefined {
  const lead = /\b(?:speaking|talking|writing) as\s(?=(?:an?|the)\s)/i.exec(frame.slice(0, Math.min(at, 120)));
  const reading = lead && readRole(frame, lead.index + lead[0].length, at, organisations);
  return reading && /^,\s$/.test(frame.slice(reading.to, at)) ? reading : undefined;
}

/** A lone office word ("the Minister") is no name. */
const isNameOfSomebody = ({ name }: NameRun): boolean =>
  /\s/.test(name) || !(isRoleNoun(name.toLowerCase(), true) || ROLE_MODIFIERS.has(name.toLowerCase()));

/** Names inside an organisation's name or another mention's role are no people: "University of Kestrel". */
function outside(mentions: readonly Mention[], organisations: readonly Range[]): Mention[] {
  const roles = mentions.flatMap(({ before, after, of }) => [before, after, of].flatMap((range) => range ?? []));
  const within = (inner: Range, outer: Range) =>
    inner.from >= outer.from && inner.to <= outer.to && inner.to - inner.from < outer.to - outer.from;
  return mentions.filter((mention) => {
    const name = { from: mention.run.nameFrom, to: mention.run.to };
    return ![...organisations, ...roles].some((range) => within(name, range));
  });
}

function organisationsIn(frame: string): OrganisationMention[] {
  const found: OrganisationMention[] = [];
  for (const token of tokensOf(frame)) {
    if (!token.capital || token.from < (found.at(-1)?.to ?? 0)) continue;
    const one = organisationAt(frame, token.from);
    if (one?.sure && one.from === token.from) found.push(one);
  }
  return found;
}

/** "law firm X", "data provider X" say that X is no person. */
export const isDescribedAsOrganisation = (frame: string, at: number): boolean => {
  const before = tokensOf(frame.slice(Math.max(0, at - 40), at)).at(-1);
  return before !== undefined && /^\s$/.test(frame.slice(at - 1, at)) && DESCRIPTORS.has(before.lower);
};

const heldBack = (frame: string, reading: RoleReading | undefined): RoleReading | undefined => {
  const last = reading && tokensOf(frame.slice(reading.from, reading.to)).at(-1);
  return last && DESCRIPTORS.has(last.lower) && !last.capital ? undefined : reading;
};

/** Steps over the full stop of "Arjun M." and letters after the name: ", PhD", ", IAS". */
function afterLetters(frame: string, at: number): number {
  if (/(?:^|\s)\p{Lu}$/u.test(frame.slice(0, at)) && /^\.(?=,|\s\p{Ll})/u.test(frame.slice(at))) return at + 1;
  const letters = /^,?\s([\p{L}.]{2,6})(?=[,.;:)]|\s\()/u.exec(frame.slice(at, at + 12));
  return letters?.[1] && POSTNOMINALS.has(tableKey(letters[1])) ? at + letters[0].length : at;
}
