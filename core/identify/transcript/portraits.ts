/** What the webinar says of each voice: role, organisation, title, its part in the webinar; and of itself: title and hosts. */
import type { Fact, Organisation } from '../../record.ts';
import { factsOf, spokenHonorific, type VoiceFacts } from './facts.ts';
import type { Hearing } from './hearing.ts';
import { interpretersOf } from './interpreters.ts';
import { introductions } from './introductions.ts';
import { type Moderator, moderatorOf } from './moderator.ts';
import { type Opening, openingOf } from './opening.ts';
import type { Phrases } from './phrases.ts';
import type { Part } from './speakers.ts';
import type { Voice } from './voices.ts';

export interface Portrait extends VoiceFacts, Part {
  readonly honorific?: string;
}

export interface Portraits {
  readonly of: ReadonlyMap<Voice, Portrait>;
  readonly opening: Opening;
  readonly hosts: readonly Fact<Organisation>[];
}

export function portraitsOf(hearing: Hearing): Portraits {
  const { pieces, voices, named, witness, owner, phrases } = hearing;
  const interpreters = interpretersOf(pieces, named);
  const interpreted = new Map([...interpreters].flatMap(([voice, { whom }]) => (whom ? [[voice, whom] as const] : [])));
  const claims = introductions(hearing, interpreted);
  const opening = openingOf(pieces, named, phrases, witness);
  const moderator = moderatorOf(hearing);
  const leader = moderator?.voice ?? (opening.welcomer === undefined ? undefined : owner(opening.welcomer));
  const facts = new Map<Voice, Portrait>();
  for (const voice of leaderFirst(voices, leader)) {
    if (voice.doubted) continue;
    const honorific =
      voice.group.readings.find((reading) => reading.honorific)?.honorific ?? spokenHonorific(voice, named);
    const home = homeOf(voice, phrases) ?? opening.hosts[0]?.value;
    const only = opening.hosts.length === 1 ? opening.hosts[0] : undefined;
    // Whoever leads it says "our" for the host.
    const colleagueOf = (piece: number) =>
      facts.get(owner(piece) as Voice)?.affiliation ?? (owner(piece) === leader ? only : undefined);
    const own = factsOf({ voice, honorific, claims, named, phrases, witness, home, colleagueOf });
    const part = partOf(voice, moderator, interpreters, hearing);
    facts.set(voice, {
      ...(voice === leader ? ofHost(own, opening, owner(opening.spokenFor ?? -1) === leader) : own),
      ...part,
      ...(honorific ? { honorific } : {}),
    });
  }
  const hosts = hostsOf(opening, leader && facts.get(leader));
  return { of: facts, opening: withoutHostAsTitle(opening, hosts), hosts };
}

/** "Welcome to the Halden Institute": who holds it is not what it is called. */
const withoutHostAsTitle = ({ title, ...rest }: Opening, hosts: readonly Fact<Organisation>[]): Opening =>
  title && !hosts.some(({ value }) => value.name === title.value) ? { ...rest, title } : rest;

const leaderFirst = (voices: readonly Voice[], leader: Voice | undefined) =>
  leader ? [leader, ...voices.filter((voice) => voice !== leader)] : voices;

/** What "here" means in a studio or under the organiser's account. */
function homeOf(voice: Voice, phrases: Phrases): Organisation | undefined {
  const place = voice.group.readings.find(
    (reading) => reading.kind === 'room' || reading.kind === 'account',
  )?.organisation;
  return place ? phrases.resolve(place) : undefined;
}

function partOf(
  voice: Voice,
  moderator: Moderator | undefined,
  interpreters: ReturnType<typeof interpretersOf>,
  { witness }: Hearing,
): Part {
  const interpreting = interpreters.get(voice)?.said;
  if (interpreting)
    return { part: 'interpreter', said: witness(interpreting.piece, interpreting.from, interpreting.to) };
  const said = moderator?.voice === voice ? moderator.said : undefined;
  if (said) return { part: 'moderator', said: witness(said.piece, said.from, said.to) };
  const part = moderator?.voice === voice ? 'moderator' : voice.group.readings.find((reading) => reading.part)?.part;
  return part ? { part } : {};
}

/** "I am Ana Ruiz, executive secretary", at a webinar of one host: the host's; so is whoever says "we at" the host. */
function ofHost(facts: VoiceFacts, { hosts, joint }: Opening, speaksForIt: boolean): VoiceFacts {
  const host = hosts.length === 1 && !joint ? hosts[0] : undefined;
  return facts.affiliation || !(facts.role || speaksForIt) || !host
    ? facts
    : { ...facts, affiliation: { ...host, confidence: 'inferred' } };
}

/** Where nobody says who holds the webinar, whoever leads it speaks for the host. */
function hostsOf({ hosts, joint }: Opening, leader: VoiceFacts | undefined): readonly Fact<Organisation>[] {
  const own = leader?.affiliation;
  if (
    !own ||
    own.evidence.length === 0 ||
    (hosts.length > 0 && !joint) ||
    hosts.some((host) => host.value.name === own.value.name)
  )
    return hosts;
  return [{ ...own, confidence: 'inferred' }, ...hosts];
}
