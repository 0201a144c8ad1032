/** `Name: text` in captions: what could be a label at the start of a payload. */
export interface Prefix {
  /** The characters that it is made of. */
  readonly source: string;
  readonly label: string;
  /** Where the text begins after the label. */
  readonly end: number;
  /** Nothing but the label stands on its line. */
  readonly alone: boolean;
  readonly bracketed: boolean;
  /** `>>` stood before it: a new speaker. */
  readonly marked: boolean;
}

const COLON = /^(?:(?:>>+|[-–—])\s?)?(?:\[\[?([^[\]\n]{1,80})\]\]?|([^:\n]{1,90})):(?=[ \n]|$)[ \n]?/;
const BRACKET = /^(?:[-–—]\s?)?(?:\[([^[\]\n]{1,80})\][ \n]|\(([^()\n]{1,80})\)\n)/;
/** No label reaches further into a payload. */
const LONGEST = 128;
const MARK = /^>>+ ?/;

/** Speakers whose prefixes are compared before one is parsed. */
const RECENT = 8;

export interface PrefixReader {
  /** Which of `prefixes` starts the payload `[from, to)`; -1 where the first line has no colon or bracket. */
  read(text: string, from: number, to: number): number;
  /** Each once. */
  readonly prefixes: readonly Prefix[];
}

/** Finds what could be labels at the start of payloads. Most cues repeat one of the last few, which are compared before anything is parsed. */
export function prefixReader(): PrefixReader {
  const prefixes: Prefix[] = [];
  const known = new Map<string, number>();
  const recent: number[] = [];
  const read = (text: string, from: number, to: number): number => {
    const standing = recent.find((id) => standsAt(text, from, to, prefixes[id]?.source ?? ''));
    if (standing !== undefined) return standing;
    const prefix = prefixOf(text.slice(from, Math.min(to, from + LONGEST)));
    if (!prefix) return -1;
    const id = known.get(prefix.source) ?? prefixes.push(prefix) - 1;
    known.set(prefix.source, id);
    if (isPlain(prefix)) recent.unshift(id);
    if (recent.length > RECENT) recent.pop();
    return id;
  };
  return { read, prefixes };
}

const standsAt = (text: string, from: number, to: number, source: string): boolean =>
  to - from >= source.length && text.startsWith(source, from);

/** `Name: ` and nothing else: where it stands, no other prefix can. */
export const isPlain = ({ source, end, label }: Prefix) => label.length + 2 === end && source.endsWith(': ');

/** The plain form `Name: ` without a regular expression, the others with one. */
function prefixOf(payload: string): Prefix | undefined {
  const first = payload.charCodeAt(0);
  const colon = colonOf(payload);
  if (colon > 0 && (first > 64 || first < 40) && first !== 91) {
    const next = payload.charCodeAt(colon + 1);
    const spaced = next === 32 || next === 10;
    if (!spaced && colon + 1 < payload.length) return undefined;
    const end = spaced ? colon + 2 : colon + 1;
    const label = payload.slice(0, colon).trim();
    return { source: payload.slice(0, end), label, end, alone: next === 10, bracketed: false, marked: false };
  }
  if (colon < 0 && !/^[-–—\s]{0,4}[[(]/.test(payload)) return undefined;
  return unusual(payload);
}

/** Index of the first colon of the first line, within the length of a label. */
function colonOf(payload: string): number {
  const end = Math.min(payload.length, 96);
  for (let i = 0; i < end; i++) {
    const code = payload.charCodeAt(i);
    if (code === 58) return i;
    if (code === 10) return -1;
  }
  return -1;
}

function unusual(payload: string): Prefix | undefined {
  const marked = payload.startsWith('>>');
  const colon = COLON.exec(payload);
  const match = colon ?? BRACKET.exec(payload);
  if (!match) return undefined;
  const [source] = match;
  const label = (match[1] ?? match[2] ?? '').trim();
  const bracketed = !colon || match[1] !== undefined;
  return { source, label, end: source.length, alone: source.endsWith('\n'), bracketed, marked };
}

/** A change of speaker that nobody is named for ends the carrying. */
export const isChangeMark = (payload: string): boolean => MARK.test(payload);
