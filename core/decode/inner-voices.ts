/** A second voice inside one caption: a later line of its payload begins with a label that the file has. */
import type { Cue } from '../model.ts';
import type { CueSpans } from './cue-spans.ts';
import { isAnonymous, shapeOf } from './label-shape.ts';
import type { Labelling } from './labelling.ts';
import { joinLines } from './lines.ts';
import { type Prefix, prefixReader } from './prefixes.ts';
import type { CueList } from './reader.ts';

interface Part {
  readonly label: string | undefined;
  readonly text: string;
}

/** A file of more cues is sampled for second lines: where that finds none, nobody looks for second voices. */
const ALL_OF = 2000;
const SAMPLED = 400;

/** Where the speaker changes within captions, or all have a label and some a second line. */
export const mayHoldTwo = (labelling: Labelling['kind'], text: string, spans: CueSpans): boolean =>
  labelling === 'change' || (labelling === 'every' && haveSecondLines(text, spans));

function haveSecondLines(text: string, { said, to, count }: CueSpans): boolean {
  const step = count <= ALL_OF ? 1 : Math.ceil(count / SAMPLED);
  for (let row = 0; row < count; row += step) {
    const end = text.indexOf('\n', said[row]);
    if (end >= 0 && end < (to[row] ?? 0) - 1) return true;
  }
  return false;
}

/** Only such a text can hold a label behind its first line. */
const MAY_HOLD = /[:()[\]]| [-–—] ?\S/;
/** Google Meet puts a dash between two voices. */
const DASH = /^[ \t]*-[ \t]*$/gm;

/**
 * Two voices in one caption become two cues with the same id and clocks, and what was carried past it belongs to the last of them.
 * `clean` takes the markup off a payload. Costs nothing where no caption has a colon or a bracket.
 */
export function withInnerVoices(
  source: string,
  cues: CueList,
  labels: ReadonlySet<string>,
  clean: (payload: string) => string,
): CueList {
  if (labels.size === 0) return cues;
  const { read, prefixes } = prefixReader();
  const prefixOf = (payload: string, from: number) => prefixes[read(payload, from, payload.length)];
  const first = firstSpoken(cues);
  const payload = first ? payloadOf(source, first) : '';
  const opening = prefixOf(payload, 0);
  // Names in brackets on lines of their own are the file's way to say who speaks: then others stand so too.
  const inBrackets = opening?.bracketed === true && opening.alone;
  const labelAt = (payload: string, at: number) => {
    const prefix = prefixOf(payload, at);
    if (!prefix || labels.has(prefix.label)) return prefix;
    const likely = inBrackets && prefix.bracketed && prefix.alone && shapeOf(prefix.label) === 'strong';
    const own = at > 0 && !likely ? prefixOf(payload, 0) : undefined;
    const alike = own !== undefined && labels.has(own.label) && isAlike(own, prefix);
    return at > 0 && (likely || alike || isAnonymous(prefix.label)) ? prefix : undefined;
  };
  const spoken: Cue[] = [];
  let heir: string | undefined;
  for (let i = 0; i < cues.length; i++) {
    const cue = cues.at(i);
    if (!cue) continue;
    if (heir === undefined && !MAY_HOLD.test(cue.text)) {
      spoken.push(cue);
      continue;
    }
    const parts = partsOf(clean(payloadOf(source, cue)), labelAt);
    if (parts[0]?.label !== undefined) heir = undefined;
    const own = heir !== undefined && cue.speakerLabel !== undefined ? { ...cue, speakerLabel: heir } : cue;
    if (parts.length < 2) spoken.push(own);
    else spoken.push(...parts.map((part, nth) => voiced(own, part, nth === 0)));
    if (parts.length > 1) heir = parts.at(-1)?.label;
  }
  return spoken;
}

/** A label like the one above it: both behind dashes, both in capitals, or a full name. */
function isAlike(own: Prefix, { source, label }: Prefix): boolean {
  const shape = shapeOf(label);
  if (shape === 'none') return false;
  const dashed = TURN.test(own.source) && TURN.test(source);
  return dashed || shape === 'strong' || (shape === 'weak' && isShouted(own.label) && isShouted(label));
}

const isShouted = (label: string) => label === label.toUpperCase();

/** A dash at the start of a line: another one speaks. */
const TURN = /^[-–—] ?(?=\S)/;

function firstSpoken(cues: CueList): Cue | undefined {
  for (let i = 0; i < cues.length; i++) if (cues.at(i)?.speakerLabel !== undefined) return cues.at(i);
  return undefined;
}

/** The first voice is who the cue was said to be by; one that no label names is nobody's. */
function voiced({ speakerLabel, ...cue }: Cue, { label, text }: Part, first: boolean): Cue {
  const by = first ? speakerLabel : label;
  return by === undefined ? { ...cue, text } : { ...cue, text, speakerLabel: by };
}

/** What stands under the timing line. */
function payloadOf(source: string, { at }: Cue): string {
  const arrow = source.indexOf('-->', at.from);
  const end = source.indexOf('\n', arrow);
  return end < 0 || end > at.to ? '' : source.slice(end + 1, at.to);
}

function partsOf(
  payload: string,
  labelAt: (payload: string, at: number) => { readonly label: string; readonly end: number } | undefined,
): readonly Part[] {
  const parts: Part[] = [];
  const own = labelAt(payload, 0);
  let label = own?.label;
  let from = own?.end ?? 0;
  for (let line = payload.indexOf('\n') + 1; line > 0; line = payload.indexOf('\n', line) + 1) {
    const next = line < from ? undefined : labelAt(payload, line);
    const dash = next || !own || !TURN.test(payload) ? undefined : TURN.exec(payload.slice(line, line + 3))?.[0];
    if (!next && dash === undefined) continue;
    parts.push({ label, text: said(payload.slice(from, line)) });
    label = next?.label;
    from = line + (next?.end ?? dash?.length ?? 0);
  }
  parts.push({ label, text: said(payload.slice(from)) });
  return parts.filter(({ text }) => text !== '');
}

const said = (lines: string) => joinLines(lines.replaceAll(DASH, ''));
