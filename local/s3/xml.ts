/** The little XML that S3 speaks: a writer of nested elements, and a reader that gives flat records. */
import { SaxesParser } from 'saxes';
import { S3Fault } from './fault.ts';

export type Node = readonly [name: string, content: string | number | boolean | readonly Node[] | undefined];

const NAMESPACE = 'http://s3.amazonaws.com/doc/2006-03-01/';

/** A whole document; an element whose content is undefined is left out. */
export function document(name: string, content: readonly Node[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${name} xmlns="${NAMESPACE}">${content.map(element).join('')}</${name}>`;
}

/** The error document, which alone has no namespace. */
export function errorDocument(code: string, message: string, resource: string): string {
  const content: Node[] = [
    ['Code', code],
    ['Message', message],
    ['Resource', resource],
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Error>${content.map(element).join('')}</Error>`;
}

function element([name, content]: Node): string {
  if (content === undefined) return '';
  const inner = typeof content === 'object' ? content.map(element).join('') : escapeText(String(content));
  return `<${name}>${inner}</${name}>`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

const escapeText = (text: string) => text.replace(/[&<>"\r]/g, (char) => ESCAPES[char] ?? char);

/** The children of each `name` element as text by tag: `<Object><Key>a</Key></Object>` gives `{ Key: 'a' }`. */
export function recordsIn(xml: string, name: string): ReadonlyMap<string, string>[] {
  const records: Map<string, string>[] = [];
  let record: Map<string, string> | undefined;
  let text = '';
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw new S3Fault('MalformedXML', error.message);
  });
  parser.on('opentag', (tag) => {
    text = '';
    if (tag.name !== name) return;
    record = new Map();
    records.push(record);
  });
  parser.on('text', (part) => {
    text += part;
  });
  parser.on('closetag', (tag) => {
    if (tag.name === name) record = undefined;
    record?.set(tag.name, text);
    text = '';
  });
  parser.write(xml).close();
  return records;
}
