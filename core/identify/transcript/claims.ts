/** What the words after somebody's name, or after "I" and "she", claim of them: a role, an organisation. */
import type { Range } from '../../model.ts';
import { ROLE_NOUNS } from '../en/roles.ts';
import { LIGHT, OFFICE_VERBS, PAST, PLACES, WORKS } from '../en/speech-claims.ts';
import { type Token, tableKey, tokensIn } from '../tokens.ts';
import { type Claim, doing, oneOf } from './computed-claims.ts';
import { hasCapitals } from './name-runs.ts';
import type { Phrases } from './phrases.ts';

export type { Claim } from './computed-claims.ts';

/** So many words of another kind after a verb of work: "I look after partnerships in the north for ...". */
const MOST_OTHERS = 7;

const NONE: ReadonlySet<number> = new Set();

/**
 * The claims that begin right after `from`, with light words between ("who is also the"), and not behind `to`. `self`: whoever
 * speaks says it of himself, by name or as "I". `names` are the offsets at which other people are named.
 */
export function claimsAfter(text: string, { from, to }: Range, self: boolean, phrases: Phrases, names = NONE): Claim[] {
  const tokens = tokensIn(text, from, to);
  const claims: Claim[] = [];
  let i = 0;
  let others = 0;
  let works = false;
  while (i < tokens.length) {
    const word = tokens[i] as Token;
    const before = tokens[i - 1];
    if (/[.?!]\s/.test(word.gap) || names.has(word.from)) break;
    // "... and our next guest"
    if (word.lower === 'our' && before?.lower === 'and') break;
    // "I'm Mina and it's ..."
    if (i > 0 && before?.lower === 'and' && /^it(?:['’]s)?$/.test(word.lower)) break;
    const light = LIGHT.has(tableKey(word.text));
    const found =
      others === 0
        ? claimAt(text, tokens, i, { from, to, self }, phrases)
        : works && (PLACES.has(word.lower) || before?.lower === 'as')
          ? employed(text, tokens, i, { from, to, self }, phrases)
          : undefined;
    if (found) {
      claims.push(found);
      i = after(tokens, i, found.to);
      others = 0;
      continue;
    }
    if (
      !light &&
      !PLACES.has(word.lower) &&
      !(word.lower === 'to' && /^(?:used|comes?|coming)$/.test(before?.lower ?? ''))
    ) {
      works ||= others === 0 && isWork(word, before, self);
      if (!works || ++others > MOST_OTHERS || /[;:]/.test(word.gap)) break;
    }
    i++;
  }
  return claims;
}

/** "who | edits", "Ana Ruiz | buys cocoa for ...", "I | coach the under fifteens at ..." */
const isWork = ({ lower, gap }: Token, before: Token | undefined, self: boolean) =>
  WORKS.has(lower) ||
  (/[^s]s$/.test(lower) && (before?.lower === 'who' || (!self && before === undefined && gap === ' '))) ||
  // "I'm Ana Ruiz, I | count fish for ..."
  (self && before?.lower === 'i' && before.gap === ', ') ||
  (self && /^(?:i|and)$/.test(before?.lower ?? '') && ROLE_NOUNS.has(lower));

function after(tokens: readonly Token[], i: number, to: number): number {
  const next = tokens.findIndex(({ from }, k) => k > i && from >= to);
  return next < 0 ? tokens.length : next;
}

interface Reach extends Range {
  readonly self: boolean;
}

function claimAt(text: string, tokens: readonly Token[], i: number, { from, to, self }: Reach, phrases: Phrases) {
  const word = tokens[i] as Token;
  if (PLACES.has(word.lower)) return place(text, word, to, self, phrases);
  const noun = OFFICE_VERBS.get(word.lower);
  const next = tokens[i + 1];
  const several = word.lower === 'one' && next?.lower === 'of' ? oneOf(text, tokens, i, phrases) : undefined;
  if (several) return several;
  const done =
    noun && next?.gap === ' ' && isVerb(word.lower, tokens[i - 1]?.lower)
      ? doing(text, { from: next.from, to }, noun, phrases)
      : undefined;
  if (done) return done;
  const role =
    led(text, tokens, i, from) && !NO_ROLE.test(word.lower) ? roleAt(text, tokens, i, to, phrases) : undefined;
  // "Mr Dahl, the governor says ...": a clause begins, and somebody else is meant.
  const apposed = [word, tokens[i - 1]].some((one) => one?.gap.startsWith(','));
  // "it's a question for the doctor", "from developer relations"
  const [whose, beside] = [tokens[i - 1]?.lower ?? '', tokens[i - 2]?.lower ?? ''];
  if (role && !role.organisation && VAGUE.test(role.role ?? '')) return undefined;
  if (role && OF_OTHERS.test(ARTICLE.test(whose) ? beside : whose)) return undefined;
  if (role && (!apposed || role.organisation || CLOSED.test(text.slice(role.to)))) return role;
  if (self && word.gap.startsWith(', ') && !LIGHT.has(word.lower)) {
    const employer = phrases.organisationAt(text, word.from, to);
    if (employer && /^(?:[.,!]|$)/.test(text.slice(employer.to, to + 1)))
      return { ...employer, organisation: employer.name };
  }
  return undefined;
}

/** "I lead outreach", "she also leads it", "is leading it"; but "is lead author", "the leading author". */
const isVerb = (word: string, before: string | undefined) =>
  word.endsWith('ing')
    ? /^(?:am|is|are|been|be|of|for|by|i['’]m|(?:he|she|who)['’]s|also|currently|now|still|and)$/.test(before ?? '')
    : /(?:s|ed)$/.test(word)
      ? !/^(?:the|an?|our|your)$/.test(before ?? '')
      : BETWEEN.test(before ?? '');

const BETWEEN = /^(?:i|you|also|currently|now|just|and|actually)$/;

const ARTICLE = /^(?:the|an?|our|your)$/;
/** Of nothing named these are no role: "the head", "in general". */
const VAGUE = /^(?:(?:the )?(?:head|lead|general|leader)|head of (?:for|the|a)|.* (?:after|before) .*)$/i;
const OF_OTHERS = /^(?:for|from|with|by|to)$/;

const CLOSED =
  /^(?:[^\p{L} ]|$| (?:[^\p{L}]|(?:and|who|at|of|from|for|with|in|on|here|to|by|there|today|now|again|speaking)\b))/u;

/** A role begins with none of these; its article it may have. */
const NO_ROLE = /^(?:become|i|i['’]m|who|that|which|and|also|now|he|she|they|it|me|us|you)$/;

/** A role follows a comma, a word such as "is", or stands alone after the pronoun. */
const led = (text: string, tokens: readonly Token[], i: number, from: number) =>
  i > 0 ||
  !hasCapitals(text) ||
  /^(?:,|['’])/.test(text.slice(from)) ||
  / $/.test(text.slice(0, from)) ||
  (tokens[i]?.gap ?? '').length > 1;

/** "from the Daily Post"; of oneself "from Kisumu" is a place unless its name says otherwise. */
function place(text: string, word: Token, to: number, self: boolean, phrases: Phrases): Claim | undefined {
  const organisation = phrases.organisationAt(text, word.to + 1, to) ?? phrases.shortAt(text, word.to + 1, to);
  if (!organisation || text[word.to] !== ' ' || (self && word.lower === 'from' && !organisation.sure)) return undefined;
  return { organisation: organisation.name, from: word.from, to: organisation.to };
}

function employed(
  text: string,
  tokens: readonly Token[],
  i: number,
  { to, self }: Reach,
  phrases: Phrases,
): Claim | undefined {
  const word = tokens[i] as Token;
  if (!PLACES.has(word.lower)) return roleAt(text, tokens, i, to, phrases);
  const organisation = phrases.organisationAt(text, word.to + 1, to) ?? phrases.shortAt(text, word.to + 1, to);
  return organisation && word.lower !== 'of' && (organisation.sure || (!self && hasCapitals(text)))
    ? { organisation: organisation.name, from: word.from, to: organisation.to }
    : undefined;
}

/** The role that begins here, and the organisation that may stand behind it: "head of outreach here at the institute". */
function roleAt(text: string, tokens: readonly Token[], i: number, to: number, phrases: Phrases): Claim | undefined {
  const first = tokens[i] as Token;
  const reading = phrases.roleAt(text, first.from, to);
  if (!reading) return undefined;
  const past = tokens.slice(Math.max(0, i - 4), i).some(({ lower }) => PAST.has(lower));
  const role =
    past && !/^(?:former|retired|late)\b/.test(reading.role) ? { role: `former ${reading.role}`, inferred: true } : {};
  const found = { ...reading, ...role };
  const article = /^(?:an?|the|our|your|my|as)$/;
  const sure =
    first.gap.startsWith(',') ||
    ROLE_NOUNS.has(headOf(reading.role)) ||
    [tokens[i - 1], first].some((word) => article.test(word?.lower ?? ''));
  if (reading.organisation) return found;
  if (reading.own) return past ? found : { ...found, same: 'speaker' };
  const tail = /^((?:,? here)?)(?:,? (?:um,? |uh,? )?(?:at|of|with|for|from|in) )?/.exec(text.slice(reading.to, to));
  const next = reading.to + (tail?.[0].length ?? 0);
  const organisation =
    next > reading.to + (tail?.[1]?.length ?? 0)
      ? (phrases.organisationAt(text, next, to) ?? phrases.shortAt(text, next, to))
      : undefined;
  if (organisation) return { ...found, organisation: organisation.name, to: organisation.to };
  if (!sure) return undefined;
  return tail?.[1] ? { ...found, same: 'here', to: reading.to + tail[1].length } : found;
}

const headOf = (role: string) => (/^(.+?)(?: (?:of|for|in|at|to|on) |$)/.exec(role)?.[1] ?? '').split(' ').at(-1) ?? '';
