/** Finds what may be deleted from a quote; `edits.ts` says by which rules. */
import type { Edit } from '../record.ts';
import { isFragment, isOpener, isPause } from './edits.ts';
import { FUNCTION_WORDS } from './en/pointing.ts';
import {
  BARE_ASIDES,
  BEFORE_NOUN,
  CLAUSE_OPENERS,
  CLAUSE_SUBJECTS,
  DOUBLED_BY_GRAMMAR,
  DOUBLED_ON_PURPOSE,
  FILLERS,
  NUMBER_WORDS,
  OPENERS,
  OPENERS_WITH_COMMA,
  SET_OFF,
  TAGS,
} from './en/words.ts';
import { repaired, unresolved } from './repairs.ts';
import { type Token, tokensOf } from './tokens.ts';

/** By token: the rule that deletes it and the number of the deletion, `doubling#3`. */
type Gone = (string | undefined)[];

const split = (list: readonly string[]) => list.map((each) => each.split(' '));
const SET_OFF_WORDS = split(SET_OFF);
const BARE_WORDS = split(BARE_ASIDES);
const OPENER_WORDS = split(OPENERS_WITH_COMMA);
const TAG_WORDS = split(TAGS);

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
  return [...deleted, ...capitals(quote, deleted), ...pauses(quote, tokens, gone)].sort((a, b) => a.from - b.from);
}

function dropFillers(tokens: readonly Token[], gone: Gone): void {
  tokens.forEach((token, k) => {
    if (!gone[k] && FILLERS.has(token.core)) gone[k] = 'filler';
    else if (!gone[k] && isFragment(token.core, tokens[k + 1]?.core) && !/[.,;:!?]/.test(token.tail))
      gone[k] = `fragment#${k}`;
  });
  for (const words of SET_OFF_WORDS) {
    for (let k = 1; k + words.length <= tokens.length; k++) {
      const last = tokens[k + words.length - 1];
      const setOff = tokens[k - 1]?.tail.includes(',') && last?.tail.startsWith(',');
      if (!setOff || !words.every((word, i) => tokens[k + i]?.core === word && !gone[k + i])) continue;
      for (let i = 0; i < words.length; i++) gone[k + i] = `aside#${k}`;
    }
  }
}

/** "and you know we should" */
function dropBareAsides(tokens: readonly Token[], gone: Gone): void {
  for (const words of BARE_WORDS) {
    for (let k = 1; k + words.length < tokens.length; k++) {
      if (!words.every((word, i) => tokens[k + i]?.core === word && !gone[k + i])) continue;
      if (!CLAUSE_OPENERS.has(tokens[k - 1]?.core ?? '') || !CLAUSE_SUBJECTS.has(tokens[k + words.length]?.core ?? ''))
        continue;
      for (let i = 0; i < words.length; i++) gone[k + i] = `bare#${k}`;
    }
  }
}

/** "in the, in the", "I, I", also thrice. Numbers and words doubled on purpose stay. */
function dropDoublings(tokens: readonly Token[], gone: Gone): void {
  let kept = tokens.map((_, k) => k).filter((k) => !gone[k]);
  for (let size = 4; size >= 1; size--) {
    const left: number[] = [];
    for (let i = 0; i < kept.length; i++) {
      const k = kept[i] ?? 0;
      // Few words come again so soon: only for those are two runs cut out and compared.
      const again = tokens[k]?.core === tokens[kept[i + size] ?? -1]?.core;
      const block = again ? kept.slice(i, i + size) : [];
      if (!again || !isStammer(tokens, block, kept.slice(i + size, i + 2 * size))) {
        left.push(k);
        continue;
      }
      for (const word of block) gone[word] = `doubling#${k}`;
      i += size - 1;
    }
    kept = left;
  }
}

function isStammer(tokens: readonly Token[], first: readonly number[], second: readonly number[]): boolean {
  const start = first[0] ?? 0;
  const end = start + first.length;
  if (second.length < first.length || first.at(-1) !== end - 1) return false;
  for (let k = end; k < (second[0] ?? 0); k++) if (!FILLERS.has(tokens[k]?.core ?? '')) return false;
  if (!first.every((k, n) => tokens[k]?.core !== '' && tokens[k]?.core === tokens[second[n] ?? -1]?.core)) return false;
  if (first.some((k) => /[.!?;:]/.test(tokens[k]?.tail ?? ''))) return false;
  const core = tokens[start]?.core ?? '';
  if (first.length > 1) return true;
  if (DOUBLED_ON_PURPOSE.has(core) || NUMBER_WORDS.has(core) || /\d/.test(core)) return false;
  const comma = tokens[start]?.tail.includes(',') ?? false;
  if (!comma) return !DOUBLED_BY_GRAMMAR.has(core);
  // "bet on it, it could slip" is two clauses; "and it, it could slip" is a stammer
  const before = tokens[start - 1];
  return (
    !DOUBLED_BY_GRAMMAR.has(core) ||
    /^(?:that|had|is)$/.test(core) ||
    !before ||
    before.tail.includes(',') ||
    CLAUSE_OPENERS.has(before.core)
  );
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
  for (const words of OPENER_WORDS) {
    const last = tokens[k + words.length - 1];
    if (last?.tail.startsWith(',') && words.every((word, i) => tokens[k + i]?.core === word)) return words.length;
  }
  return OPENERS.has(tokens[k]?.core ?? '') && !/[.!?]/.test(tokens[k]?.tail ?? '') ? 1 : 0;
}

function dropTag(tokens: readonly Token[], gone: Gone): void {
  const last = tokens.length - 1;
  for (const words of TAG_WORDS) {
    const first = last - words.length + 1;
    if (first < 4 || gone[first] || !tokens[first - 1]?.tail.includes(',')) continue;
    if (!words.every((word, i) => tokens[first + i]?.core === word)) continue;
    for (let k = first; k <= last; k++) gone[k] = 'tag';
    return;
  }
}

/** "a, funding scheme": the comma alone. */
const pauses = (quote: string, tokens: readonly Token[], gone: Readonly<Gone>): Edit[] =>
  tokens.flatMap(({ core, tail, coreEnd }, k) =>
    tail === ',' && BEFORE_NOUN.has(core) && !gone[k] && !gone[k + 1] && isPause(quote, coreEnd)
      ? { from: coreEnd, to: coreEnd + 1, by: '', rule: 'pause' }
      : [],
  );

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
