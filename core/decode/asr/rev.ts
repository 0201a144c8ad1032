/** Rev: a monologue is a list of elements in which white space is one too; only text has a clock. */
import { type Draft, meanConfidence } from './drafts.ts';
import { clockOf, confidenceOf, getter, type JsonObject, labelOf, objects, textOf, valueAt } from './fields.ts';
import { type Shape, someHas } from './shape.ts';

const NAME = getter(['speaker_name', 'speaker_info.display_name', 'speaker_label', 'speaker']);

export const rev: Shape = {
  format: 'rev-json',
  recognises: (json) => someHas(valueAt(json, 'monologues'), ['elements']),
  read: (json) => ({
    drafts: objects(valueAt(json, 'monologues')).map((monologue) => draftOf(monologue, namesOf(json))),
  }),
};

/** `speakers[]` of edited transcripts gives the integers names. */
function namesOf(json: unknown): ReadonlyMap<string, string> {
  const pairs = objects(valueAt(json, 'speakers')).flatMap((speaker): [string, string][] => {
    const id = labelOf(speaker.id);
    const name = labelOf(speaker.name);
    return id && name ? [[id, name]] : [];
  });
  return new Map(pairs);
}

function draftOf(monologue: JsonObject, names: ReadonlyMap<string, string>): Draft {
  const elements = objects(monologue.elements);
  const words = elements
    .filter((element) => element.type === 'text')
    .map((element) => ({
      text: textOf(element.value),
      startMs: clockOf(element.ts, 'seconds'),
      endMs: clockOf(element.end_ts, 'seconds'),
      confidence: confidenceOf(element.confidence),
    }));
  const label = labelOf(NAME(monologue));
  return {
    text: textOf(elements.map((element) => (typeof element.value === 'string' ? element.value : '')).join('')),
    startMs: words.find((word) => word.startMs !== undefined)?.startMs,
    endMs: words.findLast((word) => word.endMs !== undefined)?.endMs,
    confidence: meanConfidence(words),
    speakerLabel: label === undefined ? undefined : (names.get(label) ?? label),
    words,
    quoted: [words[0]?.text ?? '', words.at(-1)?.text ?? ''] as const,
  };
}
