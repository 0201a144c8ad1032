/** Of all that is claimed of a voice: its role and its organisation, with the words they rest on. */

import type { Evidence, Fact, Organisation } from '../../record.ts';
import { holds, UPPER } from '../../words.ts';
import { OFFICE_ROLES } from '../en/honorifics.ts';
import { titleCase } from '../spoken-name.ts';
import { tableKey } from '../tokens.ts';
import type { Attributed } from './introductions.ts';
import type { NamedMention } from './named-mentions.ts';
import type { Phrases } from './phrases.ts';
import type { Voice } from './voices.ts';

/** Turns a range of a piece into evidence. */
export type Witness = (piece: number, from: number, to: number) => Evidence;

export interface VoiceFacts {
  readonly role?: Fact<string>;
  readonly affiliation?: Fact<Organisation>;
}

/** What stands before a name when others speak it: "Doctor Quaye". Most frequent first, then the longer. */
export function spokenHonorific(voice: Voice, named: readonly NamedMention[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { mention, voice: whose } of named) {
    const title =
      whose === voice && mention.honorific && mention.tokens.length > 0 ? shortTitle(mention.honorific) : undefined;
    if (title) counts.set(title, (counts.get(title) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}

const shortTitle = (title: string) =>
  titleCase(title)
    .replace(/\bDoctor\b/g, 'Dr')
    .replace(/\bMister\b/g, 'Mr');

export interface Hearsay {
  readonly voice: Voice;
  readonly honorific: string | undefined;
  readonly claims: readonly Attributed[];
  readonly named: readonly NamedMention[];
  readonly phrases: Phrases;
  readonly witness: Witness;
  /** The organisation that "here" means to this voice: that of its room, or the host. */
  readonly home: Organisation | undefined;
  /** The affiliation of whoever speaks a piece. */
  colleagueOf(piece: number): Fact<Organisation> | undefined;
}

export function factsOf({ voice, honorific, claims, named, phrases, witness, home, colleagueOf }: Hearsay): VoiceFacts {
  const own = claims.filter((claim) => claim.voice === voice);
  const office = best(own.filter((claim) => claim.role !== undefined));
  const place = best(own.filter((claim) => claim.organisation !== undefined && claim !== office));
  const role = (office && roleFact(office, honorific, witness)) ?? labelRole(voice) ?? titleRole(voice, named, witness);
  const affiliation =
    organisationFact(office, phrases, witness) ??
    organisationFact(place, phrases, witness) ??
    impliedFact(own, witness, home, colleagueOf) ??
    labelFact(voice, phrases);
  return { ...(role ? { role } : {}), ...(affiliation ? { affiliation } : {}) };
}

/** "Senator Ruiz" is a senator. */
function titleRole(voice: Voice, named: readonly NamedMention[], witness: Witness): Fact<string> | undefined {
  for (const { mention, voice: whose } of named) {
    const words = whose === voice ? (mention.honorific?.split(/\s+/) ?? []) : [];
    const value = words.flatMap((word) => OFFICE_ROLES[tableKey(word)] ?? [])[0];
    const from = mention.honorificFrom ?? mention.from;
    if (value) return { value, evidence: [witness(mention.piece, from, mention.to)], confidence: 'stated' };
  }
  return undefined;
}

/** Read before computed, of oneself before of others, early before late. */
const best = (claims: readonly Attributed[]): Attributed | undefined =>
  [...claims].sort((a, b) => rank(a) - rank(b) || a.piece - b.piece || a.from - b.from)[0];

const rank = (claim: Attributed) => (claim.passing ? 4 : 0) + (claim.inferred ? 2 : 0) + (claim.by === 'self' ? 0 : 1);

const roleFact = (claim: Attributed, honorific: string | undefined, witness: Witness): Fact<string> => ({
  // A professor who "teaches maritime law" is professor of it.
  value: /^prof/i.test(honorific ?? '')
    ? (claim.role ?? '').replace(/^teacher of /, 'professor of ')
    : (claim.role ?? ''),
  evidence: [witness(claim.piece, claim.from, claim.to)],
  confidence: claim.inferred ? 'inferred' : 'stated',
});

function organisationFact(
  claim: Attributed | undefined,
  phrases: Phrases,
  witness: Witness,
): Fact<Organisation> | undefined {
  if (!claim?.organisation) return undefined;
  const value = phrases.resolve(claim.organisation);
  // "the institute" alone names nothing.
  if (!holds(value.name, UPPER)) return undefined;
  return { value, evidence: [witness(claim.piece, claim.from, claim.to)], confidence: 'stated' };
}

function impliedFact(
  claims: readonly Attributed[],
  witness: Witness,
  home: Organisation | undefined,
  colleagueOf: (piece: number) => Fact<Organisation> | undefined,
): Fact<Organisation> | undefined {
  const claim = claims.find((one) => one.same !== undefined);
  if (!claim) return undefined;
  const said = witness(claim.piece, claim.from, claim.to);
  if (claim.same === 'here') return home && { value: home, evidence: [said], confidence: 'inferred' };
  const speaker = colleagueOf(claim.piece);
  return speaker && { value: speaker.value, evidence: [said, ...speaker.evidence], confidence: 'inferred' };
}

/** "THE CHAIR", "Joost (volunteer)": the label says it, so there are no words of the speech to point at. */
function labelRole(voice: Voice): Fact<string> | undefined {
  const role = voice.group.readings.find((reading) => reading.role)?.role;
  return role ? { value: role, evidence: [], confidence: 'inferred' } : undefined;
}

/** A label's organisation has no words in the speech to point at: it is inferred, without evidence. */
function labelFact(voice: Voice, phrases: Phrases): Fact<Organisation> | undefined {
  const organisation = voice.group.readings.find((reading) => reading.organisation)?.organisation;
  return organisation ? { value: phrases.resolve(organisation), evidence: [], confidence: 'inferred' } : undefined;
}
