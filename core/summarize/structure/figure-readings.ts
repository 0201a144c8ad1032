/** The numbers of one sentence that count or measure something: value, unit, what they count, how much they weigh. */
import { type NumberAt, numbersIn } from '../../numbers.ts';
import type { Sentence } from '../context.ts';
import { THIRD_PERSON } from '../en/verbs.ts';
import * as words from './en/figure-words.ts';
import { phrasesOf } from './phrases.ts';

/** A number, or a range of two: then without a value. */
type Spoken = Omit<NumberAt, 'value'> & { readonly value?: number; readonly unit?: string; readonly ratio?: boolean };

export interface Reading {
  readonly at: Spoken;
  readonly value: string;
  readonly unit?: string;
  readonly counts?: string;
  readonly weight: number;
}

/** One figure a sentence and a second where both weigh enough; in the order said. */
const PER_SENTENCE = 2;

/** The figures of one sentence: what was corrected away is none, nor a date, a page, an age or a supposition. */
export function readingsOf({ text }: Pick<Sentence, 'text'>): Reading[] {
  if (!words.NUMBER.test(text) || text.endsWith('?') || words.SUPPOSED.test(text) || words.MANNER.test(text)) return [];
  const said = withRanges(text, numbersIn(text)).filter((at, k, all) => !isCorrected(text, at, all[k + 1]));
  return said
    .flatMap((at) => readingAt(text, at))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, PER_SENTENCE)
    .sort((a, b) => a.at.from - b.at.from);
}

/** Two numbers of one reading become one, without a single value: "three to five", "between one and three", "one pound ten". */
function withRanges(text: string, numbers: readonly NumberAt[]): Spoken[] {
  const joined: Spoken[] = [];
  for (const at of numbers) {
    const before = joined.at(-1);
    const between = before ? text.slice(before.to, at.from) : '';
    const coin = words.COIN.test(between);
    const tenth = at.value === 10 || at.value === 100;
    const ratio = (before?.value === 1 || (tenth && (before?.value ?? 100) < 10)) && words.RATIO.test(between);
    const pair = words.BETWEEN_AND.test(between) && words.BETWEEN.exec(text.slice(0, before?.from));
    if (before && (coin || ratio || pair || words.RANGE.test(between))) {
      const kind = coin ? { unit: between.trim() } : ratio ? { ratio } : {};
      joined[joined.length - 1] = { from: pair ? pair.index : before.from, to: at.to, ...kind };
    } else joined.push(at);
  }
  return joined;
}

/** "forty, sorry, fourteen percent": a repair stands between this number and the next, with few words around it. */
function isCorrected(text: string, at: Spoken, next: Spoken | undefined): boolean {
  if (!next) return false;
  const between = text.slice(at.to, next.from);
  return between.length < 60 && (words.REPAIR.test(between) || words.FALSE_START.test(between));
}

function readingAt(text: string, at: Spoken): Reading[] {
  const before = text.slice(Math.max(0, at.from - 24), at.from);
  const after = text.slice(at.to, at.to + 80);
  if (isNoCount(text, at, before, after)) return [];
  const kind = kindOf(text, at, before, after);
  if (!kind) return [];
  const sign = words.CURRENCY_BEFORE.exec(before)?.[0].length ?? 0;
  const value = text.slice(at.from - sign, at.to + kind.unit.length).trim();
  const weight = kind.weight - (words.DOUBTFUL.test(text) ? 1 : 0);
  const unit = at.unit ?? kind.unit.trim();
  const counts = countedBy(after.slice(kind.unit.length));
  return [{ at, value, weight, ...(unit ? { unit } : {}), ...(counts ? { counts } : {}) }];
}

/** "2.3 million pages" are a figure, two pages are none. */
const MANY = 1000;

function isNoCount(text: string, at: Spoken, before: string, after: string): boolean {
  const bare = text.slice(at.from, at.to);
  const year = /^(?:1[89]|20)\d\d$/.test(bare) && !words.PERCENT.test(after) && !words.MEASURE.test(after);
  return (
    (year && !/^\s\p{Lower}{3,}s\b/u.test(after)) ||
    words.NAMES_BEFORE.test(before) ||
    words.DATE_AROUND.test(before) ||
    words.DATE_AFTER.test(after) ||
    words.TIME_AFTER.test(after) ||
    (words.TIME_BEFORE.test(before) && (at.value ?? 0) <= 24 && !/^\s[A-Za-zÀ-ɏḀ-ỿ]/.test(after)) ||
    words.AGE_AFTER.test(after) ||
    words.AGO_AFTER.test(after) ||
    (!at.ratio && (at.value ?? 0) < MANY && words.NEVER_COUNTED.test(after)) ||
    (words.NAME.test(bare) && words.BEHIND_A_NAME.test(after))
  );
}

function kindOf(text: string, at: Spoken, before: string, after: string): { unit: string; weight: number } | undefined {
  if (at.unit) return { unit: per('', after), weight: 3 };
  if (at.ratio) return { unit: nounAfter(after), weight: 2 };
  const percent = words.PERCENT.exec(after);
  if (percent) return { unit: percent[0], weight: 3 };
  const measure = words.MEASURE.exec(after);
  if (measure) return { unit: per(measure[0], after), weight: 3 };
  if (words.CURRENCY_BEFORE.test(before)) return { unit: '', weight: 3 };
  const duration = words.DURATION.exec(after);
  if (duration)
    return words.DURATION_COUNTS.test(text)
      ? { unit: duration[0], weight: words.AVERAGE.test(text) ? 2.5 : 1.5 }
      : undefined;
  if (at.fraction) return /^\sof\b/u.test(after) || words.CHANGED_BY.test(before) ? { unit: '', weight: 1 } : undefined;
  if (isSmallRange(text, at)) return undefined;
  if (at.value !== undefined && at.value < words.LEAST_COUNT && Number.isInteger(at.value)) return undefined;
  const noun = words.PERSONS.exec(after)?.[0] ?? nounAfter(after);
  if (at.value === undefined && noun === '') return undefined;
  if (words.PLURAL.test(noun) && !THIRD_PERSON.has(noun.trim().split(' ')[0] ?? ''))
    return { unit: per(noun, after), weight: (at.value ?? 0) >= 100 ? 2.5 : 2 };
  return isAmount(text.slice(at.from, at.to), before, at.value)
    ? { unit: '', weight: (at.value ?? 0) >= 100_000 ? 2.5 : 2 }
    : undefined;
}

/** "three or four meetings": too small to be news, as each of the two alone. */
const isSmallRange = (text: string, at: Spoken) =>
  at.value === undefined && numbersIn(text.slice(at.from, at.to)).every(({ value }) => value < words.LEAST_COUNT);

/** Smaller numbers without unit or noun tell nobody what they count. */
const LEAST_BARE = 100;

/** Bare digits are names more often than amounts ("proposal 4788"); words, separators and scales count something. */
const isAmount = (said: string, before: string, value = 0) =>
  value >= LEAST_BARE &&
  /[A-Za-zÀ-ɏḀ-ỿ]|,/.test(said) &&
  (/[A-Za-zÀ-ɏḀ-ỿ]{4,}/.test(said) || words.LINKS.test(before)) &&
  !/^[A-Za-zÀ-ɏḀ-ỿ]+$/.test(said);

/** The run of content words behind a number: "transits" of "sixteen thousand transits, this is ...". */
function nounAfter(after: string): string {
  const [phrase] = phrasesOf(`the${after}`);
  return phrase?.from === 4 ? (/^(?:\s[\p{Lower}-]+){1,2}/u.exec(` ${phrase.text}`)?.[0] ?? '') : '';
}

/** "crowns a year", "pounds per delivery" */
function per(unit: string, after: string): string {
  const more = /^\s(?:a|an|per|each)\s(?:[A-Za-zÀ-ɏḀ-ỿ]+)\b/.exec(after.slice(unit.length));
  return more && !/^\s(?:a|an)\s(?!(?:year|month|week|day|hour|minute|second|head|piece|person|unit)\b)/u.test(more[0])
    ? unit + more[0]
    : unit;
}

/** What stands behind the unit, up to the next stop, eight words at most: "of them flew the flag of a third state". */
function countedBy(rest: string): string | undefined {
  const clause = /^(?:\s[\p{Alpha}\p{N}'’-]+){1,8}/u.exec(rest)?.[0]?.split(words.CLAUSE)[0]?.trim();
  return clause && /^(?:of|in|for|on|less|more|per|to)\b/i.test(clause) ? clause : undefined;
}
