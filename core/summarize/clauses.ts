/**
 * Whether words are a whole sentence. Each subordinator ("if", "which", "what") takes the next finite verb for its own
 * clause; a sentence has a verb left over. "If the node is in sync", "the changes that we need": fragments.
 */

import { wordSet } from '../word-lists.ts';
import { ARTICLES, ATTITUDES, DETERMINERS, PREPOSITIONS, SUBORDINATORS, TELLS } from './en/clauses.ts';
import { AFTER_DEMONSTRATIVE, BEFORE_PRONOUN_THAT, FUNCTION_WORDS, TEMPORAL } from './en/pointing.ts';
import { AUXILIARIES, BASE_FORMS, IRREGULAR_PAST, THIRD_PERSON } from './en/verbs.ts';
import { CLAUSE_SUBJECTS } from './en/words.ts';
import { type Token, tokensOf } from './tokens.ts';

const PERSONS = wordSet('we i you they people');
const PLURAL = /^[A-Za-zÀ-ɏḀ-ỿ]{3,}[^su]s$/;
const PAST = /[A-Za-zÀ-ɏḀ-ỿ]{2}ed$/;
const NO_PAST = /^(?:hundred|indeed|need|seed|feed|speed|weed|breed|deed|sacred|naked|so-called)$/;
/** "what's", "that's", "who's" open their clause and hold its verb. */
const HOLDS_ITS_VERB = /^(?:what|who|that|where|how)'(?:s|re|ll|d|ve)$/;

/** Whether the words hold a finite verb outside their subordinate clauses: "A very nice fountain." holds none. */
export function isWhole(sentence: string): boolean {
  const tokens = tokensOf(sentence);
  if (tokens.length < 4) return false;
  let opened = -1;
  for (let k = 0; k < tokens.length; k++) {
    const core = tokens[k]?.core ?? '';
    if (core.includes("'") && HOLDS_ITS_VERB.test(core) && !(core.startsWith('that') && isPronoun(tokens, k))) continue;
    if (subordinates(tokens, k) || isRelative(tokens, k)) opened = k;
    else if (!isFiniteVerb(tokens, k)) opened = endsClause(tokens, k, opened) ? -1 : opened;
    else if (opened < 0) return true;
    else opened = leavesUnsaid(tokens, k) ? k : -1;
  }
  return false;
}

/** "If Ulmar ratifies, ...": a verb that no list knows; the comma tells. */
const endsClause = (tokens: readonly Token[], k: number, opened: number) =>
  k - opened > 1 && (tokens[k]?.tail.includes(',') ?? false);

function subordinates(tokens: readonly Token[], k: number): boolean {
  const core = tokens[k]?.core ?? '';
  if (core === 'that') return k > 0 && !isPronoun(tokens, k);
  return SUBORDINATORS.has(core);
}

/** "The topics we discussed", "the way they do it": a clause that hangs on the noun before it. */
const isRelative = (tokens: readonly Token[], k: number): boolean =>
  k > 1 &&
  k < 6 &&
  NOMINATIVE.test(tokens[k]?.core ?? '') &&
  DETERMINERS.has(tokens[0]?.core ?? '') &&
  tokens.slice(1, k).every(({ core, tail }) => tail === '' && !FUNCTION_WORDS.has(core) && !TEMPORAL.has(core));
const NOMINATIVE = /^(?:i|we|they|you)(?:'|$)/;

/** "That is", "and that makes": a pronoun, no conjunction; "so that both have" is one. */
function isPronoun(tokens: readonly Token[], k: number): boolean {
  const before = tokens[k - 1];
  if (before?.core === 'so') return AFTER_DEMONSTRATIVE.has(tokens[k + 1]?.core ?? '');
  if (!before || BEFORE_PRONOUN_THAT.has(before.core) || before.tail.includes(',')) return true;
  return !AFTER_DEMONSTRATIVE.has(tokens[k + 1]?.core ?? '') && /[.,;:!?]/.test(tokens[k]?.tail ?? '');
}

/** "hoping we can", "you think it is": the clause after it goes without "that". */
const leavesUnsaid = (tokens: readonly Token[], k: number) =>
  [k, k + 1].some(
    (at) =>
      ATTITUDES.has(tokens[at]?.core ?? '') &&
      !tokens[at]?.tail.includes(',') &&
      CLAUSE_SUBJECTS.has(tokens[at + 1]?.core ?? ''),
  );

function isFiniteVerb(tokens: readonly Token[], k: number): boolean {
  const core = tokens[k]?.core ?? '';
  const before = tokens[k - 1]?.core ?? '';
  if (core === 'be' || before === 'to') return false;
  // "don't have", "would do": one verb
  if ((core === 'have' || core === 'do') && isParticiple(tokens, k)) return false;
  if (AUXILIARIES.has(core)) return core !== 'may' || tokens[k]?.capital !== true;
  // "existing and proposed use cases": the second of two, without a first
  if (isParticiple(tokens, k) || before === 'and' || before === 'or') return false;
  if (IRREGULAR_PAST.has(core)) return true;
  if (PERSONS.has(subjectBefore(tokens, k)) && !FUNCTION_WORDS.has(core) && !core.endsWith('ing')) return true;
  if (ARTICLES.has(before) || PREPOSITIONS.has(before)) return false;
  if (k > 0 && core.endsWith('ed') && PAST.test(core) && !NO_PAST.test(core)) return true;
  // "the changes that we need" are a noun, "it shows that" is a verb
  // "in one of the next calls": the last word is a noun, unless "it works"
  if (k > 0 && k === tokens.length - 1 && THIRD_PERSON.has(core)) return WORKS_ALONE.test(before);
  if (k > 0 && THIRD_PERSON.has(core)) return tokens[k + 1]?.core !== 'that' || TELLS.has(core);
  if (!BASE_FORMS.has(core)) return takesAnObject(tokens, k);
  return k === 0 || PLURAL.test(before) || before === 'please' || tokens[k + 1]?.core === 'that';
}

const WORKS_ALONE = /^(?:it|he|she|that|this|who|which|never|always|nobody|everybody|[A-Za-zÀ-ɏḀ-ỿ]+ly)$/;

/** The word before, adverbs apart: "we also support". */
function subjectBefore(tokens: readonly Token[], k: number): string {
  const before = tokens[k - 1]?.core ?? '';
  return ADVERBS.has(before) || (before.length > 3 && before.endsWith('ly') && IN_LY.test(before))
    ? (tokens[k - 2]?.core ?? '')
    : before;
}
const ADVERBS = wordSet('also still just only never always often already');
const IN_LY = /^[A-Za-zÀ-ɏḀ-ỿ]{2,}ly$/;

/** "the state grants the subsidy": no list holds every verb; a plural noun seldom stands before an article. */
const takesAnObject = (tokens: readonly Token[], k: number) =>
  k > 1 &&
  !DETERMINERS.has(tokens[k - 1]?.core ?? '') &&
  PLURAL.test(tokens[k]?.core ?? '') &&
  DETERMINERS.has(tokens[k + 1]?.core ?? '') &&
  tokens[k]?.tail === '';

/** "have not worked", "was never really built": the verb was counted already. */
function isParticiple(tokens: readonly Token[], k: number): boolean {
  for (let at = k - 1; at >= 0 && at >= k - 3; at--) {
    const core = tokens[at]?.core ?? '';
    if (AUXILIARIES.has(core)) return true;
    if (core !== 'not' && core !== 'be' && core !== 'been' && core !== 'never' && !core.endsWith('ly')) return false;
  }
  return false;
}

/** "builds on… big design changes": speech that broke off and began again. */
const TRAILS_OFF = /(?:…|\.\.\.)\s*\S/u;
/** "final dest So it seems": a new beginning within the sentence. */
const BEGINS_ANEW =
  /\p{Lower} (?:So|If|But|And|Or|Well|Yeah|Yes|No|OK|Okay|We|It|He|She|They|You|This|That|There|The|Then|When|What|Because)(?:['’]\p{Alpha}+)?,? \p{Lower}/u;

export const beginsAnew = (text: string): boolean => BEGINS_ANEW.test(text);

/** Whether speech breaks off within the words and begins again. */
export const isBroken = (text: string): boolean => TRAILS_OFF.test(text) || BEGINS_ANEW.test(text);

/** "Continue the discussion": a verb right before its object. */
export function isOrder(content: string): boolean {
  const [first, second] = tokensOf(content);
  return BASE_FORMS.has(first?.core ?? '') && DETERMINERS.has(second?.core ?? '');
}
