/** Where names of persons stand in a text: capitalised runs, without the titles and offices before them. */

import type { Range } from '../model.ts';
import { holds, LOWER } from '../words.ts';
import { FUNCTION_WORDS } from './en/function-words.ts';
import { PARTICLES, POSTNOMINALS, RETIRED } from './en/honorifics.ts';
import { COUNTRIES, ORGANISATION_NOUNS } from './en/organisations.ts';
import { isRoleNoun, ROLE_MODIFIERS } from './en/roles.ts';
import { isHonorific, RANK_PREFIX } from './names.ts';
import { fieldLength } from './office-field.ts';
import { joined, NICKNAME, type Token, tableKey, tokensOf } from './tokens.ts';

/** A capitalised run that could be a person's name. Offsets are those of the text it was found in. */
export interface NameRun extends Range {
  /** Without honorific; a surname written in capitals is put in ordinary case. */
  readonly name: string;
  readonly honorific?: string;
  /** Where the name itself begins; `from` is where its honorific does. */
  readonly nameFrom: number;
  /** Capitalised words of the same run that stand before it ("SVI President"), if any. */
  readonly lead?: Range;
}

/**
 * Every capitalised run of `text` that could name a person, in order. What a run is, its surroundings decide.
 */
export function nameRuns(text: string, stops: Stops = () => false): NameRun[] {
  const tokens = tokensOf(text);
  const found: NameRun[] = [];
  for (let i = 0; i < tokens.length; ) {
    const end = runEnd(text, tokens, i, stops);
    if (end > i) {
      const run = nameIn(text, tokens.slice(i, end), fieldLength(tokens, i, end));
      if (run) found.push(run);
    }
    i = Math.max(end, i + 1);
  }
  return found;
}

/** Words that are no part of a name although they have a capital, beyond the function words: "Okay", "Thanks" in speech. */
export type Stops = (tokens: readonly Token[], at: number) => boolean;

/** One past the last word of the capitalised run that begins at `i`; `i` where none does. */
function runEnd(text: string, tokens: readonly Token[], i: number, stops: Stops): number {
  if (!startsRun(tokens[i]) || stops(tokens, i)) return i;
  let end = i + 1;
  for (let next = tokens[end]; next; next = tokens[end]) {
    const before = tokens[end - 1] as Token;
    if (isRetired(text, before, next)) end++;
    else if (!joined(before, next) && !afterRetired(text, tokens, end)) break;
    else if (isNameWord(next) && !stops(tokens, end)) end++;
    else if (TITLE_TAIL.test(next.text) && isHonorific(before)) end++;
    else if (PARTICLES.has(next.lower) && continues(tokens, end)) end++;
    else break;
  }
  return end;
}

/** "Dr. med. X", "Prof. h.c. Y". */
const TITLE_TAIL = /^(?:med|rer|nat|phil|jur|h\.c|techn|oec|sc)$/;

const startsRun = (token: Token | undefined): boolean =>
  token !== undefined && (isNameWord(token) || (token.capital && PARTICLES.has(token.lower)));

const isNameWord = ({ text, lower, capital, initial }: Token): boolean =>
  (capital && (initial || !FUNCTION_WORDS.has(lower))) || /^(?:al|el|ul|bin|d)[-’'](?=\p{Upper})/u.test(text);

/** After a particle (or two) a capitalised word must follow. */
function continues(tokens: readonly Token[], at: number): boolean {
  for (let k = at + 1; k <= at + 3; k++) {
    const [before, next] = [tokens[k - 1], tokens[k]];
    if (!before || !next || !joined(before, next)) return false;
    if (next.capital) return true;
    if (!PARTICLES.has(next.lower)) return false;
  }
  return false;
}

const isRetired = (text: string, before: Token, next: Token): boolean =>
  isHonorific(before) && RETIRED.test(text.slice(before.to)) && /\($/.test(next.gap);

const afterRetired = (text: string, tokens: readonly Token[], end: number): boolean => {
  const [rank, mark, next] = [tokens[end - 2], tokens[end - 1], tokens[end]];
  return Boolean(rank && mark && next && isRetired(text, rank, mark) && /^\.?\)\s$/.test(next.gap));
};

/** The name at the end of a run: what follows its last title, office, organisation noun or country, or the office's own `field`. */
function nameIn(text: string, run: readonly Token[], field: number): NameRun | undefined {
  const titles = run.map((token, i) =>
    (isHonorific(token) && !isGivenName(run, i)) ||
    (i > 0 && (isRetired(text, run[i - 1] as Token, token) || TITLE_TAIL.test(token.text)))
      ? i
      : -1,
  );
  const lastTitle = Math.max(...titles.slice(0, -1), -1);
  let start = Math.max(lastTitle + 1, lastHead(run) + 1, lastTitle < 0 ? field : 0);
  let titleFrom = start;
  while (
    titleFrom > 0 &&
    (titles[titleFrom - 1] === titleFrom - 1 || isRankPrefix(run, titleFrom - 1, start)) &&
    !isCompound(run, titleFrom - 1) &&
    !isPortfolio(run, titleFrom - 1)
  )
    titleFrom--;
  while (titleFrom === start && start < run.length && PARTICLES.has((run[start] as Token).text)) start++;
  let end = run.length;
  while (
    end > start + 1 &&
    POSTNOMINALS.has(tableKey((run[end - 1] as Token).text)) &&
    !/^I+$/.test((run[end - 1] as Token).text)
  )
    end--;
  const named = run.slice(start, end);
  const [first, last] = [named[0], named.at(-1)];
  if (!first || !last || named.length > 6 || !looksLikeName(named, titleFrom < start)) return undefined;
  const begin = run[titleFrom] as Token;
  // "Sri Lanka".
  if (COUNTRIES.has(text.slice(begin.from, last.to).toLowerCase())) return undefined;
  return {
    name: ordinaryCase(text.slice(first.from, last.to).replace(NICKNAME, '')),
    ...(titleFrom < start ? { honorific: text.slice(begin.from, first.from).trim() } : {}),
    from: begin.from,
    nameFrom: first.from,
    to: last.to,
    ...(titleFrom > 0 ? { lead: { from: (run[0] as Token).from, to: (run[titleFrom - 1] as Token).to } } : {}),
  };
}

/** "Mr. Lwin | Ko | Aung": titles that are as often a part of a name, after another part. */
const isGivenName = (run: readonly Token[], at: number): boolean =>
  at > 0 && run[at - 1]?.lower !== 'tan' && NAME_OR_TITLE.test(run[at]?.lower ?? '') && isPlain(run[at - 1] as Token);

const isPlain = (token: Token): boolean =>
  !(
    isHonorific(token) ||
    isRoleNoun(token.lower, true) ||
    ROLE_MODIFIERS.has(token.lower) ||
    ORGANISATION_NOUNS.has(token.lower) ||
    COUNTRIES.has(token.lower)
  );

const NAME_OR_TITLE =
  /^(?:kumari|sheikh|shaikh|sheikha|haji|mir|ustad|ko|u|sri|shri|adi|raja|nana|oba|don|lala|guru|tan|tun|ar|ma|mama|bu|ibu|mag|elder|deacon|dean|canon|king|major|justice|bishop|judge|pastor|imam|baron|lord|dame|begum|khawaja|syed|general|pak)$/;

/** "Agriculture Undersecretary Engr. X": with a portfolio before it the office is a role, not a title. */
const isPortfolio = (run: readonly Token[], at: number): boolean =>
  at > 0 &&
  /^(?:minister|undersecretary|commissioner|governor|mayor|ambassador|secretary|marshal|captain|inspector|superintendent|judge|justice|magistrate)$/.test(
    run[at]?.lower ?? '',
  ) &&
  !isHonorific(run[at - 1] as Token);

const isRankPrefix = (run: readonly Token[], at: number, start: number): boolean =>
  at + 1 < start && RANK_PREFIX.test(run[at]?.text ?? '');

/** "Director General": the general of an office is no rank. */
const isCompound = (run: readonly Token[], at: number): boolean =>
  run[at]?.lower === 'general' && isRoleNoun(run[at - 1]?.lower ?? '', true) && !isHonorific(run[at - 1] as Token);

/** The last word of the run that ends something else than a name, provided that something follows it. */
function lastHead(run: readonly Token[]): number {
  for (let i = run.length - 2; i >= 0; i--) {
    const { lower, text } = run[i] as Token;
    if (ORGANISATION_NOUNS.has(lower) || COUNTRIES.has(lower) || ROLE_MODIFIERS.has(lower)) return i;
    // "Md. Rafiq Khan": no managing director.
    if (text !== 'Md' && isRoleNoun(lower, true) && (i === 0 || run.length - i > 2)) return i;
    if (/^(?:\p{Lu}{2,}\d*|\p{Lu}{2,}s?)$/u.test(text) && run.length - i > 2 && text.length < 6 && i === 0) return i;
  }
  return -1;
}

const looksLikeName = (named: readonly Token[], titled: boolean): boolean =>
  named.some(({ text }) => /\p{L}{2}/u.test(text)) &&
  named.every(
    ({ text, lower }) => !/^\d/.test(text) && (titled || !(ORGANISATION_NOUNS.has(lower) || COUNTRIES.has(lower))),
  ) &&
  (titled || named.some(({ text }) => holds(text, LOWER)));

/** "OKADA Yumi" -> "Okada Yumi"; initials stay. */
const ordinaryCase = (name: string): string =>
  name.replace(/(?<![\p{Alpha}.])\p{Upper}[\p{Upper}'’-]{2,}(?![\p{Alpha}.])/gu, (word) =>
    /^[IVX]+$/.test(word) ? word : word.toLowerCase().replace(/(^|[-'’])\p{L}/gu, (letter) => letter.toUpperCase()),
  );
