/** What was promised, by whom and until when; and what was decided. Only what is said outright: no condition, hope, question or doubt. */
import { dueIn } from '../../dates.ts';
import type { ActionItem, Statement } from '../../record.ts';
import { countWords } from '../../words.ts';
import type { Sentence } from '../context.ts';
import { clausesOf } from './clauses.ts';
import * as words from './en/commitment-words.ts';
import { ownerOf } from './owners.ts';
import { printed } from './printed.ts';
import type { Speech } from './speech.ts';

/** What is promised without a day counts only in this last part of the speech. */
const LATE = 0.6;
const LEAST_WORDS = 5;
const LEAST_DECIDED = 7;
const LEAST_TASK = 7;

export function actionItemsOf(speech: Speech): ActionItem[] {
  const today = speech.identification.date?.value ?? speech.transcript.given?.date ?? speech.transcript.meta.startedAt;
  let said = 0;
  return speech.sentences.flatMap((sentence) => {
    const late = said / Math.max(1, speech.words) >= LATE;
    said += sentence.words;
    if (!words.PERHAPS_PROMISE.test(sentence.text) || isConditional(speech, sentence)) return [];
    return clausesOf(sentence, speech.raw).flatMap((clause) => actionOf(speech, clause, late, today) ?? []);
  });
}

/** A condition anywhere in the sentence, or opening the next one ("But only if ..."), holds for all that it promises. */
const isConditional = (speech: Speech, { text, index }: Sentence) =>
  words.CONDITION.test(text) || words.CONDITION_FOLLOWS.test(speech.sentences[index + 1]?.text ?? '');

function actionOf(speech: Speech, clause: Sentence, late: boolean, today?: string): ActionItem | undefined {
  const promise = promiseIn(clause.text);
  if (!promise) return undefined;
  const due = dueIn(clause.text, today);
  if (!due && !isTask(promise, clause, late)) return undefined;
  const statement = printed(speech, clause);
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

/** Without a day: something handed over, said late; or one's own follow-up, wherever it is said. */
function isTask({ who, verb }: Promised, clause: Sentence, late: boolean): boolean {
  const own = who === 'i' || who === 'we';
  if (own && words.FOLLOWS_UP.test(verb)) return clause.words >= LEAST_TASK;
  return late && words.DELIVERS.test(verb) && (own || /^the |\p{Lu}/u.test(who));
}

interface Promised {
  /** "i", "we", or who is named, as said. */
  readonly who: string;
  readonly verb: string;
}

function promiseIn(text: string): Promised | undefined {
  if (words.NO_PROMISE.test(text) || countWords(text) < LEAST_WORDS) return undefined;
  const own = words.PROMISE.exec(text)?.groups;
  if (own && isDeed(own.verb)) return { who: (own.who ?? '').toLowerCase(), verb: own.verb ?? '' };
  const named = words.NAMED_PROMISE.exec(text)?.groups ?? plannedIn(text);
  if (!named || words.NO_OWNER.test(named.who ?? '') || !isDeed(named.verb)) return undefined;
  return { who: named.who ?? '', verb: named.verb ?? '' };
}

/** A plan in the present tense needs its day: "publishes ... on the second of May". */
const plannedIn = (text: string) => {
  const plan = words.NAMED_PLAN.exec(text)?.groups;
  return plan && dueIn(text) ? { who: plan.who, verb: (plan.verb ?? '').replace(/(?:(sh)es|s)$/u, '$1') } : undefined;
};

const isDeed = (verb = '') => words.DELIVERS.test(verb) || words.ARRANGES.test(verb);

export function decisionsOf(speech: Speech): Statement[] {
  return speech.sentences.flatMap((sentence) => {
    const decides =
      words.PERHAPS_DECISION.test(sentence.text) &&
      words.DECISION.test(sentence.text) &&
      !words.NO_DECISION.test(sentence.text);
    if (!decides || sentence.words < LEAST_DECIDED || sentence.words > 60) return [];
    return printed(speech, sentence) ?? [];
  });
}
