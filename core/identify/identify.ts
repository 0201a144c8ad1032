/** 2. Transcript -> who held the webinar, who spoke, and whose each turn is. */
import { spoken } from '../evidence.ts';
import type { Transcript } from '../model.ts';
import type { Identification, Speaker } from '../record.ts';

export async function identify(transcript: Transcript): Promise<Identification> {
  const turns = spoken(transcript);
  const labels = [...new Set(turns.flatMap((turn) => turn.speakerLabel ?? []))];
  const ids = new Map(labels.map((label, i) => [label, `s${i + 1}`]));
  return {
    hosts: [],
    speakers: labels.map((label): Speaker => {
      const own = turns.filter((turn) => turn.speakerLabel === label);
      return {
        id: ids.get(label) ?? '',
        name: label,
        labels: [label],
        talkTimeMs: own.reduce((ms, turn) => ms + (turn.endMs ?? 0) - (turn.startMs ?? 0), 0),
        turns: own.length,
        words: own.reduce((n, turn) => n + turn.text.split(/\s+/).length, 0),
        statements: [],
      };
    }),
    speakerOf: turns.map((turn) => (turn.speakerLabel ? ids.get(turn.speakerLabel) : undefined)),
    problems: [],
  };
}
