/**
 * What must hold of every statement of every webinar, written from the design alone and without the gate: the quote stands
 * at its span, words in quotation marks stand together in the source, numbers and negations are neither made nor lost.
 * Over the corpus here, and over `../shared/eval/webinars` where that is present.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { corpus, statementsOf, told } from './spoken.ts';

const shared = join(import.meta.dirname, '../../../../../shared/eval/webinars');
const own = readdirSync(corpus).filter((slug) => slug.startsWith('said-'));
const others = existsSync(shared)
  ? readdirSync(shared)
      .filter((file) => !/gold|README|chat/.test(file))
      .map((file) => join(shared, file))
  : [];

const NUMBER =
  /\d[\d.,]*\d|\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty(?:-\w+)?|hundred|thousand|million|billion)\b/gi;
const NEGATION = /\b(?:not|never|nobody|nothing|without|unless|only|if|probably|perhaps|maybe|might)\b|n['’]t\b/gi;
const all = (text: string, pattern: RegExp) => text.toLowerCase().match(pattern) ?? [];
/** With self-corrections taken out, for a sentence may lose what its speaker withdrew. */
const CORRECTION = /\b(?:sorry|excuse me|pardon|no,? (?:no,? )?(?:i'm )?sorry|no)\b/i;

async function faultsOf(file: string): Promise<string[]> {
  const { transcript, identification, summary } = await told(
    file.split('/').at(-1) ?? '',
    new Uint8Array(readFileSync(file)),
  );
  const given = identification.speakers
    .flatMap(({ name = '', role, affiliation, labels }) => [
      ...labels,
      name,
      role?.value ?? '',
      affiliation?.value.name ?? '',
    ])
    .join(' ');
  return statementsOf(summary).flatMap(({ text, content, evidence, form }) => {
    const quotes = evidence.map(({ quote }) => quote).join(' ');
    const faults: string[] = [];
    for (const { span, quote } of evidence) {
      if (transcript.turns[span.turn]?.text.slice(span.from, span.to) !== quote) faults.push(`moved: ${text}`);
    }
    for (const [, inside = ''] of text.matchAll(/“([^”]*)”/g)) {
      if (!transcript.turns.some((turn) => turn.text.includes(inside))) faults.push(`no quotation: ${text}`);
    }
    const numbers = new Set(all(`${quotes} ${given}`, NUMBER));
    for (const number of all(text, NUMBER)) if (!numbers.has(number)) faults.push(`made ${number}: ${text}`);
    const before = all(quotes, NEGATION).length;
    const kept = all(content, NEGATION).length;
    if (kept > before) faults.push(`made a negation: ${text}`);
    if (kept < before && !CORRECTION.test(quotes) && form !== 'question' && !/\b(\w+\W+\w+)\W+\1\b/i.test(quotes))
      faults.push(`lost a negation: ${text}`);
    if (['said', 'our', 'view', 'hoped'].includes(form) && /(^|\s)(?:I|we|us|my|you|your)(?=[\s'’,.])/i.test(content))
      faults.push(`states we as a fact: ${text}`);
    return faults;
  });
}

describe('every statement', () => {
  test.each(own)('of %s', async (slug) => expect(await faultsOf(join(corpus, slug, 'source.txt'))).toEqual([]));
  test.skipIf(others.length === 0)(`of ${others.length || 'no (../shared is absent)'} shared webinars`, async () => {
    expect((await Promise.all(others.map(faultsOf))).flat()).toEqual([]);
  });
});
