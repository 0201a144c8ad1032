/** Noun phrases without a tagger: a run of content words behind a determiner or preposition, up to the next function word. */
import { SCALES, SMALL, TENS } from '../../number-words.ts';
import { AUXILIARIES, BASE_FORMS, IRREGULAR_PAST, THIRD_PERSON } from '../en/verbs.ts';
import { contentStem, contentStems } from '../stems.ts';

export interface Phrase {
  /** As said, in the source's own letters. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly stems: readonly string[];
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
    const token = tokens[k];
    if (!token || !BEFORE.has(tokens[k - 1]?.[0].toLowerCase() ?? '')) continue;
    if (contentStem(token[0]) === '' || !/\s/u.test(text[token.index - 1] ?? ' ')) continue;
    const run = runAt(text, tokens, k);
    const last = run.at(-1);
    if (!last) continue;
    const [from, to] = [token.index, last.index + last[0].length];
    const stems = run.flatMap(([word]) => contentStems(word));
    const key = stems.join(' ');
    if (key.length > 2) found.push({ text: text.slice(from, to), from, to, stems, key });
    k += run.length - 1;
  }
  return found;
}

const isNumber = (word: string) => SMALL.has(word) || TENS.has(word.split('-')[0] ?? '') || SCALES.has(word);

/** A verb behind its subject: "the data disagrees", "our sellers waited". */
const isVerb = (word: string) =>
  /\p{L}{2}ed$/u.test(word) || IRREGULAR_PAST.has(word) || THIRD_PERSON.has(word) || AUXILIARIES.has(word);

function runAt(text: string, tokens: readonly RegExpExecArray[], from: number): RegExpExecArray[] {
  const run: RegExpExecArray[] = [];
  for (let k = from; k < tokens.length && run.length < LONGEST; k++) {
    const token = tokens[k];
    const before = run.at(-1);
    if (!token || contentStem(token[0]) === '') break;
    if (before && text.slice(before.index + before[0].length, token.index).trim() !== '') break;
    if (NEVER.test(token[0]) || isNumber(token[0])) break;
    if (before && (isVerb(token[0]) || (/[^s]s$/.test(before[0]) && BASE_FORMS.has(token[0])))) break;
    run.push(token);
  }
  return run;
}
