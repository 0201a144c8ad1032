/** Labelled lines -> cues: a label opens one, plain lines go on with it, headings and lists about the meeting are not speech. */
import type { Cue, RosterEntry, SideItem } from '../model.ts';
import { parseClock } from './clock.ts';
import { MEETING_LABELS } from './en.ts';
import { takeStop } from './f4-clocks.ts';
import { type LabelledLine, labelReader } from './labelled-line.ts';
import type { Judged } from './labelled-lines.ts';
import { isFooter, type Line, linesOf, unmarked } from './lines.ts';
import { oneCue } from './one-cue.ts';
import type { Reading } from './reader.ts';
import { initialled, rosterHeading, rosterLine } from './roster.ts';

const HEADING = /^#{1,6}\s+(.*)$|^[\s*_]*((?:full |meeting )?transcript)[\s*_:]*$/i;
/** A clock, or from when to when. */
const CLOCK_ALONE =
  /^[[(]?((?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?)(?:\s*(?:-|–|--?>)\s*((?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?))?[\])]?$/;
const CLOCK_FIRST = /^\\?\[(\d{1,2}:\d{2}(?::\d{2})?(?:\.\d{1,3})?)\\?\]\s+/;
const INITIALS = /^\p{Upper}[\p{Upper}\d]{1,4}(?= ?[[(]|$)/u;

/** A turn that is being read. */
export interface Draft {
  label: string;
  texts: string[];
  from: number;
  to: number;
  startMs?: number | undefined;
  endMs?: number | undefined;
}

interface State {
  readonly labels: ReadonlySet<string>;
  readonly minuted: boolean;
  readonly inLists: boolean;
  readonly cues: Cue[];
  readonly labelOn: (line: string) => LabelledLine | undefined;
  /** Whom a label means, once for each. */
  readonly names: Map<string, string>;
  /** Its cue is made when the next one opens. */
  open: Draft | undefined;
  /** Where the first turn begins; -1 before it. */
  firstAt: number;
  /** Of a clock that stood behind the last turn's words. */
  stoppedMs: number | undefined;
  readonly side: SideItem[];
  readonly roster: RosterEntry[];
  /** Plain lines go on with the last block. */
  speaking: boolean;
  listing: boolean;
  /** The last heading, which says what a list under it is. */
  heading: string;
  /** Of a clock that stood alone: it is the next turn's. */
  clockMs: number | undefined;
  untilMs: number | undefined;
  title: string | undefined;
  format: string;
}

/** `judged` has the accepted labels; text from `from` on is read. */
export function dialogueOf(text: string, from: number, { labels, minuted, inLists }: Judged): Reading {
  const state: State = {
    labels,
    minuted,
    inLists,
    cues: [],
    labelOn: labelReader(text),
    names: new Map(),
    open: undefined,
    firstAt: -1,
    stoppedMs: 0,
    side: [],
    roster: [],
    speaking: false,
    listing: false,
    heading: '',
    clockMs: undefined,
    untilMs: undefined,
    title: undefined,
    format: 'name-text',
  };
  for (const line of linesOf(text, from)) if (line.text !== '') place(line, state);
  close(state);
  return {
    cues: state.cues,
    format: formatOf(text, state),
    side: state.side,
    roster: state.roster,
    meta: state.title === undefined ? {} : { title: state.title },
  };
}

function place(line: Line, state: State): void {
  const match = line.text.length < 40 || line.text.startsWith('#') ? HEADING.exec(line.text) : null;
  const heading = match?.[1] ?? match?.[2];
  const labelled = state.labelOn(line.text);
  const roster = state.speaking ? undefined : (rosterHeading(line.text) ?? initialled(line.text));
  if (labelled && isSpeaker(labelled, state)) open(labelled, line, state);
  else if (roster !== undefined) list(roster, line, state);
  else if (heading !== undefined) head(unmarked(heading), line, state);
  else placePlain(line, labelled, state);
}

/** A line without a speaker's label: a clock for the next turn, a fact of the meeting, or more of what was being said. */
function placePlain(line: Line, labelled: LabelledLine | undefined, state: State): void {
  const plain = unmarked(line.text).trim();
  const meeting = labelled && MEETING_LABELS.get(labelled.label.toLowerCase());
  const block = state.speaking ? state.open : undefined;
  const alone = CLOCK_ALONE.exec(plain);
  if (plain === '') return;
  if (alone) [state.clockMs, state.untilMs] = [clockMs(alone[1]), clockMs(alone[2])];
  else if (isFooter(plain)) state.listing = false;
  else if (state.listing && !state.speaking) list(line.text, line, state);
  else if (meeting) aside(meeting, labelled.text || labelled.label, line, state);
  else if (labelled?.bold) aside('note', plain, line, state);
  else if (labelled && state.labels.has(labelled.label)) aside(kindUnder(state.heading), plain, line, state);
  else if (labelled && isUnsure(labelled, state)) {
    aside('note', plain, line, state);
    state.speaking = false;
  } else if (block) {
    block.texts.push(line.text.trim().replace(/^> ?/, ''));
    block.to = line.to;
  } else aside(kindUnder(state.heading), plain, line, state);
}

const isSpeaker = ({ label, listed }: LabelledLine, { labels, inLists }: State) =>
  labels.has(label) && (inLists || !listed);

/** "AR/BC", "?": more than one, or nobody knows who. */
const isUnsure = ({ label }: LabelledLine, { minuted }: State) =>
  minuted && /^(?:\?+|\p{Upper}{2,4}(?: ?[/,&+] ?\p{Upper}{2,4})+)$/u.test(label);

function open({ label, text }: LabelledLine, line: Line, state: State): void {
  close(state);
  if (state.firstAt < 0) state.firstAt = line.from;
  const first = text.charCodeAt(0);
  const clock = first === 91 || first === 92 ? CLOCK_FIRST.exec(text) : null;
  const startMs = clock ? clockMs(clock[1]) : state.clockMs;
  const endMs = clock ? undefined : state.untilMs;
  state.clockMs = state.untilMs = undefined;
  state.listing = false;
  state.speaking = true;
  const said = clock ? text.slice(clock[0].length) : text;
  const name = state.names.get(label) ?? INITIALS.exec(label)?.[0] ?? label;
  state.names.set(label, name);
  const texts = said === '' ? [] : [said.trim()];
  state.open = { label: name, texts, from: line.from, to: line.to, startMs, endMs };
}

const clockMs = (spelling: string | undefined) => (spelling === undefined ? undefined : parseClock(spelling));

function list(rest: string, line: Line, state: State): void {
  state.listing = true;
  const people = rest === '' ? [] : rosterLine(rest);
  if (people.length === 0 && rest !== '' && !rest.trim().startsWith('|')) {
    state.listing = false;
    aside('note', rest.trim(), line, state);
  }
  for (const entry of people) state.roster.push({ ...entry, at: { from: line.from, to: line.to } });
}

/** Heads a part of any export: no webinar is called so. */
const SECTION =
  /^(?:full |meeting |call |video )?(?:transcript|transcription|attendees|participants|speakers|invited|summary|notes|details|agenda|attachments|recording|captions|subtitles)s?:?$/i;

function head(heading: string, line: Line, state: State): void {
  state.listing = false;
  state.speaking = false;
  state.heading = heading;
  if (!SECTION.test(heading)) state.title ??= heading;
  aside('heading', heading, line, state);
}

function aside(kind: SideItem['kind'], text: string, line: Line, state: State): void {
  state.side.push({ kind, text, at: { from: line.from, to: line.to } });
}

function kindUnder(heading: string): SideItem['kind'] {
  if (/\b(?:conclusion|resolution|decision|consensus)/i.test(heading)) return 'resolution';
  return /\b(?:action|next steps|todo)/i.test(heading) ? 'action' : 'note';
}

/** The cue of the turn that was open. */
function close(state: State): void {
  if (!state.open) return;
  state.stoppedMs = takeStop(state.open, state.stoppedMs);
  const { label, texts, from, to, startMs, endMs } = state.open;
  const text = texts.length === 1 ? (texts[0] ?? '') : texts.join(' ');
  state.cues.push(oneCue({ startMs, endMs, text, label, from, to }));
}

/** Which of the labelled texts it is. */
function formatOf(text: string, { roster, firstAt, labels }: State): string {
  const head = text.slice(0, 4000);
  if (/computer[- ]generated/i.test(head) || (roster.length > 0 && /^#* *(?:[^\s\w] *)?Transcript *$/m.test(head)))
    return 'meet-text';
  const initials = [...labels].filter((label) => INITIALS.test(label)).length;
  if (initials > 1 && initials >= labels.size / 2) return 'minutes';
  const marked = firstAt >= 0 && /^\s*(?:[-+>] )?[*_]/.test(text.slice(firstAt, firstAt + 8));
  return marked ? 'markdown-turns' : 'name-text';
}
