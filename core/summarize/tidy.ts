/** Finds what may be deleted from a quote; `edits.ts` says by which rules. */
import type { Edit } from '../record.ts';
import { dropDoublings, type Gone } from './doublings.ts';
import { isFragment, isOpener } from './edits.ts';
import { FUNCTION_WORDS } from './en/pointing.ts';
import {
  BARE_ASIDES,
  CLAUSE_OPENERS,
  CLAUSE_SUBJECTS,
  FILLERS,
  OPENERS,
  OPENERS_WITH_COMMA,
  SET_OFF,
  TAGS,
} from './en/words.ts';
import { lineCapitals, pauses } from './marks.ts';
import { repaired, unresolved } from './repairs.ts';
import { byFirstWord, phrasesAt, type Token, tokensOf } from './tokens.ts';

const SET_OFF_PHRASES = byFirstWord(SET_OFF);
const BARE_PHRASES = byFirstWord(BARE_ASIDES);
const OPENER_PHRASES = byFirstWord(OPENERS_WITH_COMMA);
const TAG_PHRASES = byFirstWord(TAGS);

/** The deletions for one quote, in order; undefined where a self-correction cannot be resolved: then nothing may be said. */
export function tidy(quote: string): Edit[] | undefined {
  if (unresolved(quote)) return undefined;
  const tokens = tokensOf(quote);
  const gone = new Array(tokens.length) as Gone;
  for (const range of repaired(quote)) {
    tokens.forEach((token, k) => {
      if (token.from >= range.from && token.to <= range.to) gone[k] = 'repair';
    });
  }
  dropFillers(tokens, gone);
  dropBareAsides(tokens, gone);
  dropDoublings(tokens, gone);
  dropOpeners(quote, tokens, gone);
  dropTag(tokens, gone);
  const deleted = asEdits(quote, tokens, gone);
  const marks = [...pauses(quote, tokens, gone), ...lineCapitals(quote, tokens, gone)];
  return [...deleted, ...capitals(quote, deleted), ...marks].sort((a, b) => a.from - b.from);
}

function dropFillers(tokens: readonly Token[], gone: Gone): void {
  tokens.forEach((token, k) => {
    if (!gone[k] && FILLERS.has(token.core)) gone[k] = 'filler';
    else if (!gone[k] && isFragment(token.core, tokens[k + 1]?.core) && !/[.,;:!?]/.test(token.tail))
      gone[k] = `fragment#${k}`;
  });
  for (let k = 1; k < tokens.length; k++) {
    if (!tokens[k - 1]?.tail.includes(',')) continue;
    for (const { length } of phrasesAt(tokens, k, SET_OFF_PHRASES))
      if (tokens[k + length - 1]?.tail.startsWith(',')) drop(gone, k, length, `aside#${k}`);
  }
}

/** Unless a part of them went before. */
function drop(gone: Gone, from: number, length: number, by: string): void {
  for (let k = from; k < from + length; k++) if (gone[k]) return;
  gone.fill(by, from, from + length);
}

/** "and you know we should" */
function dropBareAsides(tokens: readonly Token[], gone: Gone): void {
  for (let k = 1; k < tokens.length; k++)
    for (const { length } of phrasesAt(tokens, k, BARE_PHRASES))
      if (CLAUSE_OPENERS.has(tokens[k - 1]?.core ?? '') && CLAUSE_SUBJECTS.has(tokens[k + length]?.core ?? ''))
        drop(gone, k, length, `bare#${k}`);
}

function dropOpeners(quote: string, tokens: readonly Token[], gone: Gone): void {
  for (let k = 0; k < tokens.length - 3; k++) {
    if (gone[k]) continue;
    const size = openerAt(tokens, k);
    if (size === 0) return;
    const rest = quote.slice(tokens[k + size]?.from ?? quote.length);
    if (!isOpener(quote.slice(tokens[k]?.from, tokens[k + size - 1]?.to), rest)) return;
    for (let i = 0; i < size; i++) gone[k + i] = 'opener';
    k += size - 1;
  }
}

function openerAt(tokens: readonly Token[], k: number): number {
  for (const { length } of phrasesAt(tokens, k, OPENER_PHRASES))
    if (tokens[k + length - 1]?.tail.startsWith(',')) return length;
  return OPENERS.has(tokens[k]?.core ?? '') && !/[.!?]/.test(tokens[k]?.tail ?? '') ? 1 : 0;
}

function dropTag(tokens: readonly Token[], gone: Gone): void {
  const last = tokens.length - 1;
  for (let first = Math.max(4, last - 1); first <= last; first++) {
    if (gone[first] || !tokens[first - 1]?.tail.includes(',')) continue;
    const tag = phrasesAt(tokens, first, TAG_PHRASES).find(({ length }) => first + length === tokens.length);
    if (!tag) continue;
    gone.fill('tag', first);
    return;
  }
}

/** "It took years. But, but then" and "No. Um, we wait": what now begins the sentence gets its capital. */
const capitals = (quote: string, deleted: readonly Edit[]): Edit[] =>
  deleted.flatMap(({ from, to }) => {
    const first = quote[to] ?? '';
    const heads = /[.!?]["'”’)]*\s+$/u.test(quote.slice(Math.max(0, from - 6), from)) && /\p{Lower}/u.test(first);
    return heads && !deleted.some((next) => next.from === to)
      ? [{ from: to, to: to + 1, by: first.toUpperCase(), rule: 'case' }]
      : [];
  });

/** Each run becomes one edit; it goes with the space after it, at the end with the comma before it. */
function asEdits(quote: string, tokens: readonly Token[], gone: Readonly<Gone>): Edit[] {
  const edits: Edit[] = [];
  for (let k = 0; k < tokens.length; k++) {
    const run = gone[k];
    if (!run) continue;
    const first = k;
    while (gone[k + 1] === run) k++;
    const next = tokens[k + 1];
    if (goesWithComma(tokens, gone, first, k)) {
      edits.push({ from: tokens[first - 1]?.coreEnd ?? 0, to: tokens[k]?.to ?? 0, by: '', rule: rule(run) });
      continue;
    }
    const from = next ? (tokens[first]?.from ?? 0) : (tokens[first - 1]?.coreEnd ?? 0);
    const stop = next ? '' : (/[.!?]+["'”’)]*$/u.exec(quote)?.[0] ?? '').replace('?', '.');
    edits.push({ from, to: next?.from ?? quote.length, by: stop, rule: rule(run) });
  }
  return edits;
}

const rule = (run: string) => run.split('#')[0] ?? run;

/** "in the, uh, north" loses both commas, "before the rain, uh, they wait" keeps one: two clauses stay two. */
function goesWithComma(tokens: readonly Token[], gone: Readonly<Gone>, first: number, last: number): boolean {
  const before = tokens[first - 1];
  const between = !gone[first - 1] && before?.tail === ',' && tokens[last]?.tail === ',';
  if (!between) return false;
  if (gone[first]?.startsWith('aside')) return !CLAUSE_SUBJECTS.has(tokens[last + 1]?.core ?? '');
  return gone[first] === 'filler' && FUNCTION_WORDS.has(before.core);
}
