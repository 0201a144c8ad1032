/** Whether words can stand alone: who they speak of and what they point at. */
import {
  AFTER_DEMONSTRATIVE,
  BEFORE_PRONOUN_THAT,
  DEMONSTRATIVES,
  EXPLETIVE,
  FIRST_PERSON,
  FUNCTION_WORDS,
  LEANING,
  PRONOUNS,
  SECOND_PERSON,
  TEMPORAL,
} from './en/pointing.ts';
import { NUMBER_WORDS } from './en/words.ts';
import { type Token, tokensOf } from './tokens.ts';

export const speaksInFirstPerson = (text: string): boolean => FIRST_PERSON.test(text);
export const speaksToYou = (text: string): boolean => SECOND_PERSON.test(text);
export const asks = (text: string): boolean => /\?["'”’)]*(\s|$)/u.test(text);

/** Whether the sentence begins with words that hang on the sentence before: "It does not", "But only if". */
export function leans(sentence: string): boolean {
  const tokens = tokensOf(sentence);
  const first = tokens[0]?.core ?? '';
  if (EXPLETIVE.test(sentence)) return false;
  if ((first === 'this' || first === 'these') && TEMPORAL.has(tokens[1]?.core ?? '')) return false;
  if (first === 'only') return /^(if|when|then)$/.test(tokens[1]?.core ?? '');
  if (first === 'not') return tokens.length < 6;
  if (LEANING.has(first)) return true;
  const third = tokens[2]?.core ?? '';
  return tokens[1]?.core === 'of' && /^(them|it|these|those|this|that|which|whom)$/.test(third);
}

/** Whether a pronoun or pointing word of the sentence has nothing before it in the sentence to stand for. */
export function points(sentence: string): boolean {
  const tokens = tokensOf(sentence);
  if (EXPLETIVE.test(sentence)) return points(sentence.replace(/^it\S*\s+/i, 'So '));
  return tokens.some((token, k) => {
    if (PRONOUNS.has(token.core)) return !tokens.slice(0, k).some(PLURAL.test(token.core) ? isPlural : isContent);
    if (DEMONSTRATIVES.has(token.core)) return isPointing(tokens, k);
    if (token.core === 'here') return true;
    return (
      token.core === 'there' &&
      !/^(is|are|was|were|will|has|have|had|would|may|might|must|should|can|could|isn't|aren't|wasn't)$/.test(
        tokens[k + 1]?.core ?? '',
      )
    );
  });
}

const PLURAL = /^the(?:y|m|ir)/;
const PEOPLE = /^(?:people|men|women|children|police|media|data|and|team|government|family|group)$/;
const isPlural = ({ core }: Token) =>
  PEOPLE.test(core) || (core.length > 3 && /[^su]s$/.test(core) && !FUNCTION_WORDS.has(core) && !/[’']s$/.test(core));
const isContent = (token: Token) =>
  !NUMBER_WORDS.has(token.core) && token.core !== 'people' && token.core.length > 2 && !FUNCTION_WORDS.has(token.core);

function isPointing(tokens: readonly Token[], k: number): boolean {
  const core = tokens[k]?.core ?? '';
  const next = tokens[k + 1]?.core ?? '';
  if (core === "that's") return true;
  if (next === '' || /[.,;:!?]/.test(tokens[k]?.tail ?? '')) return next !== core;
  if (core !== 'that') return !TEMPORAL.has(next);
  const before = tokens[k - 1]?.core ?? '';
  return (
    AFTER_DEMONSTRATIVE.has(next) &&
    (k === 0 || BEFORE_PRONOUN_THAT.has(before) || (tokens[k - 1]?.tail.includes(',') ?? false))
  );
}
