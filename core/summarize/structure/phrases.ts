/** Noun phrases without a tagger: a run of content words behind a determiner or preposition, up to the next function word. */
import type { Range } from '../../model.ts';
import { SCALES, SMALL, TENS } from '../../number-words.ts';
import { LETTER, NUMBER, type WordShape, wordsIn } from '../../words.ts';
import { AUXILIARIES, BASE_FORMS, IRREGULAR_PAST, THIRD_PERSON } from '../en/verbs.ts';
import { contentStem, contentStems } from '../stems.ts';
import { BEFORE, ENDS, NEVER } from './en/phrase-words.ts';

export interface Phrase {
  /** As said, in the source's own letters. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly stems: readonly string[];
  /** Its stems joined: phrases with one key are the same phrase. */
  readonly key: string;
}

const WORD: WordShape = { head: LETTER | NUMBER, body: LETTER | NUMBER, joints: "-'’" };
/** Verbs and adverbs that follow a determiner or "that" often enough to spoil a title. */
const spoils = (word: string, low = word.toLowerCase()) =>
  NEVER.has(low) || ENDS.has(low) || /^\d/.test(low) || (low.endsWith('ly') && /^[A-Za-zÀ-ɏḀ-ỿ]{3,}$/.test(low));
const LONGEST = 3;

interface Word extends Range {
  readonly word: string;
}

export function phrasesOf(text: string): Phrase[] {
  const found: Phrase[] = [];
  const words = wordsOf(text);
  for (let k = 1; k < words.length; k++) {
    const { word = '', from = 0 } = words[k] ?? {};
    const before = words[k - 1]?.word.toLowerCase() ?? '';
    // "schools that served breakfast"
    if (!BEFORE.has(before) || (before === 'that' && isVerb(word))) continue;
    if (contentStem(word) === '' || !/\s/u.test(text[from - 1] ?? ' ')) continue;
    const run = runAt(text, words, k);
    const last = run.at(-1);
    if (!last) continue;
    const { to } = last;
    const stems = run.flatMap((each) => (/[-'’]/.test(each.word) ? contentStems(each.word) : contentStem(each.word)));
    const key = stems.join(' ');
    if (key.length > 2) found.push({ text: text.slice(from, to), from, to, stems, key });
    k += run.length - 1;
  }
  return found;
}

function wordsOf(text: string): Word[] {
  const at = wordsIn(text, WORD);
  const words: Word[] = [];
  for (let k = 0; k < at.length; k += 2) {
    const [from, to] = [at[k] as number, at[k + 1] as number];
    words.push({ from, to, word: text.slice(from, to) });
  }
  return words;
}

const isNumber = (word: string) =>
  SMALL.has(word) || SCALES.has(word) || TENS.has(word.includes('-') ? word.slice(0, word.indexOf('-')) : word);

/** A verb behind its subject: "the data disagrees", "our sellers waited". */
const isVerb = (word: string) =>
  (word.endsWith('ed') && /[A-Za-zÀ-ɏḀ-ỿ]{2}ed$/.test(word)) ||
  IRREGULAR_PAST.has(word) ||
  THIRD_PERSON.has(word) ||
  AUXILIARIES.has(word);

function runAt(text: string, words: readonly Word[], from: number): Word[] {
  const run: Word[] = [];
  for (let k = from; k < words.length && run.length < LONGEST; k++) {
    const next = words[k];
    const before = run.at(-1);
    if (!next || contentStem(next.word) === '') break;
    if (before && text.slice(before.to, next.from).trim() !== '') break;
    if (spoils(next.word) || isNumber(next.word)) break;
    if (before && (isVerb(next.word) || (/[^s]s$/.test(before.word) && BASE_FORMS.has(next.word)))) break;
    run.push(next);
  }
  return run;
}
