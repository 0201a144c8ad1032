/** Noun phrases without a tagger: a run of content words behind a determiner or preposition, up to the next function word. */
import { numbersIn } from '../../numbers.ts';
import { AUXILIARIES, IRREGULAR_PAST, THIRD_PERSON } from '../en/verbs.ts';
import { contentStems } from '../stems.ts';

export interface Phrase {
  /** As said, in the source's own letters. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Its stems joined: phrases with one key are the same phrase. */
  readonly key: string;
}

const TOKEN = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu;
const BEFORE = new Set(
  'a an the of on for our their its his her your my this that these those in from with by about between into per no every each both'.split(
    ' ',
  ),
);
/** Verbs and adverbs that follow a determiner or "that" often enough to spoil a title. */
const NEVER =
  /^(?:first|second|third|last|next|moment|time|times|day|days|week|year|years|month|months|today|tomorrow|yesterday|end|beginning|way|number|example|case|people|everybody|minutes?|hours?|\d.*|\p{L}+ly)$/iu;
const LONGEST = 3;

export function phrasesOf(text: string): Phrase[] {
  const found: Phrase[] = [];
  const tokens = [...text.matchAll(TOKEN)];
  for (let k = 1; k < tokens.length; k++) {
    if (!BEFORE.has(tokens[k - 1]?.[0].toLowerCase() ?? '')) continue;
    const run = runAt(text, tokens, k);
    const first = run[0];
    const last = run.at(-1);
    if (!first || !last || first.index === undefined || last.index === undefined) continue;
    if (!/\s/u.test(text[(first.index ?? 1) - 1] ?? ' ')) continue;
    const [from, to] = [first.index, last.index + last[0].length];
    const phrase = text.slice(from, to);
    found.push({ text: phrase, from, to, key: contentStems(phrase).join(' ') });
    k += run.length - 1;
  }
  return found.filter(({ key, text: phrase }) => key.length > 2 && !NEVER.test(phrase));
}

/** A verb behind its subject: "the data disagrees", "our sellers waited". */
const isVerb = (word: string) =>
  /\p{L}{2}ed$/u.test(word) || IRREGULAR_PAST.has(word) || THIRD_PERSON.has(word) || AUXILIARIES.has(word);

function runAt(text: string, tokens: readonly RegExpExecArray[], from: number): RegExpExecArray[] {
  const run: RegExpExecArray[] = [];
  for (let k = from; k < tokens.length && run.length < LONGEST; k++) {
    const token = tokens[k];
    const before = run.at(-1);
    if (!token || contentStems(token[0]).length === 0) break;
    if (before && text.slice(before.index + before[0].length, token.index).trim() !== '') break;
    if (NEVER.test(token[0]) || numbersIn(token[0]).length > 0) break;
    if (run.length > 0 && isVerb(token[0])) break;
    run.push(token);
  }
  return run;
}
