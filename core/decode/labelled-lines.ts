/** Which of the names before colons are speakers: judged over all lines of a text. */
import { MEETING_LABELS } from './en.ts';
import { couldName, shapeOf } from './label-shape.ts';
import type { LabelledLine } from './labelled-line.ts';

/** A web address and nothing else. */
const ADDRESS = /^<?https?:\/\/\S+\s*$/;

const isAddress = (text: string) => (text.startsWith('h') || text.startsWith('<')) && ADDRESS.test(text);

const isMeetingLabel = (label: string) => MEETING_LABELS.has(label.toLowerCase());

/** In minutes even a speaker of one line goes by initials. */
const ONLY_INITIALS = /^\p{Upper}[\p{Upper}\d]{1,3}(?: ?[[(][^\])\n]{1,30}[\])])?$/u;

/** Initials that stand for a thing in any minutes, unless the attendee table has a person for them. */
const THING = /^(?:AI|API|CC|DOI|FAQ|FYI|ID|NB|PR|PS|RFC|TBA|TBD|TODO|URL)$/;

export interface Judged {
  readonly labels: ReadonlySet<string>;
  /** How many lines carry an accepted label. */
  readonly labelled: number;
  /** Lines of each. */
  readonly counts: ReadonlyMap<string, number>;
  /** People go by their initials. */
  readonly minuted: boolean;
  /** Items of a list are turns too: the file has hardly any others. */
  readonly inLists: boolean;
}

interface Tally {
  count: number;
  bold: number;
  listed: number;
  /** Lines that only name somebody or something: "Chair: Ana Ruiz", "Slides: https://...". */
  naming: number;
  readonly meeting: boolean;
}

function newTally(label: string, tallies: Map<string, Tally>): Tally {
  const tally = { count: 0, bold: 0, listed: 0, naming: 0, meeting: isMeetingLabel(label) };
  tallies.set(label, tally);
  return tally;
}

/**
 * The labels that are speakers, judged over all `lines`: a full name or an office by its shape, a single word where it
 * recurs or nearly every line has a label, anything else only where it recurs a lot. `known` are names of the roster.
 */
export function judgeLabels(lines: Iterable<LabelledLine | undefined>, known: ReadonlySet<string>): Judged {
  const { tallies, all, candidates } = tally(lines);
  const file = { known, dense: candidates >= all * 0.45, minuted: isMinuted(tallies), firm: isFirm(tallies, known) };
  const sure = [...tallies].filter(([label, counted]) => isSpeaker(label, counted, file));
  // Where every line has a label, a speaker of one line has one too.
  const complete = candidates === all && sum(sure, ({ count }) => count) >= all * 0.9;
  const accepted = complete ? [...tallies].filter(([label, counted]) => !isNaming(counted) && couldName(label)) : sure;
  const listed = sum(accepted, (counted) => counted.listed);
  const labelled = sum(accepted, (counted) => counted.count);
  const inLists = listed * 2 > labelled;
  return {
    labels: new Set(accepted.map(([label]) => label)),
    labelled: inLists ? labelled : labelled - listed,
    counts: new Map(accepted.map(([label, { count }]) => [label, count])),
    minuted: file.minuted,
    inLists,
  };
}

function tally(lines: Iterable<LabelledLine | undefined>) {
  const tallies = new Map<string, Tally>();
  let all = 0;
  let candidates = 0;
  for (const line of lines) {
    all++;
    if (!line) continue;
    candidates++;
    const counted = tallies.get(line.label) ?? newTally(line.label, tallies);
    counted.count++;
    if (line.bold) counted.bold++;
    if (line.listed) counted.listed++;
    if (isAddress(line.text) || (counted.meeting && shapeOf(line.text) !== 'none')) counted.naming++;
  }
  return { tallies, all, candidates };
}

const sum = (some: readonly (readonly [string, Tally])[], of: (counted: Tally) => number) =>
  some.reduce((total, [, counted]) => total + of(counted), 0);

/** Three people who go by initials, two of them again, and most of what has a label at all. */
function isMinuted(tallies: ReadonlyMap<string, Tally>): boolean {
  const initials = [...tallies].filter(([label]) => isInitials(label));
  const again = initials.filter(([, { count }]) => count > 1);
  const total = sum(initials, ({ count }) => count);
  return again.length > 1 && initials.length > 2 && total >= 6 && total * 2 > sum([...tallies], ({ count }) => count);
}

const isInitials = (label: string) => ONLY_INITIALS.test(label) && !THING.test(label);

const isFirm = (tallies: ReadonlyMap<string, Tally>, known: ReadonlySet<string>) =>
  [...tallies].some(
    ([label, { count }]) => known.has(label) || (count > 1 ? shapeOf(label) !== 'none' : shapeOf(label) === 'strong'),
  );

const isNaming = ({ naming, count }: Tally) => naming * 2 > count;

interface File {
  readonly known: ReadonlySet<string>;
  /** Nearly half of the lines have something before a colon. */
  readonly dense: boolean;
  readonly minuted: boolean;
  readonly firm: boolean;
}

function isSpeaker(label: string, counted: Tally, { known, dense, minuted, firm }: File): boolean {
  if (isNaming(counted)) return false;
  if (known.has(label)) return true;
  const shape = shapeOf(label);
  const { count, bold } = counted;
  if (minuted) return isInitials(label) || (shape === 'strong' && count > 1);
  if (shape === 'weak') return count > 1 || bold > 0 || (dense && firm);
  return shape === 'strong' || (shape === 'handle' && dense && count > 1);
}
