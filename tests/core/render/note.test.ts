import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { summarizeWebinar } from '../../../core/pipeline.ts';
import type { Statement } from '../../../core/record.ts';
import { toHtml } from '../../../core/render/html.ts';
import { toMarkdown } from '../../../core/render/markdown.ts';
import { toText } from '../../../core/render/text.ts';
import { record, said } from './a-record.ts';

describe('the note', () => {
  test('tells what an editor sends: headline, lead, people, answers, dates and clocks', () => {
    const note = toText(record(), { width: 200 });
    for (const part of [
      'Harbour opens in May',
      'A harbour for grain · 22 July 2026',
      'Ada Lund, harbour master, Port of Tolm',
      'When does it open? (asked by Omar Diaz)',
      'Due 27 July 2026: Ada Lund will send the map.',
      '(1:02:03) Grain',
      'A cue has no end. (line 7)',
      'SPEAKER_01 (not named in the transcript)',
    ]) {
      expect(note).toContain(part);
    }
  });

  test('prints a statement once: what the overview says is not said again below its speaker', () => {
    expect(toText(record()).match(/The harbour opens in May/g)).toHaveLength(2);
  });

  test('a key point that is a decision stands below its heading, a quote that a speaker’s notes hold below the speaker', () => {
    const { summary, ...rest } = record();
    const at = (text: string, turn: number): Statement => ({
      ...said(text),
      evidence: [{ span: { turn, from: 0, to: text.length }, quote: text }],
    });
    const [decided, noted] = [at('The board voted for the second crane.', 4), at('Ada Lund: Grain does not wait.', 5)];
    const note = toText({
      ...rest,
      summary: {
        ...summary,
        keyPoints: [decided],
        decisions: [decided],
        speakerNotes: [{ speakerId: 's1', statements: [noted] }],
        quotes: [noted],
      },
    });
    expect(note.match(/second crane/g)).toHaveLength(1);
    expect(note.match(/does not wait/g)).toHaveLength(1);
  });

  test('leaves out sections that have nothing to say', () => {
    expect(toMarkdown(record())).not.toMatch(/## (?:Decisions|Quotes|Key points)/);
  });

  test('links to the second where the recording is known, each site in its own way', () => {
    expect(toMarkdown(record({ recordingUrl: 'https://video.example/w.mp4' }))).toContain(
      '[1:01](<https://video.example/w.mp4#t=61>)',
    );
    expect(toHtml(record({ recordingUrl: 'https://www.youtube.com/watch?v=abc' }))).toContain(
      'href="https://www.youtube.com/watch?v=abc&amp;t=61"',
    );
  });

  test('links nowhere but to http and https', () => {
    for (const recordingUrl of ['javascript:alert(1)', 'data:text/html,x', 'https://user:pw@host.example/', 'no url']) {
      expect(toHtml(record({ recordingUrl }))).not.toContain('<a ');
      expect(toMarkdown(record({ recordingUrl }))).not.toContain('](');
    }
  });

  test('wraps to the width it is given, and marks bold only where the terminal can', () => {
    expect(
      toText(record(), { width: 40 })
        .split('\n')
        .every((line) => line.length <= 40),
    ).toBe(true);
    expect(toText(record(), { ansi: true })).toContain('\u001b[1mHarbour\u001b[0m');
  });

  test('a webinar goes from its file to its note', async () => {
    const bytes = new TextEncoder().encode(
      'WEBVTT\n\n00:01.000 --> 00:08.000\n<v Ada Lund>The harbour of Tolm will open two new berths for grain ships in May.\n',
    );
    const outcome = await summarizeWebinar('harbour.vtt', [{ name: 'harbour.vtt', bytes }]);
    if ('failure' in outcome) throw new Error(outcome.failure.message);
    expect(toMarkdown(outcome.record)).toMatch(/Ada Lund.*two new berths/);
  });
});

describe('what was said is never markup', () => {
  const HOSTILE = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '[click](https://evil.example)',
    '![x](https://evil.example/p.png)',
    '# heading',
    '1. list',
    '- item',
    '| a | b |',
    '**bold** _it_ `code`',
    'https://evil.example www.evil.example a@evil.example',
    '&lt;b&gt; &#60;',
    '</style><b>',
    'a\u202eb\u001b[31mc\u0000',
    '~~gone~~ <!-- c -->',
  ];

  test.each(HOSTILE)('%j stays text in HTML', (text) => {
    const html = toHtml(record({ text, name: text }));
    const plain = toHtml(record({ text: 'x', name: 'y' }));
    const tags = (page: string) => page.match(/<[/!a-z][^>]*>/g)?.map((tag) => tag.toLowerCase());
    expect(tags(html)).toEqual(tags(plain));
    expect(html).not.toMatch(/[\p{Bidi_Control}]|(?!\n)\p{Cc}/u);
  });

  test.each(HOSTILE)('%j stays text in Markdown', (text) => {
    const markdown = toMarkdown(record({ text, name: text }));
    const plain = toMarkdown(record({ text: 'x', name: 'y' }));
    const shape = (page: string) => page.split('\n').map((line) => /^(?:#+ |- |\| |---|$)/.exec(line)?.[0] ?? 'text');
    expect(shape(markdown)).toEqual(shape(plain));
    expect(markdown).not.toMatch(/(?<!\\)(?:\]\(|<|!\[|`|~~|\bhttps?:\/\/|\bwww\.|@)/);
  });

  test('whatever the text is, HTML keeps its shape', () => {
    const tags = (page: string) => page.match(/<[/!a-z][^>]*>/g)?.length;
    const expected = tags(toHtml(record({ text: 'x' })));
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== ''),
        (text) => {
          expect(tags(toHtml(record({ text })))).toBe(expected);
        },
      ),
      { numRuns: 50 },
    );
  });

  test('HTML allows no script and asks for nothing', () => {
    const html = toHtml(record({ recordingUrl: 'https://video.example/w.mp4' }));
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script|<link|<img|@import|url\(/);
  });
});
