/** `Name: text` at the start of a line, with or without Markdown emphasis: what could be a label. */
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

/** What a reader of lines remembers from one to the next. */
interface Memory {
  /** The text has colons of double width. */
  readonly wide: boolean;
  /** The last usual label: its string is that of the next line that begins so. */
  last: string;
}

/** Undefined where nothing before a colon could be a label. Linear: a label is sought in the first 120 characters. */
export const labelledLine = (line: string): LabelledLine | undefined => labelOn(line, { wide: true, last: '' });

/** The same for the lines of one text, which repeat their labels. */
export function labelReader(text: string): (line: string) => LabelledLine | undefined {
  const memory: Memory = { wide: text.includes('：'), last: '' };
  return (line) => labelOn(line, memory);
}

function labelOn(line: string, memory: Memory): LabelledLine | undefined {
  const colon = line.indexOf(':');
  const wide = memory.wide ? line.indexOf('：') : -1;
  if (wide > 0 && wide < 130 && (colon < 0 || wide < colon)) return labelOn(line.replace('：', ': '), memory);
  if (line.charCodeAt(0) === 81 || line.charCodeAt(0) === 65) {
    const asked = ASKED.exec(line);
    if (asked) return { label: asked[1] ?? '', text: asked[2] ?? '', bold: false, listed: false };
  }
  if (colon < 1 || colon > 130) return undefined;
  const usual = plainLabel(line, colon, memory) ?? boldLabel(line, colon, memory);
  if (usual) return usual;
  const mark = LIST_ITEM.exec(line)?.[0];
  return mark === undefined ? labelIn(line, false) : labelIn(line.slice(mark.length), true);
}

/** `Ana: text`, which nearly all are, without a regular expression: a capital and a small letter first. */
function plainLabel(line: string, colon: number, memory: Memory): LabelledLine | undefined {
  if (!isBetween(line.charCodeAt(0), 65, 90) || !isBetween(line.charCodeAt(1), 97, 122) || colon > 120)
    return undefined;
  if (line.charCodeAt(colon + 1) !== 32 || !isBetween(line.charCodeAt(colon + 2), 33, 126)) return undefined;
  return { label: labelAt(line, 0, colon, memory), text: line.slice(colon + 2), bold: false, listed: false };
}

/** `**Ana:** text` in the same way. */
function boldLabel(line: string, colon: number, memory: Memory): LabelledLine | undefined {
  if (!line.startsWith('**') || !line.startsWith('** ', colon + 1) || colon > 120) return undefined;
  if (line.indexOf('*', 2) <= colon || !isBetween(line.charCodeAt(2), 65, 122)) return undefined;
  return { label: labelAt(line, 2, colon, memory), text: line.slice(colon + 4).trimStart(), bold: true, listed: false };
}

function labelAt(line: string, from: number, colon: number, memory: Memory): string {
  if (memory.last.length !== colon - from || !line.startsWith(memory.last, from))
    memory.last = line.slice(from, colon).trim();
  return memory.last;
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
