/** Captions whose speakers stand in the text: drafts with payloads -> cues with labels and plain text. */
import type { Cue, Problem } from '../model.ts';
import { joinLines } from './lines.ts';
import type { RawCue } from './one-cue.ts';
import { isChangeMark, judge, type Labelling, type Prefix, prefixReader } from './prefixes.ts';

export interface Labelled {
  readonly cues: readonly Cue[];
  /** The accepted labels that stood in the text. */
  readonly labels: ReadonlySet<string>;
  readonly labelling: Labelling['kind'];
  readonly problems: readonly Problem[];
}

const OFF_SCREEN: Problem = {
  code: 'labels-partial',
  found: 'names in capitals on lines of their own, or in brackets',
  message:
    'The captions name only some of their voices; these names were left in the text, and nobody was made the speaker.',
};

/** `[applause]`, `(door opens)`, `♪`: a sound, which nobody says. */
const DESCRIPTION = /^\s*(?:\[[^[\]]*\]|\([^()]*\)|[♪♫][^♪♫]*[♪♫]?)\s*$/;

/**
 * Judges the labels that stand in the texts and puts those back that are none. `prefixes` is undefined while the texts are
 * still as written; a label that a tag gave stands. `cues` is used up.
 */
export function labelCues(
  cues: RawCue[],
  split: readonly (Prefix | undefined)[] | undefined,
  trustMarks = false,
): Labelled {
  const prefixes = split ?? splitLabels(cues);
  const labelling = judge(prefixes, { [Symbol.iterator]: () => textsOf(cues) }, trustMarks);
  const labels = 'labels' in labelling ? labelling.labels : NONE;
  if (labelling.kind === 'every' && labelling.all) return { cues, labels, labelling: 'every', problems: [] };
  const carries = labelling.kind === 'change';
  const doubtful = carries ? labelling.doubtful : NONE;
  let carried: string | undefined;
  for (let i = 0; i < cues.length; i++) {
    const [cue, prefix] = [cues[i], prefixes[i]];
    if (!cue) continue;
    if (prefix && labels.has(prefix.label)) {
      carried = carries ? prefix.label : undefined;
      continue;
    }
    const text = prefix ? joinLines(`${prefix.source}${cue.text}`) : cue.text;
    if (isChangeMark(text) || (prefix && doubtful.has(prefix.label))) carried = undefined;
    const label = carried !== undefined && DESCRIPTION.test(text) ? undefined : carried;
    if (prefix || label !== undefined) cues[i] = relabelled(cue, prefix ? undefined : cue.speakerLabel, label, text);
  }
  return { cues, labels, labelling: labelling.kind, problems: labelling.kind === 'off-screen' ? [OFF_SCREEN] : [] };
}

function* textsOf(cues: readonly RawCue[]): Generator<string> {
  for (const { text } of cues) yield text;
}

/** Takes off what could be a label, for cues whose texts are as written. */
function splitLabels(cues: RawCue[]): (Prefix | undefined)[] {
  const prefixOf = prefixReader();
  return cues.map((cue, i) => {
    const prefix = cue.speakerLabel === undefined ? prefixOf(cue.text, 0, cue.text.length) : undefined;
    const text = joinLines(prefix ? cue.text.slice(prefix.end) : cue.text);
    if (prefix) cues[i] = { ...cue, text, speakerLabel: prefix.label };
    else if (text !== cue.text) cue.text = text;
    return prefix;
  });
}

function relabelled(
  { speakerLabel: _taken, ...cue }: RawCue,
  tag: string | undefined,
  carried: string | undefined,
  text: string,
): RawCue {
  const label = tag ?? carried;
  return label === undefined ? { ...cue, text } : { ...cue, text, speakerLabel: label };
}

const NONE: ReadonlySet<string> = new Set();
