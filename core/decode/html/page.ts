/** Web pages: podcast transcripts; else the page's main text, whatever its own content is (dialogue, a record of a parliament, a report). */
import type { ReadResult, Source } from '../reader.ts';
import { refuse } from '../refusals.ts';
import { type HtmlBlock, type HtmlPage, readHtml } from './blocks.ts';
import { readPodcast } from './podcast.ts';

const ACTIVE = {
  code: 'active-content',
  found: 'scripts or event handlers',
  message: 'The page holds scripts inside its text; they were left out.',
};

export async function readPage({ text }: Source): Promise<ReadResult> {
  const page = await readHtml(text);
  if (page === 'too-deep') return refuse('too-deep');
  const podcast = readPodcast(page.blocks);
  const problems = page.active ? [ACTIVE] : [];
  if (podcast) return { ...podcast, format: 'podcast-html', language: page.language, problems };
  const main = mainText(page.blocks);
  if (main.trim() === '') return refuse('not-a-transcript');
  return { enclosed: main, meta: metaOf(page), carrier: true };
}

function metaOf({ title, published }: HtmlPage) {
  const date = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?)?/.exec(published ?? '')?.[0];
  return { ...(title === '' ? {} : { title }), ...(date ? { startedAt: date } : {}) };
}

/** `article` or `main` where it holds a third of the page's prose; menus and lists of links are left out. */
function mainText(blocks: readonly HtmlBlock[]): string {
  const seen = blocks.filter((block) => !block.linked);
  const size = (some: readonly HtmlBlock[]) => some.reduce((sum, block) => sum + block.text.length, 0);
  const inMain = seen.filter((block) => block.main);
  const chosen = size(inMain) * 3 >= size(seen) ? inMain : seen;
  return chosen.map((block) => block.text).join('\n\n');
}
