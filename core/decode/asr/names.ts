/** Some files label what is said by number, and say beside it who the numbers are. */
import type { Draft } from './drafts.ts';
import { getter, isObject, objects, textOf } from './fields.ts';

const TABLE = getter(['speakers', 'participants', 'speaker_map', 'speakerMap', 'speaker_names', 'speakerNames']);
const ID = getter(['id', 'spkid', 'speaker_id', 'speakerId', 'participant_id', 'participantId']);
const NAME = getter(['name', 'speaker_name', 'speakerName', 'displayName', 'display_name']);

/** The drafts under their speakers' names, where a table beside them knows every label. */
export function named(drafts: readonly Draft[], roots: readonly unknown[]): readonly Draft[] {
  const labels = new Set(drafts.flatMap(({ speakerLabel }) => (speakerLabel === undefined ? [] : [speakerLabel])));
  if (labels.size === 0) return drafts;
  const names = roots
    .map((root) => namesIn(TABLE(root)))
    .find((known) => [...labels].every((label) => known.has(label)));
  if (!names) return drafts;
  return drafts.map((draft) =>
    draft.speakerLabel === undefined ? draft : { ...draft, speakerLabel: names.get(draft.speakerLabel) },
  );
}

/** A list of people with an id each, or an object of names by id. */
function namesIn(table: unknown): ReadonlyMap<string, string> {
  const pairs = isObject(table)
    ? Object.entries(table).map(
        ([id, name]) => [id, typeof name === 'string' ? textOf(name) : textOf(NAME(name))] as const,
      )
    : objects(table).map((person) => [textOf(ID(person)), textOf(NAME(person))] as const);
  return new Map(pairs.filter(([id, name]) => id !== '' && name !== ''));
}
