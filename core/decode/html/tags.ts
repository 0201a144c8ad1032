/**
 * HTML as a flat run of tags and texts, for markup that is never closed: without a stack of open elements, its length is all that it costs.
 * What players' files hold is walked from `<` to `<`; texts with unusual references, and whatever begins unusually, go to htmlparser2's tokenizer.
 */
import { decodeEntities } from '../payload.ts';

export interface TagHandler {
  /** Names in lower case; `attributes` is to be asked while this runs, `at` is the offset after the tag. */
  open(name: string, attributes: TagAttributes, at: number): void;
  close(name: string): void;
  /** `to` is the offset after the text. */
  text(text: string, to: number): void;
}

export type TagAttributes = (name: string) => string | undefined;

type Strictly = (from: number, to: number) => void;

/** Their content is no markup (HTML, section 13.2.5), or their end is their own. */
const RAW = new Set('style script title textarea xmp iframe noembed noframes noscript plaintext'.split(' '));
/** References that mean the same everywhere. */
const USUAL = /&(?!(?:nbsp|amp|lt|gt|quot|#(?:3[2-9]|[4-9]\d|1[01]\d|12[0-6]));)/;

export async function walkTags(source: string, handler: TagHandler): Promise<void> {
  const strictly = await strictWalk(source, handler);
  const body = Math.max(0, source.slice(0, HEAD).search(/<body[\s>]/i));
  if (body > 0) strictly(0, body);
  const rest = walkPlain(source, body, handler, strictly);
  if (rest >= 0) strictly(rest, source.length);
}

/** By a tokenizer that knows the whole standard, as a function of the part to walk. */
export async function strictWalk(source: string, handler: TagHandler): Promise<Strictly> {
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

/** Where it stopped: what begins there is the tokenizer's to read. -1 at the end. */
function walkPlain(source: string, from: number, handler: TagHandler, strictly: Strictly): number {
  let at = from;
  let attributesAt = 0;
  const attributes = (name: string) => attributeOf(source, attributesAt, name);
  const lower = new Map<string, string>();
  while (at < source.length) {
    const tag = nextTag(source, at);
    const to = tag < 0 ? source.length : tag;
    if (to > at) tell(source, at, to, handler, strictly);
    if (tag < 0) return -1;
    const closing = source.charCodeAt(tag + 1) === SLASH;
    const end = tagEnd(source, tag);
    if (end < 0) return tag;
    const first = closing ? tag + 2 : tag + 1;
    const last = nameEnd(source, first);
    const raw = source.slice(first, last);
    const name = lower.get(raw) ?? raw.toLowerCase();
    if (lower.size < 64) lower.set(raw, name);
    if (RAW.has(name) && !closing) return tag;
    attributesAt = last;
    if (closing) handler.close(name);
    else if (source.charCodeAt(first) !== BANG) handler.open(name, attributes, end);
    at = end;
  }
  return -1;
}

const BANG = 33;
const SLASH = 47;
const GREATER = 62;

const isLetter = (code: number) => (code | 32) >= 97 && (code | 32) <= 122;

/** The next `<` that a tag, its end or a comment begins with; any other is text. */
function nextTag(source: string, from: number): number {
  let tag = source.indexOf('<', from);
  while (tag >= 0) {
    const code = source.charCodeAt(tag + 1);
    if (isLetter(code) || code === SLASH || code === BANG || code === 63) return tag;
    tag = source.indexOf('<', tag + 1);
  }
  return -1;
}

/** Behind the `>` of a tag or comment; -1 where it is neither, or where a quotation mark may hold another `>`. */
function tagEnd(source: string, tag: number): number {
  const code = source.charCodeAt(tag + 1);
  if (source.startsWith('<!--', tag)) {
    const close = source.indexOf('-->', tag + 4);
    return close < 0 ? -1 : close + 3;
  }
  if (code === BANG || code === 63 || (code === SLASH && !isLetter(source.charCodeAt(tag + 2)))) return -1;
  const close = source.indexOf('>', tag);
  if (close < 0 || close - tag > LONGEST_TAG) return -1;
  const quotes = source.slice(tag, close).replaceAll(/="[^"]*"|='[^']*'/g, '');
  return quotes.includes('"') || quotes.includes("'") ? -1 : close + 1;
}

const LONGEST_TAG = 2000;

/** HTML, section 13.2.5.8: white space, `/` or `>`. */
function nameEnd(source: string, from: number): number {
  let at = from;
  for (;;) {
    const code = source.charCodeAt(at);
    if (code <= 32 || code === SLASH || code === GREATER) return at;
    at++;
  }
}

const ATTRIBUTE = /\s*\/?\s*([^\s=/>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/y;

/** The first of that name, with its references resolved. */
function attributeOf(source: string, from: number, asked: string): string | undefined {
  ATTRIBUTE.lastIndex = from;
  for (let match = ATTRIBUTE.exec(source); match; match = ATTRIBUTE.exec(source)) {
    if (match[1]?.toLowerCase() === asked) return decodeEntities(match[2] ?? match[3] ?? match[4] ?? '');
  }
  return undefined;
}

function tell(source: string, from: number, to: number, handler: TagHandler, strictly: Strictly): void {
  const said = source.slice(from, to);
  if (!said.includes('&')) handler.text(said, to);
  else if (USUAL.test(said)) strictly(from, to);
  else handler.text(decodeEntities(said), to);
}

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
