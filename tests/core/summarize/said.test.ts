/** What is told of invented webinars, and what never is: `tests/corpus/said-<slug>/`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { caseOf, corpus, statementsOf } from './spoken.ts';

const slugs = readdirSync(corpus).filter((slug) => slug.startsWith('said-'));

describe('what is told', () => {
  test.each(slugs)('%s', async (slug) => {
    const { says, never } = JSON.parse(readFileSync(join(corpus, slug, 'said.json'), 'utf8')) as Record<
      'says' | 'never',
      string[]
    >;
    const { summary } = await caseOf(slug);
    const texts = statementsOf(summary).map(({ text }) => text);
    expect(says.filter((part) => !texts.some((text) => text.includes(part)))).toEqual([]);
    expect(never.flatMap((part) => texts.filter((text) => text.includes(part)))).toEqual([]);
  });
});
