/** `Name: text` at the start of a line, with or without Markdown emphasis: which of these names are speakers. */
import { MEETING_LABELS } from './en.ts';
import { shapeOf } from './label-shape.ts';

export interface LabelledLine {
  readonly label: string;
  readonly text: string;
  /** The label stood in bold: `**Name:** text`. */
  readonly bold: boolean;
}

/** `**Name:** text`, `**Name**: text`, `_Name:_ text`. */
const EMPHASISED = /^\s{0,3}(?:[-+>] )?(\*{1,3}|__?)([^*:\n]{1,120}?)(?::\s?\1|\1\s?:)\s*(.*)$/;
/** Initials of minutes need no space after the colon. */
const INITIALS = /^(\p{Lu}[\p{Lu}\d]{1,4}(?: ?[[(][^\])\n]{1,30}[\])])?):(\s?[^\s/].*|\s*)$/u;
/** A list's mark or a parliament's number of the question may stand before it. */
const PLAIN = /^\s{0,3}(?:[-+>•] )?(?:[QT]?\d{1,3}\. )?(?:\[\d{1,7}\] )?([^:\n]{1,120}?)(?: ?:|:)(?:\s+(.*)|)$/;

/** Undefined where nothing before a colon could be a label. Linear: a label is sought in the first 120 characters. */
export function labelledLine(line: string): LabelledLine | undefined {
  const colon = line.indexOf(':');
  if (colon < 1 || colon > 130) return undefined;
  const bold = line.includes('*') || line.includes('_') ? EMPHASISED.exec(line) : null;
  if (bold) return { label: (bold[2] ?? '').trim(), text: bold[3] ?? '', bold: true };
  const initials = INITIALS.exec(line.trimStart());
  if (initials) return { label: initials[1] ?? '', text: (initials[2] ?? '').trim(), bold: false };
  const plain = PLAIN.exec(line);
  if (!plain) return undefined;
  return { label: (plain[1] ?? '').trim(), text: plain[2] ?? '', bold: false };
}

const isMeetingLabel = (label: string) => MEETING_LABELS.has(label.toLowerCase());

/** In minutes even a speaker of one line goes by initials. */
const ONLY_INITIALS = /^\p{Lu}[\p{Lu}\d]{1,3}(?: ?[[(][^\])\n]{1,30}[\])])?$/u;

export interface Judged {
  readonly labels: ReadonlySet<string>;
  /** How many lines carry an accepted label. */
  readonly labelled: number;
  /** Lines of each. */
  readonly counts: ReadonlyMap<string, number>;
}

interface Tally {
  count: number;
  bold: number;
  /** Lines that only name somebody: "Chair: Ana Ruiz". */
  naming: number;
}

/**
 * The labels that are speakers, judged over all `lines`: a full name or an office by its shape, a single word where it
 * recurs or nearly every line has a label, anything else only where it recurs a lot. `known` are names of the roster.
 */
export function judgeLabels(lines: Iterable<LabelledLine | undefined>, known: ReadonlySet<string>): Judged {
  const tallies = new Map<string, Tally>();
  let all = 0;
  let candidates = 0;
  for (const line of lines) {
    all++;
    if (!line) continue;
    candidates++;
    const tally = tallies.get(line.label) ?? { count: 0, bold: 0, naming: 0 };
    tally.count++;
    if (line.bold) tally.bold++;
    if (isMeetingLabel(line.label) && shapeOf(line.text) !== 'none') tally.naming++;
    tallies.set(line.label, tally);
  }
  const dense = candidates >= all * 0.45;
  const minuted = [...tallies].filter(([label, { count }]) => count > 1 && ONLY_INITIALS.test(label)).length > 2;
  const firm = [...tallies].some(
    ([label, { count }]) => known.has(label) || (count > 1 ? shapeOf(label) !== 'none' : shapeOf(label) === 'strong'),
  );
  const labels = new Set<string>();
  const counts = new Map<string, number>();
  let labelled = 0;
  for (const [label, { count, bold, naming }] of tallies) {
    if (naming * 2 > count) continue;
    const shape = shapeOf(label);
    const sure =
      known.has(label) ||
      shape === 'strong' ||
      (shape === 'weak' && (count > 1 || bold > 0 || (dense && firm) || (minuted && ONLY_INITIALS.test(label)))) ||
      (shape === 'handle' && dense && count > 1);
    if (!sure || (shape === 'none' && !known.has(label))) continue;
    labels.add(label);
    counts.set(label, count);
    labelled += count;
  }
  return { labels, labelled, counts };
}
