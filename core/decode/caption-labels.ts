/** Captions whose speakers stand in the text: drafts with payloads -> cues with labels and plain text. */
import type { Problem } from '../model.ts';
import { type CodedText, type CueSpans, cueAt, payloadAt, rawCues } from './cue-spans.ts';
import { judge, type Labelling } from './labelling.ts';
import { joinLines } from './lines.ts';
import type { RawCue } from './one-cue.ts';
import { isChangeMark, isPlain, type Prefix, type PrefixReader, prefixReader } from './prefixes.ts';
import type { CueList } from './reader.ts';

export interface Labelled {
  readonly cues: CueList;
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
 * Labels in payloads that are still as written: those that stand in the text are taken off it; a label that a tag gave stands.
 * `cues` is used up.
 */
export function labelCues(cues: RawCue[], trustMarks = false): Labelled {
  const reader = prefixReader();
  const ids = splitLabels(cues, reader);
  const labelling = judge(reader, ids, { [Symbol.iterator]: () => textsOf(cues) }, trustMarks);
  const labels = 'labels' in labelling ? labelling.labels : NONE;
  const carries = labelling.kind === 'change';
  const doubtful = carries ? labelling.doubtful : NONE;
  let carried: string | undefined;
  for (let i = 0; i < cues.length; i++) {
    const [cue, prefix] = [cues[i], reader.prefixes[ids[i] ?? -1]];
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
  return { cues, labels, labelling: labelling.kind, problems: problemsOf(labelling) };
}

/** The same for payloads without markup, which are not cut from `source` before somebody asks for a cue. */
export function labelSpans(source: CodedText, spans: CueSpans): Labelled {
  const reader = prefixReader();
  const { prefixes } = reader;
  const ids = prefixIds(source, spans, reader);
  const saidAfter = (row: number, prefix: Prefix | undefined) => joinLines(payloadAt(source, spans, row, prefix?.end));
  const texts = function* () {
    for (let row = 0; row < spans.count; row++) yield saidAfter(row, prefixes[ids[row] ?? -1]);
  };
  const labelling = judge(reader, ids, { [Symbol.iterator]: texts });
  if (labelling.kind === 'change') return labelCues(rawCues(source, spans));
  const labels = 'labels' in labelling ? labelling.labels : NONE;
  const spoken = prefixes.map((prefix) => (labels.has(prefix.label) ? prefix : undefined));
  const at = (row: number) => {
    if (row < 0 || row >= spans.count) return undefined;
    const prefix = spoken[ids[row] ?? -1];
    return cueAt(source, spans, row, saidAfter(row, prefix), prefix?.label);
  };
  return { cues: { length: spans.count, at }, labels, labelling: labelling.kind, problems: problemsOf(labelling) };
}

/** Speakers whose prefixes are compared, where they stood first, before one is parsed. */
const MOST_MET = 8;

/** Which prefix starts each payload. Nearly all repeat one of a few, and mostly that of the cue before: no call is made for them. */
function prefixIds({ text, codes }: CodedText, { said, to, count }: CueSpans, reader: PrefixReader): Int32Array {
  const ids = new Int32Array(count);
  const met = { ids: new Int32Array(MOST_MET), places: new Int32Array(MOST_MET), lengths: new Int32Array(MOST_MET) };
  let known = 0;
  let last = 0;
  for (let row = 0; row < count; row++) {
    const at = said[row] as number;
    const end = to[row] as number;
    let one = last;
    let tried = 0;
    while (tried <= known) {
      const length = met.lengths[one] as number;
      const place = met.places[one] as number;
      let same = 0;
      while (same < length && codes[at + same] === codes[place + same]) same++;
      if (same > 0 && same === length && at + length <= end) break;
      one = tried++;
    }
    if (tried <= known) {
      ids[row] = met.ids[one] as number;
      last = one;
      continue;
    }
    const id = reader.read(text, at, end);
    const prefix = reader.prefixes[id];
    ids[row] = id;
    if (known === MOST_MET || !prefix || !isPlain(prefix)) continue;
    last = known++;
    met.ids[last] = id;
    met.places[last] = at;
    met.lengths[last] = prefix.end;
  }
  return ids;
}

const problemsOf = ({ kind }: Labelling): readonly Problem[] => (kind === 'off-screen' ? [OFF_SCREEN] : []);

function* textsOf(cues: readonly RawCue[]): Generator<string> {
  for (const { text } of cues) yield text;
}

/** Takes off what could be a label; gives the prefix of each cue. */
function splitLabels(cues: RawCue[], reader: PrefixReader): Int32Array {
  const ids = new Int32Array(cues.length);
  for (const [i, cue] of cues.entries()) {
    const id = cue.speakerLabel === undefined ? reader.read(cue.text, 0, cue.text.length) : -1;
    ids[i] = id;
    const prefix = reader.prefixes[id];
    const text = joinLines(prefix ? cue.text.slice(prefix.end) : cue.text);
    if (prefix) cues[i] = { ...cue, text, speakerLabel: prefix.label };
    else if (text !== cue.text) cue.text = text;
  }
  return ids;
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
