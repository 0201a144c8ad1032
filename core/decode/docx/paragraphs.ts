/** WordprocessingML (ECMA-376 part 1, section 17) -> paragraphs and table rows, in document order. */
import type { Failure } from '../../model.ts';
import { walkXml } from '../xml.ts';

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
  const blocks: Block[] = [];
  const outcome = await walkXml(xml, handlerInto(blocks));
  return 'failure' in outcome ? outcome : blocks;
}

/** A picture or box has a second rendering for old readers: the same text again. */
const REPEATED = 'Fallback';

const AS_TEXT: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' };

function handlerInto(blocks: Block[]): Parameters<typeof walkXml>[1] {
  let text = '';
  let style: string | undefined;
  let taking = false;
  let inRun = false;
  let repeated = 0;
  let cells: string[] = [];
  let cell: string[] | undefined;
  const paragraphs: { text: string; style: string | undefined }[] = [];
  const endParagraph = () => {
    if (cell) cell.push(text);
    else blocks.push(style === undefined ? { text } : { text, style });
    ({ text, style } = paragraphs.pop() ?? { text: '', style: undefined });
  };
  return {
    open(name, attributes) {
      if (name === REPEATED) repeated++;
      if (repeated > 0) return;
      if (name === 'p') {
        paragraphs.push({ text, style });
        text = '';
        style = undefined;
      } else if (name === 't') taking = true;
      else if (name === 'pStyle') style = attributes('val');
      else if (name === 'tr') cells = [];
      else if (name === 'tc') cell = [];
      else if (name === 'r') inRun = true;
      // Outside a run, `tab` is a tab stop of the paragraph's properties.
      else if (inRun && Object.hasOwn(AS_TEXT, name)) text += AS_TEXT[name];
    },
    text(data) {
      if (taking && repeated === 0) text += data;
    },
    close(name) {
      if (name === REPEATED) repeated--;
      if (repeated > 0) return;
      if (name === 't') taking = false;
      else if (name === 'r') inRun = false;
      else if (name === 'p') endParagraph();
      else if (name === 'tc') {
        cells.push((cell ?? []).join('\n'));
        cell = undefined;
      } else if (name === 'tr' && cells.length > 0) {
        blocks.push({ cells });
        cells = [];
      }
    },
  };
}
