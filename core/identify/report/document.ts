/** The report's turns -> its lines and sentences, with quotations masked. */
import type { Range, Turn } from '../../model.ts';
import { sentences as sentenceRanges } from '../../sentences.ts';
import { type StandingAlone, standingAlone } from '../office-field.ts';
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
  /** Names and places that stand by themselves somewhere in the document. */
  readonly alone: StandingAlone;
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
  const alone = standingAlone(lines.map(({ text }) => text));
  const sentences: Sentence[] = [];
  for (const line of lines) {
    for (const sentence of sentencesOf(line)) sentences.push({ ...sentence, index: sentences.length, alone });
  }
  return { lines, sentences };
}

/** Printed prose has its full stops: the breaks made for recognizer text, inside a long sentence, are closed again. */
function whole(text: string): Range[] {
  const ranges: Range[] = [];
  for (const range of sentenceRanges(text)) {
    const before = ranges.at(-1);
    const end = before ? text.slice(Math.max(before.from, before.to - 8), before.to) : '';
    if (before && !/[.!?…]["'”’)\]]*$/.test(end)) ranges[ranges.length - 1] = { from: before.from, to: range.to };
    else ranges.push(range);
  }
  return ranges;
}

/** "**Know your miller.** Our co-founder ...": a heading run in. */
const BOLD = /^\*\*[^*]{2,80}\*\*\s+/;

function sentencesOf(line: Line): Omit<Sentence, 'index' | 'alone'>[] {
  const start =
    line.dateline?.end ?? (line.kind === 'bullet' ? bulletEnd(line.text) : (BOLD.exec(line.text)?.[0].length ?? 0));
  return whole(line.text.slice(start)).map((range, i) => {
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
