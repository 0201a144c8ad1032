/** Labels that mean one person joined: rejoined, renamed, turned round, shortened, the same office. */

import { misspells, nameTokens, shortens } from '../spoken-name.ts';
import type { LabelReading } from './labels.ts';
import type { Piece } from './pieces.ts';

/** Labels of one person, or of one device or number while nobody knows whose. */
export interface Group {
  readonly readings: readonly LabelReading[];
  /** As the labels give it, perhaps in part. */
  readonly name?: string;
}

/** Somebody who drops out and comes back changes over once or twice; two people who talk change over more often. */
const MOST_CHANGES = 3;
/** A name typed wrong so often is typed as meant. */
const MOST_SLIPS = 3;

export function groupLabels(readings: readonly LabelReading[], pieces: readonly Piece[]): Group[] {
  const same = new Map<string, LabelReading[]>();
  for (const reading of readings) {
    const key = keyOf(reading);
    same.set(key, [...(same.get(key) ?? []), reading]);
  }
  return joinShort([...same.values()].map(groupOf), pieces);
}

/** The parts of the name in any order ("Last, First"); an office is one person's. */
function keyOf(reading: LabelReading): string {
  if (reading.kind === 'office') return `office ${reading.role}`;
  const named = reading.name && reading.kind === 'person' ? [...nameTokens(reading.name)].sort().join(' ') : '';
  return named ? `name ${named}` : `label ${reading.label}`;
}

function groupOf(readings: readonly LabelReading[]): Group {
  // A label without a comma or capitals is as the person wrote it.
  const names = readings.flatMap((reading) => (reading.name ? [{ reading, name: reading.name }] : []));
  const name = (names.find(({ reading, name }) => reading.label.startsWith(name)) ?? names[0])?.name;
  return { readings, ...(name ? { name } : {}) };
}

/** "Ana" joins "Ana Ruiz", "Ana Riuz" does: where nobody else can be meant and the two do not talk in turn. */
function joinShort(groups: readonly Group[], pieces: readonly Piece[]): Group[] {
  const joined = new Map<Group, Group>();
  for (const group of groups) {
    const tokens = nameTokens(group.name ?? '');
    const fuller = groups.filter(
      (other) =>
        other !== group &&
        (isFuller(nameTokens(other.name ?? ''), tokens) ||
          (misspells(tokens, nameTokens(other.name ?? '')) && isSlip(pieces, group, other))),
    );
    const full = fuller[0];
    if (full && fuller.length === 1 && changes(pieces, group, full) <= MOST_CHANGES) joined.set(group, full);
  }
  return groups
    .filter((group) => !joined.has(group))
    .map((group) => {
      const short = [...joined].flatMap(([from, to]) =>
        to === group || joined.get(to) === group ? from.readings : [],
      );
      return { ...group, readings: [...group.readings, ...short] };
    });
}

/** A label typed a few times, and less often than the other one; neither speaks of the other as of somebody else. */
function isSlip(pieces: readonly Piece[], group: Group, other: Group): boolean {
  const [few, many] = [group, other].map(({ readings }) =>
    pieces.flatMap(({ label, text }) => (readings.some((reading) => reading.label === label) ? text : [])),
  ) as [string[], string[]];
  const called = ({ name = '' }: Group, said: readonly string[]) =>
    said.some((text) => text.split(/[^\p{L}'-]+/u).includes(name.split(' ')[0] ?? ''));
  const rarer = few.length - many.length || ((group.name ?? '') < (other.name ?? '') ? 1 : -1);
  return few.length <= MOST_SLIPS && rarer < 0 && !called(other, few) && !called(group, many);
}

const isFuller = (full: readonly string[], short: readonly string[]) =>
  short.length > 0 && full.length > 1 && full.join(' ') !== short.join(' ') && shortens(short, full);

/** How often speech changes over between two groups of labels. */
export function changes(pieces: readonly Piece[], a: Group, b: Group): number {
  const left = new Set(a.readings.map((reading) => reading.label));
  const right = new Set(b.readings.map((reading) => reading.label));
  let count = 0;
  let last: boolean | undefined;
  for (const { label } of pieces) {
    const side = left.has(label) ? true : right.has(label) ? false : undefined;
    if (side === undefined) continue;
    if (last !== undefined && last !== side) count++;
    last = side;
  }
  return count;
}
