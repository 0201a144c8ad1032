/** Captions whose speakers stand in the text: drafts with payloads -> cues with labels and plain text. */
import type { Cue, Problem } from '../model.ts';
import type { RawCue } from './cue-scan.ts';
import { isChangeMark, judge, type Labelling, prefixesOf } from './prefixes.ts';

export interface Labelled {
  readonly cues: readonly Cue[];
  /** The accepted labels that stood in the text. */
  readonly labels: ReadonlySet<string>;
  readonly labelling: Labelling['kind'];
  readonly problems: readonly Problem[];
}

const OFF_SCREEN: Problem = {
  code: 'labels-partial',
  found: 'names in capitals on lines of their own',
  message:
    'The captions name only some of their voices; these names were left in the text, and nobody was made the speaker.',
};

/** `[applause]`, `(door opens)`, `♪`: a sound, which nobody says. */
const DESCRIPTION = /^\s*(?:\[[^[\]]*\]|\([^()]*\)|[♪♫][^♪♫]*[♪♫]?)\s*$/;

/** Takes labels off the payloads and joins their lines. A label that a tag gave stands. */
export function labelCues(raw: readonly RawCue[], trustMarks = false): Labelled {
  const prefixes = prefixesOf(raw);
  const labelling = judge(prefixes, trustMarks);
  const labels = 'labels' in labelling ? labelling.labels : NONE;
  const carries = labelling.kind === 'change';
  let carried: string | undefined;
  const cues = raw.map((cue, i) => {
    const prefix = prefixes[i];
    if (prefix && labels.has(prefix.label)) {
      carried = carries ? prefix.label : undefined;
      return toCue(cue, cue.label ?? prefix.label, joinLines(cue.text.slice(prefix.end)));
    }
    if (isChangeMark(cue.text)) carried = undefined;
    const label = carried !== undefined && DESCRIPTION.test(cue.text) ? undefined : carried;
    return toCue(cue, cue.label ?? label, joinLines(cue.text));
  });
  return { cues, labels, labelling: labelling.kind, problems: labelling.kind === 'off-screen' ? [OFF_SCREEN] : [] };
}

const NONE: ReadonlySet<string> = new Set();

/** One literal for each shape, since there are a hundred thousand of them. */
function toCue({ id, startMs, endMs, settings, from, to }: RawCue, label: string | undefined, text: string): Cue {
  const at = { from, to };
  if (settings !== undefined || id === undefined) {
    return {
      startMs,
      endMs,
      text,
      at,
      ...(id === undefined ? {} : { id }),
      ...(label === undefined ? {} : { speakerLabel: label }),
      ...(settings === undefined ? {} : { settings }),
    };
  }
  return label === undefined ? { id, startMs, endMs, text, at } : { id, startMs, endMs, text, speakerLabel: label, at };
}

/** The lines of a payload as one, each trimmed. */
export function joinLines(payload: string): string {
  if (!payload.includes('\n')) return payload.trim();
  return payload
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
}
