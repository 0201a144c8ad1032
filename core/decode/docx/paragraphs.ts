/** WordprocessingML (ECMA-376 part 1, section 17) -> paragraphs and table rows, in document order. */
import type { Failure } from '../../model.ts';
import { walkXml, type XmlAttributes, type XmlHandler } from '../xml.ts';

export interface Paragraph {
  /** Tabs and line breaks kept. */
  readonly text: string;
  /** Name of the paragraph's style, as `Heading1` or `Title`. */
  readonly style?: string;
}

/** A row of a table: the text of each cell, its paragraphs joined by line breaks. */
export interface Row {
  readonly cells: readonly string[];
}

export type Block = Paragraph | Row;

export const isRow = (block: Block): block is Row => 'cells' in block;

export async function readBlocks(xml: string): Promise<readonly Block[] | { readonly failure: Failure }> {
  let blocks: Block[] = [];
  const outcome = await walkXml({ text: xml }, () => {
    blocks = [];
    return handlerInto(blocks);
  });
  return 'failure' in outcome ? outcome : blocks;
}

/** A picture or box has a second rendering for old readers: the same text again. */
const REPEATED = 'Fallback';

const AS_TEXT: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' };

interface State {
  readonly blocks: Block[];
  /** Paragraphs around this one: a text box stands inside a paragraph. */
  readonly around: Building[];
  current: Building;
  taking: boolean;
  inRun: boolean;
  repeated: number;
  cells: string[];
  cell: string[] | undefined;
}

interface Building {
  text: string;
  style: string | undefined;
}

const building = (): Building => ({ text: '', style: undefined });

function handlerInto(blocks: Block[]): XmlHandler {
  const state: State = {
    blocks,
    around: [],
    current: building(),
    taking: false,
    inRun: false,
    repeated: 0,
    cells: [],
    cell: undefined,
  };
  return {
    open(name, attributes) {
      if (name === REPEATED) state.repeated++;
      if (state.repeated === 0) opened(state, name, attributes);
    },
    text(data) {
      if (state.taking && state.repeated === 0) state.current.text += data;
    },
    close(name) {
      if (name === REPEATED) state.repeated--;
      else if (state.repeated === 0) closed(state, name);
    },
  };
}

function opened(state: State, name: string, attributes: XmlAttributes): void {
  if (name === 'p') {
    state.around.push(state.current);
    state.current = building();
  } else if (name === 't') state.taking = true;
  else if (name === 'pStyle') state.current.style = attributes('val');
  else if (name === 'tr') state.cells = [];
  else if (name === 'tc') state.cell = [];
  else if (name === 'r') state.inRun = true;
  // Outside a run, `tab` is a tab stop of the paragraph's properties.
  else if (state.inRun && Object.hasOwn(AS_TEXT, name)) state.current.text += AS_TEXT[name];
}

function closed(state: State, name: string): void {
  if (name === 't') state.taking = false;
  else if (name === 'r') state.inRun = false;
  else if (name === 'p') endParagraph(state);
  else if (name === 'tc') {
    state.cells.push((state.cell ?? []).join('\n'));
    state.cell = undefined;
  } else if (name === 'tr' && state.cells.length > 0) {
    state.blocks.push({ cells: state.cells });
    state.cells = [];
  }
}

function endParagraph(state: State): void {
  const { text, style } = state.current;
  if (state.cell) state.cell.push(text);
  else state.blocks.push(style === undefined ? { text } : { text, style });
  state.current = state.around.pop() ?? building();
}
