/** `Name: text` at the start of a line, with or without Markdown emphasis: which of these names are speakers. */
import { MEETING_LABELS } from './en.ts';
import { couldName, shapeOf } from './label-shape.ts';

export interface LabelledLine {
  readonly label: string;
  readonly text: string;
  /** The label stood in bold: `**Name:** text`. */
  readonly bold: boolean;
  /** The line is the item of a list. */
  readonly listed: boolean;
}

/** `**Name:** text`, `**Name**: text`, `_Name:_ text`. */
const EMPHASISED = /^\s{0,3}(?:> )?(\*{1,3}|__?)([^*:\n]{1,120}?)(?::\s?\1|\1\s?:)\s*(.*)$/;
/** Initials of minutes need no space after the colon. */
const INITIALS = /^(\p{Upper}[\p{Upper}\d]{1,4}(?: ?[[(][^\])\n]{1,30}[\])])?):(\s?[^\s/].*|\s*)$/u;
/** A list's mark or a parliament's number of the question may stand before it. */
const PLAIN = /^\s{0,3}(?:>{1,3} ?)?(?:[QT]?\d{1,3}\. )?(?:\[\d{1,7}\] )?([^:\n]{1,120}?)(?: ?:|:)(?:\s+(.*)|)$/;

/** `Q. text`, and the wide gap of press briefings and depositions: `Q    text`. */
const ASKED = /^([QA])(?:\. +|\t| {2,})(\S.*)$/;
/** `**Q: What is it?**`: the question is bold as a whole. */
const BOLD_THROUGHOUT = /^\s{0,3}(\*\*|__)([^*\n]{3,})\1\s*$/;

const LIST_ITEM = /^\s{0,8}[-+•*] /;

/** Undefined where nothing before a colon could be a label. Linear: a label is sought in the first 120 characters. */
export function labelledLine(line: string): LabelledLine | undefined {
  const colon = line.indexOf(':');
  const wide = line.indexOf('：');
  if (wide > 0 && wide < 130 && (colon < 0 || wide < colon)) return labelledLine(line.replace('：', ': '));
  if (line.charCodeAt(0) === 81 || line.charCodeAt(0) === 65) {
    const asked = ASKED.exec(line);
    if (asked) return { label: asked[1] ?? '', text: asked[2] ?? '', bold: false, listed: false };
  }
  if (colon < 1 || colon > 130) return undefined;
  const usual = plainLabel(line, colon) ?? boldLabel(line, colon);
  if (usual) return usual;
  const mark = LIST_ITEM.exec(line)?.[0];
  return mark === undefined ? labelIn(line, false) : labelIn(line.slice(mark.length), true);
}

/** `Ana: text`, which nearly all are, without a regular expression: a capital and a small letter first, and no emphasis. */
function plainLabel(line: string, colon: number): LabelledLine | undefined {
  if (!isBetween(line.charCodeAt(0), 65, 90) || !isBetween(line.charCodeAt(1), 97, 122) || colon > 120)
    return undefined;
  if (line.charCodeAt(colon + 1) !== 32 || !isBetween(line.charCodeAt(colon + 2), 33, 126)) return undefined;
  if (line.includes('*') || line.includes('_')) return undefined;
  return { label: line.slice(0, colon).trim(), text: line.slice(colon + 2), bold: false, listed: false };
}

/** `**Ana:** text` in the same way. */
function boldLabel(line: string, colon: number): LabelledLine | undefined {
  if (!line.startsWith('**') || !line.startsWith('** ', colon + 1) || colon > 120) return undefined;
  if (line.indexOf('*', 2) <= colon || !isBetween(line.charCodeAt(2), 65, 122)) return undefined;
  return { label: line.slice(2, colon).trim(), text: line.slice(colon + 4).trimStart(), bold: true, listed: false };
}

const isBetween = (code: number, least: number, most: number) => code >= least && code <= most;

function labelIn(line: string, listed: boolean): LabelledLine | undefined {
  const bold = line.includes('*') || line.includes('_') ? EMPHASISED.exec(line) : null;
  const whole = bold ? null : BOLD_THROUGHOUT.exec(line);
  if (whole) return labelledLine((whole[2] ?? '').trim());
  if (bold) return { label: (bold[2] ?? '').trim(), text: bold[3] ?? '', bold: true, listed };
  const initials = INITIALS.exec(line.trimStart());
  if (initials) return { label: initials[1] ?? '', text: (initials[2] ?? '').trim(), bold: false, listed };
  const plain = PLAIN.exec(line);
  return plain ? { label: (plain[1] ?? '').trim(), text: plain[2] ?? '', bold: false, listed } : undefined;
}

/** A web address and nothing else. */
const ADDRESS = /^<?https?:\/\/\S+\s*$/;

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
    if (ADDRESS.test(line.text) || (counted.meeting && shapeOf(line.text) !== 'none')) counted.naming++;
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
