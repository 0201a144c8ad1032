/** The report's turns -> its lines and sentences, with quotations masked. */
import type { Range, Turn } from '../../model.ts';
import { sentences as sentenceRanges } from '../../sentences.ts';
import { isTitleCase } from '../title-case.ts';
import { bulletEnd, type Dateline, datelineOf, type LineKind, lineKind } from './lines.ts';
import { framed, MASK } from './quotations.ts';

export interface Line {
  readonly turn: number;
  readonly kind: LineKind;
  readonly text: string;
  /** The text with quotations masked. */
  readonly frame: string;
  readonly dateline?: Dateline;
}

/** A sentence; `from` and `to` are offsets into its line, whose own offsets are those of the turn. */
export interface Sentence {
  readonly index: number;
  readonly line: Line;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly frame: string;
  /** First of its line. */
  readonly first: boolean;
  /** All of its letters are inside quotation marks. */
  readonly quoted: boolean;
  /** It begins inside a quotation that an earlier sentence opened. */
  readonly continues: boolean;
}

export interface Document {
  readonly lines: readonly Line[];
  readonly sentences: readonly Sentence[];
}

export function documentOf(turns: readonly Turn[]): Document {
  const lines: Line[] = [];
  let open = false;
  for (const turn of turns) {
    const { text } = turn;
    const masked = framed(text, open);
    open = masked.open;
    const first = !lines.some((line) => line.kind === 'prose');
    const kind = lineKind(text.trim(), lines.at(-1)?.kind, !first);
    const dateline =
      kind === 'prose' || (kind === 'heading' && /\d{4}$/.test(text)) ? datelineOf(text, first) : undefined;
    lines.push({ turn: turn.index, kind, text, frame: masked.frame, ...(dateline ? { dateline } : {}) });
  }
  const sentences: Sentence[] = [];
  for (const line of lines) {
    for (const sentence of sentencesOf(line)) sentences.push({ ...sentence, index: sentences.length });
  }
  return { lines, sentences };
}

/** Printed prose has its full stops: the breaks made for recognizer text, inside a long sentence, are closed again. */
function whole(text: string, frame: string): Range[] {
  const ranges: Range[] = [];
  for (const range of sentenceRanges(text)) {
    const before = ranges.at(-1);
    const end = before ? text.slice(Math.max(before.from, before.to - 8), before.to) : '';
    if (before && (!/[.!?…]["'”’)\]]*$/.test(end) || inTitle(text, frame, before.to)))
      ranges[ranges.length - 1] = { from: before.from, to: range.to };
    else ranges.push(range);
  }
  return ranges;
}

/** "‘Who Pays? | Rivers and Towns’": a title that asks goes on. */
function inTitle(text: string, frame: string, at: number): boolean {
  if (frame[at - 1] !== MASK || frame[at] !== MASK) return false;
  const from = frame.slice(0, at).search(/\uFFFC+$/);
  const rest = /^\uFFFC+/.exec(frame.slice(at))?.[0].length ?? 0;
  return at + rest - from < 120 && isTitleCase(text.slice(from, at + rest));
}

/** "**Know your miller.** Our co-founder ...": a heading run in. */
const BOLD = /^\*\*[^*]{2,80}\*\*\s+/;

function sentencesOf(line: Line): Omit<Sentence, 'index'>[] {
  const start =
    line.dateline?.end ?? (line.kind === 'bullet' ? bulletEnd(line.text) : (BOLD.exec(line.text)?.[0].length ?? 0));
  return whole(line.text.slice(start), line.frame.slice(start)).map((range, i) => {
    const [from, to] = [range.from + start, range.to + start];
    const text = line.text.slice(from, to);
    const frame = line.frame.slice(from, to);
    return {
      line,
      from,
      to,
      text,
      frame,
      first: i === 0,
      quoted: frame.startsWith(MASK) && !/[\p{L}\p{N}]/u.test(frame),
      continues: frame.startsWith(MASK) && !/^["“‘'«»„]/.test(text),
    };
  });
}
