/** The forms' proofs: from a tidied quote to the edits by which it can be told so, or undefined. Named as in `FORMS`. */

import { SENTENCE_STARTERS } from '../abbreviations.ts';
import { lately } from '../lately.ts';
import type { Range } from '../model.ts';
import type { Edit } from '../record.ts';
import { sentences } from '../sentences.ts';
import { countWords } from '../words.ts';
import { isBroken, isOrder, isWhole } from './clauses.ts';
import { ASKS_UNMARKED } from './en/cues.ts';
import { AGREEMENT, HEADLESS, HOPED, OWN, SELF, VIEW } from './en/frames.ts';
import { FUNCTION_WORDS, ORGANISATIONS_OWN } from './en/pointing.ts';
import { keptMap } from './kept.ts';
import { asks, leans, points, speaksInFirstPerson, speaksToYou } from './pointing.ts';
import { answer, question, replied } from './question-forms.ts';

export interface Told {
  readonly edits: readonly Edit[];
  /** Where only a slice of the quote is told. */
  readonly slice?: Range;
}

export interface Given {
  readonly quote: string;
  readonly edits: readonly Edit[];
  /** The quote after `edits`. */
  readonly content: string;
  readonly small: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly affiliation: string | undefined;
}

type Change = Range & { readonly by: string; readonly rule: string };
export type Attempt = (given: Given) => Told | undefined;

/** "X said that" carries one sentence: a second would read as our own words. */
const isOne = (content: string) =>
  !/[.!?]["'”’)]?\s+["'“‘(]?\p{Upper}/u.test(content) || sentences(content).length === 1;

/** Whether `content` can follow "X said that": nobody is I, we or you, nothing points outside, no question, one sentence. */
export const standsAlone = lately(
  500,
  (content) =>
    !speaksInFirstPerson(content) &&
    !speaksToYou(content) &&
    !asks(content) &&
    !ASKS_UNMARKED.test(content) &&
    !isBroken(content) &&
    isWhole(content) &&
    !leans(content) &&
    !points(content) &&
    isOne(content),
);

/** Changes `content[from, to)` to `by`, told as edits of the quote; undefined where a deletion lies across it. */
function change(given: Given, changes: readonly Change[]): readonly Edit[] | undefined {
  const map = keptMap(given.quote, given.edits);
  const added: Edit[] = [];
  for (const { from, to, by, rule } of changes) {
    const start = map[from];
    const end = to === from ? start : map[to - 1];
    if (start === undefined || end === undefined) return undefined;
    const edit = { from: start, to: end + 1, by, rule };
    if (given.edits.some((other) => other.from < edit.to && edit.from < other.to)) return undefined;
    if (added.some((other) => other.from < edit.to && edit.from < other.to)) return undefined;
    added.push(edit);
  }
  return [...given.edits, ...added].sort((a, b) => a.from - b.from);
}

/** The first letter small, unless the word is a name; undefined where the source does not show which it is. */
function smallFirst(given: Given, at: number): readonly Change[] | undefined {
  const word = /^[\p{Alpha}'’]+/u.exec(given.content.slice(at))?.[0] ?? '';
  const low = word.toLowerCase();
  if (word === low || given.names.has(low) || (word.length > 1 && word === word.toUpperCase())) return [];
  const plain = FUNCTION_WORDS.has(low) || SENTENCE_STARTERS.has(low);
  // "Radio Vell" is a name, however often a radio is spoken of
  if (!plain && (!given.small.has(low) || HEADS_A_NAME.test(given.content.slice(at + word.length)))) return undefined;
  return [{ from: at, to: at + 1, by: low.charAt(0), rule: 'case' }];
}

const HEADS_A_NAME = /^ \p{Lu}\p{Ll}/u;

function told(given: Given, first: readonly Change[] | undefined, others: readonly Change[] = []): Told | undefined {
  const edits = first && change(given, [...first, ...others]);
  return edits && { edits };
}

/** "said that check the stipend": an order, or a participle that hangs on nobody, has no subject to be told with. */
const said: Attempt = (given) =>
  standsAlone(given.content) && !HEADLESS.test(given.content) && !isOrder(given.content)
    ? told(given, smallFirst(given, 0))
    : undefined;

/** A frame at the head goes; the template says the same. */
const framed =
  (frame: RegExp): Attempt =>
  (given) => {
    const match = frame.exec(given.content);
    const rest = given.content.slice(match?.[0].length ?? 0);
    if (!match || !(standsAlone(rest) || (/^to \p{Lower}/u.test(rest) && standsAlone(`They plan ${rest}`))))
      return undefined;
    return told(given, smallFirst(given, match[0].length), [{ from: 0, to: match[0].length, by: '', rule: 'frame' }]);
  };

const own: Attempt = (given) => {
  const match = OWN.exec(given.content);
  const rest = given.content.slice(match?.[0].length ?? 0);
  if (!match || !isOne(rest)) return undefined;
  if (speaksInFirstPerson(rest) || speaksToYou(rest) || asks(rest) || leans(rest) || points(rest)) return undefined;
  const my = match[1]?.length ?? 0;
  const noun = match[2]?.length ?? 0;
  return told(given, smallFirst(given, match[0].length), [
    { from: 0, to: my, by: '', rule: 'frame' },
    { from: my + noun, to: match[0].length, by: ': ', rule: 'frame' },
  ]);
};

const our: Attempt = (given) => {
  const { affiliation, content } = given;
  if (!affiliation) return undefined;
  const by = `${/^the /i.test(affiliation) ? '' : 'the '}${affiliation}${affiliation.endsWith('s') ? '’' : '’s'}`;
  const all = [...content.matchAll(/(?<![a-zß-ɏḀ-ỿ\d'’])our(?= (?:own )?([a-zß-ɏḀ-ỿ]+))/gi)];
  if (all.length !== 1 || !all.every((match) => ORGANISATIONS_OWN.has(match[1]?.toLowerCase() ?? ''))) return undefined;
  const at = all[0]?.index ?? 0;
  if (!standsAlone(content.slice(0, at) + by + content.slice(at + 3))) return undefined;
  return told(given, at > 0 ? smallFirst(given, 0) : [], [{ from: at, to: at + 3, by, rule: 'our' }]);
};

/** "I would", "I've checked" -> "would", "has checked": the template puts the speaker before it. */
const self: Attempt = (given) => {
  const match = SELF.exec(given.content);
  const rest = given.content.slice(match?.[0].length ?? 0);
  if (!match || !rest || speaksInFirstPerson(rest) || speaksToYou(rest) || asks(rest)) return undefined;
  if (points(`I ${rest}`) || OF_ONE.test(rest) || !standsAlone(`Someone did ${rest}`)) return undefined;
  const verb = (match[1] ?? '').toLowerCase();
  const by = AGREEMENT.get(verb);
  return told(given, [
    {
      from: 0,
      to: match[0].length - (by === undefined ? verb.length + 1 : 1),
      by: by ?? '',
      rule: by === undefined ? 'frame' : 'agree',
    },
  ]);
};

/** "is working on one": who reads that has not heard what it is. */
const OF_ONE = /\b(?:on one|ones?|so|too|either|there)[.]?$|\bon one\b/i;

/** One slice of the source without a change: openers and a tag are left out of it, nothing inside is. */
const quote: Attempt = (given) => {
  const slice = closed(untouched(given), given.quote);
  const words = slice && given.quote.slice(slice.from, slice.to);
  if (!slice || !words || asks(words) || !isWhole(words) || leans(words)) return undefined;
  if (countWords(words) > LONGEST_QUOTE) return undefined;
  return { edits: [], slice };
};

/** Words of a quotation that a reader takes in at once. */
const LONGEST_QUOTE = 45;

function untouched({ quote, edits }: Given): Range | undefined {
  let from = 0;
  for (const edit of edits) if (edit.from === from && edit.by === '') from = edit.to;
  const rest = edits.filter((edit) => edit.from >= from && edit.to > from);
  if (rest.length === 0) return { from, to: quote.length };
  return rest.length === 1 && rest[0]?.rule === 'tag' ? { from, to: rest[0].from } : undefined;
}

/** Without the comma at which a cue broke off: nothing is quoted with a comma before its closing mark. */
const closed = (slice: Range | undefined, quote: string): Range | undefined =>
  slice && { from: slice.from, to: slice.from + quote.slice(slice.from, slice.to).replace(/[\s,;:–—-]+$/u, '').length };

const words: Attempt = (given) => {
  const { content } = given;
  if (asks(content) || !isWhole(content) || leans(content)) return undefined;
  return countWords(content) > LONGEST_QUOTE ? undefined : { edits: given.edits };
};

const asked: Attempt = (given) => {
  const slice = untouched(given);
  return slice && /\?["'”’)]*$/u.test(given.quote) ? { edits: [], slice } : undefined;
};

export const ATTEMPTS: ReadonlyMap<string, Attempt> = new Map([
  ['said', said],
  ['view', framed(VIEW)],
  ['hoped', framed(HOPED)],
  ['own', own],
  ['our', our],
  ['self', self],
  ['quote', quote],
  ['words', words],
  ['asked', asked],
  ['report', () => ({ edits: [] })],
  ['question', question],
  ['answer', answer],
  ['replied', replied],
]);
