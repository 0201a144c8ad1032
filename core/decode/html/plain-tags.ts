/** Tags and texts as tools write them, from one `<` to the next (HTML, section 13.2.5); the rest is left to the tokenizer of the whole standard. */
import { decodeEntities } from '../payload.ts';
import type { PartWalk, TagHandler } from './tags.ts';

/** Their content is no markup (HTML, section 13.2.5), or their end is their own. */
const RAW = new Set('style script title textarea xmp iframe noembed noframes noscript plaintext'.split(' '));
/** References that mean the same everywhere. */
const USUAL = /&(?!(?:nbsp|amp|lt|gt|quot|#(?:3[2-9]|[4-9]\d|1[01]\d|12[0-6]));)/;

/** Where it stopped: what begins there is the tokenizer's to read. -1 at the end. */
export function walkPlain(source: string, from: number, handler: TagHandler, strictly: PartWalk): number {
  let at = from;
  let attributesAt = 0;
  const attributes = (name: string) => attributeOf(source, attributesAt, name);
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
    const name = nameOf(source, first, last);
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
  for (let at = tag; at < close; at++) {
    const quote = source.charCodeAt(at);
    if (quote === DOUBLE || quote === SINGLE) return isQuoted(source.slice(at - 1, close)) ? close + 1 : -1;
  }
  return close + 1;
}

/** Every quotation mark belongs to a value. */
function isQuoted(part: string): boolean {
  const rest = part.replaceAll(/="[^"]*"|='[^']*'/g, '');
  return !rest.includes('"') && !rest.includes("'");
}

const DOUBLE = 34;
const SINGLE = 39;
const LONGEST_TAG = 2000;

/** What nearly all tags are called needs no string of its own. */
const USUAL_NAMES = ['p', 'sync', 'br'];

function nameOf(source: string, from: number, to: number): string {
  for (const name of USUAL_NAMES) {
    let at = 0;
    if (name.length !== to - from) continue;
    while (at < name.length && (source.charCodeAt(from + at) | 32) === name.charCodeAt(at)) at++;
    if (at === name.length) return name;
  }
  return source.slice(from, to).toLowerCase();
}

/** HTML, section 13.2.5.8: white space, `/` or `>`. */
function nameEnd(source: string, from: number): number {
  let at = from;
  while (!isEnd(source.charCodeAt(at))) at++;
  return at;
}

const EQUALS = 61;

/** The first attribute of that name, with its references resolved; `from` is behind the name of a tag that ends. */
function attributeOf(source: string, from: number, asked: string): string | undefined {
  let at = from;
  for (;;) {
    while (source.charCodeAt(at) <= 32 || source.charCodeAt(at) === SLASH) at++;
    if (source.charCodeAt(at) === GREATER) return undefined;
    const name = at;
    do at++;
    while (!isEnd(source.charCodeAt(at)) && source.charCodeAt(at) !== EQUALS);
    const end = at;
    while (source.charCodeAt(at) <= 32) at++;
    const value = source.charCodeAt(at) === EQUALS ? valueAt(source, at + 1) : undefined;
    if (end - name === asked.length && source.slice(name, end).toLowerCase() === asked)
      return value ? decodeEntities(source.slice(value.from, value.to)) : '';
    if (value) at = value.end;
  }
}

const isEnd = (code: number) => code <= 32 || code === SLASH || code === GREATER;

function valueAt(source: string, from: number): { readonly from: number; readonly to: number; readonly end: number } {
  let at = from;
  while (source.charCodeAt(at) <= 32) at++;
  const quote = source.charAt(at);
  if (quote === '"' || quote === "'") {
    const to = source.indexOf(quote, at + 1);
    return { from: at + 1, to, end: to + 1 };
  }
  let to = at;
  while (source.charCodeAt(to) > 32 && source.charCodeAt(to) !== GREATER) to++;
  return { from: at, to, end: to };
}

function tell(source: string, from: number, to: number, handler: TagHandler, strictly: PartWalk): void {
  const said = source.slice(from, to);
  if (!said.includes('&')) handler.text(said, to);
  else if (USUAL.test(said)) strictly(from, to);
  else handler.text(decodeEntities(said), to);
}
