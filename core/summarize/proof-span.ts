/** Whether a span leaves out what its words need: the rest of their sentence, the sentence after, the right number. */
import type { Range } from '../model.ts';
import type { Edit } from '../record.ts';
import { isOpener } from './edits.ts';
import { CONDITIONS, FILLERS, OPENERS } from './en/words.ts';
import { repaired, unresolved } from './repairs.ts';
import { announcesMistake, bindsToLast, correctsLast, rejectsLast, speaksOf, takenBack } from './restrictions.ts';
import { tokensOf } from './tokens.ts';

/** Before a clause these make its words another's, or no fact: "they say", "I doubt", "it is not true". */
const ATTITUDE =
  /\b(?:say|says|said|claim|claims|claimed|argue|argues|argued|think|thinks|thought|believe|believes|believed|hear|heard|told|tell|hope|hopes|doubt|doubts|suppose|imagine|guess|deny|denies|if|unless|whether|not|n['’]t|never|nobody|perhaps|maybe|probably|possibly)\b[^,;:.]*$/i;
const RESTRICTS =
  /^[\s,;:—–-]*(?:but|or|only|unless|if|provided|except|not|though|although|until|once|as long as|or so|i (?:think|guess|believe|hope)|maybe|perhaps|probably|possibly)\b/i;

export function cutsMeaning(
  text: string,
  around: readonly Range[],
  span: Range,
  edits: readonly Edit[],
): string | undefined {
  const touched = around.filter((each) => each.from < span.to && span.from < each.to);
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) return 'its span holds no sentence';
  for (const sentence of touched) {
    const whole = text.slice(sentence.from, sentence.to);
    const wrong = repaired(whole).map(({ from, to }) => ({ from: sentence.from + from, to: sentence.from + to }));
    if (wrong.some((range) => overlaps(range, span) && !taken(range, span, edits)))
      return 'it holds what its speaker corrected';
    if (unresolved(whole)) return 'it holds a correction that cannot be resolved';
  }
  const head = text.slice(first.from, Math.max(first.from, span.from));
  const tail = text.slice(Math.min(last.to, span.to), last.to);
  if (head.trim() !== '' && !isHarmlessHead(head, text.slice(span.from, span.to))) return 'its beginning was cut off';
  if (!isHarmlessTail(tail)) return 'its end was cut off';
  const at = around.indexOf(first);
  if (staysWrong(text, around.slice(Math.max(0, at - NEAR), at + touched.length), at - Math.max(0, at - NEAR)))
    return 'it speaks of what its speaker corrected';
  const next = around[around.indexOf(last) + 1];
  const following = next ? text.slice(next.from, next.to) : '';
  if (rejectsLast(following, text.slice(last.from, last.to))) return 'what its speaker rejects goes out without that';
  if (bindsToLast(following)) return 'the restriction after it was cut off';
  return correctsLast(following) ? 'its speaker corrected it' : undefined;
}

/** A number that was taken back is still spoken of in so many sentences: "38 was the old figure". */
const NEAR = 3;

/** Whether the sentences from `own` on are a mistake announced, or speak of a number corrected shortly before. */
function staysWrong(text: string, near: readonly Range[], own: number): boolean {
  const said = near.map(({ from, to }) => text.slice(from, to));
  if (announcesMistake(said[own - 1] ?? '')) return true;
  const wrong = said.flatMap((each, k) => (k > 0 && k < own ? takenBack(said[k - 1] ?? '', each) : []));
  return wrong.length > 0 && said.slice(own).some((each) => speaksOf(each, wrong));
}

const overlaps = (a: Range, b: Range) => a.from < b.to && b.from < a.to;
const taken = (range: Range, span: Range, edits: readonly Edit[]) =>
  edits.some(({ from, to, rule }) => rule === 'repair' && span.from + from <= range.from && span.from + to >= range.to);

const conditional = (text: string) => tokensOf(text).some(({ core }) => CONDITIONS.has(core));

function isHarmlessHead(head: string, rest: string): boolean {
  if (isOpener(head, rest) || isStammer(head, rest)) return true;
  return /(?:[,;:—–]|\s(?:and|so))\s*$/i.test(head)
    ? !conditional(head) && !ATTITUDE.test(head.replace(/[,;:—–\s]+$/u, ''))
    : isClauseStart(head, rest);
}

/** "So, um, the, the port": openers and hesitations, and words that are said again right after. */
function isStammer(head: string, rest: string): boolean {
  const heard = (text: string) =>
    tokensOf(text).flatMap(({ core }) => (core === '' || FILLERS.has(core) || OPENERS.has(core) ? [] : [core]));
  const said = heard(head);
  const again = heard(rest.slice(0, 80)).slice(0, said.length);
  return said.length < 5 && (said.join() === again.join() || said.every((word) => word === again[0]));
}

/** Raw recognizer text has no commas: a clause that begins with its own subject. */
const isClauseStart = (head: string, rest: string) =>
  /^(?:I|we|the|it|they|he|she|you|there|this|[a-zß-ɏḀ-ỿ])/i.test(rest) &&
  !/[.,;:]/.test(head) &&
  !conditional(head) &&
  !ATTITUDE.test(head);

function isHarmlessTail(tail: string): boolean {
  const bare = tail.replace(/^[\s.,;:!?"'”’)–—-]+/u, '');
  return bare === '' || (!RESTRICTS.test(tail) && !conditional(tail));
}
