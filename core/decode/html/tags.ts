/**
 * HTML as a flat run of tags and texts, for markup that is never closed: without a stack of open elements, its length is all that it costs.
 * What players' files hold is walked from `<` to `<`; texts with unusual references, and whatever begins unusually, go to htmlparser2's tokenizer.
 */
import { walkPlain } from './plain-tags.ts';

export interface TagHandler {
  /** Names in lower case; `attributes` is to be asked while this runs, `at` is the offset after the tag. */
  open(name: string, attributes: TagAttributes, at: number): void;
  close(name: string): void;
  /** `to` is the offset after the text. */
  text(text: string, to: number): void;
}

export type TagAttributes = (name: string) => string | undefined;

/** Walks the part from one offset to another. */
export type PartWalk = (from: number, to: number) => void;

export async function walkTags(source: string, handler: TagHandler): Promise<void> {
  const strictly = await strictWalk(source, handler);
  const body = Math.max(0, source.slice(0, HEAD).search(/<body[\s>]/i));
  if (body > 0) strictly(0, body);
  const rest = walkPlain(source, body, handler, strictly);
  if (rest >= 0) strictly(rest, source.length);
}

/** By a tokenizer that knows the whole standard, as a function of the part to walk. */
export async function strictWalk(source: string, handler: TagHandler): Promise<PartWalk> {
  const { Tokenizer } = await import('htmlparser2');
  return (from, to) => {
    const part = source.slice(from, to);
    const tokenizer = new Tokenizer({ decodeEntities: true }, callbacks(part, from, handler));
    tokenizer.write(part);
    tokenizer.end();
  };
}

/** Styles and a title stand in it, whose content is no markup. */
const HEAD = 65_536;

const nothing = () => {};

/** The tokenizer's events about `source`, which stands at `base` of the file. */
function callbacks(source: string, base: number, handler: TagHandler) {
  let name = '';
  let attribute = '';
  let value = '';
  let attributes = new Map<string, string>();
  const opened = (end: number) => handler.open(name, (asked) => attributes.get(asked), base + end + 1);
  return {
    onopentagname: (from: number, to: number) => {
      name = source.slice(from, to).toLowerCase();
      attributes = new Map();
    },
    onattribname: (from: number, to: number) => {
      attribute = source.slice(from, to).toLowerCase();
      value = '';
    },
    onattribdata: (from: number, to: number) => {
      value += source.slice(from, to);
    },
    onattribentity: (point: number) => {
      value += String.fromCodePoint(point);
    },
    onattribend: () => {
      attributes.set(attribute, value);
    },
    onopentagend: opened,
    onselfclosingtag: opened,
    onclosetag: (from: number, to: number) => handler.close(source.slice(from, to).toLowerCase()),
    ontext: (from: number, to: number) => handler.text(source.slice(from, to), base + to),
    ontextentity: (point: number, to: number) => handler.text(String.fromCodePoint(point), base + to),
    oncdata: nothing,
    oncomment: nothing,
    ondeclaration: nothing,
    onprocessinginstruction: nothing,
    onend: nothing,
  };
}
