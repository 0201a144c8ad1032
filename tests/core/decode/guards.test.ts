/** What must never get in: archives that grow, XML that declares, JSON that nests, pages that act. Each is refused with its code, or cleaned with a problem. */
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { decode } from '../../../core/decode/decode.ts';
import { growth, PROPORTIONATE } from '../growth.ts';

const encode = (text: string) => new TextEncoder().encode(text);

async function outcome(content: string | Uint8Array): Promise<string> {
  const decoded = await decode(typeof content === 'string' ? encode(content) : content, 'upload');
  return 'failure' in decoded ? decoded.failure.code : decoded.transcript.format;
}

const XML = '<?xml version="1.0"?>';
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const wordXml = (body: string, prolog = '') =>
  `${XML}${prolog}<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`;
const TURNS = wordXml(
  ['Ada Quill   0:03', 'The lamp is lit.', 'Ben Orr   0:09', 'Keep it so.'].map(paragraph).join(''),
);
const word = (xml: string, more: Record<string, Uint8Array> = {}) =>
  zipSync({ '[Content_Types].xml': encode('<Types/>'), 'word/document.xml': encode(xml), ...more }, { level: 1 });

/** A copy of an archive in which every occurrence of the bytes `from` is `to`. */
function patched(bytes: Uint8Array, from: readonly number[], to: readonly number[], offset: number): Uint8Array {
  const copy = bytes.slice();
  for (let i = 0; i + 4 < copy.length; i++) if (from.every((byte, k) => copy[i + k] === byte)) copy.set(to, i + offset);
  return copy;
}

const LOCAL_HEADER = [0x50, 0x4b, 3, 4];
const DIRECTORY_ENTRY = [0x50, 0x4b, 1, 2];
const END_RECORD = [0x50, 0x4b, 5, 6];

describe('archives', () => {
  test('a Word document of 34 MB of spaces is given up at the budget, whatever size it declares', async () => {
    const deflated = deflateRawSync(new Uint8Array(34_000_000).fill(0x20), { level: 1 });
    expect(deflated.length).toBeLessThan(300_000);
    const stored = zipSync({ 'word/document.xml': new Uint8Array(deflated) }, { level: 0 });
    const bomb = patched(patched(stored, LOCAL_HEADER, [8, 0], 8), DIRECTORY_ENTRY, [8, 0], 10);
    expect(await outcome(bomb)).toBe('inflates-too-large');
    expect(await outcome(patched(bomb, DIRECTORY_ENTRY, [0xe8, 3, 0, 0], 24))).toBe('inflates-too-large');
  });

  test('what is encrypted, cut, of another program, or no document says so', async () => {
    const whole = word(TURNS);
    expect(await outcome(whole)).toBe('docx');
    expect(await outcome(patched(whole, DIRECTORY_ENTRY, [1, 0], 8))).toBe('encrypted');
    expect(await outcome(whole.subarray(0, whole.length - 30))).toBe('malformed');
    expect(await outcome(patched(whole, END_RECORD, [0xff, 0x7f], 10))).toBe('too-many-entries');
    expect(await outcome(zipSync({ '[Content_Types].xml': encode('<Types/>') }))).toBe('malformed');
    expect(await outcome(zipSync({ 'ppt/presentation.xml': encode('<p/>') }))).toBe('unsupported');
    expect(await outcome(zipSync({ 'talk.vtt': encode('WEBVTT') }))).toBe('compressed');
  });

  test('entries that would leave their folder are left where they are, with a problem', async () => {
    const decoded = await decode(word(TURNS, { '../../evil.txt': encode('x') }), 'upload.docx');
    expect('transcript' in decoded && decoded.transcript.problems.map((problem) => problem.code)).toEqual([
      'unsafe-entry',
    ]);
  });

  test('any flipped byte of a document gives a transcript or a refusal', async () => {
    const whole = word(TURNS);
    const flips = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(flips, async (changes) => {
        const copy = whole.slice();
        for (const [at, byte] of changes) copy[at] = byte;
        expect(await outcome(copy)).toMatch(/^[a-z-]+$/);
      }),
      { numRuns: 80 },
    );
  });
});

describe('XML', () => {
  const tt = (body: string, prolog = '') =>
    `${XML}${prolog}<tt xmlns="http://www.w3.org/ns/ttml"><body><div>${body}</div></body></tt>`;

  test('a DOCTYPE is refused wherever it stands, in captions and inside a Word document', async () => {
    const declaration = '<!DOCTYPE tt [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
    expect(await outcome(tt('<p begin="0s">&x;</p>', declaration))).toBe('dtd');
    expect(await outcome(tt('<p begin="0s">a</p>', `<!-- ${'-'.repeat(1)}a -->${declaration}`))).toBe('dtd');
    expect(await outcome(word(wordXml(paragraph('&x;'), declaration)))).toBe('dtd');
  });

  test('nesting beyond any captions is refused, and broken XML keeps what was read', async () => {
    expect(await outcome(tt(`<p begin="0s">${'<span>'.repeat(5000)}x${'</span>'.repeat(5000)}</p>`))).toBe('too-deep');
    const cut = await decode(encode(tt('<p begin="0s" end="1s">Kept.</p><p begin="1s" en').slice(0, -28)), 'cut.ttml');
    expect('transcript' in cut && [cut.transcript.cues.length, cut.transcript.problems[0]?.code]).toEqual([
      1,
      'malformed-xml',
    ]);
  });
});

describe('JSON', () => {
  test('depth is counted before the parser recurses', async () => {
    expect(await outcome(`{"segments":${'['.repeat(100_000)}${']'.repeat(100_000)}}`)).toBe('too-deep');
    expect(await outcome(`[{"text":"${'[{'.repeat(500)} is what I said.","start":1}]`)).toBe('generic-json');
  });

  test('what breaks off is malformed; what is no transcript says so; silence has no content', async () => {
    expect(await outcome('{"segments":[{"start":0,"end":1,"text":"The la')).toBe('malformed-json');
    expect(await outcome('{"name":"pkg","version":"1.0.0","dependencies":{"a":"1"}}')).toBe('not-a-transcript');
    expect(await outcome('{"text":"","segments":[],"language":"en"}')).toBe('no-content');
  });

  test('keys that mean something to JavaScript change nothing and are told', async () => {
    const source =
      '{"__proto__":{"polluted":true},"segments":[{"__proto__":{"text":"x"},"start":0,"end":1,"text":"Hello."}]}';
    const decoded = await decode(encode(source), 'x.json');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect('transcript' in decoded && decoded.transcript.problems.map((problem) => problem.code)).toContain(
      'reserved-key',
    );
  });

  test('clocks that are none leave their cue without one, and are told', async () => {
    const clocks = ['"NaN"', 'null', '1e999', '-5', '"2.5"', '{}'];
    const segments = clocks.map((start, i) => `{"start":${start},"end":${i + 1},"text":"Part ${i} of it."}`);
    const decoded = await decode(encode(`{"language":"en","segments":[${segments.join(',')}]}`), 'x.json');
    if ('failure' in decoded) throw new Error(decoded.failure.code);
    const { cues, problems } = decoded.transcript;
    expect(cues.map((cue) => cue.startMs)).toEqual([undefined, undefined, undefined, 0, 2500, undefined]);
    expect(problems.map((problem) => problem.code)).toEqual(['clock-missing', 'clock-out-of-range']);
  });

  test('any JSON at all gives a transcript or a refusal', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json({ maxDepth: 6 }), async (json) => {
        expect(await outcome(`{"segments":${json},"results":${json}}`)).toMatch(/^[a-z0-9-]+$/);
      }),
      { numRuns: 100 },
    );
  });
});

describe('pages', () => {
  test('what a page does never gets into what was said', async () => {
    const page =
      '<cite onclick="go()">Ada Quill:</cite><time>0:00</time><p>Hello<script>go()</script> there.<style>p{}</style></p>';
    const decoded = await decode(encode(page), 'x.html');
    if ('failure' in decoded) throw new Error(decoded.failure.code);
    expect(decoded.transcript.turns.map((turn) => turn.text)).toEqual(['Hello there.']);
    expect(decoded.transcript.problems.map((problem) => problem.code)).toEqual(['active-content']);
  });

  test('a page without text is no transcript', async () => {
    expect(await outcome('<!doctype html><html><body><form><input></form><script>1</script></body></html>')).toBe(
      'not-a-transcript',
    );
  });
});

describe('time', () => {
  const families: readonly (readonly [string, (n: number) => string])[] = [
    ['unclosed tags', (n) => `<html><p>${'<b'.repeat(n)}`],
    ['open paragraphs', (n) => `<html><body>${'<p>a'.repeat(n)}`],
    ['quotes of JSON', (n) => `{"a":"${'\\"'.repeat(n)}`],
    ['comments before a root', (n) => `${'<!---->'.repeat(n)}<tt></tt>`],
    ['quotes of a table', (n) => `Start,Speaker,Text\n${'"'.repeat(n)}`],
    ['SAMI starts', (n) => `<SAMI><BODY>${'<SYNC Start=1><P>a'.repeat(n)}`],
  ];

  test.each(families)('%s cost no more than their length', async (_name, make) => {
    const grown = await growth(
      (bytes) => decode(bytes, 'x'),
      (n: number) => encode(make(n)),
      5000,
    );
    expect(grown).toBeLessThan(PROPORTIONATE);
  });
});
