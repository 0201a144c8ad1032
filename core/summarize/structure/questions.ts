/** Questions with their answers: who asked, who answered, and the words of both. The chat's questions too. */
import type { Question } from '../../record.ts';
import { express } from '../forms.ts';
import { isMeeting } from '../points.ts';
import { contentStems } from '../stems.ts';
import { answerTo } from './answers.ts';
import { type Asked, askedFrom, isQuestion, namedAsker, speakerNamed } from './asking.ts';
import { type ChatQuestion, chatQuestionsOf } from './chat-questions.ts';
import * as words from './en/question-words.ts';
import { keptOfAudience, keptOfTalk } from './kept-questions.ts';
import { panelOf, questionTimes } from './question-time.ts';
import type { Speech } from './speech.ts';
import { isMadeOfTalks } from './talks.ts';

/** An hour's meeting asks hundreds; an editor prints a dozen. */
const MOST = 12;
export function questionsOf(speech: Speech): Question[] {
  const chat = chatQuestionsOf(speech);
  const told = spokenIn(speech, chat);
  const typed = chat.filter((each) => !told.some(({ question }) => alike(question.content, each)));
  return [...best(told), ...typed.flatMap(({ record }) => record ?? [])];
}

/** Those of the time for questions; where there is none, the whole is a conversation. */
function spokenIn(speech: Speech, chat: readonly ChatQuestion[]): Question[] {
  for (const from of questionTimes(speech)) {
    const found = questionsFrom(speech, from, chat);
    if (found.length > 0) return found;
  }
  return questionsFrom(speech, 0, chat);
}

function questionsFrom(speech: Speech, from: number, chat: readonly ChatQuestion[]): Question[] {
  const audience = isMadeOfTalks(speech);
  const long = isMeeting(speech) || speech.moderators.size === 0;
  const circle = panelOf(speech, from);
  const asked = askedFrom(speech, from, circle);
  return asked.flatMap((one, k) => {
    const until = asked.slice(k + 1).find(({ turn }) => turn > one.turn)?.turn ?? speech.firstOf.length;
    const found = apart(speech, one, until).flatMap((each) => questionOf(speech, each, until, chat) ?? []);
    const speaker = one.sentences[0]?.speakerId ?? '';
    // in the time for questions a moderator reads out what others ask; who runs a long meeting asks all the time
    const reads = speech.moderators.has(speaker) && !long;
    const guest = from > 0 && !circle.has(speaker) && (!speech.moderators.has(speaker) || reads);
    return found.flatMap(
      (question) => (audience ? keptOfAudience(question, long) : keptOfTalk(question, guest, long)) ?? [],
    );
  });
}

/** Two questions in a row are two records where each has an answer of its own. */
function apart(speech: Speech, asked: Asked, until: number): readonly Asked[] {
  const [first, second] = asked.sentences.map((sentence) => ({ ...asked, sentences: [sentence] }));
  if (!first || !second || !asked.sentences.every((sentence) => isQuestion(sentence, speech))) return [asked];
  const [a, b] = [first, second].map((one) => answerTo(speech, one, undefined, until));
  return a && b && a.turn !== b.turn && b.shared > 0 ? [first, second] : [asked];
}

function questionOf(speech: Speech, asked: Asked, until: number, chat: readonly ChatQuestion[]): Question | undefined {
  const name = namedAsker(speech, asked);
  const reader = asked.sentences[0]?.speakerId;
  const named = name ? speakerNamed(speech, name) : undefined;
  const answered = answerTo(speech, asked, named?.id, until);
  const question = express(asked.sentences, speech, { forms: ['question'] });
  if (!answered || !question) return undefined;
  const typed = chat.find((one) => alike(question.content, one));
  const reads = reader !== undefined && speech.moderators.has(reader);
  const own = named?.id ?? typed?.askerId ?? (name || typed?.asker || reads ? undefined : reader);
  const asker = own ? undefined : (name ?? typed?.asker);
  const { answererId, answers } = answered;
  return { question, ...(own ? { askerId: own } : {}), ...(asker ? { asker } : {}), answererId, answers };
}

/** Half of the shorter's stems are shared, and the same is asked: one question, typed and read out. */
function alike(spoken: string, typed: ChatQuestion): boolean {
  const own = new Set(contentStems(spoken));
  const others = new Set(typed.stems);
  const shared = [...others].filter((stem) => own.has(stem)).length;
  const [a, b] = [wantedBy(spoken), wantedBy(typed.text)];
  return shared >= Math.max(1, Math.min(own.size, others.size) / 2) && (!a || !b || a === b);
}

/** "How many" wants a number, "is it" a yes or no: undefined where no word says it. */
function wantedBy(question: string): string | undefined {
  const word = words.WANTS.exec(question)?.[0].toLowerCase();
  return word && words.WANTS_YES_OR_NO.test(word) ? 'yes' : word;
}

/** The dozen whose answer speaks most of what was asked, in the order asked. */
function best(questions: readonly Question[]): Question[] {
  if (questions.length <= MOST) return [...questions];
  const weight = ({ question, answers, asker, askerId }: Question) => {
    const own = new Set(contentStems(question.content));
    const shared = answers.flatMap(({ content }) => contentStems(content)).filter((stem) => own.has(stem)).length;
    return shared + (asker || askerId ? 1 : 0) + Math.min(own.size, 8) / 4;
  };
  const chosen = new Set([...questions].sort((a, b) => weight(b) - weight(a)).slice(0, MOST));
  return questions.filter((question) => chosen.has(question));
}
