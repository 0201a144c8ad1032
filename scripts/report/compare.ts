/** What can be counted of a summary without a judge: its numbers, names, owners, and the bot's decisions that it meets. */
import { numbersIn } from '../../core/numbers.ts';
import { contentStems } from '../../core/summarize/stems.ts';

export interface Item {
  readonly kind: 'point' | 'action' | 'decision';
  readonly text: string;
  /** Seconds. */
  readonly time?: number;
  readonly owner?: string;
}

/** What a call says: its numbers, however spelled, and its speakers' names. */
export interface Words {
  readonly numbers: ReadonlySet<number>;
  readonly names: readonly (readonly string[])[];
}

export interface Counts {
  readonly items: number;
  readonly numbers: number;
  readonly unsupported: number;
  readonly naming: number;
  readonly actions: number;
  readonly owned: number;
  readonly resolved: number;
  readonly decisions: number;
  readonly met: number;
  /** Met by the first of the items, as many as the bot publishes. */
  readonly metAlike: number;
  readonly statements: number;
  readonly standing: number;
}

const DIGITS = /\d+(?:,\d{3})*(?:\.\d+)?/g;
const NEAR_SECONDS = 60;
const SHARED_STEMS = 2;
const HEAD_WORDS = 30;

export function wordsOf(transcript: readonly { readonly speaker: string; readonly text: string }[]): Words {
  const numbers = new Set<number>();
  for (const { speaker, text } of transcript) for (const each of valuesIn(`${speaker} ${text}`)) numbers.add(each);
  const speakers = [...new Set(transcript.map(({ speaker }) => speaker))];
  return { numbers, names: speakers.map(partsOf).filter((parts) => parts.length > 0) };
}

/** `decisions`: the bot's, to be met within a minute with two shared stems in the first thirty words. */
export function compare(
  items: readonly Item[],
  words: Words,
  decisions: readonly { readonly text: string; readonly time?: number }[],
  {
    room = items.length,
    statements = 0,
    standing = 0,
  }: Partial<Record<'room' | 'statements' | 'standing', number>> = {},
): Counts {
  const numbers = items.flatMap(({ text }) => [...valuesIn(text)]);
  const actions = items.filter(({ kind }) => kind === 'action');
  const owned = actions.filter(({ owner }) => owner);
  const metBy = (some: readonly Item[]) =>
    decisions.filter((decision) => some.some((item) => meets(item, decision))).length;
  return {
    items: items.length,
    numbers: numbers.length,
    unsupported: numbers.filter((number) => !words.numbers.has(number)).length,
    naming: items.filter(({ text, owner }) => names(`${owner ?? ''} ${text}`, words)).length,
    actions: actions.length,
    owned: owned.length,
    resolved: owned.filter(({ owner }) => names(owner ?? '', words)).length,
    decisions: decisions.length,
    met: metBy(items),
    metAlike: metBy(items.slice(0, room)),
    statements,
    standing,
  };
}

/** Digits as they stand, and what the words mean: "ninety million" supports 90000000. */
const valuesIn = (text: string): ReadonlySet<number> =>
  new Set([
    ...(text.match(DIGITS) ?? []).map((digits) => Number(digits.replace(/,/g, ''))),
    ...numbersIn(text).map(({ value }) => value),
  ]);

const partsOf = (name: string) =>
  name
    .replace(/[([|].*$/u, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]{3,}/gu) ?? [];

function names(text: string, { names: all }: Words): boolean {
  const own = new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);
  return all.some((parts) => own.has(parts[0] ?? ''));
}

function meets(item: Item, decision: { readonly text: string; readonly time?: number }): boolean {
  if (item.time === undefined || decision.time === undefined) return false;
  if (Math.abs(item.time - decision.time) > NEAR_SECONDS) return false;
  const head = new Set(contentStems(item.text.split(/\s+/).slice(0, HEAD_WORDS).join(' ')));
  return new Set(contentStems(decision.text).filter((stem) => head.has(stem))).size >= SHARED_STEMS;
}
