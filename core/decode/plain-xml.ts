/**
 * The XML that tools write (W3C XML 1.0, fifth edition): elements with names in ASCII, attributes, text, comments, the five entities and
 * character references. Whatever else a text holds, and whatever breaks a rule of the standard, is not judged here: the strict parser
 * reads it from the start. That one looks at each character, this one for the next `<`.
 */
import type { XmlHandler } from './xml.ts';
import { NO_CHARACTER, UNUSUAL, unescaped } from './xml-characters.ts';

/** Section 2.8: the XML declaration, and the white space after it. */
const DECLARATION =
  /^<\?xml version=(["'])1\.0\1(?: encoding=(["'])[A-Za-z][\w.-]*\2)?(?: standalone=(["'])(?:yes|no)\3)?[ \t\r\n]*\?>[ \t\r\n]*/;
/** Section 2.4: the end of a CDATA section is no text. Instructions, declarations and sections begin with what begins no tag here. */
const ELSEWHERE = ']]>';
/** Each is compared with those before it. */
const MOST_ATTRIBUTES = 32;

const TAB = 9;
const LF = 10;
const SPACE = 32;
const BANG = 33;
const AMPERSAND = 38;
const SLASH = 47;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;

/** Section 2.3, by code: 1 what may stand in a name, 2 what may also begin one. */
const IN_NAME = 1;
const BEGINS_NAME = 2;
const NAMES = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[A-Za-z_:]/.test(character)) return BEGINS_NAME;
  return /[\d.-]/.test(character) ? IN_NAME : 0;
});

interface Walk {
  readonly text: string;
  readonly handler: XmlHandler;
  /** Names of the elements that are open. */
  readonly open: string[];
  /** Of the element that began last. */
  tag: string | undefined;
  /** Attributes of the tag at hand, the first `count`; behind them are those of tags before. */
  readonly names: string[];
  readonly values: string[];
  count: number;
  prefixed: boolean;
  /** The root element has begun. */
  rooted: boolean;
}

/**
 * Walks the whole text; false where it is not plain: what the handler has seen by then is worth nothing. Linear. `ascii`: a decoded
 * text of ASCII, of whose control characters only white space is left.
 */
export function walkPlainXml(text: string, handler: XmlHandler, deepest: number, ascii = false): boolean {
  let at = DECLARATION.exec(text)?.[0].length ?? 0;
  const body = at === 0 ? text : text.slice(at);
  const odd = ascii ? body.includes('\v') || body.includes('\f') : UNUSUAL.test(body) && NO_CHARACTER.test(body);
  if (odd || body.includes(ELSEWHERE)) return false;
  const walk: Walk = {
    text,
    handler,
    open: [],
    tag: undefined,
    names: [],
    values: [],
    count: 0,
    prefixed: false,
    rooted: false,
  };
  const attribute = (name: string) => attributeOf(walk, name);
  let ampersand = text.indexOf('&', at);
  for (let tag = text.indexOf('<', at); tag >= 0; tag = text.indexOf('<', at)) {
    if (ampersand >= 0 && ampersand < at) ampersand = text.indexOf('&', at);
    if (tag > at && !tell(walk, text.slice(at, tag), ampersand >= 0 && ampersand < tag)) return false;
    const next = text.charCodeAt(tag + 1);
    if (next === SLASH) at = closingEnd(walk, tag);
    else if (next === BANG) at = commentEnd(text, tag);
    else at = openingEnd(walk, tag, attribute);
    if (at < 0 || walk.open.length > deepest) return false;
  }
  return walk.rooted && walk.open.length === 0 && isBlank(text.slice(at));
}

const isBlank = (text: string) => !/[^ \t\n]/.test(text);

/** A text between two tags; outside the root there is none but white space. */
function tell({ open, handler }: Walk, said: string, escaped: boolean): boolean {
  if (open.length === 0) return isBlank(said);
  const told = escaped ? unescaped(said) : said;
  if (told !== undefined) handler.text(told);
  return told !== undefined;
}

/** Section 2.5: where a comment ends; -1 where it is none, or holds `--`. */
function commentEnd(text: string, at: number): number {
  if (!text.startsWith('<!--', at)) return -1;
  const end = text.indexOf('--', at + 4);
  return end >= 0 && text.charCodeAt(end + 2) === GREATER ? end + 3 : -1;
}

/** Section 3.1. */
function closingEnd({ text, handler, open }: Walk, at: number): number {
  const name = open.pop();
  if (name === undefined || !text.startsWith(name, at + 2)) return -1;
  const end = at + 2 + name.length;
  if (text.charCodeAt(end) !== GREATER) return -1;
  handler.close(localName(name), end + 1);
  return end + 1;
}

/** A start tag, or that of an empty element. */
function openingEnd(walk: Walk, tag: number, attribute: (name: string) => string | undefined): number {
  const { text, handler, open } = walk;
  if (open.length === 0 && walk.rooted) return -1;
  const name = nameAt(text, tag + 1, walk.tag);
  const slash = name === undefined ? -1 : attributesEnd(walk, tag + 1 + name.length);
  const empty = text.charCodeAt(slash) === SLASH;
  const at = empty ? slash + 2 : slash + 1;
  if (name === undefined || slash < 0 || text.charCodeAt(at - 1) !== GREATER) return -1;
  walk.rooted = true;
  walk.tag = name;
  handler.open(localName(name), attribute, at);
  if (empty) handler.close(localName(name), at);
  else open.push(name);
  return at;
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

/** The name that begins at `at`; most often it is that of the tag or attribute `before`, and nothing is cut for it. */
function nameAt(text: string, at: number, before: string | undefined): string | undefined {
  if (before !== undefined && text.startsWith(before, at) && isNameEnd(text, at + before.length)) return before;
  if (NAMES[text.charCodeAt(at)] !== BEGINS_NAME) return undefined;
  let end = at + 1;
  while (!isNameEnd(text, end)) end++;
  return text.slice(at, end);
}

const isNameEnd = (text: string, at: number) => (NAMES[text.charCodeAt(at)] ?? 0) === 0;

const isSpace = (code: number) => code === SPACE || code === LF || code === TAB;

/** Reads the attributes behind a tag's name; gives where `>` or `/` stands, -1 where they are not plain. */
function attributesEnd(walk: Walk, from: number): number {
  const { text, names, values } = walk;
  walk.count = 0;
  walk.prefixed = false;
  let at = from;
  for (;;) {
    const before = at;
    while (isSpace(text.charCodeAt(at))) at++;
    const code = text.charCodeAt(at);
    if (code === GREATER || code === SLASH) return at;
    const name = at > before ? nameAt(text, at, names[walk.count]) : undefined;
    if (name === undefined || walk.count === MOST_ATTRIBUTES) return -1;
    const equals = at + name.length;
    const quote = equals + 1;
    const end = text.charCodeAt(equals) === EQUALS ? valueEnd(text, quote) : -1;
    const value = end < 0 ? undefined : attributeValue(text, quote + 1, end);
    if (value === undefined || placeOf(walk, name) >= 0) return -1;
    names[walk.count] = name;
    values[walk.count++] = value;
    walk.prefixed ||= name.includes(':');
    at = end + 1;
  }
}

function placeOf({ names, count }: Walk, name: string): number {
  for (let i = 0; i < count; i++) if (names[i] === name) return i;
  return -1;
}

/** Where the closing quotation mark stands. */
function valueEnd(text: string, quote: number): number {
  const mark = text[quote];
  return mark === '"' || mark === "'" ? text.indexOf(mark, quote + 1) : -1;
}

/** Section 3.3.3: white space in a value is a space. */
function attributeValue(text: string, from: number, to: number): string | undefined {
  let usual = true;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === LESS) return undefined;
    if (code < SPACE || code === AMPERSAND) usual = false;
  }
  const value = text.slice(from, to);
  return usual ? value : unescaped(value.replaceAll(/[\t\n]/g, ' '));
}

/** By its name in the file, then by the name without its prefix. */
function attributeOf(walk: Walk, asked: string): string | undefined {
  const exact = placeOf(walk, asked);
  if (exact >= 0 || !walk.prefixed) return walk.values[exact];
  const local = walk.names.findIndex((name, i) => i < walk.count && name.includes(':') && localName(name) === asked);
  return walk.values[local];
}
