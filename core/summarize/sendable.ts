/**
 * Whether an editor could send a sentence out at all. What broke off and began again, what runs the meeting and what has no
 * subject of its own is not told, however much of the matter's vocabulary it holds: there is always a whole sentence.
 */
import { lately } from '../lately.ts';
import type { Statement } from '../record.ts';
import type { Context, Sentence } from './context.ts';
import { ABOUT_THE_TALK } from './en/about-the-talk.ts';
import { BROKEN_GRAMMAR } from './en/broken-grammar.ts';
import { EXPLETIVE, FUNCTION_WORDS } from './en/pointing.ts';
import { BAD_HEAD, BARE_OBJECT, BROKEN_SPEECH, PROCEDURE, WRONG_STOPS } from './en/unsendable.ts';
import { AUXILIARIES, BASE_FORMS, IRREGULAR_PAST, THIRD_PERSON } from './en/verbs.ts';
import { isUnfinished } from './loose-ends.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Whether it runs the meeting. */
export const isProcedure = (text: string): boolean => PROCEDURE.test(text);

/** Whether it is about the talk itself, not of its matter. */
export const isAboutTheTalk = (text: string): boolean => ABOUT_THE_TALK.test(text);

/** What is wrong with the content of a statement, or undefined; of the text alone. */
export const unsendable = lately(4000, faultIn);

/** Whether nothing is wrong with a statement; "would support a ban" has its subject in the template. */
export const isSendable = ({ form, content }: Pick<Statement, 'form' | 'content'>): boolean =>
  unsendable(form === 'self' ? `Someone ${content}` : content) === undefined;

/** Whether a question broke in itself. */
export const isBrokenQuestion = lately(
  500,
  (text: string) =>
    BROKEN_SPEECH.some((broken) => broken.test(text)) ||
    BROKEN_GRAMMAR.some(([name, pattern]) => !OF_STATEMENTS.has(name) && pattern.test(text)),
);
/** A question begins with its verb. */
const OF_STATEMENTS = new Set(['order', 'no subject', 'only a phrase', 'runs on']);

/** Whether a recognizer stopped where nobody would set a stop: it can be told, after what needs no mending. */
export const isRough = lately(4000, (text: string) => WRONG_STOPS.some((stop) => stop.test(text)));

/** Of its place: what the next speaker cut short has no stop where the others have one; what calls somebody is said to them. */
export function sendableIn({ sentences, identification }: Context): (sentence: Sentence, head: string) => boolean {
  const ends = sentences.filter((each, k) => each.words > 7 && sentences[k + 1]?.turn !== each.turn);
  const punctuated = ends.filter(({ text }) => STOPPED.test(text)).length > ends.length * MOSTLY;
  const called = new Set(identification.speakers.flatMap(({ name }) => namesIn(name ?? '')));
  return ({ text, turn, index }, head) =>
    !(punctuated && sentences[index + 1]?.turn !== turn && !STOPPED.test(text)) && !calls(tokensOf(head), called);
}

const STOPPED = /[.!?…]["'”’)\]]*$/u;
const MOSTLY = 0.6;
const namesIn = (name: string) =>
  name
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word.length > 2);

/** "Ada, you said", "we will see, Ada." */
function calls(tokens: readonly Token[], called: ReadonlySet<string>): boolean {
  const is = (token: Token | undefined) => token?.capital === true && called.has(token.core);
  const last = tokens.length - 1;
  const head = is(tokens[1]) ? 1 : 0;
  if (is(tokens[0]) && tokens[head]?.tail === ',' && !OPENS_APPOSITION.test(tokens[head + 1]?.core ?? '')) return true;
  return is(tokens[last]) && (tokens[last - 1]?.tail.endsWith(',') ?? false);
}
const OPENS_APPOSITION = /^(?:who|whose|which|an?|the|our|my)$/;

function faultIn(text: string): string | undefined {
  if (isProcedure(text)) return 'procedure';
  if (BAD_HEAD.test(text)) return 'head';
  if (BROKEN_SPEECH.some((broken) => broken.test(text))) return 'broken';
  const grammar = BROKEN_GRAMMAR.find(([, pattern]) => pattern.test(text))?.[0];
  if (grammar) return grammar;
  if (isUnfinished(text)) return 'unfinished';
  const tokens = tokensOf(text);
  if (tokens.some((_, k) => isPiece(tokens, k))) return 'piece';
  if (isHeadless(tokens)) return 'subject';
  return dangles(text, tokens) ? 'dangling' : undefined;
}

/** "lim limiting", "short ra range": the beginning of the word that follows. */
function isPiece(tokens: readonly Token[], k: number): boolean {
  const own = tokens[k];
  const next = tokens[k + 1]?.core ?? '';
  if (!own || own.core.length < 2 || own.core.length > 5 || own.tail !== '' || own.capital) return false;
  if (!next.startsWith(own.core) || next.length < own.core.length + 2 || !/^[A-Za-zÀ-ɏḀ-ỿ]+$/.test(own.core))
    return false;
  return !FUNCTION_WORDS.has(own.core) && !SHORT_WORDS.has(own.core) && !BASE_FORMS.has(own.core);
}
const SHORT_WORDS = new Set('us per pro non pre under out up go car day sun man new all news test data'.split(' '));

/** "Would simply the host hook", "Set the value": it begins with its verb. */
function isHeadless([first, second]: readonly Token[]): boolean {
  if (!first || !second) return false;
  const plain = !/['’]/.test(first.core);
  if (plain && AUXILIARIES.has(first.core) && first.core !== 'may' && first.core !== 'do') return true;
  return (THIRD_PERSON.has(first.core) || IRREGULAR_PAST.has(first.core)) && OBJECT.test(second.core);
}
const OBJECT = /^(?:the|an?|it|them|this|that|these|those|our|my|your|their|all)$/;

/** "If they do, then he provides": a pronoun with no noun before it to stand for. */
function dangles(text: string, tokens: readonly Token[]): boolean {
  if (BARE_OBJECT.test(text) && !hasNoun(tokens, Math.min(tokens.length, 8))) return true;
  const at = tokens.findIndex(({ core }) => PRONOUN.test(core));
  if (at < 0 || hasNoun(tokens, at)) return false;
  return !/^its?(?:$|')/.test(tokens[at]?.core ?? '') || !isExpletive(text.slice(tokens[at]?.from));
}

const PRONOUN = /^(?:it|its|it's|it'll|it'd|they|them|their|they're|they'll|they've|he|she|him|his|he's|she's)$/;
/** "It takes years", "it's worth highlighting": stands for what follows. */
const isExpletive = (rest: string) =>
  EXPLETIVE.test(rest) ||
  /^it(?:['’]s| is| was| would| will| does| may| might| could)?(?: not|n['’]t)?(?: be)?(?: [a-zß-ɏḀ-ỿ]+ly| very| quite| more| too)?(?: [a-zß-ɏḀ-ỿ]+)? (?:to|that|if|when|how|whether|[a-zß-ɏḀ-ỿ]+ing)\b/i.test(
    rest,
  );

const hasNoun = (tokens: readonly Token[], to: number) =>
  tokens
    .slice(0, to)
    .some(
      ({ core }) =>
        core.length > 2 &&
        !FUNCTION_WORDS.has(core) &&
        !AUXILIARIES.has(core) &&
        !BASE_FORMS.has(core) &&
        !IRREGULAR_PAST.has(core) &&
        !NO_NOUN.test(core),
    );
const NO_NOUN =
  /^(?:think|guess|actually|probably|maybe|okay|well|now|yes|yeah|however|because|let's|like|gonna|sometimes|another|one|thing|things|something|way|time|day|case|general|fact|anyway|today|currently|already|instead|perhaps|unless|whether|though|although|want|wanted|first|second|\p{Alpha}+ly|\p{Alpha}+n't)$/u;
