/** Who speaks in a transcript with labels: the labels read, those of one person joined, what each of them said counted. */
import { spoken } from '../../evidence.ts';
import type { Transcript } from '../../model.ts';
import type { Identification, Speaker } from '../../record.ts';
import { type LabelReading, readLabel } from './labels.ts';
import { slug } from './name-shape.ts';
import { talkTime } from './talk-time.ts';

export function identifyTranscript(transcript: Transcript): Identification {
  const turns = spoken(transcript);
  const readings = [...new Set(turns.flatMap((turn) => turn.speakerLabel ?? []))].map(readLabel);
  const idOf = new Map(readings.map((reading) => [reading.label, slug(reading.name ?? reading.label)]));
  const speakers = new Map<string, LabelReading[]>();
  for (const reading of readings) {
    const id = idOf.get(reading.label) ?? '';
    speakers.set(id, [...(speakers.get(id) ?? []), reading]);
  }
  return {
    hosts: [],
    speakers: [...speakers].map(([id, own]): Speaker => {
      const labels = own.map((reading) => reading.label);
      const said = turns.filter((turn) => turn.speakerLabel && labels.includes(turn.speakerLabel));
      return {
        id,
        ...(own[0]?.name ? { name: own[0].name } : {}),
        labels,
        ...talkTime(transcript, said),
        statements: [],
      };
    }),
    speakerOf: turns.map((turn) => (turn.speakerLabel ? idOf.get(turn.speakerLabel) : undefined)),
    problems: [],
  };
}
