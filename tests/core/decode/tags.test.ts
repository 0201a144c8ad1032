/** Two walks of HTML's tags, one reading: what the quick one tells, the tokenizer of the whole standard tells alike. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { strictWalk, type TagHandler, walkTags } from '../../../core/decode/html/tags.ts';

function recorder(): { readonly events: () => string[]; readonly handler: TagHandler } {
  const events: string[] = [];
  let said = '';
  const flush = () => {
    if (said !== '') events.push(`text ${said}`);
    said = '';
  };
  const handler: TagHandler = {
    open(name, attributes, at) {
      flush();
      events.push(`open ${name} ${attributes('start') ?? '-'} ${attributes('class') ?? '-'} ${at}`);
    },
    close(name) {
      flush();
      events.push(`close ${name}`);
    },
    text(text) {
      said += text;
    },
  };
  return { events: () => [...events, `text ${said}`], handler };
}

async function bothWalks(source: string) {
  const quick = recorder();
  const strict = recorder();
  await walkTags(source, quick.handler);
  (await strictWalk(source, strict.handler))(0, source.length);
  return { quick: quick.events(), strict: strict.events() };
}

const piece = fc.constantFrom(
  '<SYNC Start=1000>',
  '<sync start="2500">',
  "<P Class='ENCC'>",
  '<p class=encc id="a>b">',
  '</P>',
  '<br>',
  '<BR/>',
  '<i>',
  '<!-- note -->',
  '<-- pseudo -->',
  '<title>',
  '</title>',
  'Ana said so.\n',
  '5 < 4',
  'a &amp; b',
  '&nbsp;',
  '&eacute;',
  '&#39;',
  '&#150;',
  'AT&T',
  '"',
  "'",
  '>',
  '<',
  '</',
  'é',
);

describe('the tags of players’ files', () => {
  test.each([
    ['<SAMI><HEAD><STYLE><!-- P { color: white } --></STYLE></HEAD><BODY><SYNC Start=1><P Class=A>Hello<br>there'],
    ['<BODY><SYNC Start=1 End=2><P Class="A &amp; B">we&#039;re &eacute;t&eacute; &nbsp;</P></SYNC>'],
  ])('%s', async (source) => {
    const { quick, strict } = await bothWalks(source);
    expect(quick).toEqual(strict);
  });

  test('are told alike, however they are put together', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 14 }), async (pieces) => {
        const { quick, strict } = await bothWalks(pieces.join(''));
        expect(quick).toEqual(strict);
      }),
      { numRuns: 1500 },
    );
  });
});
