/** Two parsers, one reading: what the quick one walks, the strict one walks alike and without a fault; what the strict one faults, the quick one leaves to it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { walkPlainXml } from '../../../core/decode/plain-xml.ts';
import { walkStrictly, type XmlHandler } from '../../../core/decode/xml.ts';

const ASKED = ['begin', 'end', 'id', 'xml:id', 'ttm:agent', 'agent', 'x'];

/** Everything that a handler is told; texts that follow one another are one. */
function recorder(): { readonly events: string[]; readonly handler: XmlHandler } {
  const events: string[] = [];
  let depth = 0;
  let said = '';
  const flush = () => {
    if (said !== '' && depth > 0) events.push(`text ${said}`);
    said = '';
  };
  const handler: XmlHandler = {
    open(name, attributes, at) {
      flush();
      depth++;
      events.push(`open ${name} ${at} ${ASKED.map((asked) => attributes(asked) ?? '-').join('|')}`);
    },
    close(name, at) {
      flush();
      depth--;
      events.push(`close ${name} ${at}`);
    },
    text(text) {
      said += text;
    },
  };
  return { events, handler };
}

async function bothWalks(xml: string) {
  const quick = recorder();
  const strict = recorder();
  const walked = walkPlainXml(xml, quick.handler, 256);
  const outcome = await walkStrictly(xml, strict.handler);
  return { walked, quick: quick.events, strict: strict.events, outcome };
}

const name = fc.constantFrom('p', 'span', 'tt:div', 'br', 'a-b', '_x.1', 'xml:y');
const attribute = fc.constantFrom('begin', 'end', 'xml:id', 'ttm:agent', 'a:x', 'b:x', 'x', 'z:b:x');
const piece = fc.constantFrom(
  'Ana',
  ' said\n',
  '\t',
  '5 > 4',
  '&amp;',
  '&lt;',
  '&#65;',
  '&#x1F600;',
  '&apos;',
  'é',
  '\u{1f600}',
  ']]',
  "'",
);
const content = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(''));
const value = content.map((text) => text.replaceAll("'", ''));
const attributes = fc
  .uniqueArray(fc.tuple(attribute, value), { selector: ([key]) => key, maxLength: 3 })
  .map((pairs) => pairs.map(([key, said], i) => ` ${i % 2 ? '\n ' : ''}${key}='${said}'`).join(''));
const comment = fc.constantFrom('', '', '<!-- a - note -->');
const { element } = fc.letrec<{ element: string }>((tie) => ({
  element: fc
    .tuple(
      name,
      attributes,
      fc.array(fc.oneof({ maxDepth: 4 }, content, comment, tie('element')), { maxLength: 4 }),
      fc.boolean(),
    )
    .map(([tag, pairs, inner, short]) =>
      short && inner.length === 0 ? `<${tag}${pairs}/>` : `<${tag}${pairs}>${inner.join('')}</${tag}>`,
    ),
}));
const head = fc.constantFrom(
  '',
  '<?xml version="1.0"?>',
  '<?xml version="1.0" encoding="UTF-8" standalone=\'yes\' ?>\r\n',
  '\n<!-- x -->',
);
const plain = fc.tuple(head, element).map(([before, root]) => `${before}${root}\n`);

const broken = [
  '<',
  '>',
  '&',
  '&nbsp;',
  '&#0;',
  '&#xD800;',
  ']]>',
  '--',
  '"',
  "'",
  '/',
  '</p>',
  '<p>',
  '=',
  ' ',
  '\r',
  '\v',
  '\ufffe',
  '<?x?>',
  '<![CDATA[<]]>',
  '<!DOCTYPE p>',
  ':',
  'é',
  '1',
];
const damaged = fc
  .tuple(plain, fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.constantFrom(...broken)), { minLength: 1, maxLength: 3 }))
  .map(([xml, changes]) =>
    changes.reduce((text, [at, cut, put]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + put + text.slice(place + cut);
    }, xml),
  );

describe('XML as tools write it', () => {
  test('is walked, and as the strict parser walks it', async () => {
    await fc.assert(
      fc.asyncProperty(plain, async (xml) => {
        const { walked, quick, strict, outcome } = await bothWalks(xml);
        expect({ walked, outcome }).toEqual({ walked: true, outcome: {} });
        expect(quick).toEqual(strict);
      }),
      { numRuns: 400 },
    );
  });

  test('damaged in any way, it is either walked alike or left to the strict parser', async () => {
    await fc.assert(
      fc.asyncProperty(damaged, async (xml) => {
        const { walked, quick, strict, outcome } = await bothWalks(xml);
        if (!walked) return;
        expect(outcome).toEqual({});
        expect(quick).toEqual(strict);
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    '<p a="1" a="2"/>',
    '<p>&nbsp;</p>',
    '<p><b></p></b>',
    '<p>]]></p>',
    '<p a=1/>',
    '<p/><p/>',
    'x<p/>',
    '<p>',
    '<p a="<"/>',
    '<p><!-- a -- b --></p>',
    '<p>&#0;</p>',
    '<p>\u0001</p>',
  ])('%s is nothing for the quick walk, and a fault to the strict one', async (xml) => {
    const { walked, outcome } = await bothWalks(xml);
    expect(walked).toBe(false);
    expect(outcome).toHaveProperty('fault');
  });
});
