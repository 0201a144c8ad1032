/** Captions whose speakers stand in the text: drafts with payloads -> cues with labels and plain text. */
import type { Cue, Problem } from '../model.ts';
import type { Draft } from './cue-scan.ts';
import { isChangeMark, judge, type Labelling, type Prefix, prefixOf } from './prefixes.ts';

export interface Labelled {
  readonly cues: readonly Cue[];
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

/** Takes labels off the payloads and joins their lines. `drafts` are used up. */
export function labelCues(drafts: Draft[], trustMarks = false): Labelled {
  const prefixes = drafts.map((draft) => (draft.text === '' ? undefined : prefixOf(draft.text)));
  const labelling = judge(
    prefixes.filter((_, i) => drafts[i]?.text !== ''),
    trustMarks,
  );
  let carried: string | undefined;
  drafts.forEach((draft, i) => {
    const prefix = accepted(prefixes[i], labelling);
    if (prefix) {
      draft.text = draft.text.slice(prefix.end);
      draft.speakerLabel = prefix.label;
      carried = labelling.kind === 'change' ? prefix.label : undefined;
    } else if (labelling.kind === 'change') {
      if (isChangeMark(draft.text)) carried = undefined;
      if (carried !== undefined && !DESCRIPTION.test(draft.text)) draft.speakerLabel = carried;
    }
    draft.text = joinLines(draft.text);
  });
  return { cues: drafts, labelling: labelling.kind, problems: labelling.kind === 'off-screen' ? [OFF_SCREEN] : [] };
}

function accepted(prefix: Prefix | undefined, labelling: Labelling): Prefix | undefined {
  if (!prefix || labelling.kind === 'none' || labelling.kind === 'off-screen') return undefined;
  return labelling.labels.has(prefix.label) ? prefix : undefined;
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
