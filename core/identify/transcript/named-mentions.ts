/** Which voice each spoken name means, once the voices have names. */

import { nameTokens } from '../spoken-name.ts';
import { meaningOf } from './meant-people.ts';
import type { Mention } from './mentions.ts';
import type { Person } from './people.ts';
import type { Voice } from './voices.ts';

export interface NamedMention {
  readonly mention: Mention;
  readonly voice: Voice;
}

/** Mentions of people who speak, in order. A name that two voices could bear means neither. */
export function namedMentions(mentions: readonly Mention[], voices: readonly Voice[]): NamedMention[] {
  const named = voices.filter((voice) => voice.name !== undefined);
  const people: Person[] = named.map((voice) => ({
    name: voice.name ?? '',
    tokens: nameTokens(voice.name ?? ''),
    honorifics: [
      ...new Set([...titlesOf(voice), ...voice.namedBy.flatMap((mention) => mention.honorific?.toLowerCase() ?? [])]),
    ],
    spellings: [],
    introduced: false,
    present: true,
    listed: true,
  }));
  const means = meaningOf(people);
  return mentions.flatMap((mention) => {
    const at = means(mention);
    const voice = at === undefined ? undefined : named[at];
    return voice ? [{ mention, voice }] : [];
  });
}

const titlesOf = (voice: Voice): string[] =>
  voice.group.readings.flatMap((reading) => reading.honorific?.toLowerCase() ?? []);
