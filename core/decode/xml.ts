/** XML -> events, behind guards: a DOCTYPE is refused before anything is parsed, nesting is bounded, and no entity but the five is known. */
import type { Failure } from '../model.ts';
import { walkPlainXml } from './plain-xml.ts';
import type { Source } from './reader.ts';
import { refuse } from './refusals.ts';

export interface XmlHandler {
  /** Names come without their prefix. `at` is the offset after the tag. */
  open(name: string, attributes: XmlAttributes, at: number): void;
  close(name: string, at: number): void;
  text(text: string): void;
}

/** Attributes by their name in the file, and by the name without its prefix; to be asked while `open` runs. */
export type XmlAttributes = (name: string) => string | undefined;

export type XmlOutcome = { readonly failure: Failure } | { readonly fault?: string };

const DEEPEST = 256;
const CHUNK = 65_536;

/** Walks the whole text, with a new handler where it has to start over. Faults of form do not stop the walk: the first comes back as `fault`. */
export async function walkXml(
  { text, codes }: Pick<Source, 'text' | 'codes'>,
  newHandler: () => XmlHandler,
): Promise<XmlOutcome> {
  if (hasDoctype(text)) return refuse('dtd');
  return walkPlainXml(text, newHandler(), DEEPEST, codes !== undefined) ? {} : walkStrictly(text, newHandler());
}

/** By a parser that knows the whole standard. */
export async function walkStrictly(text: string, handler: XmlHandler): Promise<XmlOutcome> {
  const { SaxesParser } = await import('saxes');
  const parser = new SaxesParser({ xmlns: false });
  let depth = 0;
  let deepest = 0;
  let fault: string | undefined;
  parser.on('error', (error) => {
    fault ??= error.message;
  });
  parser.on('opentag', (tag) => {
    deepest = Math.max(deepest, ++depth);
    if (deepest <= DEEPEST) handler.open(localName(tag.name), attributesOf(tag.attributes), parser.position);
  });
  parser.on('closetag', (tag) => {
    if (depth-- <= DEEPEST) handler.close(localName(tag.name), parser.position);
  });
  let declared = false;
  parser.on('doctype', () => {
    declared = true;
  });
  parser.on('text', (data) => handler.text(data));
  parser.on('cdata', (data) => handler.text(data));
  for (let from = 0; from < text.length && deepest <= DEEPEST; from += CHUNK)
    parser.write(text.slice(from, from + CHUNK));
  if (deepest > DEEPEST) return refuse('too-deep');
  parser.close();
  if (declared) return refuse('dtd');
  return fault === undefined ? {} : { fault };
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

function attributesOf(attributes: Readonly<Record<string, string>>): XmlAttributes {
  let local: Readonly<Record<string, string>> | undefined;
  return (name) => {
    const value = attributes[name];
    if (value !== undefined && Object.hasOwn(attributes, name)) return value;
    local ??= localNames(attributes);
    return local === NONE ? undefined : local[name];
  };
}

const NONE: Readonly<Record<string, string>> = Object.create(null);

/** The attributes with a prefix by their names without it, the first of each; `NONE` itself where there are none. */
function localNames(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  let local = NONE as Record<string, string>;
  for (const key in attributes) {
    const colon = key.indexOf(':');
    if (colon < 0) continue;
    if (local === NONE) local = Object.create(null);
    local[key.slice(colon + 1)] ??= attributes[key] ?? '';
  }
  return local;
}

/** What may stand before a root element: white space, comments, processing instructions, then a document type declaration. */
const PROLOG = /^[\s\uFEFF]+|^<\?[\s\S]*?\?>|^<!--[\s\S]*?-->/;

function hasDoctype(text: string): boolean {
  let rest = text.slice(0, CHUNK);
  for (let match = PROLOG.exec(rest); match; match = PROLOG.exec(rest)) rest = rest.slice(match[0].length);
  return /^<!DOCTYPE/i.test(rest);
}
