/** Who spoke: name, role, affiliation, how long, and what they said. */
import type { Speaker, WebinarRecord } from '../record.ts';
import type { Block, Inline, Item } from './blocks.ts';
import { duration } from './clock.ts';
import { fresh, saidUnder } from './parts-statements.ts';

export function speakers(record: WebinarRecord): Block[] {
  const notes = new Map(record.summary.speakerNotes.map((note) => [note.speakerId, note.statements]));
  const spoke = record.speakers.filter(
    ({ turns, statements, id }) => turns > 0 || statements.length > 0 || notes.has(id),
  );
  const items = [...spoke]
    .sort((a, b) => order(notes, a.id) - order(notes, b.id))
    .map((speaker) => ({
      line: introduced(speaker),
      below: fresh(record, notes.get(speaker.id) ?? []).map((statement) => saidUnder(record, statement)),
      above: notes.has(speaker.id) || speaker.statements.length > 0,
    }));
  const told = items.filter(({ below }) => below.length > 0);
  const rest = items.filter(({ below }) => below.length === 0);
  return [
    ...(told.length > 0 ? [{ kind: 'entries', items: told } as const] : []),
    ...together(
      'Heard above: ',
      rest.filter(({ above }) => above),
    ),
    ...together(
      'Also spoke: ',
      rest.filter(({ above }) => !above),
    ),
  ];
}

/** Those of whom nothing more is told share a line. */
const together = (opening: string, people: readonly Item[]): Block[] =>
  people.length === 0
    ? []
    : [
        {
          kind: 'paragraph',
          line: [{ text: opening }, ...people.flatMap(({ line }, k) => [...(k > 0 ? [{ text: '; ' }] : []), ...line])],
        },
      ];

/** The notes' order, then the rest as they spoke. */
function order(notes: ReadonlyMap<string, unknown>, id: string): number {
  const at = [...notes.keys()].indexOf(id);
  return at < 0 ? notes.size : at;
}

/** "Mayor Anna Reyl, mayor": said once. */
const isRole = (honorific = '', role = ''): boolean => honorific.toLowerCase() === role.toLowerCase();

function introduced({
  name,
  labels,
  honorific,
  role,
  affiliation,
  part,
  talkTimeMs,
  unnamedBecause,
}: Speaker): Inline[] {
  const called = name
    ? [isRole(honorific, role?.value) ? '' : honorific, name].filter(Boolean).join(' ')
    : (labels[0] ?? 'One speaker');
  const whom = [role?.value, affiliation?.value.name].filter((each) => each !== undefined && each !== '').join(', ');
  const quiet = [
    ...(part && part !== role?.value.toLowerCase() ? [part] : []),
    ...(talkTimeMs ? [duration(talkTimeMs)] : []),
    ...(name ? [] : [unnamedBecause ?? 'not named in the transcript']),
  ].join(' · ');
  return [
    { text: called, style: 'strong' },
    ...(whom ? [{ text: `, ${whom}` }] : []),
    ...(quiet ? [{ text: ` ${quiet}`, style: 'quiet' } as const] : []),
  ];
}
