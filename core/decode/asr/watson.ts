/** IBM Watson: words are triples `[word, from, to]`, who speaks is a list beside the results, joined on the start. */
import { cuesOfWords, type SpokenWord } from './drafts.ts';
import { clockOf, confidenceOf, labelOf, list, objects, textOf, valueAt } from './fields.ts';
import { type Shape, someHas } from './shape.ts';

export const watson: Shape = {
  format: 'watson-json',
  recognises: (json) => someHas(valueAt(json, 'results'), ['alternatives.0.timestamps.0.2']),
  read(json) {
    const labels = new Map<number | undefined, string>();
    for (const span of objects(valueAt(json, 'speaker_labels'))) {
      const label = labelOf(span.speaker);
      if (label) labels.set(clockOf(span.from, 'seconds'), label);
    }
    const drafts = objects(valueAt(json, 'results')).flatMap((result) => cuesOfWords(wordsOf(result, labels)));
    return { drafts };
  },
};

function wordsOf(result: unknown, labels: ReadonlyMap<number | undefined, string>): SpokenWord[] {
  const sure = new Map(
    list(valueAt(result, 'alternatives.0.word_confidence')).map((pair, i) => [i, valueAt(pair, '1')]),
  );
  return list(valueAt(result, 'alternatives.0.timestamps')).map((triple, i) => {
    const startMs = clockOf(valueAt(triple, '1'), 'seconds');
    return {
      text: textOf(valueAt(triple, '0')),
      startMs,
      endMs: clockOf(valueAt(triple, '2'), 'seconds'),
      confidence: confidenceOf(sure.get(i)),
      speakerLabel: labels.get(startMs),
    };
  });
}
