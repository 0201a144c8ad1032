/** Who has promised: the speaker where it says "I", a person or organisation where one is named; nobody is guessed for "we". */
import type { Speaker } from '../../record.ts';
import type { Sentence } from '../context.ts';
import type { Speech } from './speech.ts';

export interface Owner {
  readonly owner?: string;
  readonly ownerId?: string;
}

export function ownerOf(speech: Speech, clause: Sentence, who: string): Owner {
  const { speakers } = speech.identification;
  if (who === 'i') return owned(speakers.find(({ id }) => id === clause.speakerId));
  if (who === 'we' || who === '') return {};
  const bare = who.replace(/^(?:the|our|my) /i, '');
  const person = speakers.find(({ name }) => name && names(name).includes(bare.toLowerCase()));
  if (person) return owned(person);
  return { owner: organisation(speech, bare) ?? bare };
}

/** "the clinic" is the one organisation of this webinar whose name holds the word. */
function organisation(speech: Speech, said: string): string | undefined {
  const { speakers, hosts } = speech.identification;
  const known = [...hosts, ...speakers.flatMap(({ affiliation }) => affiliation ?? [])].map(({ value }) => value);
  const words = said.toLowerCase().split(/\s+/);
  const fits = known.filter(({ name, acronym }) => {
    const own = new Set(name.toLowerCase().split(/[\s']+/));
    return acronym?.toLowerCase() === said.toLowerCase() || words.every((word) => own.has(word));
  });
  const distinct = new Set(fits.map(({ name }) => name));
  return distinct.size === 1 ? fits[0]?.name : undefined;
}

const owned = (speaker: Speaker | undefined): Owner =>
  speaker?.name ? { owner: speaker.name, ownerId: speaker.id } : speaker ? { ownerId: speaker.id } : {};

/** "ada lund", "ada", "lund" */
function names(name: string): string[] {
  const parts = name.toLowerCase().split(/\s+/);
  return [name.toLowerCase(), parts[0] ?? '', parts.at(-1) ?? ''];
}
