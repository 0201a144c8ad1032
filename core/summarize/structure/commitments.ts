/** What was promised, by whom and until when; and what was decided. Only what is said outright: no condition, hope, question or doubt. */
import { dueIn } from '../../dates.ts';
import type { ActionItem, Statement } from '../../record.ts';
import { countWords } from '../../words.ts';
import type { Sentence } from '../context.ts';
import { contentStems } from '../stems.ts';
import { isBroken } from './broken.ts';
import { clausesOf } from './clauses.ts';
import * as words from './en/commitment-words.ts';
import { ownerOf } from './owners.ts';
import { printed } from './printed.ts';
import type { Speech } from './speech.ts';

/** What is promised without a day counts only in this last part of the speech. */
const LATE = 0.6;
const LEAST_WORDS = 5;
const LEAST_DECIDED = 7;
const MOST_DECIDED = 60;
const LEAST_TASK = 7;
const LEAST_STEMS = 3;

export function actionItemsOf(speech: Speech): ActionItem[] {
  const today = speech.identification.date?.value ?? speech.transcript.given?.date ?? speech.transcript.meta.startedAt;
  let said = 0;
  return speech.sentences.flatMap((sentence) => {
    const late = said / Math.max(1, speech.words) >= LATE;
    said += sentence.words;
    if (!words.PERHAPS_PROMISE.test(sentence.text) || isConditional(speech, sentence)) return [];
    const clauses = clausesOf(sentence, speech.raw).map((clause) => (speech.raw ? toItsDay(speech, clause) : clause));
    return clauses.flatMap((clause) => actionOf(speech, clause, late, today) ?? []);
  });
}

/** As much of the next raw sentence may still belong to a promise. */
const RAW_HEAD = /^(?:\S+\s+){0,8}\S+/u;

/** In recognizer text a promise ends with its day, which a wrong break may have put into the next sentence. */
function toItsDay(speech: Speech, clause: Sentence): Sentence {
  const text = speech.transcript.turns[clause.turn]?.text ?? '';
  const next = speech.sentences[clause.index + 1];
  const ends = speech.sentences[clause.index]?.to === clause.to && next?.turn === clause.turn;
  const own = dueIn(clause.text);
  const head = RAW_HEAD.exec(next?.text ?? '')?.[0] ?? '';
  const later = !own && ends && promiseIn(clause.text) ? dueIn(head) : undefined;
  const to = own ? clause.from + own.to : later && next ? next.from + later.to : clause.to;
  const cut = text.slice(clause.from, to);
  return promiseIn(cut) ? { ...clause, to, text: cut, words: countWords(cut) } : clause;
}

/** A condition anywhere in the sentence, or opening the next one ("But only if ..."), holds for all that it promises. */
const isConditional = (speech: Speech, { text, index }: Sentence) =>
  words.CONDITION.test(text) || words.CONDITION_FOLLOWS.test(speech.sentences[index + 1]?.text ?? '');

function actionOf(speech: Speech, clause: Sentence, late: boolean, today?: string): ActionItem | undefined {
  const promise = promiseIn(clause.text);
  if (!promise) return undefined;
  const day = dueIn(clause.text, today);
  const due = day && words.WAS_THEN.test(clause.text.slice(0, day.from)) ? undefined : day;
  if (promise.planned && !due) return undefined;
  if (isBroken(clause.text) || (promise.who === '' && promise.verb === 'get' && clause.housekeeping)) return undefined;
  if (due ? !isDeed(promise, late) || isNow(due.said, promise) : clause.housekeeping || !isTask(promise, clause, late))
    return undefined;
  const statement =
    printed(speech, clause) ?? (speech.raw ? printedToItsEnd(speech, clause) : printedWhole(speech, clause, promise));
  if (!statement) return undefined;
  const kept = due && statement.content.includes(due.said) ? due : undefined;
  if (due && !kept) return undefined;
  const { said, date } = due ?? {};
  return {
    ...statement,
    ...ownerOf(speech, clause, promise.who),
    ...(said ? { due: { said, ...(date ? { date } : {}) } } : {}),
  };
}

/** Where the rest of its sentence bears on what one promises, the whole of it. */
const printedWhole = (speech: Speech, { index }: Sentence, promise: Promised): Statement | undefined => {
  const whole = speech.sentences[index];
  return whole && isOwn(promise) ? printed(speech, whole) : undefined;
};

/** Where the clause cannot be cut out, from the beginning of its sentence. */
function printedToItsEnd(speech: Speech, clause: Sentence): Statement | undefined {
  const from = speech.sentences[clause.index]?.from ?? clause.from;
  const text = speech.transcript.turns[clause.turn]?.text.slice(from, clause.to) ?? '';
  return from < clause.from ? printed(speech, { ...clause, from, text, words: countWords(text) }) : undefined;
}

interface Promised {
  /** "i", "we", who is named as said, or '' where nobody is. */
  readonly who: string;
  readonly verb: string;
  /** "I'm seeing": promised only with its day. */
  readonly planned?: boolean;
}

const isOwn = ({ who }: Promised) => who === 'i' || who === 'we';
const isListed = (verb: string) => words.DELIVERS.test(verb) || words.ARRANGES.test(verb);

/** With a day: a deed of the table, or late in the webinar whatever one says that one will do oneself. */
const isDeed = (promise: Promised, late: boolean) =>
  promise.who === '' || isListed(promise.verb) || (late && promise.who === 'i' && !words.NO_DEED.test(promise.verb));

const isNow = (said: string, { verb, who }: Promised) =>
  words.NOW.test(said) && who !== '' && !words.DELIVERS.test(verb);

/** Without a day: something handed over, said late; or one's own follow-up, wherever it is said. */
function isTask(promise: Promised, clause: Sentence, late: boolean): boolean {
  const { who, verb } = promise;
  const own = isOwn(promise);
  if (words.NOW.test(clause.text) || contentStems(clause.text).length < LEAST_STEMS) return false;
  if (own && words.FOLLOWS_UP.test(verb)) return clause.words >= LEAST_TASK;
  if (!late || who === '') return false;
  return (
    (words.DELIVERS.test(verb) && (own || /^the |\p{Upper}/u.test(who))) || (own && words.HANDS_OVER.test(clause.text))
  );
}

function promiseIn(text: string): Promised | undefined {
  if (words.NO_PROMISE.test(text) || countWords(text) < LEAST_WORDS) return undefined;
  return ownIn(text) ?? passiveIn(text) ?? namedIn(text);
}

function ownIn(text: string): Promised | undefined {
  const match = words.PROMISE.exec(text);
  const { who, verb, commits, glad, pledge, deed, plans, planned } = match?.groups ?? {};
  if (!match || words.RELATIVE.test(text.slice(0, match.index)) || (glad && !words.DELIVERS.test(pledge ?? '')))
    return undefined;
  if (words.REFUSES.test(text.slice(0, match.index)) || words.REFUSES.test(verb ?? '')) return undefined;
  if (planned && words.NO_PLAN.test(planned)) return undefined;
  return {
    who: (who ?? commits ?? plans ?? 'i').toLowerCase(),
    verb: verb ?? pledge ?? deed ?? planned ?? '',
    ...(planned ? { planned: true } : {}),
  };
}

function passiveIn(text: string): Promised | undefined {
  const match = words.PASSIVE_PROMISE.exec(text) ?? words.YOU_GET.exec(text);
  if (!match || words.NO_OWNER.test(match.groups?.what ?? '')) return undefined;
  return words.REFUSES.test(text.slice(0, match.index + match[0].length))
    ? undefined
    : { who: '', verb: match.groups?.what ? 'publish' : 'get' };
}

function namedIn(text: string): Promised | undefined {
  const { who = '', verb = '' } = words.NAMED_PROMISE.exec(text)?.groups ?? plannedIn(text) ?? {};
  if (who === '' || words.NO_OWNER.test(who) || words.REFUSES.test(text) || !isListed(verb)) return undefined;
  return { who, verb };
}

/** A plan in the present tense needs its day: "publishes ... on the second of May". */
const plannedIn = (text: string) => {
  const plan = words.NAMED_PLAN.exec(text)?.groups;
  return plan && dueIn(text) ? { who: plan.who, verb: (plan.verb ?? '').replace(/(?:(sh)es|s)$/u, '$1') } : undefined;
};

export function decisionsOf(speech: Speech): Statement[] {
  return speech.sentences.flatMap((sentence) => {
    if (!words.PERHAPS_DECISION.test(sentence.text) || !isDecision(sentence)) return [];
    return printed(speech, sentence) ?? [];
  });
}

/** Somebody decided, and what is in the same sentence. */
function isDecision({ text, words: count }: Sentence): boolean {
  const match = words.DECISION.exec(text);
  if (!match || words.NO_DECISION.test(text) || count < LEAST_DECIDED || count > MOST_DECIDED) return false;
  if (isBroken(text) || words.BY_THE_WAY.test(text.slice(0, match.index)) || /^i\b/i.test(match[0])) return false;
  return (
    contentStems(text.slice(match.index + match[0].length)).length >= LEAST_STEMS - 1 || words.PASSED.test(match[0])
  );
}
