/** Questions with their answers: who asked, who answered, and the words of both. The chat's questions too. */
import type { Question } from '../../record.ts';
import { countWords } from '../context.ts';
import { express } from '../forms.ts';
import { contentStems } from '../stems.ts';
import { answerTo } from './answers.ts';
import { type Asked, askedFrom, namedAsker, questionsOpenAt, speakerNamed } from './asking.ts';
import { type ChatQuestion, chatQuestionsOf } from './chat-questions.ts';
import type { Speech } from './speech.ts';

/** An hour's meeting asks hundreds; an editor prints a dozen. */
const MOST = 12;
/** More than these are a conversation: then only what its answer takes up. */
const MANY = 20;
const SHARED = 2;
const LEAST_ANSWER = 8;

export function questionsOf(speech: Speech): Question[] {
  const opensAt = questionsOpenAt(speech);
  const asked = askedFrom(speech, opensAt ?? 0);
  const chat = chatQuestionsOf(speech);
  const spoken = asked.flatMap((one, k) => {
    const until = asked.slice(k + 1).find(({ turn }) => turn > one.turn)?.turn ?? speech.firstOf.length;
    return questionOf(speech, one, until, chat) ?? [];
  });
  const told = asked.length > MANY ? spoken.filter(isToThePoint) : spoken;
  const typed = chat.filter(({ stems }) => !told.some(({ question }) => alike(contentStems(question.content), stems)));
  return [...best(told), ...typed.flatMap(({ record }) => record ?? [])];
}

function questionOf(speech: Speech, asked: Asked, until: number, chat: readonly ChatQuestion[]): Question | undefined {
  const name = namedAsker(speech, asked);
  const reader = asked.sentences[0]?.speakerId;
  const named = name ? speakerNamed(speech, name) : undefined;
  const answered = answerTo(speech, asked, named?.id, until);
  const question = express(asked.sentences, speech, { forms: ['question'] });
  if (!answered || !question) return undefined;
  const stems = contentStems(question.content);
  const typed = chat.find((one) => alike(one.stems, stems));
  const reads = reader !== undefined && speech.moderators.has(reader);
  const own = named?.id ?? typed?.askerId ?? (name || typed?.asker || reads ? undefined : reader);
  const asker = own ? undefined : (name ?? typed?.asker);
  return { question, ...(own ? { askerId: own } : {}), ...(asker ? { asker } : {}), ...answered };
}

/** Half of the shorter's stems are shared: one question, typed and read out. */
function alike(a: readonly string[], b: readonly string[]): boolean {
  const own = new Set(a);
  const shared = [...new Set(b)].filter((stem) => own.has(stem)).length;
  return shared >= Math.max(1, Math.min(own.size, new Set(b).size) / 2);
}

function isToThePoint({ question, answers }: Question): boolean {
  const said = answers.map(({ content }) => content).join(' ');
  const own = new Set(contentStems(question.content));
  return countWords(said) >= LEAST_ANSWER && new Set(contentStems(said).filter((stem) => own.has(stem))).size >= SHARED;
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
