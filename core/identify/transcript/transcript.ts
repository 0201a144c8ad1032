/** Who speaks in a transcript with labels: it is heard, each voice is portrayed, and records are made of them. */
import { spoken } from '../../evidence.ts';
import type { Transcript } from '../../model.ts';
import type { Fact, Identification } from '../../record.ts';
import { hear } from './hearing.ts';
import { portraitsOf } from './portraits.ts';
import { idsOf, ownersOf, toSpeaker } from './speakers.ts';

export function identifyTranscript(transcript: Transcript): Identification {
  const hearing = hear(transcript);
  const portraits = portraitsOf(hearing);
  const ids = idsOf(hearing.voices);
  const file = fileFacts(transcript);
  const title = portraits.opening.title ?? file.title;
  return {
    ...(title ? { title } : {}),
    ...(file.date ? { date: file.date } : {}),
    hosts: portraits.hosts,
    speakers: hearing.voices.map((voice) =>
      toSpeaker(transcript, hearing, voice, ids.get(voice) ?? '', portraits.of.get(voice) ?? {}),
    ),
    speakerOf: ownersOf(spoken(transcript).length, hearing, ids),
    problems: hearing.problems,
  };
}

/** What the file itself says: a meeting tool's title and start. There are no words of the speech to point at. */
function fileFacts({ meta }: Transcript): { readonly title?: Fact<string>; readonly date?: Fact<string> } {
  const inferred = (value: string): Fact<string> => ({ value, evidence: [], confidence: 'inferred' });
  return {
    ...(meta.title ? { title: inferred(meta.title) } : {}),
    ...(meta.startedAt ? { date: inferred(meta.startedAt.slice(0, 10)) } : {}),
  };
}
