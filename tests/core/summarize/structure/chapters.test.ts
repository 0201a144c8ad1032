import { describe, expect, test } from 'vitest';
import { readWebinar, summarizeWebinar } from '../../../../core/pipeline.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

async function chaptersOf(lines: readonly string[]) {
  const outcome = await summarizeWebinar('w', [{ name: 'w.txt', bytes: bytes(lines.join('\n\n')) }]);
  if ('failure' in outcome) throw new Error(outcome.failure.message);
  return { chapters: outcome.record.summary.chapters, turns: outcome.transcript.turns };
}

const repeat = (speaker: string, sentence: string, times: number) =>
  `${speaker}: ${`${sentence} `.repeat(times).trim()}`;

describe('chapters', () => {
  test('begin at the first turn, and where a new voice takes another subject', async () => {
    const { chapters } = await chaptersOf([
      repeat('Ada Lund', 'The harbour wall needs new stones before the winter storms arrive.', 14),
      'Omar Diaz: Thank you very much. Let us move on to the next item.',
      repeat('Ines Roth', 'The school kitchen buys vegetables from farms around the valley.', 14),
    ]);
    expect(chapters.map(({ startTurn }) => startTurn)).toEqual([0, 2]);
    expect(chapters[1]?.title).toMatch(/valley|kitchen|vegetables/i);
  });

  test('a title is what is announced or comes back, not a joke, a vague word or half a verb', async () => {
    const { chapters } = await chaptersOf([
      'Ada Lund: Let me turn to the question of the harbour wall. The harbour wall is old, and the best place for a picnic. ' +
        'The neighbours across the bay had a garden gnome on it. The harbour wall needs stones, and the stones are dear. ' +
        'In the end the whole thing is the decision of the council, which waited with the stones until the winter.',
      'Omar Diaz: Yes, the stones.',
    ]);
    expect(chapters[0]?.title).toBe('Harbour wall');
  });

  test('a title is what the summary tells of the part, not the story that was told beside it', async () => {
    const { chapters } = await chaptersOf([
      'Ada Lund: My grandmother had a wooden boat, and we all sat in the wooden boat on Sundays and were sick, every one of us. ' +
        'The council should pay for the harbour wall before the winter, because 40 families live behind the harbour wall. ' +
        'You can laugh about the wooden boat, and my cousins do laugh about it.',
      'Omar Diaz: Yes.',
    ]);
    expect(chapters[0]?.title).toMatch(/^Harbour wall/);
  });

  test('a conversation about one thing has one chapter', async () => {
    const { chapters } = await chaptersOf(
      Array.from(
        { length: 8 },
        (_, k) =>
          `${k % 2 ? 'Ada Lund' : 'Omar Diaz'}: The harbour wall needs new stones, and stones for a harbour wall are dear.`,
      ),
    );
    expect(chapters).toHaveLength(1);
  });

  test('the evidence is the opening: twenty words, over several turns where the first is shorter', async () => {
    const { chapters, turns } = await chaptersOf([
      'Ada Lund: Good morning.',
      'Omar Diaz: Good morning, Ada, shall we begin with the harbour wall, which has been waiting for such a long time, or with the bridge?',
    ]);
    const quotes = chapters[0]?.evidence.map(({ quote }) => quote) ?? [];
    expect(quotes[0]).toBe('Good morning.');
    expect(quotes.join(' ').split(' ')).toHaveLength(20);
    for (const { span, quote } of chapters[0]?.evidence ?? [])
      expect(turns[span.turn]?.text.slice(span.from, span.to)).toBe(quote);
  });

  test('a file that can be read has a first chapter at its first turn', async () => {
    const read = await readWebinar([{ name: 'w.txt', bytes: bytes('Ada Lund: Yes.\n\nOmar Diaz: No.') }]);
    expect('transcript' in read).toBe(true);
    const { chapters } = await chaptersOf(['Ada Lund: Yes.', 'Omar Diaz: No.']);
    expect(chapters.map(({ startTurn }) => startTurn)).toEqual([0]);
  });
});
